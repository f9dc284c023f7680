import { KIN_LANGUAGES } from '../../../gazetteer/kin';
import type { NameCandidate, Scan } from '../scan';
import { placeCode } from './codes';
import { hashOf } from './hash';
import { VoiceSpans } from './voice-spans';
import { TaggerMemory } from './memory';
import { Run } from './run';
import type { Unit } from './units';
import { addWeights, type SumPair } from './weights';

/** Room for the features of one span. */
const MOST_FEATURES = 240;

/**
 * The features of spans of units as numbers of 32 bits, as they are gathered, and what they are gathered from. They come
 * in groups: a feature belongs to the group of all that it depends on, for the scorer keeps the sums of groups. The
 * functions of units, of words beside a span, of whole spans and of voices each add those of one group to the list.
 */
export class SpanFeatures {
  /** Those gathered; the first `count` hold. */
  readonly ids = new Int32Array(MOST_FEATURES);
  count = 0;
  readonly run = new Run();
  readonly memory: TaggerMemory;
  readonly heard = new VoiceSpans();
  readonly language: number;
  /** The language where kin was learned from its texts; 0: others. */
  readonly source: number;
  /** The text begun last. */
  scan: Scan;

  constructor(scan: Scan) {
    const code = scan.language?.code ?? '';
    this.scan = scan;
    this.memory = new TaggerMemory(scan.tokens.table, scan.language);
    this.language = hashOf(code, 0, code.length);
    this.source = KIN_LANGUAGES.has(code) ? this.language : 0;
  }

  /** The rows of units and of words beside them; a longer list takes its place when a run is begun. */
  get values(): Int32Array {
    return this.memory.rows.values;
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

  /** Follows the units of a span: what is asked for of a whole span goes for this one. */
  follow(from: number, to: number): void {
    this.run.follow(this.values, from, to);
  }

  /** Adds the weights of the features gathered to a pair of sums at its place in a list. */
  sumUp(packed: Int32Array, sums: SumPair, at: number): void {
    addWeights(packed, this.ids, this.count, sums, at);
    this.count = 0;
  }

  /** A fact of a unit of the run. */
  fact(i: number, fact: number): number {
    return this.values[this.run.rows[i]! + fact]!;
  }

  /** What the gazetteer says of the span: of several tokens only where a name of its begins so. */
  placeOf(from: number, to: number): number {
    const { tokens } = this.scan;
    const { first } = this.run.units[from]!;
    const last = this.run.units[to]!.last - 1;
    return first === last || this.memory.openings.of(tokens.ids[first]!) === 1
      ? placeCode(this.scan, tokens.starts[first]!, tokens.ends[last]!)
      : 0;
  }
}
