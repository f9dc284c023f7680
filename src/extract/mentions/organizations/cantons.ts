import { isPlaceName } from '../../../gazetteer/places';
import type { Scan } from '../scan';

/** A preposition, a town, and an opening parenthesis; after a given name it may be a surname, with the party in parentheses. */
const TOWN_BEFORE = /(?:^|\P{L})\p{Ll}{1,5} (\p{Lu}[\p{L}-]{0,24}) \($/u;
const REACH = 36;

/** "Wil (SG)", "Newry (NI)": whether two letters alone in parentheses after a town tell in which state it is. */
export function isCanton({ text }: Scan, start: number, end: number): boolean {
  if (end - start !== 2 || text[end] !== ')') return false;
  const town = TOWN_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return town !== undefined && isPlaceName(town);
}
