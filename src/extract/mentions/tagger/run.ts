import { MARK, NEW_LINE, type Tokens } from '../../../text/tokens';
import { Beside, NO_WORD } from './beside-rows';
import { mix } from './hash';
import type { TaggerMemory } from './memory';
import { Fact } from './unit-rows';
import { MOST_UNITS, type Unit } from './units';

/** Marks that stand before the first word of a sentence. */
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '”', '“', '«', '»', '„', '–', '—', '-', '(']);

/** The words on one side of the units of a run. */
class Neighbors {
  /** Where the row of each begins. */
  readonly rows = new Int32Array(MOST_UNITS);
  /** 1 where a line parts it from what it stands beside. */
  readonly parted = new Uint8Array(MOST_UNITS);
  /** Its hash; that of no word where a line parts it. */
  readonly words = new Int32Array(MOST_UNITS);

  /** @param edge the token before which a new line would part the two */
  put(i: number, { ids, before, count }: Tokens, { beside }: TaggerMemory, at: number, edge: number): void {
    const row = at < 0 || at >= count ? beside.none : beside.of(ids[at]!);
    const isParted = before[edge] === NEW_LINE;
    this.rows[i] = row;
    this.parted[i] = isParted ? 1 : 0;
    this.words[i] = isParted ? NO_WORD : beside.values[row + Beside.word]!;
  }
}

/** The run whose spans are weighed: its units with their rows, and the words beside each of them. */
export class Run {
  units: readonly Unit[] = [];
  /** By unit: where its row begins, and 1 where a line or a sentence opens with it. */
  readonly rows = new Int32Array(MOST_UNITS);
  readonly opens = new Uint8Array(MOST_UNITS);
  readonly before = new Neighbors();
  readonly secondBefore = new Neighbors();
  readonly behind = new Neighbors();
  readonly secondBehind = new Neighbors();
  /** Hashes of what the units of the span followed last are, one behind the other. */
  pattern = 0;
  words = 0;
  kinds = 0;
  germanKinds = 0;
  private from = -1;
  private to = -1;

  /** Begins a run. */
  enter(tokens: Tokens, memory: TaggerMemory, units: readonly Unit[]): void {
    this.units = units;
    this.from = -1;
    for (let i = 0; i < units.length; i++) {
      const { first, last } = units[i]!;
      this.rows[i] = memory.units.of(tokens, units[i]!, i);
      this.opens[i] = opens(tokens, first) ? 1 : 0;
      this.before.put(i, tokens, memory, first - 1, first);
      this.secondBefore.put(i, tokens, memory, first - 2, first - 1);
      this.behind.put(i, tokens, memory, last, last);
      this.secondBehind.put(i, tokens, memory, last + 1, last + 1);
    }
  }

  /** Follows the units of a span, from where the span before it ended if both begin with the same unit. */
  follow(facts: Int32Array, from: number, to: number): void {
    const isLonger = from === this.from && to >= this.to;
    let pattern = isLonger ? this.pattern : 17;
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

/** Whether a line or a sentence begins with a token. */
function opens(tokens: Tokens, first: number): boolean {
  if (first === 0 || tokens.before[first] === NEW_LINE) return true;
  let at = first - 1;
  while (at > 0 && tokens.kinds[at] === MARK && OPENING_MARKS.has(tokens.words[at]!)) at--;
  if (tokens.kinds[at] !== MARK) return false;
  const mark = tokens.words[at];
  return at === 0 || mark === '.' || mark === '!' || mark === '?' || mark === ':';
}
