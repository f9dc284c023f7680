import { isCapitalNoun } from '../capital-nouns';
import { wordSet } from '../../../languages/word-sets';
import { isDash } from '../../../text/dashes';
import { CAPITALIZED, LOWER, NEW_LINE, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isPlaceName } from '../../../gazetteer/places';
import { isAdjectiveAfter } from '../adjectives';
import { WordClass } from '../lexicon';
import { nameUse } from '../lexis/people-words';
import { endOfField } from './field-lists';
import type { View } from './proposal';

/** One past a part of a field that begins at a token, with the adjectives on both sides of its noun. */
export function fieldFrom(view: View, at: number, capital: boolean): number {
  const end = afterAdjectivesAfter(view, endOfField(view.scan, afterAdjective(view, at), capital));
  return capital ? ofWhat(view, end) : ofTown(view, end);
}

/**
 * "Institut d’astrophysique de Paris", "Agence de l’eau Artois-Picardie", "Laboratoire d’analyse des sols (LAS)": where
 * adjectives follow nouns, one past the town or the region of a field in lower case, or past its complement if an abbreviation in parentheses ends the name.
 */
function ofTown(view: View, end: number): number {
  const { scan, index } = view;
  const { tokens } = scan;
  if (index.tables.adjectivesAfter.length === 0) return end;
  const at = afterLinks(tokens, end, index.links);
  if (at >= tokens.count || tokens.kinds[at] !== WORD || tokens.before[at] === NEW_LINE) return end;
  if (tokens.shapes[at] === LOWER) {
    if (at === end) return end;
    const further = afterAdjectivesAfter(view, at + 1);
    return tokens.words[further] === '(' && tokens.shapes[further + 1] === UPPER && tokens.words[further + 2] === ')' ? further : end;
  }
  const town = endOfField(scan, at, true);
  return isPlaceName(scan.text.slice(tokens.starts[at], tokens.ends[town - 1])) || isJoinedPlace(tokens, at, town) ? town : end;
}

/** "Artois-Picardie", "Côte-d’Or": whether a name is put together with hyphens, as those of regions are. */
function isJoinedPlace(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.before[at + 1] === SPACED && at + 1 < to) return false;
  return to - from > 2 && isDash(tokens.words[from + 1]!);
}

/**
 * "Mécanique des Sols": where adjectives follow nouns, one past the complement of the field; the
 * same token if there is none.
 */
export function ofWhat(view: View, end: number): number {
  const { scan, index } = view;
  const { tokens } = scan;
  if (index.tables.adjectivesAfter.length === 0) return end;
  const at = afterLinks(tokens, end, index.links);
  if (at === end || at >= tokens.count || tokens.before[at] === NEW_LINE || tokens.kinds[at] !== WORD || tokens.shapes[at] !== CAPITALIZED)
    return end;
  const isGivenName = nameUse(tokens.words[at]!).use.given > 0 && !isPlaceName(scan.text.slice(tokens.starts[at], tokens.ends[at]));
  if (isGivenName || index.openers.has(tokens.words[at]!) || view.knownAt(at) !== null) return end;
  return endOfField(scan, at, true);
}

/** "Conseil régional de Bretagne", "École nationale supérieure de chimie": one past the lower-case adjectives after a noun. */
export function afterAdjectivesAfter({ scan }: View, at: number): number {
  let end = at;
  while (end - at < 2 && isAdjectiveAfter(scan, end)) end++;
  return end;
}

/** One past the links at a token, with the apostrophes of those that are elided: "de la", "d’". */
export function afterLinks(tokens: Tokens, to: number, links: ReadonlySet<string>): number {
  let at = to;
  while (
    at < tokens.count &&
    at - to < 3 &&
    tokens.before[at] !== NEW_LINE &&
    (links.has(tokens.words[at]!) || tokens.words[at] === '\u2019' || tokens.words[at] === "'")
  )
    at++;
  return at;
}

/** "marin teknikk", "chemische Ökologie": the noun after a lower-case adjective; otherwise the word itself. */
export function afterAdjective({ scan: { tokens, classes, language }, index }: View, at: number): number {
  const noun = at + 1;
  if (tokens.shapes[at] !== LOWER || noun >= tokens.count || tokens.before[noun] !== SPACED || tokens.kinds[noun] !== WORD) return at;
  if ((classes[noun]! & (WordClass.function | WordClass.reporting)) !== 0) return at;
  const word = tokens.words[at]!;
  const hasEnding = (classes[at]! & WordClass.function) === 0 && index.tables.adjectives.some((ending) => word.endsWith(ending));
  if (!hasEnding && !wholeAdjectives(language).has(word)) return at;
  return (language?.places.capitalNouns === true) === (tokens.shapes[noun] !== LOWER) ? noun : at;
}
const wholeAdjectives = wordSet(({ organizations }) => organizations.wholeAdjectives);

/** "Fakultät Technik und Wirtschaft": two nouns after a head that has a field, where every noun has a capital. */
export function isFieldOfNouns({ scan: { tokens, language }, index: { tables }, run }: View, at: number): boolean {
  const isNoun = (i: number): boolean => isCapitalNoun(language, tokens.words[i]!);
  return tables.fieldHeads.includes(tokens.words[run.from]!) && isNoun(run.to - 1) && isNoun(at);
}

/** "medicinsk", "lokal": whether a lower-case word is built as an adjective. */
export const hasAdjectiveEnding = ({ adjectives }: View['index']['tables'], word: string): boolean =>
  adjectives.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
