import type { NameCandidate, Scan } from '../scan';
import { coarse, placeCode } from './codes';
import { FeatureList, WHOLE } from './feature-list';
import { hashOf, mix } from './hash';
import { addUnitKin, addWholeKin, addWordKin, BEFORE, BEHIND } from './kin-features';
import { TaggerMemory } from './memory';
import { Neighbors } from './neighbors';
import { UnitReader, type Sum, type UnitFacts } from './unit-facts';
import type { Unit } from './units';

/** Where in a span a unit stands. */
export const ONLY = 1;
export const BEGIN = 2;
export const INSIDE = 3;
export const END = 4;

const TYPES: readonly string[] = ['cluster', 'city', 'place', 'person', 'organization'];
const NOBODY: readonly NameCandidate[] = [];
/** Candidates heard at one offset. */
const MOST_VOICES = 6;

/** The numbers of the features of spans of units, hashed to 32 bits. */
export class SpanFeatures extends FeatureList {
  private readonly facts: UnitFacts[] = [];
  private units: readonly Unit[] = [];
  /** Of each unit of the run, whether it opens a line or a sentence. */
  private readonly edges: boolean[] = [];
  private readonly scan: Scan;
  private readonly starting: ReadonlyMap<number, readonly NameCandidate[]>;
  private readonly ending: ReadonlyMap<number, readonly NameCandidate[]>;
  private readonly language: number;
  /** English and German, from whose texts kin was learned; 0: others, which do not learn to trust it more or less. */
  private readonly source: number;
  private readonly reader: UnitReader;
  private readonly beside: Neighbors;

  /**
   * @param proposed What the voices propose: it is evidence among the rest.
   * @param memory What is kept of the words of the scan's language
   */
  constructor(scan: Scan, proposed: readonly NameCandidate[], memory: TaggerMemory = new TaggerMemory(scan.tokens.table)) {
    super();
    this.scan = scan;
    this.starting = byOffset(proposed, (candidate) => candidate.start);
    this.ending = byOffset(proposed, (candidate) => candidate.end);
    const code = scan.language?.code ?? '';
    this.language = hashOf(code, 0, code.length);
    this.source = code === 'de' || code === 'en' ? this.language : 0;
    this.reader = new UnitReader(scan, memory.facts);
    this.beside = new Neighbors(scan, memory.hashes, memory.kin);
  }

  /** Begins a run: the spans asked for next are spans of these units. */
  enter(units: readonly Unit[]): void {
    const { facts, edges } = this;
    this.units = units;
    facts.length = 0;
    edges.length = 0;
    for (const unit of units) {
      facts.push(this.reader.read(unit));
      edges.push(this.beside.opens(unit.first));
    }
  }

  /** Works out all features of the span from one unit to another, inclusive: every group below. */
  of(from: number, to: number): void {
    const single = from === to;
    this.count = 0;
    for (let i = from; i <= to; i++) this.addUnit(this.facts[i]!, single ? ONLY : i === from ? BEGIN : i === to ? END : INSIDE);
    this.addWhole(from, to);
    this.addOpening(from, single);
    this.addVoices(from, to);
    this.addBetween(from, to);
    this.addBefore(from, single);
    this.addSecondBefore(from);
    this.addLeft(from);
    this.addBehind(to, single);
    this.addSecondBehind(to);
    this.addRight(to);
  }

  // The groups one by one. A feature belongs to the group of all that it depends on, for the scorer keeps their sums.

  /** One unit of the run at its place in a span. */
  ofUnit(i: number, place: number): void {
    this.count = 0;
    this.addUnit(this.facts[i]!, place);
  }

  /** A span as a whole; `opening`: with what its first unit is where a sentence opens. */
  ofWhole(from: number, to: number, opening: boolean): void {
    this.count = 0;
    this.addWhole(from, to);
    if (opening) this.addOpening(from, from === to);
  }

  /** What stands on both sides, and who proposes the span; not where nobody does, which is `ofSilence`. */
  ofSides(from: number, to: number): void {
    this.count = 0;
    this.addBetween(from, to);
    if (this.isHeard(from, to)) this.addVoices(from, to);
  }

  /** That nobody proposes the span. */
  ofSilence(from: number): void {
    this.count = 0;
    this.addHeard(0, from);
  }

  /** Whether anybody proposes a span that begins or ends with this one. */
  isHeard(from: number, to: number): boolean {
    const { tokens } = this.scan;
    return this.starting.has(tokens.starts[this.units[from]!.first]!) || this.ending.has(tokens.ends[this.units[to]!.last - 1]!);
  }

  /** The word before, by itself; `single`: the span is one unit. */
  ofBefore(from: number, single: boolean): void {
    this.count = 0;
    this.addBefore(from, single);
  }

  /** The word before that one, by itself. */
  ofSecondBefore(from: number): void {
    this.count = 0;
    this.addSecondBefore(from);
  }

  /** What stands before, together with the first unit; `opening`: with what this unit is where a sentence opens. */
  ofLeft(from: number, opening: boolean): void {
    this.count = 0;
    this.addLeft(from);
    if (opening) this.addOpening(from, false);
  }

  /** The word behind, by itself. */
  ofBehind(to: number, single: boolean): void {
    this.count = 0;
    this.addBehind(to, single);
  }

  /** The word behind that one, by itself. */
  ofSecondBehind(to: number): void {
    this.count = 0;
    this.addSecondBehind(to);
  }

  /** What stands behind, together with the last unit. */
  ofRight(to: number): void {
    this.count = 0;
    this.addRight(to);
  }

  /** What the scorer may keep of a unit. */
  sumsOf(i: number): (Sum | undefined)[] {
    return this.facts[i]!.sums;
  }

  /** Whether a unit opens a line or a sentence. */
  opensAt(i: number): boolean {
    return this.edges[i]!;
  }

  private addUnit(facts: UnitFacts, place: number): void {
    this.add(place, facts.word);
    this.add(4 + place, facts.suffix3);
    this.add(8 + place, facts.suffix4);
    this.add(12 + place, facts.suffix5);
    this.add(16 + place, facts.prefix3);
    this.add(20 + place, facts.shape);
    this.add(24 + place, facts.name);
    this.add(28 + place, facts.organization);
    this.add(32 + place, facts.letter);
    addUnitKin(this, facts.kin, place, this.source);
  }

  private addWhole(from: number, to: number): void {
    const { tokens } = this.scan;
    const pattern = this.patternOf(from, to);
    const first = this.units[from]!.first;
    const last = this.units[to]!.last - 1;
    const length = to - from;
    let whole = 7;
    for (let i = from; i <= to; i++) whole = mix(whole, this.facts[i]!.word);
    if (length > 0) this.add(WHOLE, whole);
    this.add(41, pattern);
    this.add(42, mix(pattern, this.language));
    this.add(43, mix(length, this.language));
    this.add(44, length);
    const place = first === last || this.beside.opensPlace(first) ? placeCode(this.scan, tokens.starts[first]!, tokens.ends[last]!) : 0;
    this.add(45, place);
    this.add(46, mix(place, this.facts[to]!.name));
    this.add(47, mix(place, this.language));
    this.add(49, coarse(place));
    this.add(50, mix(coarse(place), this.language));
    this.add(51, mix(coarse(place), pattern));
    this.add(52, mix(coarse(place), this.edges[from] === true ? 1 : 0));
    this.add(48, mix(this.facts[from]!.shape, this.facts[to]!.suffix4));
    this.add(74, mix(this.edges[from] === true ? 1 : 0, pattern));
    addWholeKin(this, this.facts, from, to, coarse(place), this.edges[from] === true ? 1 : 0);
  }

  private patternOf(from: number, to: number): number {
    let pattern = 17;
    for (let i = from; i <= to; i++) pattern = mix(pattern, this.facts[i]!.letter);
    return pattern;
  }

  /** Whether a sentence opens there, and with what. */
  private addOpening(from: number, single: boolean): void {
    const opens = this.edges[from] === true ? 1 : 0;
    this.add(73, mix(opens, this.language));
    if (opens === 1) this.add(75, mix(this.facts[from]!.word, single ? 1 : 0));
  }

  /** Who proposes the span, how surely and by which rule; who proposes one that begins or ends with it. */
  private addVoices(from: number, to: number): void {
    const { tokens } = this.scan;
    const start = tokens.starts[this.units[from]!.first]!;
    const end = tokens.ends[this.units[to]!.last - 1]!;
    let heard = 0;
    for (const candidate of this.starting.get(start) ?? NOBODY) {
      const kind = TYPES.indexOf(candidate.type);
      if (candidate.end !== end && candidate.end !== end - 1) {
        this.add(90, mix(kind, candidate.end > end ? 1 : 0));
        continue;
      }
      const sure = mix(kind, Math.floor(candidate.confidence * 8));
      heard |= 1 << kind;
      this.add(91, sure);
      this.add(92, mix(sure, this.language));
      this.add(93, mix(kind, hashOf(candidate.rule, 0, candidate.rule.length)));
    }
    for (const candidate of this.ending.get(end) ?? NOBODY) if (candidate.start !== start) this.add(94, mix(TYPES.indexOf(candidate.type), candidate.start < start ? 1 : 0));
    this.addHeard(heard, from);
  }

  private addHeard(heard: number, from: number): void {
    this.add(95, heard);
    this.add(96, mix(heard, this.language));
    this.add(97, mix(heard, this.facts[from]!.letter));
  }

  /** What stands on both sides, and each side with the pattern of the span. */
  private addBetween(from: number, to: number): void {
    const first = this.units[from]!.first;
    const last = this.units[to]!.last;
    const pattern = this.patternOf(from, to);
    this.add(64, mix(this.beside.wordAt(first - 1, first), this.beside.wordAt(last, last)));
    this.add(71, mix(this.beside.classAt(first - 1), pattern));
    this.add(72, mix(this.beside.classAt(last), pattern));
  }

  private addBefore(from: number, single: boolean): void {
    const { first } = this.units[from]!;
    const before = this.beside.wordAt(first - 1, first);
    this.add(60, before);
    this.add(62, mix(before, single ? 1 : 0));
    this.add(69, this.beside.classAt(first - 1));
    this.add(76, this.beside.endingAt(first - 1));
    addWordKin(this, this.beside.kinAt(first - 1, first), BEFORE, this.source);
  }

  private addSecondBefore(from: number): void {
    const { first } = this.units[from]!;
    this.add(78, this.beside.wordAt(first - 2, first - 1));
  }

  private addLeft(from: number): void {
    const { first } = this.units[from]!;
    const before = this.beside.wordAt(first - 1, first);
    this.add(65, mix(before, this.facts[from]!.letter));
    this.add(67, mix(before, this.beside.wordAt(first - 2, first - 1)));
    this.add(80, from === 0 ? 0 : this.facts[from - 1]!.letter + 1);
  }

  private addBehind(to: number, single: boolean): void {
    const { last } = this.units[to]!;
    const behind = this.beside.wordAt(last, last);
    this.add(61, behind);
    this.add(63, mix(behind, single ? 1 : 0));
    this.add(70, this.beside.classAt(last));
    this.add(77, this.beside.endingAt(last));
    addWordKin(this, this.beside.kinAt(last, last), BEHIND, this.source);
  }

  private addSecondBehind(to: number): void {
    const { last } = this.units[to]!;
    this.add(79, this.beside.wordAt(last + 1, last + 1));
  }

  private addRight(to: number): void {
    const { last } = this.units[to]!;
    const behind = this.beside.wordAt(last, last);
    this.add(66, mix(behind, this.facts[to]!.letter));
    this.add(68, mix(behind, this.beside.wordAt(last + 1, last + 1)));
    this.add(81, to === this.units.length - 1 ? 0 : this.facts[to + 1]!.letter + 1);
  }
}

/** The candidates by one of their ends, a few each: who proposes more than that says nothing. */
function byOffset(proposed: readonly NameCandidate[], offset: (candidate: NameCandidate) => number): Map<number, NameCandidate[]> {
  const map = new Map<number, NameCandidate[]>();
  for (const candidate of proposed) {
    const beside = map.get(offset(candidate));
    if (beside === undefined) map.set(offset(candidate), [candidate]);
    else if (beside.length < MOST_VOICES) beside.push(candidate);
  }
  return map;
}
