import { wordSet } from '../../../languages/word-sets';
import { isQuotationMark } from '../../../text/quotation-marks';
import { SPACED } from '../../../text/token-kinds';
import { asWords } from '../grammar';
import type { Scan } from '../scan';

const statuses = wordSet(({ organizations }) => organizations.statuses);

/** "fik status som Norwegian Centre of Expertise": whether the name from a token on is only what a body may call itself. */
export const isStatus = ({ tokens: { words, before }, language }: Scan, from: number): boolean => {
  const first = isQuotationMark(words[from - 1]) ? from - 1 : from;
  return first > 1 && before[first] === SPACED && asWords(language).has(words[first - 1]!) && statuses(language).has(words[first - 2]!);
};
