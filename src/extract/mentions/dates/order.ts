import { MARK } from '../../../text/token-kinds';
import { WordClass } from '../lexicon';
import type { Context, DateOrder, Scan } from '../scan';
import { Kind } from './kinds';
import type { Vocabulary } from './vocabulary/vocabulary';

/** Countries in which English writes the month before the day. */
export const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH']);

/**
 * Whether "3/4/2020" is March 4: in a language that may write the month first (English), if the text has "10/31/1974"
 * or "March 4, 2020", or else if the page indicates it or is American.
 */
export function orderIn(scan: Scan, vocabulary: Vocabulary, { countries, order }: Context): DateOrder {
  if (scan.language?.dates.monthDay !== true) return 'day first';
  const own = votes(scan, vocabulary);
  if (own !== null) return own ? 'month first' : 'day first';
  if (order !== undefined) return order();
  return MONTH_FIRST.has(countries[0] ?? '') ? 'month first' : 'day first';
}

/** The evidence of the text's own dates: numbers that can only be a day, and month names before or after their day. */
function votes({ tokens: { kinds, words, count }, classes }: Scan, vocabulary: Vocabulary): boolean | null {
  let numeric = 0;
  let named = 0;
  for (let i = 0; i + 2 < count; i++) {
    if (kinds[i + 1] === MARK && words[i + 1] === '/') {
      const [a, b] = [Number(words[i]), Number(words[i + 2])];
      if (a > 12 && a <= 31 && b >= 1 && b <= 12) numeric--;
      if (b > 12 && b <= 31 && a >= 1 && a <= 12) numeric++;
    }
    if ((classes[i]! & WordClass.date) === 0) continue;
    if (vocabulary.phrases.get(words[i]!)?.senses?.some(({ kind }) => kind === Kind.month) !== true) continue;
    if (i > 0 && Number(words[i - 1]) <= 31) named--;
    else if (Number(words[i + 1]) <= 31 && words[i + 2] === ',') named++;
  }
  return numeric !== 0 ? numeric > 0 : named !== 0 ? named > 0 : null;
}
