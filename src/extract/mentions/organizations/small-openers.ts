import { wordSet } from '../../../languages/word-sets';
import { isApostrophe } from '../../../text/apostrophe';
import { LOWER, NEW_LINE, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import { isAdjectiveAfter } from '../adjectives';
import { nameUse, peopleLexisOf } from '../lexis/people-words';
import type { Scan } from '../scan';
import { isPlace } from './class-nouns';
import { endOfField } from './field-lists';
import type { HeadIndex } from '../lexis/heads';
import { propose, type Proposal } from './proposal';

/**
 * "l’université de Brest", "la chambre de commerce de Lyon", "le ministère de la Culture": in a language that writes the word
 * for a body in lower case, the word after a definite article, with the place or the field in capitals that it has.
 */
export function findSmallOpeners(scan: Scan, index: HeadIndex): Proposal[] {
  if (index.tables.smallOpeners.length === 0) return [];
  const { tokens } = scan;
  const found: Proposal[] = [];
  for (let i = 1; i < tokens.count - 1; i++) {
    if (tokens.shapes[i] !== LOWER || !small(scan.language).has(tokens.words[i]!) || !isDefinite(scan, i)) continue;
    const end = endOfName(scan, index, i);
    if (end > i) found.push(propose(scan, i, end, 'field', 0.84));
  }
  return found;
}
const small = wordSet(({ organizations }) => [
  ...organizations.smallOpeners,
  ...organizations.smallOpenersOfField,
  ...organizations.smallOpenersOfName,
]);

/** "l’", "la", "du": whether a definite article stands before a token, alone or in a preposition. */
const isDefinite = ({ tokens: { words }, language }: Scan, at: number): boolean =>
  definite(language).has(words[isApostrophe(words[at - 1]) ? at - 2 : at - 1] ?? '');
const definite = wordSet(({ grammar }) => [...grammar.articles, ...grammar.withArticle]);

/** One past the name of the body whose first word is a token; -1 if it has none of its own, or none that can be read whole. */
function endOfName(scan: Scan, index: HeadIndex, opener: number): number {
  const { tokens } = scan;
  const { links, tables } = index;
  let at = afterAdjectives(scan, opener + 1);
  let first = afterLinks(scan, links, at);
  // "chambre de commerce de Lyon": one noun of a field between.
  const hasField = first > at && tables.smallFields.includes(tokens.words[first] ?? '');
  if (hasField) {
    at = afterAdjectives(scan, first + 1);
    first = afterLinks(scan, links, at);
  } else if (tables.smallOpenersOfField.includes(tokens.words[opener]!)) return -1;
  if (first === at && at === opener + 1 && tables.smallOpenersOfName.includes(tokens.words[opener]!)) return endOfOwnName(scan, index, at);
  if (first === at || !isCapitalOnLine(scan, first) || isOnlyOfName(tables, tokens.words[opener]!)) return -1;
  const end = endOfField(scan, first, true);
  if (isPlace(scan, first, end)) return endOverLinks(scan, index, first, end, false);
  if (tables.fieldHeads.includes(tokens.words[opener]!)) return endOfFields(scan, index, at, first);
  return endOverLinks(scan, index, first, end, true);
}

/** "le lycée de Brest" is any school there. */
const isOnlyOfName = ({ smallOpeners, smallOpenersOfName, smallOpenersOfField }: HeadIndex['tables'], word: string): boolean =>
  smallOpenersOfName.includes(word) && !smallOpeners.includes(word) && !smallOpenersOfField.includes(word);

/** "université Gustave Tang", "université Brest 2": one past the name right after the word; -1 if none stands there. */
function endOfOwnName(scan: Scan, index: HeadIndex, first: number): number {
  const { tokens } = scan;
  if (!isCapitalOnLine(scan, first) || tokens.before[first] !== SPACED) return -1;
  const end = endOfField(scan, first, true);
  const next = afterLinks(scan, index.links, end);
  if (next > end && isCapitalOnLine(scan, next)) {
    const whole = endOfField(scan, next, true);
    return isPlace(scan, first, whole) ? whole : end;
  }
  const isNumbered = tokens.kinds[end] === NUMBER && tokens.before[end] === SPACED && tokens.words[end]?.length === 1;
  return isNumbered ? end + 1 : end;
}

/** One past a place, or one whose name goes on after a link: "Côte d’Azur"; -1 if what goes on is no place with it. */
function endOverLinks(scan: Scan, { links }: HeadIndex, first: number, end: number, mustGoOn: boolean): number {
  const next = afterLinks(scan, links, end);
  const isNear = scan.language?.organizations.smallNear.includes(scan.tokens.words[end] ?? '') === true;
  if (isNear && isCapitalOnLine(scan, end + 1)) return -1;
  if (next === end || !isCapitalOnLine(scan, next)) return mustGoOn ? -1 : end;
  const whole = endOfField(scan, next, true);
  return isPlace(scan, first, whole) ? whole : -1;
}

/**
 * "ministère de l’Enseignement supérieur et de la Recherche": one past the fields of a body, each with its adjectives, and
 * the place after them; -1 if the first is no field, or if anything else follows.
 */
function endOfFields(scan: Scan, index: HeadIndex, link: number, first: number): number {
  const { tokens, language } = scan;
  const { given, surname } = nameUse(tokens.words[first]!).use;
  if (given + surname > 0 || peopleLexisOf(language).isRole(tokens.words[first]!) || !hasArticle(scan, link, first)) return -1;
  let end = endOfOne(scan, index, first);
  for (let next = joined(scan, index, end); next > end; next = joined(scan, index, end)) end = endOfOne(scan, index, next);
  if (tokens.kinds[end] === NUMBER) return -1;
  const after = afterLinks(scan, index.links, end);
  if (after === end || !isCapitalOnLine(scan, after)) return end;
  const whole = endOfField(scan, after, true);
  return isPlace(scan, after, whole) ? whole : -1;
}

/** One past a field and its adjectives: "Souveraineté industrielle et numérique", "Affaires étrangères". */
function endOfOne(scan: Scan, { joins, tables }: HeadIndex, first: number): number {
  const { words } = scan.tokens;
  let end = endOfField(scan, first, true);
  while (isAdjective(end)) end++;
  return end > first + 1 && joins.has(words[end] ?? '') && isAdjective(end + 1) ? end + 2 : end;

  function isAdjective(i: number): boolean {
    return isAdjectiveAfter(scan, i) || tables.smallAdjectives.includes(words[i] ?? '');
  }
}

/** "et de la Recherche", ", des Finances": where a further field of a ministry begins after a token; the token itself if none does. */
function joined(scan: Scan, { joins, links, tables }: HeadIndex, end: number): number {
  const { words } = scan.tokens;
  if (words[end] !== ',' && !joins.has(words[end] ?? '')) return end;
  const next = afterLinks(scan, links, end + 1);
  return next > end + 1 && isCapitalOnLine(scan, next) && tables.ministryFields.includes(words[next]!) ? next : end;
}

const isCapitalOnLine = ({ tokens: { count, kinds, shapes, before } }: Scan, i: number): boolean =>
  i < count && kinds[i] === WORD && shapes[i] !== LOWER && before[i] !== NEW_LINE;

function afterAdjectives(scan: Scan, from: number): number {
  let at = from;
  while (at - from < 2 && isAdjectiveAfter(scan, at)) at++;
  return at;
}

function afterLinks({ tokens }: Scan, links: ReadonlySet<string>, from: number): number {
  let at = from;
  while (
    at - from < 4 &&
    at < tokens.count &&
    tokens.before[at] !== NEW_LINE &&
    (links.has(tokens.words[at]!) || isApostrophe(tokens.words[at]))
  )
    at++;
  return at;
}

/** "de la", "du", "des": a field has an article; without one it may be anybody. */
function hasArticle({ tokens: { words }, language }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (definite(language).has(words[at]!)) return true;
  return false;
}
