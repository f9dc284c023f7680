import type { Hints } from './hints';
import { wordsKey } from '../../text/words-key';
import type { Line } from './lines';

/** Shorter headings are not matched with the metadata: any title may begin with them. */
const SHORTEST = 8;

/**
 * The line that is most likely the headline: an h1 that is a title in the metadata, else any other heading that is, else
 * the first h1; -1 without one.
 */
export function headlineOf(lines: readonly Line[], { titles }: Hints): number {
  let first = -1;
  let named = -1;
  for (const { index, level, text } of lines) {
    if (level === 0) continue;
    if (level === 1 && first < 0) first = index;
    if (text.length < SHORTEST) continue;
    const key = wordsKey(text);
    if (key.length <= SHORTEST || !titles.some((title) => title.startsWith(key) || title.endsWith(key))) continue;
    if (level === 1) return index;
    if (named < 0) named = index;
  }
  return named >= 0 ? named : first;
}
