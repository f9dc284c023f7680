import { isDash } from '../../../text/dashes';
import { isApostrophe } from '../../../text/apostrophe';
import { GLUED, LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isCapitalNoun } from '../capital-nouns';
import { ands } from '../grammar';
import { nameUse } from '../lexis/people-words';
import type { Scan } from '../scan';
import { isPlace } from './class-nouns';

/**
 * "Wirtschaft, Energie, Verkehr und Wohnen": the word for "and" after the words of a list and their commas; -1 if there is none.
 *
 * @param from the first word
 * @param nounOf the noun of the item that begins at a word, where it has an adjective
 */
export function joinAhead({ words, kinds, count }: Tokens, joins: ReadonlySet<string>, from: number, nounOf = itself): number {
  for (let at = from; at - from <= MOST_LISTED && at < count && kinds[at] === WORD; at++) {
    at = nounOf(at) + 1;
    if (words[at] !== ',') return joins.has(words[at] ?? '') ? at : -1;
  }
  return -1;
}
const itself = (at: number): number => at;
/** Maximum number of tokens from the first word of such a list to its last one. */
const MOST_LISTED = 8;

/**
 * "Ministerium für Verkehr, Hamburg und Bremen", but not "Institut for Fysik, Kemi og Farmaci": whether the word after a
 * comma is a town or a given name, and the last one of the list too.
 */
export function isListOfOthers(scan: Scan, joins: ReadonlySet<string>, at: number): boolean {
  if (!isTownOrPerson(scan, at, at + 1)) return false;
  const last = joinAhead(scan.tokens, joins, at) + 1;
  return last > at && last < scan.tokens.count && isTownOrPerson(scan, last, endOfField(scan, last, true));
}

/** A noun that is a town's name as well ("Forst") is a noun, where all have capitals. */
export const isTownOrPerson = (scan: Scan, from: number, to: number): boolean =>
  nameUse(scan.tokens.words[from]!).use.given > 0 || (isPlace(scan, from, to) && !isCapitalNoun(scan.language, scan.tokens.words[from]!));

/** One past the words of a field that begins at a token, all written as the first one is. */
export function endOfField(scan: Scan, at: number, capital: boolean): number {
  const { tokens } = scan;
  let end = at + 1;
  while (end < tokens.count && tokens.before[end] !== NEW_LINE) {
    if (isDash(tokens.words[end]!) && tokens.before[end] === GLUED && end + 1 < tokens.count && tokens.before[end + 1] === GLUED)
      end = afterElision(tokens, end + 1);
    else if (capital && tokens.before[end] === SPACED && tokens.kinds[end] === WORD && tokens.shapes[end] !== LOWER) {
      if (isNextNoun(scan, end)) break;
      end++;
    } else break;
  }
  return end;
}

/** "Côte-d’Or": one past the part after a hyphen, with the word that its elided first word leads to. */
const afterElision = (tokens: Tokens, at: number): number =>
  isApostrophe(tokens.words[at + 1]) &&
  tokens.before[at + 1] === GLUED &&
  tokens.words[at]!.length < 2 &&
  tokens.kinds[at + 2] === WORD &&
  tokens.before[at + 2] === GLUED
    ? at + 3
    : at + 1;

/** "stellt das Bundesamt für Naturschutz Mittel bereit": a noun right after a noun, and nothing of the name after it. */
function isNextNoun(scan: Scan, at: number): boolean {
  const { tokens, language } = scan;
  if (language?.places.capitalNouns !== true || !isCapitalNoun(language, tokens.words[at]!)) return false;
  return (
    tokens.shapes[at + 1] === LOWER &&
    !ands(language).has(tokens.words[at + 1]!) &&
    isCapitalNoun(language, tokens.words[at - 1]!) &&
    !isCapitalAdjective(scan, tokens.words[at - 1]!) &&
    !isPlace(scan, at, at + 1)
  );
}
/** "Institut für Angewandte Mathematik": a word that is a noun elsewhere, with an ending that adjectives have in such names. */
const isCapitalAdjective = ({ language }: Scan, word: string): boolean =>
  language?.organizations.capitalAdjectives.some((ending) => word.endsWith(ending)) === true && word.length > SHORTEST_ADJECTIVE;
const SHORTEST_ADJECTIVE = 4;
