import { wordSet } from '../../languages/word-sets';
import type { Mention } from '../../models/mention';
import { NEW_LINE } from '../../text/token-kinds';
import { cueIndex, stemsIn } from '../mentions/lexis/cue-index';
import { opensSentence, sentenceAround } from '../../text/sentences';
import { isFoundBy } from '../mentions/clusters/rule-names';
import { countOf } from '../mentions/counts';
import { both } from '../mentions/grammar';
import type { Scan } from '../mentions/scan';
import { opensAsBody, speaksOfElse } from './relation-partners';
import { joins, opensWithOther } from './relation-words';
import type { Placed } from './relations';

/** "Energiklyngen X er …": whether the cue is part of the subject that opens the sentence. */
const isCue = ({ tokens, language }: Scan, at: number): boolean =>
  at >= 0 && tokens.before[at + 1] !== NEW_LINE && stemsIn(cueIndex(language), tokens.words[at]!).length > 0;

/** "X og klyngen Y": maximum number of tokens between two clusters named together. */
const JOINED_WITHIN = 3;

/** No cluster: the sentence is about others than those named, as after "otte klynger". */
const NOBODY: readonly number[] = [];

/** The clusters that a sentence is about, by group, and what was named last before it. */
export class Subjects {
  groups: readonly number[] = [];
  /** The clusters that the sentence continues to be about, whatever it has named since. */
  private followed: readonly number[] = [];
  /** Where the sentence begins, and the one before it. */
  private from = 0;
  private before = -1;
  /** The clusters that the last sentence with "klyngen" means, and where it began. */
  private meant: readonly number[] = NOBODY;
  private meantIn = -1;
  private readonly seen = new Set<number>();
  /** Whether the sentence itself names its subject. */
  isNamedHere = false;
  lastCity: Mention | null = null;
  private lastCluster = -1;
  /** The clusters of the last sentence that named any, and where it began. */
  private lastClusters: number[] = [];
  private lastSentence = -1;
  /** Whether one of them alone opens that sentence: "X er dannet af A og B". */
  private isOpened = false;
  private lastTo = -1;
  /** Whether the last of them is named as what others become. */
  private isNew = false;
  private readonly scan: Scan;
  private readonly groupOf: ReadonlyMap<Mention, number>;

  constructor(scan: Scan, groupOf: ReadonlyMap<Mention, number>) {
    this.scan = scan;
    this.groupOf = groupOf;
  }

  /** "Hovedkontoret ligger i …": a sentence that names no cluster is about the one named in the sentence before. */
  begin(from: number): void {
    const { tokens } = this.scan;
    const before = from > 0 && this.lastCluster >= 0 ? sentenceAround(tokens, from - 1)[0] : -1;
    const last = before < 0 ? NOBODY : before === this.lastSentence ? this.followable : before === this.meantIn ? this.meant : NOBODY;
    // After a list of clusters it may be about any of them.
    this.before = before;
    this.from = from;
    this.groups = last.length === 1 && tokens.before[from] !== NEW_LINE && !opensWithOther(this.scan, from) ? [...last] : [];
    this.followed = last.length === 1 ? [...last] : [];
    this.isNamedHere = false;
  }

  /** What the last sentence with clusters is about: the only one that opens it, or all of them. */
  private get followable(): readonly number[] {
    return this.isOpened ? this.lastClusters.slice(0, 1) : this.lastClusters;
  }

  /** Records that the sentence names these clusters. */
  name(groups: readonly number[]): void {
    this.groups = groups;
    this.isNamedHere = true;
  }

  /** "A ist Partner des Clusters X": a cluster that follows. */
  nameOf(mention: Mention): void {
    this.name([this.groupOf.get(mention)!]);
  }

  /** "…, og X, som har hovedsæde i": the cluster named right before. */
  nameLast(): void {
    this.name([this.lastCluster]);
  }

  /**
   * "Partner er …": a sentence that names no cluster is about the only one that the sentence before has named, unless
   * that sentence named something else that may have partners.
   */
  keep(): void {
    if (!this.isNamedHere && this.seen.size === 1 && !speaksOfElse(this.scan, this.before, this.from)) this.name(this.followed);
  }

  /**
   * "Hovedsædet bliver i …": the opening of a sentence in a new paragraph refers to the only cluster that the sentence
   * before has named.
   */
  keepAlone(at: number): void {
    if (this.isNamedHere || this.groups.length > 0 || this.seen.size !== 1 || !opensSentence(this.scan.tokens, at)) return;
    this.name(this.followed);
    this.meant = this.groups;
    this.meantIn = this.from;
  }

  /** Records that the sentence is about something other than the cluster named before it. */
  leave(): void {
    this.groups = NOBODY;
  }

  /** "Klyngen": the first cluster of the last sentence with clusters, its subject; "den nye klynge": the last. */
  nameByCue(cue: number): void {
    if (this.lastCluster < 0) return;
    const { tokens, language } = this.scan;
    this.name(successors(language).has(tokens.words[cue - 1] ?? '') ? this.successor : [this.lastClusters[0]!]);
    this.meant = this.groups;
    [this.meantIn] = sentenceAround(tokens, cue);
  }

  /** "De to klynger": all clusters that were named, or others. */
  nameByPlural(cue: number): void {
    this.name(this.areAll(cue) ? this.lastClusters : NOBODY);
  }

  /** "Den nye klynge": the last cluster named, if it is what others become or the only one; none if two clusters merely merge. */
  private get successor(): readonly number[] {
    return this.lastClusters.length === 2 && !this.isNew ? NOBODY : [this.lastClusters.at(-1)!];
  }

  /** "De to klynger får hver et kontor": whether the number is that of the clusters in the last sentence with clusters. */
  private areAll(cue: number): boolean {
    const { tokens, language } = this.scan;
    const many = this.lastClusters.length;
    const word = tokens.words[cue - 1];
    if (many < 2 || word === undefined) return false;
    return word === String(many) || countOf(language, word) === many || (many === 2 && both(language).has(word));
  }

  /** Keeps a mention for later sentences. */
  remember({ mention, from, to }: Placed): void {
    if (mention.type === 'city') this.lastCity = mention;
    if (mention.type !== 'cluster') return;
    const { tokens, language } = this.scan;
    // "Hun kommer fra X", "direktør i X": a body that somebody comes from or works in does not change the subject.
    if (this.lastCluster >= 0 && inside(language).has(tokens.words[from - 1] ?? '')) return;
    this.lastCluster = this.groupOf.get(mention)!;
    this.seen.add(this.lastCluster);
    this.isNew = isFoundBy(mention.rule, 'merged');
    const [sentence] = sentenceAround(tokens, from);
    if (sentence !== this.lastSentence) {
      this.lastClusters = [];
      this.isOpened = opensAsBody(this.scan, isCue(this.scan, from - 1) ? from - 1 : from);
    } else if (from - this.lastTo <= JOINED_WITHIN && joins(language).has(tokens.words[this.lastTo]!))
      this.isOpened &&= this.lastClusters.length > 1;
    this.lastTo = to;
    this.lastSentence = sentence;
    if (!this.lastClusters.includes(this.lastCluster)) this.lastClusters.push(this.lastCluster);
  }
}

const inside = wordSet(({ grammar, clusters }) => [...grammar.from, ...clusters.townLinks]);

/** "Den nye klynge": words for what the clusters named before become, which is named last. */
const successors = wordSet(({ clusters }) => [...clusters.joint, ...clusters.new]);
