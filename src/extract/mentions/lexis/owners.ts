import { isPlaceName } from '../../../gazetteer/places';
import { en } from '../../../languages/en/language';
import { isApostrophe } from '../../../text/apostrophe';
import type { Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';

/** "Danmarks", "Norges", "Sweden's", "Suomen" between the name and what it is. */
export const isPossessive = ({ language }: Scan, word: string): boolean =>
  (language ?? en).grammar.ownerEndings.some((ending) => word.endsWith(ending));

/** "the cluster's", "Denmark’s": whether an apostrophe stands at a token, and its s after it. */
export const isGenitiveMark = ({ words }: Tokens, at: number): boolean => isApostrophe(words[at]) && words[at + 1] === 's';

/** "Danmarks", "Fyns": an owner, not a name of its own. */
export const isOwnedByPlace = (scan: Scan, word: string): boolean => isPossessive(scan, word) && isPlaceName(word.slice(0, -1));
