import { wordSet } from '../../languages/word-sets';
import { GLUED, SPACED } from '../../text/token-kinds';
import type { Scan } from '../mentions/scan';
import { FIRST_REACH } from './relation-words';

/** "its Odense office", "klyngens Odense-kontor": whether at most a hyphen separates the end of a city and the word. */
export const isRightAfter = ({ tokens: { words, before } }: Scan, city: number, at: number): boolean =>
  (city === at && before[at] === SPACED) || (city === at - 1 && words[city] === '-' && before[at] === GLUED);

/** "Odense, hvor klyngen har hovedsæde": whether the word is in a relative clause about the city. */
export function isWhere({ tokens: { words }, language }: Scan, city: number, at: number): boolean {
  if (at - city > FIRST_REACH || words[city] !== ',' || !where(language).has(words[city + 1] ?? '')) return false;
  for (let i = city + 1; i < at; i++) if (words[i] === ',') return false;
  return true;
}
const where = wordSet(({ grammar }) => grammar.where);
