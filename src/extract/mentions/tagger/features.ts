import type { NameCandidate, Scan } from '../scan';
import { addBeside, BEFORE, BEHIND, wordOf } from './beside-features';
import { Beside } from './beside-rows';
import { coarse, placeCode } from './codes';
import { FeatureList, WHOLE } from './feature-list';
import { hashOf, mix } from './hash';
import { Heard } from './heard';
import { TaggerMemory } from './memory';
import { Run } from './run';
import { addUnit, BEGIN, END, INSIDE, ONLY } from './unit-features';
import { Fact } from './unit-rows';
import type { Unit } from './units';

/** Kinds of kin without how sure they are: a given name, a surname, a place … */
const STEPS_OF_A_KIND = 18;
const plain = (kind: number): number => Math.floor((kind + STEPS_OF_A_KIND - 1) / STEPS_OF_A_KIND);

/**
 * The numbers of the features of spans of units, hashed to 32 bits, in groups: a feature belongs to the group of all
 * that it depends on, for the scorer keeps the sums of groups.
 */
export class SpanFeatures extends FeatureList {
  readonly run: Run;
  private readonly scan: Scan;
  private readonly memory: TaggerMemory;
  private readonly heard: Heard;
  private readonly language: number;
  /** English and German, from whose texts kin was learned; 0: others. */
  private readonly source: number;

  /**
   * @param proposed What the voices propose: it is evidence among the rest.
   * @param memory What is kept of the words of the scan's language
   */
  constructor(scan: Scan, proposed: readonly NameCandidate[], memory = new TaggerMemory(scan.tokens.table, scan.language)) {
    super();
    const code = scan.language?.code ?? '';
    this.scan = scan;
    this.memory = memory;
    this.run = new Run(scan.tokens, memory);
    this.heard = new Heard(scan.tokens, proposed);
    this.language = hashOf(code, 0, code.length);
    this.source = code === 'de' || code === 'en' ? this.language : 0;
  }

  /** Begins a run: the spans asked for next are spans of these units. */
  enter(units: readonly Unit[]): void {
    this.run.enter(units);
  }

  /** Works out all features of the span from one unit to another, inclusive. */
  of(from: number, to: number): void {
    const single = from === to;
    this.count = 0;
    for (let i = from; i <= to; i++) this.addUnit(i, single ? ONLY : i === from ? BEGIN : i === to ? END : INSIDE);
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

  /** A unit at its place in a span. */
  addUnit(i: number, place: number): void {
    addUnit(this, this.memory.units.values, this.run.rows[i]!, place, this.source);
  }

  /** Whether a sentence opens with the span, and with what. */
  addOpening(from: number, single: boolean): void {
    const opens = this.run.opens[from]!;
    this.add(73, mix(opens, this.language));
    if (opens === 1) this.add(75, mix(this.fact(from, Fact.word), single ? 1 : 0));
  }

  /** The word before a span, by itself. */
  addBefore(from: number, single: boolean): void {
    const { rows, parted } = this.run.before;
    addBeside(this, this.memory.beside.values, rows[from]!, BEFORE, parted[from] === 1, single, this.source);
  }

  /** The word before that one. */
  addSecondBefore(from: number): void {
    this.add(BEFORE.second, this.secondBefore(from));
  }

  /** What stands before a span, together with its first unit. */
  addLeft(from: number): void {
    const before = this.wordBefore(from);
    this.add(65, mix(before, this.fact(from, Fact.letter)));
    this.add(67, mix(before, this.secondBefore(from)));
    this.add(80, from === 0 ? 0 : this.fact(from - 1, Fact.letter) + 1);
  }

  /** The word behind a span, by itself. */
  addBehind(to: number, single: boolean): void {
    const { rows, parted } = this.run.behind;
    addBeside(this, this.memory.beside.values, rows[to]!, BEHIND, parted[to] === 1, single, this.source);
  }

  /** The word behind that one. */
  addSecondBehind(to: number): void {
    this.add(BEHIND.second, this.secondBehind(to));
  }

  /** What stands behind a span, together with its last unit. */
  addRight(to: number): void {
    const behind = this.wordBehind(to);
    this.add(66, mix(behind, this.fact(to, Fact.letter)));
    this.add(68, mix(behind, this.secondBehind(to)));
    this.add(81, to === this.run.units.length - 1 ? 0 : this.fact(to + 1, Fact.letter) + 1);
  }

  /** What stands on both sides, and each side with the pattern of the span. */
  addBetween(from: number, to: number): void {
    const { before, behind } = this.run;
    const classes = this.memory.beside.values;
    const pattern = this.patternOf(from, to);
    this.add(64, mix(this.wordBefore(from), this.wordBehind(to)));
    this.add(71, mix(classes[before.rows[from]! + Beside.classes]!, pattern));
    this.add(72, mix(classes[behind.rows[to]! + Beside.classes]!, pattern));
  }

  /** A span as a whole: its pattern, what the gazetteer says of it, what its units are one behind the other. */
  addWhole(from: number, to: number): void {
    const pattern = this.patternOf(from, to);
    const opens = this.run.opens[from]!;
    const place = this.placeOf(from, to);
    const about = coarse(place);
    if (to > from) this.add(WHOLE, this.wordsOf(from, to));
    this.add(41, pattern);
    this.add(42, mix(pattern, this.language));
    this.add(43, mix(to - from, this.language));
    this.add(44, to - from);
    this.add(45, place);
    this.add(46, mix(place, this.fact(to, Fact.name)));
    this.add(47, mix(place, this.language));
    this.add(49, about);
    this.add(50, mix(about, this.language));
    this.add(51, mix(about, pattern));
    this.add(52, mix(about, opens));
    this.add(48, mix(this.fact(from, Fact.shape), this.fact(to, Fact.suffix4)));
    this.add(74, mix(opens, pattern));
    this.addKin(from, to, about, opens);
  }

  /** Whether anybody proposes a span that begins or ends with this one. */
  isHeard(from: number, to: number): boolean {
    const { units } = this.run;
    return this.heard.starting.first(units[from]!.first) !== 0 || this.heard.ending.first(units[to]!.last - 1) !== 0;
  }

  /** Who proposes the span, how surely and by which rule; who proposes one that begins or ends with it. */
  addVoices(from: number, to: number): void {
    const { heard, scan, run } = this;
    const first = run.units[from]!.first;
    const last = run.units[to]!.last - 1;
    const start = scan.tokens.starts[first]!;
    const end = scan.tokens.ends[last]!;
    let kinds = 0;
    for (let number = heard.starting.first(first); number !== 0; number = heard.starting.next(number)) {
      const candidate = heard.candidate(number);
      const kind = heard.typeOf(number);
      if (candidate.end !== end && candidate.end !== end - 1) {
        this.add(90, mix(kind, candidate.end > end ? 1 : 0));
        continue;
      }
      const sure = mix(kind, Math.floor(candidate.confidence * 8));
      kinds |= 1 << kind;
      this.add(91, sure);
      this.add(92, mix(sure, this.language));
      this.add(93, mix(kind, heard.ruleOf(number)));
    }
    for (let number = heard.ending.first(last); number !== 0; number = heard.ending.next(number)) {
      const candidate = heard.candidate(number);
      if (candidate.start !== start) this.add(94, mix(heard.typeOf(number), candidate.start < start ? 1 : 0));
    }
    this.addHeard(kinds, from);
  }

  /** That nobody proposes the span. */
  addSilence(from: number): void {
    this.addHeard(0, from);
  }

  private addHeard(kinds: number, from: number): void {
    this.add(95, kinds);
    this.add(96, mix(kinds, this.language));
    this.add(97, mix(kinds, this.fact(from, Fact.letter)));
  }

  private addKin(from: number, to: number, place: number, opens: number): void {
    const first = this.fact(from, Fact.kind);
    const firstGerman = this.fact(from, Fact.german);
    const last = this.fact(to, Fact.kind);
    const lastGerman = this.fact(to, Fact.german);
    let kinds = 5;
    let germanKinds = 5;
    for (let i = from; i <= to; i++) {
      kinds = mix(kinds, plain(this.fact(i, Fact.kind)));
      germanKinds = mix(germanKinds, plain(this.fact(i, Fact.germanKind)));
    }
    if (to > from) {
      this.add(121, mix(first, last));
      this.add(122, mix(firstGerman, lastGerman));
    }
    this.add(123, mix(last, place));
    this.add(124, mix(lastGerman, place));
    this.add(125, mix(kinds, opens));
    this.add(126, mix(germanKinds, opens));
    this.add(127, mix(kinds, germanKinds));
    this.add(128, mix(this.fact(to, Fact.germanKind), place));
    this.add(172, mix(opens, firstGerman));
    this.add(173, mix(opens, first));
  }

  private fact(i: number, fact: number): number {
    return this.memory.units.values[this.run.rows[i]! + fact]!;
  }

  private patternOf(from: number, to: number): number {
    let pattern = 17;
    for (let i = from; i <= to; i++) pattern = mix(pattern, this.fact(i, Fact.letter));
    return pattern;
  }

  private wordsOf(from: number, to: number): number {
    let words = 7;
    for (let i = from; i <= to; i++) words = mix(words, this.fact(i, Fact.word));
    return words;
  }

  /** What the gazetteer says of the span: of several tokens only where a name of its begins so. */
  private placeOf(from: number, to: number): number {
    const { tokens } = this.scan;
    const { first } = this.run.units[from]!;
    const last = this.run.units[to]!.last - 1;
    return first === last || this.memory.openings.of(tokens.ids[first]!) === 1 ? placeCode(this.scan, tokens.starts[first]!, tokens.ends[last]!) : 0;
  }

  private wordBefore(from: number): number {
    const { rows, parted } = this.run.before;
    return wordOf(this.memory.beside.values, rows[from]!, parted[from] === 1);
  }

  private secondBefore(from: number): number {
    const { rows, parted } = this.run.secondBefore;
    return wordOf(this.memory.beside.values, rows[from]!, parted[from] === 1);
  }

  private wordBehind(to: number): number {
    const { rows, parted } = this.run.behind;
    return wordOf(this.memory.beside.values, rows[to]!, parted[to] === 1);
  }

  private secondBehind(to: number): number {
    const { rows, parted } = this.run.secondBehind;
    return wordOf(this.memory.beside.values, rows[to]!, parted[to] === 1);
  }
}
