import type { LanguageTables } from '../../languages/contracts/language';
import { LANGUAGES } from '../../languages/languages';
import { NUMBER } from '../../text/token-kinds';
import type { Scan } from './scan';

const known = new Map<LanguageTables | null, ReadonlyMap<string, number>>();

/**
 * The number that a word stands for in a language, or in any if the language is unknown, from two on ("tre": 3); 0 if
 * it is not a number.
 */
export function countOf(language: LanguageTables | null, word: string): number {
  let counts = known.get(language);
  if (counts === undefined) known.set(language, (counts = countsOf(language === null ? LANGUAGES : [language])));
  return counts.get(word) ?? 0;
}

/** The number that a token stands for, in figures or as a word; 0 if it is not a number. */
export const countAt = ({ tokens, language }: Scan, at: number): number =>
  tokens.kinds[at] === NUMBER ? Number(tokens.words[at]) : countOf(language, tokens.words[at] ?? '');

function countsOf(languages: readonly LanguageTables[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { dates } of languages)
    dates.counts.forEach((words, count) => {
      if (count > 1) for (const word of words.split(' | ')) if (word !== '' && !counts.has(word)) counts.set(word, count);
    });
  return counts;
}
