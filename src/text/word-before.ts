import { isLetter } from './letters';
import { unitAt } from './units';

const HYPHEN = 0x2d;

/** Where the letters begin that end at an offset. */
export function lettersBefore(text: string, end: number): number {
  let from = end;
  while (from > 0 && isLetter(unitAt(text, from - 1))) from--;
  return from;
}

/**
 * The word that ends at an offset, unless it has more than `most` letters or a hyphen before it; empty if there is none.
 * Looks at the letters one by one, where a regular expression would begin anew at each unit before them.
 */
export function wordBefore(text: string, end: number, most: number): string {
  const least = Math.max(0, end - most);
  let from = end;
  while (from > least && isLetter(unitAt(text, from - 1))) from--;
  if (from > 0 && (unitAt(text, from - 1) === HYPHEN || (from === least && isLetter(unitAt(text, from - 1))))) return '';
  return text.slice(from, end);
}

const SPACE = 0x20;

/** The word before the space that ends at an offset; empty if there is none, as for `wordBefore`. */
export const wordBeforeSpace = (text: string, end: number, most: number): string =>
  end > 0 && unitAt(text, end - 1) === SPACE ? wordBefore(text, end - 1, most) : '';
