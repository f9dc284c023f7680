import { wordSet } from '../../../languages/word-sets';
import type { Scan } from '../scan';

/** "lycée Jean Moulin", "Hotel Anna": whether a name stands right after a noun for something named after people. */
export function isNameOfHouse({ text, language }: Scan, start: number): boolean {
  const nouns = namedAfter(language);
  if (nouns.size === 0 || text[start - 1] !== ' ') return false;
  const least = Math.max(0, start - LONGEST_NOUN);
  let from = start - 1;
  while (from > least && !PARTS.has(text[from - 1]!)) from--;
  return nouns.has(text.slice(from, start - 1).toLowerCase());
}
/** Maximum length of such a noun in UTF-16 units, and the separators before it. */
const LONGEST_NOUN = 20;
const PARTS: ReadonlySet<string> = new Set([' ', '\n', '’', "'", '(', '«', '„', '“', '"']);
const namedAfter = wordSet(({ people }) => people.namedAfter);
