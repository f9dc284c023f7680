import { detached, LONGEST_COPY } from './detached';
import { hashOfBytes, hashOfStep, stepAt, stepsOf } from './utf8';

/**
 * A table with more words, with more letters in them, or with a word too long for a copy is not kept for the next text: all
 * that was known of its words is worked out anew then.
 */
const MOST_KEPT = 1 << 16;
const MOST_LETTERS = 16 * MOST_KEPT;
/** Before the bytes of a word: its number, and how many they are. */
const HEAD = 2;
/** Room for words that a table begins with. */
const ROOM = 512;

/**
 * The distinct words, numbers and marks of texts as printed, each under a number. Running text repeats few words, so
 * that what is known of one (its lower case, its shape, and all that the recognizers look up) is worked out once and
 * found again by the number. It knows nothing of a text: whoever reads a word through it gets what the word alone says.
 */
export class WordTable {
  /** How many there are; numbers run from 0. */
  count = 0;
  /** Lower-cased, as long as printed. */
  readonly lower: string[] = [];
  readonly printed: string[] = [];
  /** By number; longer than `count`. */
  kinds = new Uint8Array(ROOM);
  shapes = new Uint8Array(ROOM);
  private readonly kept = new Map<object, Map<object | null, object>>();
  /**
   * An open-addressed hash: of each word its hash, and where it begins in `steps`; 0: free. Every token of a text is looked for
   * at some place of it, so that it has to be small: all else stands with the word.
   */
  private rows = new Int32Array(2 * 1024);
  /** What each word has at its head, then its bytes in UTF-8, four in a number, zeros behind the last ones. */
  private steps = new Int32Array(4096);
  private end = HEAD;
  private letters = 0;
  private hasLong = false;

  /** Whether it has grown too large to be kept. */
  get isFull(): boolean {
    return this.hasLong || this.count > MOST_KEPT || this.letters > MOST_LETTERS;
  }

  /** The number of what the bytes from `start` to `end` are, which hash to `hash`; -1: not met yet. */
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

  /** Gives a new word its number; the bytes from `start` to `end` are its. */
  add(printed: string, lower: string, kind: number, shape: number, view: DataView, start: number, end: number): number {
    const id = this.count++;
    this.letters += printed.length;
    // Words so long are rare enough to be cut anew wherever they stand.
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

  /** What a reader keeps of the words of this table for one language: made once. */
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

  /** Twice the room. Words that were met early, which are those of most texts, are found at the first look. */
  private grow(): void {
    const { steps, end } = this;
    this.rows = new Int32Array(this.rows.length * 2);
    for (let word = HEAD; word < end;) {
      const length = steps[word + 1]!;
      const next = word + HEAD + stepsOf(length);
      let hash = length;
      for (let step = word + HEAD; step < next; step++) hash = hashOfStep(hash, steps[step]!);
      this.place(hash, word);
      word = next;
    }
  }
}

/** The longer list, which begins with the shorter one. */
function wider<T extends Uint8Array | Int32Array>(list: T, longer: T): T {
  longer.set(list);
  return longer;
}

/** Stands for what was not asked for yet. */
const UNASKED = -0x80000000;

/** A number that is known of a word by itself, worked out when first asked for; side by side, so that few of them fill the cache. */
export class NumberColumn {
  private values = new Int32Array(ROOM).fill(UNASKED);
  private readonly read: (id: number) => number;

  constructor(read: (id: number) => number) {
    this.read = read;
  }

  of(id: number): number {
    const known = id < this.values.length ? this.values[id]! : UNASKED;
    return known === UNASKED ? this.ask(id) : known;
  }

  private ask(id: number): number {
    while (id >= this.values.length) this.values = wider(this.values, new Int32Array(this.values.length * 2).fill(UNASKED));
    return (this.values[id] = this.read(id));
  }
}

/** Something else that is known of a word by itself, worked out when first asked for. */
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

/** Puts a value at its place in a list that keeps no holes, which would make it slow. */
export function put<T>(list: (T | undefined)[], at: number, value: T): T {
  while (list.length <= at) list.push(undefined);
  return (list[at] = value);
}
