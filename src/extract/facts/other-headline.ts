import { titleKey } from './title-key';

/** Shorter words stand in any headline. */
const SHORTEST = 4;
/** Fewer words tell nothing. */
const FEWEST = 3;
/** Of two headlines of one article so many words are the same, at the least. */
const SHARED = 1 / 2;

/** Whether a headline is another article's than those of these keys (`titleKey`): most of its words are not in them. */
export function isOtherHeadline(headline: string, keys: Iterable<string>): boolean {
  const words = titleKey(headline)
    .split(' ')
    .filter(({ length }) => length >= SHORTEST);
  if (words.length < FEWEST) return false;
  const known = new Set([...keys].flatMap((key) => key.split(' ')));
  return known.size > 0 && words.filter((word) => known.has(word)).length < words.length * SHARED;
}
