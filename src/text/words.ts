import { detached, LONGEST_COPY } from './detached';
import { hashOfBytes, hashOfStep, stepAt, stepsOf } from './utf8';

/**
 * A table with more words, with more letters in them, or with a word too long for a copy is not kept for the next text,
 * so that everything about its words is then computed again.
 */
const MOST_KEPT = 1 << 16;
const MOST_LETTERS = 16 * MOST_KEPT;
/** Numbers before the bytes of a word: its id and its length in bytes. */
const HEAD = 2;
/** Number of words that a new table has room for. */
const ROOM = 512;

/**
 * The distinct words, numbers and marks of texts as printed, each with a number. Running text repeats few words, so
 * what is known about one (its lower case, its shape, and everything that the recognizers look up) is computed once and
 * found again by the number. The table knows nothing about a text: what is read through it depends on the word alone.
 */
export class WordTable {
  /** How many entries there are; numbers start at 0. */
  count = 0;
  /** In lower case, with the length of the printed word. */
  readonly lower: string[] = [];
  readonly printed: string[] = [];
  /** By number; longer than `count`. */
  kinds = new Uint8Array(ROOM);
  shapes = new Uint8Array(ROOM);
  private readonly kept = new Map<object, Map<object | null, object>>();
  /**
   * An open-addressed hash table: for each word its hash, and where it begins in `steps`; 0: free. Every token of a
   * text is looked up here, so the table has to be small: everything else is stored with the word.
   */
  private rows = new Int32Array(2 * 1024);
  /** For each word the numbers of its head, then its bytes in UTF-8, four to a number, padded with zeros. */
  private steps = new Int32Array(4096);
  private end = HEAD;
  private letters = 0;
  private hasLong = false;

  /** Whether the table has grown too large to be kept. */
  get isFull(): boolean {
    return this.hasLong || this.count > MOST_KEPT || this.letters > MOST_LETTERS;
  }

  /** The number of the word whose bytes run from `start` to `end`, with the given hash; -1 if it is new. */
  find(view: DataView, start: number, end: number, hash: number): number {
    const { rows, steps } = this;
    const mask = rows.length - 1;
    const length = end - start;
    for (let row = (hash << 1) & mask; ; row = (row + 2) & mask) {
      const word = rows[row + 1]!;
      if (word === 0) return -1;
      if (rows[row] !== hash || steps[word + 1] !== length) continue;
      let step = word + HEAD;
      let at = start;
      while (at < end && steps[step] === stepAt(view, at, end)) {
        step++;
        at += 4;
      }
      if (at >= end) return steps[word]!;
    }
  }

  /** Gives a new word, whose bytes run from `start` to `end`, its number. */
  add(printed: string, lower: string, kind: number, shape: number, view: DataView, start: number, end: number): number {
    const id = this.count++;
    this.letters += printed.length;
    // Words this long are rare enough to be tokenized again wherever they occur.
    if (printed.length > LONGEST_COPY) this.hasLong = true;
    const own = detached(printed);
    this.printed.push(own);
    this.lower.push(lower === printed ? own : detached(lower));
    if (id === this.kinds.length) {
      this.kinds = wider(this.kinds, new Uint8Array(id * 2));
      this.shapes = wider(this.shapes, new Uint8Array(id * 2));
    }
    this.kinds[id] = kind;
    this.shapes[id] = shape;
    if (this.count * 3 > this.rows.length) this.grow();
    this.place(hashOfBytes(view, start, end), this.end);
    this.write(id, view, start, end);
    return id;
  }

  /** What a reader keeps about the words of this table for one language, made once. */
  keep<T extends object>(reader: object, language: object | null, make: () => T): T {
    let kept = this.kept.get(reader);
    if (kept === undefined) this.kept.set(reader, (kept = new Map<object | null, object>()));
    let found = kept.get(language) as T | undefined;
    if (found === undefined) kept.set(language, (found = make()));
    return found;
  }

  private write(id: number, view: DataView, start: number, end: number): void {
    const more = HEAD + stepsOf(end - start);
    if (this.end + more > this.steps.length) this.steps = wider(this.steps, new Int32Array((this.steps.length + more) * 2));
    this.steps[this.end++] = id;
    this.steps[this.end++] = end - start;
    for (let at = start; at < end; at += 4) this.steps[this.end++] = stepAt(view, at, end);
  }

  private place(hash: number, word: number): void {
    const { rows } = this;
    const mask = rows.length - 1;
    let row = (hash << 1) & mask;
    while (rows[row + 1] !== 0) row = (row + 2) & mask;
    rows[row] = hash;
    rows[row + 1] = word;
  }

  /** Doubles the room. Words that came early, which are those of most texts, are found at the first probe. */
  private grow(): void {
    const { steps, end } = this;
    this.rows = new Int32Array(this.rows.length * 2);
    for (let word = HEAD; word < end;) {
      const length = steps[word + 1]!;
      const next = word + HEAD + stepsOf(length);
      let hash = 0;
      for (let step = word + HEAD; step < next; step++) hash = hashOfStep(hash, steps[step]!);
      this.place(hash, word);
      word = next;
    }
  }
}

/** Copies the shorter list into the longer one. */
function wider<T extends Uint8Array | Int32Array>(list: T, longer: T): T {
  longer.set(list);
  return longer;
}

/** Marks a value that has not been computed yet. */
const UNKNOWN = -0x80000000;

/** A number known about a word by itself, computed on first use; stored contiguously, so that few cache lines are needed. */
export class NumberColumn {
  private values = new Int32Array(ROOM).fill(UNKNOWN);
  private readonly read: (id: number) => number;

  constructor(read: (id: number) => number) {
    this.read = read;
  }

  of(id: number): number {
    const known = id < this.values.length ? this.values[id]! : UNKNOWN;
    return known === UNKNOWN ? this.compute(id) : known;
  }

  private compute(id: number): number {
    while (id >= this.values.length) this.values = wider(this.values, new Int32Array(this.values.length * 2).fill(UNKNOWN));
    return (this.values[id] = this.read(id));
  }
}

/** Any other value known about a word by itself, computed on first use. */
export class Column<T extends object | boolean | null> {
  private readonly values: (T | undefined)[] = [];
  private readonly read: (id: number) => T;

  constructor(read: (id: number) => T) {
    this.read = read;
  }

  of(id: number): T {
    const known = this.values[id];
    return known === undefined ? put(this.values, id, this.read(id)) : known;
  }
}

/** Puts a value at its index in a list that has no holes, which would make it slow. */
export function put<T>(list: (T | undefined)[], at: number, value: T): T {
  while (list.length <= at) list.push(undefined);
  return (list[at] = value);
}
