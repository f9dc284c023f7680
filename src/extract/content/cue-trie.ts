import { once } from '../../text/once';
import { cueOfWord, hidingClasses } from './cue-words';

/** Letters with a column of their own; column 0 is for all others. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäöøæéü';
/** Columns per state. */
export const COLUMNS = LETTERS.length + 1;

/** The words of class names as a trie: a state for each beginning of a word. */
export interface CueTrie {
  /** `next[state * COLUMNS + columnOf(unit)]`: the state after another letter; 0 where no word continues so. */
  readonly next: Uint16Array;
  /** `cues[state]`: bits of the word that ends in a state. */
  readonly cues: Int32Array;
}

/** The state before the first letter; state 0 is the dead state. */
export const ROOT = 1;
/** Not a cue: a name with this word may be one of the `hidingClasses`. */
export const MAY_HIDE = 1 << 30;

const COLUMN = new Uint8Array(0x100);
for (let i = 0; i < LETTERS.length; i++) {
  COLUMN[LETTERS.charCodeAt(i)] = i + 1;
  COLUMN[LETTERS.toUpperCase().charCodeAt(i)] = i + 1;
}

/** Column of a UTF-16 unit, in either case. */
export const columnOf = (unit: number): number => (unit < 0x100 ? COLUMN[unit]! : 0);

/** The trie of all cue words, built on first use. */
export const cueTrie = once((): CueTrie => build(wordBits()));

function wordBits(): ReadonlyMap<string, number> {
  const bits = new Map(cueOfWord());
  for (const name of hidingClasses()) {
    const longest = name.split('-').reduce((one, other) => (other.length > one.length ? other : one));
    bits.set(longest, (bits.get(longest) ?? 0) | MAY_HIDE);
  }
  return bits;
}

function build(words: ReadonlyMap<string, number>): CueTrie {
  let states = ROOT + 1;
  for (const word of words.keys()) states += word.length;
  const next = new Uint16Array(states * COLUMNS);
  const cues = new Int32Array(states);
  let last = ROOT;
  for (const [word, bits] of words) {
    let state = ROOT;
    for (let i = 0; i < word.length; i++) {
      const cell = state * COLUMNS + columnOf(word.charCodeAt(i));
      if (next[cell] === 0) next[cell] = ++last;
      state = next[cell]!;
    }
    cues[state]! |= bits;
  }
  return { next: next.slice(0, (last + 1) * COLUMNS), cues: cues.slice(0, last + 1) };
}
