import { unitAt } from './units';

/** Slices below this length are copies by themselves, others hold on to the whole text they were cut from. */
const SHORTEST_SLICE = 13;
/** Longer pieces are not worth a copy; a sentence of a script without spaces is one word. */
export const LONGEST_COPY = 1024;

/** A copy of a word or a name that does not hold on to its text; one too long to be kept stays as it is. */
export function detached(word: string): string {
  if (word.length < SHORTEST_SLICE || word.length > LONGEST_COPY) return word;
  const units: number[] = [];
  for (let i = 0; i < word.length; i++) units.push(unitAt(word, i));
  return String.fromCharCode(...units);
}
