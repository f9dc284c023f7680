import { isQuotationMark } from '../../text/quotation-marks';
import { NEW_LINE, SPACED, WORD } from '../../text/token-kinds';
import { tokenFrom } from '../../text/token-from';
import { copulas, definiteArticles, possessives } from '../mentions/grammar';
import { isDefiniteNoun } from '../mentions/definite-noun';
import type { Mention } from '../../models/mention';
import type { Neighbors } from './office';
import { afterParentheses } from './role-after';

/** "Klyngens direktør, Karen …": whether a role right before a comma has an owner before it, and so belongs to the name after it. */
export function isOwned({ scan: { tokens }, lexis }: Neighbors, first: number): boolean {
  const owner = tokens.words[first - 1];
  return (
    owner !== undefined &&
    tokens.before[first] === SPACED &&
    tokens.kinds[first - 1] === WORD &&
    owner.length > 3 &&
    owner.endsWith('s') &&
    !lexis.isFunction(owner)
  );
}

/**
 * "Borgmesteren, Karen Holm (S), kalder", "says its director, Karen Hill.": whether a definite role before a comma has one
 * holder, who is named between that comma and the next mark.
 *
 * @param first first token of the role
 * @param last last token of the role, right before the comma
 * @param named the person after the comma
 */
export function isOnlyHolder(neighbors: Neighbors, first: number, last: number, named: Mention): boolean {
  return isDefinite(neighbors, first, last) && isClosed(neighbors, named);
}

function isDefinite({ scan }: Neighbors, first: number, last: number): boolean {
  const { tokens, language } = scan;
  const determiner = tokens.words[first - 1] ?? '';
  if (tokens.before[first] !== SPACED || !(definiteArticles(language).has(determiner) || possessives(language).has(determiner)))
    return isDefiniteNoun(scan, tokens.words[last]!);
  const before = tokens.words[first - 2] ?? '';
  return first < 2 || tokens.before[first - 1] === NEW_LINE || !(ASIDE.has(before) || copulas(language).has(before));
}
const ASIDE: ReadonlySet<string> = new Set([',', '(', '–', '—', '-']);

/** Whether a mark ends the apposition, and nobody else is named right after it. */
function isClosed(neighbors: Neighbors, { end }: Mention): boolean {
  const { tokens } = neighbors.scan;
  const at = afterParentheses(neighbors, tokenFrom(tokens, end));
  if (at >= tokens.count || tokens.before[at] === NEW_LINE) return true;
  const mark = tokens.words[at]!;
  if (mark === ',') return at + 1 < tokens.count && neighbors.starts.get(tokens.starts[at + 1]!)?.type !== 'person';
  return mark === '.' || mark === ':' || isQuotationMark(mark);
}
