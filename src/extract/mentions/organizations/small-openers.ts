import { wordSet } from '../../../languages/word-sets';
import { isApostrophe } from '../../../text/apostrophe';
import { LOWER, NEW_LINE, NUMBER, WORD } from '../../../text/token-kinds';
import { isAdjectiveBehind } from '../adjectives';
import { WordClass } from '../lexicon';
import { nameUse, peopleLexisOf } from '../people/lexis';
import type { Scan } from '../scan';
import { isPlace } from './class-nouns';
import { endOfField } from './field-lists';
import type { HeadIndex } from './heads';
import { propose, type Proposal } from './proposal';

/**
 * "l’université de Brest", "la chambre de commerce de Lyon", "le ministère de la Culture": in a language that writes the word
 * for a body in lower case, the word behind a definite article, with the place or the field in capitals that it has.
 */
export function findSmallOpeners(scan: Scan, { tables, links }: HeadIndex): Proposal[] {
  if (tables.smallOpeners.length === 0) return [];
  const { tokens } = scan;
  const found: Proposal[] = [];
  for (let i = 1; i < tokens.count - 1; i++) {
    if (tokens.shapes[i] !== LOWER || !small(scan.language).has(tokens.words[i]!) || !isDefinite(scan, i)) continue;
    const end = endOfName(scan, links, i + 1);
    if (end > i) found.push(propose(scan, i, end, 'field', 0.84));
  }
  return found;
}
const small = wordSet(({ organizations }) => organizations.smallOpeners);

/** "l’", "la", "du": whether a definite article stands before a token, alone or in a preposition. */
const isDefinite = ({ tokens: { words }, language }: Scan, at: number): boolean =>
  definite(language).has(words[isApostrophe(words[at - 1]) ? at - 2 : at - 1] ?? '');
const definite = wordSet(({ grammar }) => [...grammar.articles, ...grammar.withArticle]);

/** One past the name of the body whose first word ends at a token; -1 if it has none of its own. */
function endOfName(scan: Scan, links: ReadonlySet<string>, from: number): number {
  const { tokens } = scan;
  let at = behindAdjectives(scan, from);
  let first = behindLinks(scan, links, at);
  // "chambre de commerce de Lyon": one noun of a field between.
  if (first > at && isPlainNoun(scan, first)) {
    at = behindAdjectives(scan, first + 1);
    first = behindLinks(scan, links, at);
    if (first === at) return -1;
  }
  if (first >= tokens.count || tokens.kinds[first] !== WORD || tokens.shapes[first] === LOWER || tokens.before[first] === NEW_LINE)
    return -1;
  const end = endOfField(scan, first, true);
  if (isPlace(scan, first, end)) return end;
  const { given, surname } = nameUse(tokens.words[first]!).use;
  if (given + surname > 0 || tokens.kinds[end] === NUMBER || peopleLexisOf(scan.language).isRole(tokens.words[first]!)) return -1;
  return hasArticle(scan, at, first) ? end : -1;
}

function behindAdjectives(scan: Scan, from: number): number {
  let at = from;
  while (at - from < 2 && isAdjectiveBehind(scan, at)) at++;
  return at;
}

function behindLinks({ tokens }: Scan, links: ReadonlySet<string>, from: number): number {
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

const isPlainNoun = ({ tokens, classes }: Scan, at: number): boolean =>
  tokens.kinds[at] === WORD && tokens.shapes[at] === LOWER && (classes[at]! & WordClass.function) === 0;

/** "de la", "du", "des": what is neither a place nor a person has an article; without one it may be anybody. */
function hasArticle({ tokens: { words }, language }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (definite(language).has(words[at]!)) return true;
  return false;
}
