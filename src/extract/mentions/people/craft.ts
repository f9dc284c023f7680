import { isQuotationMark } from '../../../text/quotation-marks';
import { unitAt } from '../../../text/units';
import type { Scan } from '../scan';
import { peopleLexisOf } from '../lexis/people-words';

/** Maximum length of the noun for a ship and a title after it. */
const CRAFT_LENGTH = 40;

/** A title alone at the start of a quoted name. */
const QUOTED_TITLE = /[«»„“”"](\p{L}{2,}) $/u;

/** "«Kronprins Haakon»": a title and one name that are all of a quotation are the name of a ship or a house. */
function isQuoted({ text, language }: Scan, start: number, end: number): boolean {
  if (!isQuotationMark(text[end]) || text.slice(start, end).includes(' ')) return false;
  const title = QUOTED_TITLE.exec(text.slice(Math.max(0, start - CRAFT_LENGTH), start))?.[1];
  return title !== undefined && peopleLexisOf(language).isTitle(title.toLowerCase());
}

/**
 * "forskningsskipet Helmer Hanssen", "isbryteren Kronprins Haakon", "rumteleskopet James Webb": whether a name stands right
 * after the noun for a ship, a telescope or a computer, or after a title in between.
 */
export function isNameOfCraft(scan: Scan, start: number, end: number): boolean {
  const { text, language } = scan;
  if (isQuoted(scan, start, end)) return true;
  if (language === null || text[start - 1] !== ' ') return false;
  const { isCraft, isTitle } = peopleLexisOf(language);
  const least = Math.max(0, start - CRAFT_LENGTH);
  const from = wordBefore(text, start - 1, least);
  const word = text.slice(from, start - 1).toLowerCase();
  if (isCraft(word)) return true;
  return from > least && isTitle(word) && isCraft(text.slice(wordBefore(text, from - 1, least), from - 1).toLowerCase());
}

/** Where the word begins that ends at an offset, not before `least`. */
function wordBefore(text: string, end: number, least: number): number {
  let from = end;
  while (from > least && unitAt(text, from - 1) !== SPACE) from--;
  return from;
}
const SPACE = 32;
