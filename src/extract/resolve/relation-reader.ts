import { areThoseOf, opensListOfPartners } from './relation-partners';
import { partnersBefore, partnersWith } from './relation-partners-before';
import type { Mention } from '../../models/mention';
import { cueTables, isOne, isSomeOne } from '../mentions/lexis/cues';
import { isRightAfter, isWhere } from './relation-after-city';
import {
  FIRST_REACH,
  isActing,
  isClosed,
  isHungOn,
  isLeft,
  isListAfter,
  isNaming,
  isOwnerAfter,
  isElsewhere,
  isJoinedTo,
} from './relation-words';
import { isPartOfName, relate, relationAt, type Placed, type Relation, type Relations, type RelationWords } from './relations';
import type { Resolving } from './resolving';
import { Subjects } from './subjects';

/** Reads the relations of one sentence after another. */
export class SentenceReader {
  private next = 0;
  private readonly subjects: Subjects;
  private relation: Relation | null = null;
  private relationAt = -1;
  /** One past the tokens of the mention, or of the relation's word, read last. */
  private end = -1;

  private readonly resolving: Resolving;
  private readonly placed: readonly Placed[];
  private readonly groupOf: ReadonlyMap<Mention, number>;
  private readonly cues: ReadonlySet<number>;
  private readonly plurals: ReadonlySet<string>;
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
    this.subjects = new Subjects(resolving.text, groupOf);
    this.cues = cues;
    this.plurals = new Set(tables.plural);
    this.relations = relations;
  }

  read(from: number, to: number, words: RelationWords): void {
    const { tokens } = this.resolving.text;
    for (; this.placed[this.next] && this.placed[this.next]!.from < from; this.next++) this.subjects.remember(this.placed[this.next]!);
    this.subjects.begin(from);
    this.relation = null;
    this.end = -1;
    for (let i = from; i < to; i++) {
      if (this.cues.has(i) && !this.isNamedAt(i)) this.subjects.nameByCue(i);
      if (this.plurals.has(tokens.words[i]!) && !isOne(this.resolving.text, i) && !isSomeOne(this.resolving.text, i))
        this.subjects.nameByPlural(i);
      const word = relationAt(this.resolving.text, words, i);
      if (word && !isPartOfName(this.resolving.text, i)) this.open(word, i);
      if (this.placed[this.next]?.from !== i) continue;
      const place = this.placed[this.next]!;
      this.next++;
      const isOwner = this.isOwner(place);
      this.take(place, isOwner);
      this.pass(place, isOwner);
      this.subjects.remember(place);
    }
  }

  /** Reads on after a mention. */
  private pass(place: Placed, isOwner: boolean): void {
    this.end = place.to;
    // After "fra A" the list has not begun, nor after the owner of an office: "The headquarters of the cluster X are in A".
    if (isOwner || (place.mention.type === 'city' && isLeft(this.resolving.text, place))) this.relationAt = place.to - 1;
    // "Partner von X sind": the list begins after the verb.
    if (isOwner && this.relation === 'partners') this.relationAt = this.end++;
  }

  /**
   * "klyngen X" names the cluster in question; "klyngen" alone means the first one that the last sentence with clusters
   * names, its subject.
   */
  private isNamedAt(cue: number): boolean {
    const next = this.placed[this.next];
    return next?.mention.type === 'cluster' && next.from <= cue + 1;
  }

  private open(relation: Relation, at: number): void {
    // "…, og X, som har hovedsæde i", "A og B med hovedsæde i": a clause attached to a name is about the cluster right before it only.
    const last = this.placed[this.next - 1];
    if (relation !== 'partners' && last?.mention.type === 'cluster' && isHungOn(this.resolving.text, last.to, at)) this.subjects.nameLast();
    if (relation === 'headquarters') this.subjects.keepAlone(at);
    if (relation !== 'partners' && this.takeBefore(relation, at)) return;
    if (relation === 'partners' && this.takePartnersBefore(at)) return;
    if (relation === 'partners' && opensListOfPartners(this.resolving.text, at)) this.subjects.keep();
    this.relation = relation !== 'partners' && isClosed(this.resolving.text, at) ? null : relation;
    this.relationAt = at;
    this.end = at + 1;
  }

  /** A relation word right after a city, or in a clause about it, applies to that city, and no list follows. */
  private takeBefore(relation: Relation, at: number): boolean {
    const scan = this.resolving.text;
    const city = this.lastTaken;
    if (city?.mention.type !== 'city') return false;
    const isOffice = isRightAfter(scan, city.to, at) && this.subjects.groups.length === 1;
    if (!isOffice && !isWhere(scan, city.to, at)) return false;
    if (!isClosed(scan, at)) this.add(relation, city.mention);
    this.relation = null;
    return true;
  }

  /** What `partnersBefore` or `partnersWith` finds are partners, and no list follows. */
  private takePartnersBefore(at: number): boolean {
    let partners = partnersBefore(this.resolving.text, this.placed, this.next - 1, at, this.cues, this.subjects);
    if (partners.length === 0 && this.subjects.isNamedHere) partners = partnersWith(this.resolving.text, this.placed, this.next - 1, at);
    for (const { mention } of partners) this.add('partners', mention);
    if (partners.length > 0) this.relation = null;
    return partners.length > 0;
  }

  /** The mention read last, unless it is a cluster. */
  private get lastTaken(): Placed | undefined {
    let last = this.next - 1;
    while (this.placed[last]?.mention.type === 'cluster') last--;
    return this.placed[last];
  }

  private take(place: Placed, isOwner: boolean): void {
    const { mention, from } = place;
    const isReached = this.isReached(from);
    // "Den nye organisation, X, får hovedsæde i": a cluster other than the one named in the sentence before.
    if (
      mention.type === 'organization' &&
      this.relation === null &&
      !this.subjects.isNamedHere &&
      isActing(this.resolving.text, place.from)
    )
      this.subjects.leave();
    if (mention.type === 'cluster') this.takeCluster(mention, from, isReached && !isOwner);
    else if (this.relation === 'partners') {
      if (mention.type === 'organization' && isReached && this.subjects.isNamedHere) this.add('partners', mention);
    } else if (this.relation !== null && mention.type === 'city' && isReached && !isLeft(this.resolving.text, place))
      this.add(this.relation, mention);
    if (!isReached && !isOwner && (this.relation === 'partners' || (mention.type === 'city' && this.relation !== null)))
      this.relation = null;
  }

  /** Whether a cluster right after a word for an office or for partners is their owner. */
  private isOwner(place: Placed): boolean {
    if (this.relation === null || this.end !== this.relationAt + 1) return false;
    const scan = this.resolving.text;
    return this.relation === 'partners' ? areThoseOf(scan, this.relationAt, place) : isOwnerAfter(scan, place, this.end);
  }

  private takeCluster(mention: Mention, from: number, isReached: boolean): void {
    const group = this.groupOf.get(mention)!;
    if (this.relation === 'headquarters' && isListAfter(this.resolving.text, this.relationAt)) this.seatOf(group);
    else if (this.relation === 'partners' && isReached) {
      // "et samarbejde med A, B og C": the cluster whose partners they are is named before them, or nowhere. "gaan
      // samen verder onder de naam X": what they become is nobody's partner.
      if (this.subjects.isNamedHere && !this.subjects.groups.includes(group) && !isNaming(this.resolving.text, from - 1))
        this.add('partners', mention);
    } else
      this.subjects.name(
        this.subjects.isNamedHere &&
          isJoinedTo(this.resolving.text, this.end, from) &&
          this.placed[this.next - 2]?.mention.type === 'cluster'
          ? [...this.subjects.groups, group]
          : [group],
      );
  }

  /** Whether a mention follows the relation's word, or continues the list after it. */
  private isReached(from: number): boolean {
    if (this.end < 0 || this.relation === null) return false;
    if (this.end === this.relationAt + 1)
      return from - this.end <= FIRST_REACH && !(this.relation === 'partners' && isElsewhere(this.resolving.text, this.relationAt, from));
    return isJoinedTo(this.resolving.text, this.end, from);
  }

  /** "to hovedsæder: A og B": the city belongs to the cluster that this sentence, or an earlier one, has named. */
  private seatOf(group: number): void {
    this.subjects.groups = [group];
    const { lastCity } = this.subjects;
    if (lastCity) this.add('headquarters', lastCity);
  }

  private add(relation: Relation, mention: Mention): void {
    for (const group of this.subjects.groups) relate(this.resolving.text, this.relations[group]![relation], mention);
  }
}
