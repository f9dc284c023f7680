import type { Scan } from './scan';

/** UTF-16 units of such a word at most. */
const LONGEST = 9;
const PLURAL = /^\p{Lu}{2,}s$/u;

/** Whether an s without an apostrophe behind an abbreviation makes it a plural, and no genitive: in German it is seldom that. */
export const hasPluralS = ({ language }: Scan): boolean => language?.grammar.genitiveS === false || language?.places.capitalNouns === true;

/** "LLMs", "VASPs": some of a class of things, and nobody's name. */
export const isAbbreviatedPlural = (scan: Scan, start: number, end: number): boolean =>
  end - start <= LONGEST && hasPluralS(scan) && PLURAL.test(scan.text.slice(start, end));
