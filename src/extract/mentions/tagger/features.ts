import { MARK, NEW_LINE, WORD } from '../../../text/tokens';
import { WordClass } from '../lexicon';
import type { NameCandidate, Scan } from '../scan';
import { coarse, placeCode } from './codes';
import { hashOf, mix } from './hash';
import { UnitReader, type Sum, type UnitFacts } from './unit-facts';
import type { Unit } from './units';

/** Where in a span a unit stands. */
export const ONLY = 1;
export const BEGIN = 2;
export const INSIDE = 3;
export const END = 4;

/** Templates up to this one, and the whole span's, are the letters of the name itself. */
const LAST_OWN = 20;
const WHOLE = 40;
/** Room for the features of one span. */
export const MOST_FEATURES = 160;
const CONTEXT_CLASSES = WordClass.place | WordClass.person | WordClass.reporting | WordClass.organization | WordClass.function;
const TYPES: readonly string[] = ['cluster', 'city', 'place', 'person', 'organization'];
const NOBODY: readonly NameCandidate[] = [];
/** Candidates heard at one offset. */
const MOST_VOICES = 6;
/** Marks that stand before the first word of a sentence. */
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '”', '“', '«', '»', '„', '–', '—', '-', '(']);

/** The numbers of the features of spans of units, hashed to 32 bits. */
export class SpanFeatures {
  /** The features of the span asked for last; the first `count` hold. */
  readonly ids = new Int32Array(MOST_FEATURES);
  /** 1 where a feature is the name's own letters rather than its kind or its surroundings. */
  readonly own = new Uint8Array(MOST_FEATURES);
  count = 0;
  private facts: UnitFacts[] = [];
  private units: readonly Unit[] = [];
  /** Of each unit of the run, whether it opens a line or a sentence. */
  private edges: boolean[] = [];
  private readonly scan: Scan;
  private readonly starting: ReadonlyMap<number, readonly NameCandidate[]>;
  private readonly ending: ReadonlyMap<number, readonly NameCandidate[]>;
  private readonly language: number;
  private readonly reader: UnitReader;

  /** @param proposed What the voices propose: it is evidence among the rest. */
  constructor(scan: Scan, proposed: readonly NameCandidate[]) {
    this.scan = scan;
    this.starting = byOffset(proposed, (candidate) => candidate.start);
    this.ending = byOffset(proposed, (candidate) => candidate.end);
    const code = scan.language?.code ?? '';
    this.language = hashOf(code, 0, code.length);
    this.reader = new UnitReader(scan);
  }

  /** Begins a run: the spans asked for next are spans of these units. */
  enter(units: readonly Unit[]): void {
    this.units = units;
    this.facts = units.map((unit) => this.reader.read(unit));
    this.edges = units.map((unit) => this.opens(unit.first));
  }

  /** Works out all features of the span from one unit to another, inclusive. */
  of(from: number, to: number): void {
    this.count = 0;
    const single = from === to;
    for (let i = from; i <= to; i++) this.addUnit(this.facts[i]!, single ? ONLY : i === from ? BEGIN : i === to ? END : INSIDE);
    this.addSpan(from, to);
    this.addLeft(from, single);
    this.addRight(to, single);
  }

  /** Those of one unit of the run at its place in a span. */
  ofUnit(i: number, place: number): void {
    this.count = 0;
    this.addUnit(this.facts[i]!, place);
  }

  /** Those of what stands before a span that begins with a unit; `single`: and ends with it. */
  ofLeft(from: number, single: boolean): void {
    this.count = 0;
    this.addLeft(from, single);
  }

  /** Those of what stands behind a span that ends with a unit. */
  ofRight(to: number, single: boolean): void {
    this.count = 0;
    this.addRight(to, single);
  }

  /** Those of a span as a whole, which depend on both of its ends. */
  ofSpan(from: number, to: number): void {
    this.count = 0;
    this.addSpan(from, to);
  }

  /** What the scorer may keep of a unit for the text. */
  sumsOf(i: number): (Sum | undefined)[] {
    return this.facts[i]!.sums;
  }

  private add(template: number, value: number): void {
    this.own[this.count] = template <= LAST_OWN || template === WHOLE ? 1 : 0;
    this.ids[this.count++] = mix(Math.imul(template, 0x85ebca6b), value);
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
  }

  private addSpan(from: number, to: number): void {
    let pattern = 17;
    for (let i = from; i <= to; i++) pattern = mix(pattern, this.facts[i]!.letter);
    this.whole(from, to, pattern);
    this.voices(from, to);
    this.between(from, to, pattern);
  }

  private whole(from: number, to: number, pattern: number): void {
    const { tokens } = this.scan;
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
    const place = placeCode(this.scan, tokens.starts[first]!, tokens.ends[last]!);
    this.add(45, place);
    this.add(46, mix(place, this.facts[to]!.name));
    this.add(47, mix(place, this.language));
    this.add(49, coarse(place));
    this.add(50, mix(coarse(place), this.language));
    this.add(51, mix(coarse(place), pattern));
    this.add(52, mix(coarse(place), this.edges[from] === true ? 1 : 0));
    this.add(48, mix(this.facts[from]!.shape, this.facts[to]!.suffix4));
  }

  /** Who proposes the span, how surely and by which rule; who proposes one that begins or ends with it. */
  private voices(from: number, to: number): void {
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
    this.add(95, heard);
    this.add(96, mix(heard, this.language));
    this.add(97, mix(heard, this.facts[from]!.letter));
  }

  /** What stands on both sides, and each side with the pattern of the span. */
  private between(from: number, to: number, pattern: number): void {
    const first = this.units[from]!.first;
    const last = this.units[to]!.last;
    this.add(64, mix(this.wordAt(first - 1, first), this.wordAt(last, last)));
    this.add(71, mix(this.classAt(first - 1), pattern));
    this.add(72, mix(this.classAt(last), pattern));
    this.add(74, mix(this.edges[from] === true ? 1 : 0, pattern));
  }

  private addLeft(from: number, isSingle: boolean): void {
    const { first } = this.units[from]!;
    const before = this.wordAt(first - 1, first);
    const single = isSingle ? 1 : 0;
    const opens = this.edges[from] === true ? 1 : 0;
    const second = this.wordAt(first - 2, first - 1);
    this.add(60, before);
    this.add(62, mix(before, single));
    this.add(65, mix(before, this.facts[from]!.letter));
    this.add(67, mix(before, second));
    this.add(69, this.classAt(first - 1));
    this.add(73, mix(opens, this.language));
    if (opens === 1) this.add(75, mix(this.facts[from]!.word, single));
    this.add(76, this.endingAt(first - 1));
    this.add(78, second);
    this.add(80, from === 0 ? 0 : this.facts[from - 1]!.letter + 1);
  }

  private addRight(to: number, isSingle: boolean): void {
    const { last } = this.units[to]!;
    const behind = this.wordAt(last, last);
    const second = this.wordAt(last + 1, last + 1);
    this.add(61, behind);
    this.add(63, mix(behind, isSingle ? 1 : 0));
    this.add(66, mix(behind, this.facts[to]!.letter));
    this.add(68, mix(behind, second));
    this.add(70, this.classAt(last));
    this.add(77, this.endingAt(last));
    this.add(79, second);
    this.add(81, to === this.units.length - 1 ? 0 : this.facts[to + 1]!.letter + 1);
  }

  /** Begins a line or a sentence. */
  private opens(first: number): boolean {
    const { tokens } = this.scan;
    if (first === 0 || tokens.before[first] === NEW_LINE) return true;
    let at = first - 1;
    while (at > 0 && tokens.kinds[at] === MARK && OPENING_MARKS.has(tokens.words[at]!)) at--;
    const mark = tokens.words[at];
    return mark === '.' || mark === '!' || mark === '?' || mark === ':' || (at === 0 && tokens.kinds[0] === MARK);
  }

  private wordAt(at: number, edge: number): number {
    const { tokens } = this.scan;
    if (at < 0 || at >= tokens.count || tokens.before[edge] === NEW_LINE) return 1;
    const word = tokens.words[at]!;
    return tokens.kinds[at] === WORD || tokens.kinds[at] === MARK ? hashOf(word, 0, word.length) : 3 + word.length;
  }

  private classAt(at: number): number {
    return at < 0 || at >= this.scan.tokens.count ? -1 : this.scan.classes[at]! & CONTEXT_CLASSES;
  }

  /** The last letters of a word beside the span: its inflection, or the last member of its compound. */
  private endingAt(at: number): number {
    const { tokens } = this.scan;
    if (at < 0 || at >= tokens.count || tokens.kinds[at] !== WORD) return 0;
    const word = tokens.words[at]!;
    return hashOf(word, Math.max(0, word.length - 4), word.length);
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
