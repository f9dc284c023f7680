import { wordSet } from '../../../languages/word-sets';
import type { Scan } from '../scan';

const companyClasses = wordSet(({ organizations }) => organizations.companyClasses);

/** "KMU", "SMVs", "SME’er": small and medium-sized enterprises, a class and no organization. */
export function isCompanyClass({ language }: Scan, name: string): boolean {
  const lower = name.toLowerCase();
  for (const word of companyClasses(language)) if (lower.startsWith(word) && ENDING.test(lower.slice(word.length))) return true;
  return false;
}
/** An apostrophe or a colon, and letters. */
const ENDING = /^['\u2019:]?[a-z\u00df-\u017f]*$/u;
