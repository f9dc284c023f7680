import { wordSet } from '../../languages/word-sets';
import { bare } from './words-of-dates';

const WORDS = /[\p{L}\p{N}.]+/gu;
const DIGIT = /\d/u;
const YEAR = /^(?:19|20)\d\d$/u;
const DAY = /^\d{1,2}$/u;

const months = wordSet(({ dates }) => dates.names.months.flatMap(({ full, short }) => [...full, ...short].map(bare)));

/** "Dec 17, 2025": whether a text is nothing but a day; "May 2025", "2020/21" and "Mars 2020, Sol 10" are not. */
export function isDay(text: string): boolean {
  if (!DIGIT.test(text)) return false;
  const words = (text.match(WORDS) ?? []).map(bare);
  const isOfDay = (word: string): boolean => YEAR.test(word.slice(0, 4)) || DAY.test(word) || months(null).has(word);
  return (
    words.every(isOfDay) &&
    [DAY, YEAR].every((kind) => words.some((word) => kind.test(word.slice(0, 4)))) &&
    words.some((word) => months(null).has(word))
  );
}
