import type { Scan } from './scan';

/** Maximum length of such a word in UTF-16 units. */
const LONGEST = 9;
const PLURAL = /^\p{Lu}{2,}s$/u;

/** Whether an s without an apostrophe after an abbreviation makes it a plural rather than a genitive; in German it rarely does. */
export const hasPluralS = ({ language }: Scan): boolean => language?.grammar.genitiveS === false || language?.places.capitalNouns === true;

/** "LLMs", "VASPs": members of a class of things, not a name. */
export const isAbbreviatedPlural = (scan: Scan, start: number, end: number): boolean =>
  end - start <= LONGEST && hasPluralS(scan) && PLURAL.test(scan.text.slice(start, end));
