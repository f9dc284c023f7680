import { MARK, NEW_LINE } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import type { NumberColumn } from '../../../text/words';
import type { BesideRows } from './beside-rows';
import { mix } from './hash';
import type { TaggerMemory } from './memory';
import { Role } from './roles';
import { Fact } from './unit-rows';
import { MOST_UNITS, type Unit } from './units';

/** Initial value of a span's pattern. */
const PATTERN = 17;

/** The pattern of a span of one unit. */
export const onlyPattern = (letter: number): number => mix(PATTERN, letter);

/** The run whose spans are being weighed: its units with their rows, and the words beside each of them. */
export class Run {
  units: readonly Unit[] = [];
  /** By unit: the offset of its row, and 1 if a line or a sentence begins with it. */
  readonly rows = new Int32Array(MOST_UNITS);
  readonly opens = new Uint8Array(MOST_UNITS);
  /** By unit: the offsets of the rows of the words before and after it. */
  readonly before = new Int32Array(MOST_UNITS);
  readonly secondBefore = new Int32Array(MOST_UNITS);
  readonly after = new Int32Array(MOST_UNITS);
  readonly secondAfter = new Int32Array(MOST_UNITS);
  /** Hashes over the properties of the units of the span followed last. */
  pattern = 0;
  words = 0;
  kinds = 0;
  germanKinds = 0;
  private from = -1;
  private to = -1;
  /** The row that stands for no unit. */
  private none = 0;

  /** Begins a run. */
  enter(tokens: Tokens, { units: facts, beside, roles }: TaggerMemory, units: readonly Unit[]): void {
    this.units = units;
    this.from = -1;
    this.none = facts.none;
    let secondBefore = rowAt(tokens, beside, units[0]!.first - 2, units[0]!.first - 1);
    let before = rowAt(tokens, beside, units[0]!.first - 1, units[0]!.first);
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      const { first, last } = unit;
      this.rows[i] = facts.of(tokens, unit, i);
      this.opens[i] = opens(tokens, first, roles) ? 1 : 0;
      this.before[i] = before;
      this.secondBefore[i] = secondBefore;
      this.after[i] = rowAt(tokens, beside, last, last);
      this.secondAfter[i] = rowAt(tokens, beside, last + 1, last + 1);
      // Units of a run are adjacent.
      secondBefore = last === first + 1 ? before : rowAt(tokens, beside, last - 2, last - 1);
      before = rowAt(tokens, beside, last - 1, last);
    }
  }

  /** The rows of the units next to a unit in its run. */
  unitBefore(i: number): number {
    return i === 0 ? this.none : this.rows[i - 1]!;
  }

  unitAfter(i: number): number {
    return i === this.units.length - 1 ? this.none : this.rows[i + 1]!;
  }

  /** Follows the units of a span, continuing from the end of the previous span if both begin with the same unit. */
  follow(facts: Int32Array, from: number, to: number): void {
    const isLonger = from === this.from && to >= this.to;
    let pattern = isLonger ? this.pattern : PATTERN;
    let words = isLonger ? this.words : 7;
    let kinds = isLonger ? this.kinds : 5;
    let germanKinds = isLonger ? this.germanKinds : 5;
    for (let i = isLonger ? this.to + 1 : from; i <= to; i++) {
      const base = this.rows[i]!;
      pattern = mix(pattern, facts[base + Fact.letter]!);
      words = mix(words, facts[base + Fact.word]!);
      kinds = mix(kinds, facts[base + Fact.plainKind]!);
      germanKinds = mix(germanKinds, facts[base + Fact.plainGermanKind]!);
    }
    this.pattern = pattern;
    this.words = words;
    this.kinds = kinds;
    this.germanKinds = germanKinds;
    this.from = from;
    this.to = to;
  }
}

/**
 * The row of the token beside a unit.
 *
 * @param edge the token before which a new line would part the two
 */
function rowAt({ ids, before, count }: Tokens, beside: BesideRows, at: number, edge: number): number {
  return at < 0 || at >= count ? beside.none : beside.of(ids[at]!, before[edge] === NEW_LINE);
}

/** Whether a line or a sentence begins with a token. */
function opens({ ids, kinds, before }: Tokens, first: number, roles: NumberColumn): boolean {
  if (first === 0 || before[first] === NEW_LINE) return true;
  let at = first - 1;
  while (at > 0 && (roles.of(ids[at]!) & Role.openingMark) !== 0) at--;
  return kinds[at] === MARK && (at === 0 || (roles.of(ids[at]!) & Role.endingMark) !== 0);
}
