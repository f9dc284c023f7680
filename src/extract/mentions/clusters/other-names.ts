import { clusterMatcher } from '../../../gazetteer/clusters/match';
import { nameUseOf } from '../../../gazetteer/given-names';
import { knownOrganizations } from '../../../gazetteer/organizations/organizations';
import { wordSet } from '../../../languages/word-sets';
import type { Scan } from '../scan';
import type { Item } from './items';
import { nationalities } from '../lexis/place-words';
import { isPlaceName } from '../../../gazetteer/places';

const heads = wordSet(({ organizations }) => [...organizations.heads, ...organizations.openers]);
const suffixes = wordSet(({ organizations }) => organizations.suffixes);

/**
 * Whether a name is certainly not that of a cluster: it begins with a given name, is a town or a nationality, is a
 * known organization, or contains a word for a kind of body.
 */
export function isOtherName(scan: Scan, item: Item): boolean {
  if (isKnownName(scan, item)) return true;
  for (let i = item.from; i < item.to; i++) if (isHead(scan, scan.tokens.words[i]!)) return true;
  return false;
}

/** Whether a name begins with a given name, or is a town, a nationality or a known organization, and so not the name of a cluster. */
export function isKnownName(scan: Scan, { from, to, start, end }: Item): boolean {
  const { tokens, text } = scan;
  const first = tokens.words[from]!;
  // "Danish" is a given name as well.
  const isPeoples = nationalities(null).has(first);
  if (isPeoples ? to - from < 2 : nameUseOf(first).given > 0) return true;
  if (isPlaceName(text.slice(start, end))) return true;
  return isKnownBody(scan, from, to);
}

/** Whether a span is the name of a known organization. */
export function isKnownBody({ tokens }: Scan, from: number, to: number): boolean {
  const known = clusterMatcher(knownOrganizations(), tokens)(from);
  return known !== null && !known.typo && known.to >= to;
}

const isHead = ({ language }: Scan, word: string): boolean =>
  heads(language).has(word) || [...suffixes(language)].some((suffix) => word.length > suffix.length && word.endsWith(suffix));
