import { en } from '../../../languages/en/language';
import type { Scan } from '../scan';

/** "Danmarks", "Norges", "Sweden's", "Suomen" between the name and what it is. */
export const isPossessive = ({ language }: Scan, word: string): boolean =>
  (language ?? en).grammar.ownerEndings.some((ending) => word.endsWith(ending));
