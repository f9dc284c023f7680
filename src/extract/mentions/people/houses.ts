import { wordSet } from '../../../languages/word-sets';
import type { Scan } from '../scan';

/** "lycée Jean Moulin", "Hotel Anna": right behind a noun for what is called after people. */
export function isNameOfHouse({ text, language }: Scan, start: number): boolean {
  const nouns = namedAfter(language);
  if (nouns.size === 0 || text[start - 1] !== ' ') return false;
  const least = Math.max(0, start - LONGEST_NOUN);
  let from = start - 1;
  while (from > least && !PARTS.has(text[from - 1]!)) from--;
  return nouns.has(text.slice(from, start - 1).toLowerCase());
}
/** UTF-16 units of such a noun at most, and what parts it from the word before it. */
const LONGEST_NOUN = 20;
const PARTS: ReadonlySet<string> = new Set([' ', '\n', '’', "'", '(', '«', '„', '“', '"']);
const namedAfter = wordSet(({ people }) => people.namedAfter);
