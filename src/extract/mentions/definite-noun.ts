import { wordSet } from '../../languages/word-sets';
import type { Scan } from './scan';

/** "havnen": whether a lower-case word ends as a noun with its article does, in a language that writes both as one. */
export const isDefiniteNoun = ({ language }: Pick<Scan, 'language'>, word: string): boolean =>
  language?.people.definiteEndings?.some((ending) => word.endsWith(ending)) === true;

const trades = wordSet(({ organizations }) => organizations.trades);

/** "Legemiddelindustrien", "Møbelbranchen": whether a word is a compound for those of a trade, and so no town. */
export function isTrade({ language }: Pick<Scan, 'language'>, word: string): boolean {
  for (const trade of trades(language)) if (word.endsWith(trade) && word.length > trade.length + 2) return true;
  return false;
}
