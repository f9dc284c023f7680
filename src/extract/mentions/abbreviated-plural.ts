import type { Scan } from './scan';

/** Maximum length of such a word in UTF-16 units. */
const LONGEST_PLURAL = 9;
const PLURAL = /^\p{Lu}{2,}s$/u;

/** Whether an s without an apostrophe after an abbreviation makes it a plural rather than a genitive; in German it rarely does. */
export const hasPluralS = ({ language }: Scan): boolean => language?.grammar.genitiveS === false || language?.places.capitalNouns === true;

/** "LLMs", "VASPs": members of a class of things, not a name. */
export const isAbbreviatedPlural = (scan: Scan, start: number, end: number): boolean =>
  end - start <= LONGEST_PLURAL && hasPluralS(scan) && PLURAL.test(scan.text.slice(start, end));
