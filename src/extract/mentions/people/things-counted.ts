import { nameUseOf } from '../../../gazetteer/given-names';
import { articles, indefiniteArticles, possessives, withArticle } from '../grammar';
import type { Scan } from '../scan';

/** UTF-16 units that hold the two words before a name. */
const REACH = 40;

/**
 * "den Strunk", "beim Bodypump", "ein bunter Strauß", "20.000 Schilling": whether a single word follows an article or a
 * possessive where all nouns are capitalized, or a number above those of days. A given name may have an article ("die Anna").
 */
export function isCountedOrDetermined({ text, language }: Scan, start: number, end: number): boolean {
  if (text[start - 1] !== ' ') return false;
  const before = text.slice(Math.max(0, start - REACH), start - 1);
  const words = before.split(BETWEEN);
  const first = words.at(-1)!;
  if (NUMBER.test(first)) return isMany(first);
  if (language?.places.capitalNouns !== true || nameUseOf(text.slice(start, end).toLowerCase()).given > 0) return false;
  const word = first.toLowerCase();
  if (articles(language).has(word) || withArticle(language).has(word) || possessives(language).has(word)) return true;
  return indefiniteArticles(language).has(words.at(-2)?.toLowerCase() ?? '') && isInflected(language, first);
}
const NUMBER = /^\d[\d.,]*$/u;
const BETWEEN = /[\s(]/u;

const isInflected = ({ grammar }: NonNullable<Scan['language']>, word: string): boolean =>
  /^\p{Ll}/u.test(word) && grammar.adjectiveEndings.some((ending) => word.endsWith(ending));

/** Whether a number is neither that of a day nor a year, after both of which a name may stand: "In 2024 Holm said". */
function isMany(printed: string): boolean {
  const digits = printed.replace(/[.,]/gu, '');
  return !printed.endsWith('.') && !printed.endsWith(',') && Number(digits) > DAYS && (digits.length !== YEAR || printed.length > YEAR);
}
const DAYS = 31;
const YEAR = 4;
