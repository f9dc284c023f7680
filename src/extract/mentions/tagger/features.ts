import type { NameCandidate, Scan } from '../scan';
import { addBeside, BEFORE, BEHIND } from './beside-features';
import { Beside } from './beside-rows';
import { coarse, placeCode } from './codes';
import { feature, hashOf, mix } from './hash';
import { Heard } from './heard';
import { TaggerMemory } from './memory';
import { Run } from './run';
import { addKinds, addLetters, BEGIN, END, INSIDE, ONLY } from './unit-features';
import { Fact } from './unit-rows';
import type { Unit } from './units';

/** Room for the features of one span. */
const MOST_FEATURES = 240;
/** The template of a span's words. */
const WHOLE = 40;

/**
 * The features of spans of units as numbers of 32 bits, in groups: a feature belongs to the group of all that it depends
 * on, for the scorer keeps the sums of groups. Each method adds those of its group to the list.
 */
export class SpanFeatures {
  /** Those gathered; the first `count` hold. */
  readonly ids = new Int32Array(MOST_FEATURES);
  count = 0;
  readonly run = new Run();
  readonly memory: TaggerMemory;
  private readonly heard = new Heard();
  private readonly language: number;
  /** English and German, from whose texts kin was learned; 0: others. */
  private readonly source: number;
  private scan: Scan;

  constructor(scan: Scan) {
    const code = scan.language?.code ?? '';
    this.scan = scan;
    this.memory = new TaggerMemory(scan.tokens.table, scan.language);
    this.language = hashOf(code, 0, code.length);
    this.source = code === 'de' || code === 'en' ? this.language : 0;
  }

  /** Begins a text of the same language and word table; `proposed`: what the voices propose, which is evidence among the rest. */
  begin(scan: Scan, proposed: readonly NameCandidate[]): void {
    this.scan = scan;
    this.heard.begin(scan.tokens, proposed);
  }

  /** Begins a run: the spans asked for next are spans of these units. */
  enter(units: readonly Unit[]): void {
    this.run.enter(this.scan.tokens, this.memory, units);
  }

  /** All features of the span from one unit to another, inclusive; says how many of them, the first ones, are its letters. */
  of(from: number, to: number): number {
    const single = from === to;
    const placeOf = (i: number): number => (single ? ONLY : i === from ? BEGIN : i === to ? END : INSIDE);
    this.count = 0;
    this.follow(from, to);
    for (let i = from; i <= to; i++) this.count = addLetters(this.ids, this.count, this.memory.units.values, this.run.rows[i]!, placeOf(i));
    if (to > from) this.addWords();
    const letters = this.count;
    for (let i = from; i <= to; i++) this.count = addKinds(this.ids, this.count, this.memory.units.values, this.run.rows[i]!, placeOf(i), this.source);
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
    return letters;
  }

  /** A unit at its place in a span. */
  addUnit(i: number, place: number): void {
    const { values } = this.memory.units;
    const base = this.run.rows[i]!;
    this.count = addKinds(this.ids, addLetters(this.ids, this.count, values, base, place), values, base, place, this.source);
  }

  /** Follows the units of a span: what is asked for of a whole span goes for this one. */
  follow(from: number, to: number): void {
    this.run.follow(this.memory.units.values, from, to);
  }

  /** The words of the span followed last, of several units. */
  addWords(): void {
    this.ids[this.count++] = feature(WHOLE, this.run.words);
  }

  /** Whether a sentence opens with the span, and with what. */
  addOpening(from: number, single: boolean): void {
    const opens = this.run.opens[from]!;
    this.ids[this.count++] = feature(73, mix(opens, this.language));
    if (opens === 1) this.ids[this.count++] = feature(75, mix(this.fact(from, Fact.word), single ? 1 : 0));
  }

  /** The word before a span, by itself. */
  addBefore(from: number, single: boolean): void {
    const { rows, parted } = this.run.before;
    this.count = addBeside(this.ids, this.count, this.memory.beside.values, rows[from]!, BEFORE, parted[from] === 1, single, this.source);
  }

  /** The word before that one. */
  addSecondBefore(from: number): void {
    this.ids[this.count++] = feature(BEFORE.second, this.run.secondBefore.words[from]!);
  }

  /** What stands before a span, together with its first unit. */
  addLeft(from: number): void {
    const { ids, run } = this;
    const { values } = this.memory.units;
    const { rows } = run;
    const before = run.before.words[from]!;
    let n = this.count;
    ids[n++] = feature(65, mix(before, values[rows[from]! + Fact.letter]!));
    ids[n++] = feature(67, mix(before, run.secondBefore.words[from]!));
    ids[n++] = feature(80, from === 0 ? 0 : values[rows[from - 1]! + Fact.letter]! + 1);
    this.count = n;
  }

  /** The word behind a span, by itself. */
  addBehind(to: number, single: boolean): void {
    const { rows, parted } = this.run.behind;
    this.count = addBeside(this.ids, this.count, this.memory.beside.values, rows[to]!, BEHIND, parted[to] === 1, single, this.source);
  }

  /** The word behind that one. */
  addSecondBehind(to: number): void {
    this.ids[this.count++] = feature(BEHIND.second, this.run.secondBehind.words[to]!);
  }

  /** What stands behind a span, together with its last unit. */
  addRight(to: number): void {
    const { ids, run } = this;
    const { values } = this.memory.units;
    const { rows } = run;
    const behind = run.behind.words[to]!;
    let n = this.count;
    ids[n++] = feature(66, mix(behind, values[rows[to]! + Fact.letter]!));
    ids[n++] = feature(68, mix(behind, run.secondBehind.words[to]!));
    ids[n++] = feature(81, to === run.units.length - 1 ? 0 : values[rows[to + 1]! + Fact.letter]! + 1);
    this.count = n;
  }

  /** What stands on both sides, and each side with the pattern of the span followed last. */
  addBetween(from: number, to: number): void {
    const { ids, run } = this;
    const { before, behind } = run;
    const beside = this.memory.beside.values;
    let n = this.count;
    ids[n++] = feature(64, mix(before.words[from]!, behind.words[to]!));
    ids[n++] = feature(71, mix(beside[before.rows[from]! + Beside.classes]!, run.pattern));
    ids[n++] = feature(72, mix(beside[behind.rows[to]! + Beside.classes]!, run.pattern));
    this.count = n;
  }

  /** A span as a whole, which was followed last: what its units are together, and what the gazetteer says of it. */
  addWhole(from: number, to: number): void {
    const place = this.placeOf(from, to);
    this.addPattern(from, to, place);
    this.addFirst(from);
    this.addLast(to, place);
    this.addEnds(from, to);
  }

  /** The pattern of a span, with what the gazetteer says of it. */
  addPattern(from: number, to: number, place: number): void {
    const { ids, language } = this;
    const { pattern, opens } = this.run;
    const open = opens[from]!;
    const about = coarse(place);
    let n = this.count;
    ids[n++] = feature(41, pattern);
    ids[n++] = feature(42, mix(pattern, language));
    ids[n++] = feature(43, mix(to - from, language));
    ids[n++] = feature(44, to - from);
    ids[n++] = feature(45, place);
    ids[n++] = feature(47, mix(place, language));
    ids[n++] = feature(49, about);
    ids[n++] = feature(50, mix(about, language));
    ids[n++] = feature(51, mix(about, pattern));
    ids[n++] = feature(52, mix(about, open));
    ids[n++] = feature(74, mix(open, pattern));
    this.count = n;
  }

  /** The kin of the first unit, with whether a sentence opens. */
  addFirst(from: number): void {
    const opens = this.run.opens[from]!;
    this.ids[this.count++] = feature(172, mix(opens, this.fact(from, Fact.german)));
    this.ids[this.count++] = feature(173, mix(opens, this.fact(from, Fact.kind)));
  }

  /** The last unit with what the gazetteer says of the span. */
  addLast(to: number, place: number): void {
    const { ids } = this;
    const about = coarse(place);
    let n = this.count;
    ids[n++] = feature(46, mix(place, this.fact(to, Fact.name)));
    ids[n++] = feature(123, mix(this.fact(to, Fact.kind), about));
    ids[n++] = feature(124, mix(this.fact(to, Fact.german), about));
    ids[n++] = feature(128, mix(this.fact(to, Fact.germanKind), about));
    this.count = n;
  }

  /** The first and the last unit together, and the kin of all of them. */
  addEnds(from: number, to: number): void {
    const { ids } = this;
    const { kinds, germanKinds, opens, rows } = this.run;
    const { values } = this.memory.units;
    const first = rows[from]!;
    const last = rows[to]!;
    const open = opens[from]!;
    let n = this.count;
    ids[n++] = feature(48, mix(values[first + Fact.shape]!, values[last + Fact.suffix4]!));
    if (to > from) {
      ids[n++] = feature(121, mix(values[first + Fact.kind]!, values[last + Fact.kind]!));
      ids[n++] = feature(122, mix(values[first + Fact.german]!, values[last + Fact.german]!));
    }
    ids[n++] = feature(125, mix(kinds, open));
    ids[n++] = feature(126, mix(germanKinds, open));
    ids[n++] = feature(127, mix(kinds, germanKinds));
    this.count = n;
  }

  /** Whether anybody proposes a span that begins or ends with this one. */
  isHeard(from: number, to: number): boolean {
    const { units } = this.run;
    return this.heard.starting.first(units[from]!.first) !== 0 || this.heard.ending.first(units[to]!.last - 1) !== 0;
  }

  /** Who proposes the span, how surely and by which rule; who proposes one that begins or ends with it. */
  addVoices(from: number, to: number): void {
    const { heard, ids, scan, run } = this;
    const first = run.units[from]!.first;
    const last = run.units[to]!.last - 1;
    const start = scan.tokens.starts[first]!;
    const end = scan.tokens.ends[last]!;
    let kinds = 0;
    for (let number = heard.starting.first(first); number !== 0; number = heard.starting.next(number)) {
      const candidate = heard.candidate(number);
      const kind = heard.typeOf(number);
      if (candidate.end !== end && candidate.end !== end - 1) {
        ids[this.count++] = feature(90, mix(kind, candidate.end > end ? 1 : 0));
        continue;
      }
      const sure = mix(kind, Math.floor(candidate.confidence * 8));
      kinds |= 1 << kind;
      ids[this.count++] = feature(91, sure);
      ids[this.count++] = feature(92, mix(sure, this.language));
      ids[this.count++] = feature(93, mix(kind, heard.ruleOf(number)));
    }
    for (let number = heard.ending.first(last); number !== 0; number = heard.ending.next(number)) {
      const candidate = heard.candidate(number);
      if (candidate.start !== start) ids[this.count++] = feature(94, mix(heard.typeOf(number), candidate.start < start ? 1 : 0));
    }
    this.addHeard(kinds, from);
  }

  /** That nobody proposes the span. */
  addSilence(from: number): void {
    this.addHeard(0, from);
  }

  private addHeard(kinds: number, from: number): void {
    const { ids } = this;
    let n = this.count;
    ids[n++] = feature(95, kinds);
    ids[n++] = feature(96, mix(kinds, this.language));
    ids[n++] = feature(97, mix(kinds, this.fact(from, Fact.letter)));
    this.count = n;
  }

  private fact(i: number, fact: number): number {
    return this.memory.units.values[this.run.rows[i]! + fact]!;
  }

  /** What the gazetteer says of the span: of several tokens only where a name of its begins so. */
  placeOf(from: number, to: number): number {
    const { tokens } = this.scan;
    const { first } = this.run.units[from]!;
    const last = this.run.units[to]!.last - 1;
    return first === last || this.memory.openings.of(tokens.ids[first]!) === 1 ? placeCode(this.scan, tokens.starts[first]!, tokens.ends[last]!) : 0;
  }
}
