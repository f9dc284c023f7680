import { wordSet } from '../../languages/word-sets';
import type { Mention } from '../../models/mention';
import { LOWER, NEW_LINE, type Tokens } from '../../text/tokens';
import { cueTables, isOne, sentenceAround } from '../mentions/clusters/cues';
import { origins } from '../mentions/grammar';
import { isClosed, isLeft, joins, opensWithOther } from './relation-words';
import { isPartOfName, relate, relationAt, type Placed, type Relation, type Relations } from './relations';
import type { Resolving } from './resolving';

/** From a word of a relation to what it relates, and from one of a list to the next, at most so many words. */
const FIRST_REACH = 8;
const NEXT_REACH = 3;
/** From a word for an office to whose it is at most so many words. */
const OWNER_REACH = 4;
/** Other clusters than those named: "otte klynger". */
const NOBODY: readonly number[] = [];

/** Reads the relations of one sentence after the other; knows what was named last. */
export class SentenceReader {
  private next = 0;
  private lastCluster = -1;
  /** The clusters of the last sentence that named any, and where it began. */
  private lastClusters: number[] = [];
  private lastSentence = -1;
  /** Whether the last of them is named as what others become. */
  private isNew = false;
  private lastCity: Mention | null = null;
  /** Whom the sentence speaks of, and whether it says so itself. */
  private subjects: readonly number[] = [];
  private isNamedHere = false;
  private relation: Relation | null = null;
  private relationAt = -1;
  /** One past the tokens of the mention, or of the word of a relation, read last. */
  private end = -1;

  private readonly resolving: Resolving;
  private readonly placed: readonly Placed[];
  private readonly groupOf: ReadonlyMap<Mention, number>;
  private readonly cues: ReadonlySet<number>;
  private readonly plurals: ReadonlySet<string>;
  private readonly joins: ReadonlySet<string>;
  private readonly relatives: ReadonlySet<string>;
  private readonly relations: readonly Relations[];

  constructor(
    resolving: Resolving,
    placed: readonly Placed[],
    groupOf: ReadonlyMap<Mention, number>,
    cues: ReadonlySet<number>,
    relations: readonly Relations[],
  ) {
    const tables = cueTables(resolving.text);
    this.resolving = resolving;
    this.placed = placed;
    this.groupOf = groupOf;
    this.cues = cues;
    this.plurals = new Set(tables.plural);
    this.joins = joins(resolving.text.language);
    this.relatives = new Set(tables.relatives);
    this.relations = relations;
  }

  read(from: number, to: number, words: ReadonlyMap<string, Relation>): void {
    const { tokens, language } = this.resolving.text;
    for (; this.placed[this.next] && this.placed[this.next]!.from < from; this.next++) this.remember(this.placed[this.next]!);
    this.begin(from);
    for (let i = from; i < to; i++) {
      if (this.cues.has(i) && this.lastCluster >= 0 && !this.isNamedAt(i))
        this.speakOf(successors(language).has(tokens.words[i - 1] ?? '') ? this.successor : [this.lastClusters[0]!]);
      if (this.plurals.has(tokens.words[i]!) && !isOne(this.resolving.text, i)) this.speakOf(this.areAll(i) ? this.lastClusters : NOBODY);
      const word = relationAt(tokens, words, i);
      if (word && !isPartOfName(this.resolving.text, i)) this.open(word, i);
      if (this.placed[this.next]?.from !== i) continue;
      const place = this.placed[this.next]!;
      this.next++;
      const isOwner = this.isOwner(place);
      this.take(place);
      this.end = place.to;
      // Behind "fra A" the list has not begun, nor behind whose office it is: "The headquarters of the cluster X are in A".
      if ((place.mention.type === 'city' && isLeft(this.resolving.text, place)) || isOwner) this.relationAt = place.to - 1;
      this.remember(place);
    }
  }

  /** "Den nye klynge": the last that was named, if it is what others become, or alone; of two that only merge, none. */
  private get successor(): readonly number[] {
    return this.lastClusters.length === 2 && !this.isNew ? NOBODY : [this.lastClusters.at(-1)!];
  }

  /**
   * "klyngen X" names the cluster it speaks of; "klyngen" alone speaks of the first one that the last sentence with any
   * names, its subject.
   */
  private isNamedAt(cue: number): boolean {
    const next = this.placed[this.next];
    return next?.mention.type === 'cluster' && next.from <= cue + 1;
  }

  /** "Hovedkontoret ligger i …": a sentence that names no cluster speaks of the one named in the sentence before. */
  private begin(from: number): void {
    const { tokens } = this.resolving.text;
    const follows =
      from > 0 && tokens.before[from] !== NEW_LINE && this.lastCluster >= 0 && sentenceAround(tokens, from - 1)[0] === this.lastSentence;
    // Behind a list of clusters it may speak of any of them.
    this.subjects = follows && this.lastClusters.length === 1 && !opensWithOther(this.resolving.text, from) ? [this.lastCluster] : [];
    this.isNamedHere = false;
    this.relation = null;
    this.end = -1;
  }

  private speakOf(groups: readonly number[]): void {
    this.subjects = groups;
    this.isNamedHere = true;
  }

  private open(relation: Relation, at: number): void {
    // "…, og X, som har hovedsæde i", "A og B med hovedsæde i": what hangs on a name speaks of the cluster right before it alone.
    if (relation !== 'partners' && this.relativeAt >= 0 && at - this.relativeAt <= FIRST_REACH) this.speakOf([this.lastCluster]);
    if (relation !== 'partners' && this.takeBefore(relation, at)) return;
    this.relation = relation !== 'partners' && isClosed(this.resolving.text, at) ? null : relation;
    this.relationAt = at;
    this.end = at + 1;
  }

  /** "Odense, hvor klyngen har hovedsæde": what is where a city right before a comma is the city's, and no list follows. */
  private takeBefore(relation: Relation, at: number): boolean {
    const {
      tokens: { words },
      language,
    } = this.resolving.text;
    const city = this.lastTaken;
    if (
      city?.mention.type !== 'city' ||
      at - city.to > FIRST_REACH ||
      words[city.to] !== ',' ||
      !where(language).has(words[city.to + 1] ?? '')
    )
      return false;
    for (let i = city.to + 1; i < at; i++) if (words[i] === ',') return false;
    if (!isClosed(this.resolving.text, at)) this.add(relation, city.mention);
    this.relation = null;
    return true;
  }

  /** The mention read last that is no cluster. */
  private get lastTaken(): Placed | undefined {
    let last = this.next - 1;
    while (this.placed[last]?.mention.type === 'cluster') last--;
    return this.placed[last];
  }

  /** Where a relative pronoun or "with" stands right behind the last cluster and a comma; -1 where none does. */
  private get relativeAt(): number {
    const {
      tokens: { words },
      language,
    } = this.resolving.text;
    const last = this.placed[this.next - 1];
    if (last?.mention.type !== 'cluster') return -1;
    const at = words[last.to] === ',' ? last.to + 1 : last.to;
    return this.relatives.has(words[at] ?? '') || withWords(language).has(words[at] ?? '') ? at : -1;
  }

  private take(place: Placed): void {
    const { mention, from } = place;
    const isReached = this.isReached(from);
    // "Den nye organisation, X, får hovedsæde i": another than the cluster named in the sentence before.
    if (mention.type === 'organization' && this.relation === null && !this.isNamedHere && this.isActing(place)) this.subjects = NOBODY;
    if (mention.type === 'cluster') this.takeCluster(mention, from, isReached);
    else if (this.relation === 'partners') {
      if (mention.type === 'organization' && isReached && this.isNamedHere) this.add('partners', mention);
    } else if (this.relation !== null && mention.type === 'city' && isReached && !isLeft(this.resolving.text, place))
      this.add(this.relation, mention);
    if (!isReached && this.relation === 'partners') this.relation = null;
  }

  /** Whether an organization may be whom the sentence speaks of: no preposition stands before it. */
  private isActing({ from }: Placed): boolean {
    const { tokens, language } = this.resolving.text;
    const before = tokens.words[from - 1];
    return (
      before === undefined ||
      tokens.shapes[from - 1] !== LOWER ||
      (!(language?.places.prepositions.includes(before) ?? false) && !(language?.places.loosePrepositions.includes(before) ?? false))
    );
  }

  /** "Hovedkontoret for X", "le siège du cluster X": a cluster right behind the word for an office. */
  private isOwner({ mention, from }: Placed): boolean {
    return (
      mention.type === 'cluster' &&
      this.relation !== null &&
      this.relation !== 'partners' &&
      this.end === this.relationAt + 1 &&
      from - this.end <= OWNER_REACH &&
      this.resolving.text.tokens.words[this.end] !== ':'
    );
  }

  private takeCluster(mention: Mention, from: number, isReached: boolean): void {
    const group = this.groupOf.get(mention)!;
    if (this.relation === 'headquarters' && isListAfter(this.resolving.text.tokens, this.relationAt)) this.seatOf(group);
    else if (this.relation === 'partners' && isReached) {
      // "et samarbejde med A, B og C": whose partners they are stands before them, or nowhere.
      // "gaan samen verder onder de naam X": what they become is nobody's partner.
      if (
        this.isNamedHere &&
        !this.subjects.includes(group) &&
        !naming(this.resolving.text.language).has(this.resolving.text.tokens.words[from - 1] ?? '')
      )
        this.add('partners', mention);
    } else
      this.speakOf(
        this.isNamedHere && this.isJoined(from) && this.placed[this.next - 2]?.mention.type === 'cluster'
          ? [...this.subjects, group]
          : [group],
      );
  }

  /** Whether a mention follows the word of the relation, or goes on with the list behind it. */
  private isReached(from: number): boolean {
    if (this.end < 0 || this.relation === null) return false;
    if (this.end === this.relationAt + 1) return from - this.end <= FIRST_REACH;
    return from - this.end <= NEXT_REACH && this.isJoined(from);
  }

  /** A comma or an "and" parts a mention from the one before it. */
  private isJoined(from: number): boolean {
    if (this.end < 0 || from - this.end > NEXT_REACH) return false;
    for (let i = this.end; i < from; i++) if (this.joins.has(this.resolving.text.tokens.words[i]!)) return true;
    return false;
  }

  /** "to hovedsæder: A og B": the city is the one that the sentence, or one before, has named. */
  private seatOf(group: number): void {
    this.subjects = [group];
    if (this.lastCity) this.add('headquarters', this.lastCity);
  }

  /** "De to klynger får hver et kontor": as many as the last sentence with clusters has named. */
  private areAll(cue: number): boolean {
    const { tokens, language } = this.resolving.text;
    const many = this.lastClusters.length;
    const word = tokens.words[cue - 1];
    if (many < 2 || word === undefined) return false;
    return (
      word === String(many) || (language?.dates.counts[many] ?? '').split(' | ').includes(word) || (many === 2 && both(language).has(word))
    );
  }

  private add(relation: Relation, mention: Mention): void {
    for (const group of this.subjects) relate(this.resolving.text, this.relations[group]![relation], mention);
  }

  private remember({ mention, from }: Placed): void {
    if (mention.type === 'city') this.lastCity = mention;
    if (mention.type !== 'cluster') return;
    const { tokens, language } = this.resolving.text;
    // "Hun kommer fra X": only where somebody comes from, while the text speaks of another.
    if (this.lastCluster >= 0 && origins(language).has(tokens.words[from - 1] ?? '')) return;
    this.lastCluster = this.groupOf.get(mention)!;
    this.isNew = mention.rule.includes('merged');
    const [sentence] = sentenceAround(tokens, from);
    if (sentence !== this.lastSentence) this.lastClusters = [];
    this.lastSentence = sentence;
    if (!this.lastClusters.includes(this.lastCluster)) this.lastClusters.push(this.lastCluster);
  }
}

const where = wordSet(({ grammar }) => grammar.where);
const naming = wordSet(({ clusters }) => clusters.naming);
const withWords = wordSet(({ grammar }) => grammar.with);
const both = wordSet(({ grammar }) => grammar.both);
/** "Den nye klynge": the one that those named before it become, and the last of them to be named. */
const successors = wordSet(({ clusters }) => [...clusters.joint, ...clusters.new]);

/** "hovedsæder:": a list of those that have their seat there. */
const isListAfter = (tokens: Tokens, at: number): boolean => tokens.words[at + 1] === ':';
