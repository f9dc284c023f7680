import { wordSet } from '../../languages/word-sets';
import type { Mention } from '../../models/mention';
import { NEW_LINE } from '../../text/token-kinds';
import { cueIndex, stemsIn } from '../mentions/clusters/cue-index';
import { opensSentence, sentenceAround } from '../mentions/clusters/cues';
import { countOf } from '../mentions/counts';
import { both } from '../mentions/grammar';
import type { Scan } from '../mentions/scan';
import { opensAsBody, speaksOfElse } from './relation-partners';
import { joins, opensWithOther } from './relation-words';
import type { Placed } from './relations';

/** "Energiklyngen X er …": the cue is a part of what opens the sentence. */
const isCue = ({ tokens, language }: Scan, at: number): boolean =>
  at >= 0 && tokens.before[at + 1] !== NEW_LINE && stemsIn(cueIndex(language), tokens.words[at]!).length > 0;

/** "X og klyngen Y": between two that stand together at most so many tokens. */
const JOINED_WITHIN = 3;

/** Other clusters than those named: "otte klynger". */
const NOBODY: readonly number[] = [];

/** The clusters that a sentence speaks of, by their groups, and what was named last before it. */
export class Subjects {
  groups: readonly number[] = [];
  /** The one that the sentence goes on to speak of, whatever it names since. */
  private followed: readonly number[] = [];
  /** Where the sentence begins, and the one before it. */
  private from = 0;
  private before = -1;
  /** Whom the last sentence that speaks of "klyngen" means, and where it began. */
  private meant: readonly number[] = NOBODY;
  private meantIn = -1;
  private readonly seen = new Set<number>();
  /** Whether the sentence itself says whom it speaks of. */
  isNamedHere = false;
  lastCity: Mention | null = null;
  private lastCluster = -1;
  /** The clusters of the last sentence that named any, and where it began. */
  private lastClusters: number[] = [];
  private lastSentence = -1;
  /** Whether one of them opens that sentence by itself: "X er dannet af A og B". */
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

  /** "Hovedkontoret ligger i …": a sentence that names no cluster speaks of the one named in the sentence before. */
  begin(from: number): void {
    const { tokens } = this.scan;
    const before = from > 0 && this.lastCluster >= 0 ? sentenceAround(tokens, from - 1)[0] : -1;
    const last = before < 0 ? NOBODY : before === this.lastSentence ? this.followable : before === this.meantIn ? this.meant : NOBODY;
    // Behind a list of clusters it may speak of any of them.
    this.before = before;
    this.from = from;
    this.groups = last.length === 1 && tokens.before[from] !== NEW_LINE && !opensWithOther(this.scan, from) ? [...last] : [];
    this.followed = last.length === 1 ? [...last] : [];
    this.isNamedHere = false;
  }

  /** Whom the last sentence with clusters speaks of: the one alone that opens it, or all. */
  private get followable(): readonly number[] {
    return this.isOpened ? this.lastClusters.slice(0, 1) : this.lastClusters;
  }

  /** The sentence names them. */
  name(groups: readonly number[]): void {
    this.groups = groups;
    this.isNamedHere = true;
  }

  /** "…, og X, som har hovedsæde i": the cluster named right before. */
  nameLast(): void {
    this.name([this.lastCluster]);
  }

  /** "Partner er …": a sentence that names no cluster speaks of the one that the sentence before has named, where no other was and it named nothing else that may have some. */
  keep(): void {
    if (!this.isNamedHere && this.seen.size === 1 && !speaksOfElse(this.scan, this.before, this.from)) this.name(this.followed);
  }

  /** "Hovedsædet bliver i …": what opens a sentence in a new paragraph is the only cluster's, which the sentence before has named. */
  keepAlone(at: number): void {
    if (this.isNamedHere || this.groups.length > 0 || this.seen.size !== 1 || !opensSentence(this.scan.tokens, at)) return;
    this.name(this.followed);
    this.meant = this.groups;
    this.meantIn = this.from;
  }

  /** The sentence speaks of somebody else than the cluster named before it. */
  leave(): void {
    this.groups = NOBODY;
  }

  /** "Klyngen": the first one that the last sentence with any names, its subject; "den nye klynge" the last. */
  nameByCue(cue: number): void {
    if (this.lastCluster < 0) return;
    const { tokens, language } = this.scan;
    this.name(successors(language).has(tokens.words[cue - 1] ?? '') ? this.successor : [this.lastClusters[0]!]);
    this.meant = this.groups;
    [this.meantIn] = sentenceAround(tokens, cue);
  }

  /** "De to klynger": all that were named, or others. */
  nameByPlural(cue: number): void {
    this.name(this.areAll(cue) ? this.lastClusters : NOBODY);
  }

  /** "Den nye klynge": the last that was named, if it is what others become, or alone; of two that only merge, none. */
  private get successor(): readonly number[] {
    return this.lastClusters.length === 2 && !this.isNew ? NOBODY : [this.lastClusters.at(-1)!];
  }

  /** "De to klynger får hver et kontor": as many as the last sentence with clusters has named. */
  private areAll(cue: number): boolean {
    const { tokens, language } = this.scan;
    const many = this.lastClusters.length;
    const word = tokens.words[cue - 1];
    if (many < 2 || word === undefined) return false;
    return word === String(many) || countOf(language, word) === many || (many === 2 && both(language).has(word));
  }

  /** Keeps a mention for the sentences behind it. */
  remember({ mention, from, to }: Placed): void {
    if (mention.type === 'city') this.lastCity = mention;
    if (mention.type !== 'cluster') return;
    const { tokens, language } = this.scan;
    // "Hun kommer fra X", "direktør i X": only where somebody comes from or is, while the text speaks of another.
    if (this.lastCluster >= 0 && inside(language).has(tokens.words[from - 1] ?? '')) return;
    this.lastCluster = this.groupOf.get(mention)!;
    this.seen.add(this.lastCluster);
    this.isNew = mention.rule.includes('merged');
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

/** "Den nye klynge": the one that those named before it become, and the last of them to be named. */
const successors = wordSet(({ clusters }) => [...clusters.joint, ...clusters.new]);
