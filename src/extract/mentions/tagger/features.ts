import { homeBit } from '../../../gazetteer/given-names';
import { MARK, NEW_LINE, WORD } from '../../../text/tokens';
import { WordClass } from '../lexicon';
import type { NameCandidate, Scan } from '../scan';
import { coarse, letterOf, nameCode, placeCode } from './codes';
import { hashOf, mix } from './hash';
import type { Unit } from './units';

/** Where in a span a unit stands. */
const ONLY = 1;
const BEGIN = 2;
const INSIDE = 3;
const END = 4;

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

/** What the features of all spans of a run need of one unit, worked out once. */
interface UnitFacts {
  readonly word: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Given name and surname by level, at home or not. */
  readonly name: number;
  /** A coarse class: one letter in the pattern of a span. */
  readonly letter: number;
  readonly organization: number;
}

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
  /** The facts of single words, which a text repeats. */
  private readonly known = new Map<string, UnitFacts>();
  private readonly scan: Scan;
  private readonly starting: ReadonlyMap<number, readonly NameCandidate[]>;
  private readonly ending: ReadonlyMap<number, readonly NameCandidate[]>;
  private readonly language: number;
  private readonly home: number;

  /** @param proposed What the voices propose: it is evidence among the rest. */
  constructor(scan: Scan, proposed: readonly NameCandidate[]) {
    this.scan = scan;
    this.starting = byOffset(proposed, (candidate) => candidate.start);
    this.ending = byOffset(proposed, (candidate) => candidate.end);
    const code = scan.language?.code ?? '';
    this.language = hashOf(code, 0, code.length);
    this.home = homeBit(code);
  }

  /** Begins a run: the spans asked for next are spans of these units. */
  enter(units: readonly Unit[]): void {
    this.units = units;
    this.facts = units.map((unit) => this.factsOf(unit));
    this.edges = units.map((unit) => this.opens(unit.first));
  }

  /** Works out the features of the span from one unit to another, inclusive. */
  of(from: number, to: number): void {
    this.count = 0;
    let pattern = 17;
    for (let i = from; i <= to; i++) {
      const place = from === to ? ONLY : i === from ? BEGIN : i === to ? END : INSIDE;
      this.unit(this.facts[i]!, place);
      pattern = mix(pattern, this.facts[i]!.letter);
    }
    this.whole(from, to, pattern);
    this.voices(from, to);
    this.around(from, to, pattern);
  }

  private add(template: number, value: number): void {
    this.own[this.count] = template <= LAST_OWN || template === WHOLE ? 1 : 0;
    this.ids[this.count++] = mix(Math.imul(template, 0x85ebca6b), value);
  }

  private unit(facts: UnitFacts, place: number): void {
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

  private around(from: number, to: number, pattern: number): void {
    const first = this.units[from]!.first;
    const last = this.units[to]!.last;
    const before = this.wordAt(first - 1, first);
    const behind = this.wordAt(last, last);
    const single = from === to ? 1 : 0;
    const opens = this.edges[from] === true ? 1 : 0;
    this.add(60, before);
    this.add(61, behind);
    this.add(62, mix(before, single));
    this.add(63, mix(behind, single));
    this.add(64, mix(before, behind));
    this.add(65, mix(before, this.facts[from]!.letter));
    this.add(66, mix(behind, this.facts[to]!.letter));
    this.add(67, mix(before, this.wordAt(first - 2, first - 1)));
    this.add(68, mix(behind, this.wordAt(last + 1, last + 1)));
    this.add(69, this.classAt(first - 1));
    this.add(70, this.classAt(last));
    this.add(71, mix(this.classAt(first - 1), pattern));
    this.add(72, mix(this.classAt(last), pattern));
    this.add(73, mix(opens, this.language));
    this.add(74, mix(opens, pattern));
    if (opens === 1) this.add(75, mix(this.facts[from]!.word, single));
    this.add(76, this.endingAt(first - 1));
    this.add(77, this.endingAt(last));
    this.add(78, this.wordAt(first - 2, first - 1));
    this.add(79, this.wordAt(last + 1, last + 1));
    this.add(80, from === 0 ? 0 : this.facts[from - 1]!.letter + 1);
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

  private factsOf(unit: Unit): UnitFacts {
    if (unit.last > unit.first + 1) return this.readFacts(unit);
    const printed = this.scan.text.slice(this.scan.tokens.starts[unit.first], this.scan.tokens.ends[unit.first]);
    let facts = this.known.get(printed);
    if (facts === undefined) this.known.set(printed, (facts = this.readFacts(unit)));
    return facts;
  }

  private readFacts(unit: Unit): UnitFacts {
    const { tokens, classes } = this.scan;
    const lastToken = this.lastWord(unit);
    const word = tokens.words[lastToken]!;
    const length = word.length;
    let whole = 3;
    for (let at = unit.first; at < unit.last; at++) whole = mix(whole, hashOf(tokens.words[at]!, 0, tokens.words[at]!.length));
    const name = nameCode(tokens.words[unit.first]!, this.home);
    const organization = ((classes[lastToken]! & WordClass.organization) !== 0 ? 1 : 0) + ((classes[unit.first]! & WordClass.person) !== 0 ? 2 : 0) + ((classes[unit.first]! & WordClass.function) !== 0 ? 4 : 0);
    const shape = this.shapeOf(unit, lastToken);
    return {
      word: whole,
      suffix3: hashOf(word, Math.max(0, length - 3), length),
      suffix4: hashOf(word, Math.max(0, length - 4), length),
      suffix5: hashOf(word, Math.max(0, length - 6), length),
      prefix3: hashOf(tokens.words[unit.first]!, 0, Math.min(3, tokens.words[unit.first]!.length)),
      shape,
      name,
      letter: unit.capital ? letterOf(shape, name, organization) : 0,
      organization: mix(organization, unit.capital ? 1 : 0),
    };
  }

  private lastWord(unit: Unit): number {
    let at = unit.last - 1;
    while (at > unit.first && this.scan.tokens.kinds[at] !== WORD) at--;
    return at;
  }

  private shapeOf(unit: Unit, lastToken: number): number {
    const { tokens } = this.scan;
    const length = Math.min(6, tokens.ends[unit.first]! - tokens.starts[unit.first]!);
    return (((tokens.shapes[unit.first]! * 8 + tokens.shapes[lastToken]!) * 4 + Math.min(3, unit.last - unit.first - 1)) * 8 + length) * 2;
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
