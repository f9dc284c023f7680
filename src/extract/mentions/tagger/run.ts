import { MARK, NEW_LINE, type Tokens } from '../../../text/tokens';
import type { TaggerMemory } from './memory';
import { MOST_UNITS, type Unit } from './units';

/** Marks that stand before the first word of a sentence. */
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '”', '“', '«', '»', '„', '–', '—', '-', '(']);

/** The words on one side of the units of a run: where their rows begin, and whether a line parts them from what they stand beside. */
class Neighbors {
  readonly rows = new Int32Array(MOST_UNITS);
  readonly parted = new Uint8Array(MOST_UNITS);

  /** @param edge the token before which a new line would part the two */
  put(i: number, { ids, before, count }: Tokens, { beside }: TaggerMemory, at: number, edge: number): void {
    this.rows[i] = at < 0 || at >= count ? beside.none : beside.of(ids[at]!);
    this.parted[i] = before[edge] === NEW_LINE ? 1 : 0;
  }
}

/** The run whose spans are weighed: its units with their rows, and the words beside each of them. */
export class Run {
  units: readonly Unit[] = [];
  /** By unit: where its row begins, and whether a line or a sentence opens with it. */
  readonly rows = new Int32Array(MOST_UNITS);
  readonly opens = new Uint8Array(MOST_UNITS);
  readonly before = new Neighbors();
  readonly secondBefore = new Neighbors();
  readonly behind = new Neighbors();
  readonly secondBehind = new Neighbors();
  private readonly tokens: Tokens;
  private readonly memory: TaggerMemory;

  constructor(tokens: Tokens, memory: TaggerMemory) {
    this.tokens = tokens;
    this.memory = memory;
  }

  /** Begins a run. */
  enter(units: readonly Unit[]): void {
    const { tokens, memory } = this;
    this.units = units;
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
}

/** Whether a line or a sentence begins with a token. */
function opens(tokens: Tokens, first: number): boolean {
  if (first === 0 || tokens.before[first] === NEW_LINE) return true;
  let at = first - 1;
  while (at > 0 && tokens.kinds[at] === MARK && OPENING_MARKS.has(tokens.words[at]!)) at--;
  const mark = tokens.words[at];
  return mark === '.' || mark === '!' || mark === '?' || mark === ':' || (at === 0 && tokens.kinds[0] === MARK);
}
