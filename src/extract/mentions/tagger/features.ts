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
 * The features of spans as 32-bit numbers, while they are gathered, and their sources. They come in groups: a feature
 * belongs to the group of everything that it depends on, because the scorer keeps the sums of groups. The functions for
 * units, for words beside a span, for whole spans and for voices each add the features of one group to the list.
 */
export class SpanFeatures {
  /** The gathered features; only the first `count` are valid. */
  readonly ids = new Int32Array(MOST_FEATURES);
  count = 0;
  readonly run = new Run();
  readonly memory: TaggerMemory;
  readonly heard = new VoiceSpans();
  readonly language: number;
  /** The language, if kin was learned from its texts; 0: any other. */
  readonly source: number;
  /** The current text. */
  scan: Scan;

  constructor(scan: Scan) {
    const code = scan.language?.code ?? '';
    this.scan = scan;
    this.memory = new TaggerMemory(scan.tokens.table, scan.language);
    this.language = hashOf(code, 0, code.length);
    this.source = KIN_LANGUAGES.has(code) ? this.language : 0;
  }

  /** The rows of units and of words beside them; the list may be replaced by a longer one when a run begins. */
  get values(): Int32Array {
    return this.memory.rows.values;
  }

  /** Begins a text of the same language and word table; `proposed` are the voices' proposals, which are evidence among others. */
  begin(scan: Scan, proposed: readonly NameCandidate[]): void {
    this.scan = scan;
    this.heard.begin(scan.tokens, proposed);
  }

  /** Begins a run: later spans are spans of these units. */
  enter(units: readonly Unit[]): void {
    this.run.enter(this.scan.tokens, this.memory, units);
  }

  /** Follows the units of a span: features of the whole span refer to it from now on. */
  follow(from: number, to: number): void {
    this.run.follow(this.values, from, to);
  }

  /** Adds the weights of the gathered features to a pair of sums at an index of a list. */
  sumUp(packed: Int32Array, sums: SumPair, at: number): void {
    addWeights(packed, this.ids, this.count, sums, at);
    this.count = 0;
  }

  /** A fact of a unit of the run. */
  fact(i: number, fact: number): number {
    return this.values[this.run.rows[i]! + fact]!;
  }

  /** What the gazetteer knows about the span; for several tokens it is asked only if one of its names begins with the first. */
  placeOf(from: number, to: number): number {
    const { tokens } = this.scan;
    const { first } = this.run.units[from]!;
    const last = this.run.units[to]!.last - 1;
    return first === last || this.memory.openings.of(tokens.ids[first]!) === 1
      ? placeCode(this.scan, tokens.starts[first]!, tokens.ends[last]!)
      : 0;
  }
}
