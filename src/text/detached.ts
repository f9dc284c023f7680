import { unitAt } from './units';

/** V8 copies slices shorter than this; longer ones keep the whole text alive that they were cut from. */
const SHORTEST_SLICE = 13;
/** Longer pieces are not worth a copy: a sentence in a script without spaces is one word. */
export const LONGEST_COPY = 1024;

/** A copy of a word or a name that does not keep its text alive; a word too long to be copied is returned as it is. */
export function detached(word: string): string {
  if (word.length < SHORTEST_SLICE || word.length > LONGEST_COPY) return word;
  const units: number[] = [];
  for (let i = 0; i < word.length; i++) units.push(unitAt(word, i));
  return String.fromCharCode(...units);
}
