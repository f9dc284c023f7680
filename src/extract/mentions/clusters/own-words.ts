import { nameUseOf } from '../../../gazetteer/given-names';
import { mayBeCommon } from '../../../gazetteer/kin';
import { LOWER, WORD } from '../../../text/token-kinds';
import { numberOf, type Tokens } from '../../../text/tokens';
import { isCapitalNoun } from '../capital-nouns';
import type { Scan } from '../scan';
import { cueTables } from '../lexis/cues';
import type { NameRun } from './names';
import { isPlaceName } from '../../../gazetteer/places';

/** Two letters are too ambiguous. */
const SHORTEST = 2;

/**
 * "Tangvirk": whether a single word can only be a name: not a function word, a title, a person, a town or a noun,
 * without an article at its end ("Projektet"), and never in lower case in the text.
 */
export function isOwnWord(scan: Scan, { from, to, start, end }: NameRun): boolean {
  const { tokens, text, classes } = scan;
  if (to - from > 1 || end - start <= SHORTEST || classes[from] !== 0) return false;
  const word = tokens.words[from]!;
  if (nameUseOf(word).given > 0 || isNoun(scan, word)) return false;
  return !isPlaceName(text.slice(start, end)) && !hasLowerTwin(tokens, from);
}

/** A noun of English, or of German where every noun is capitalized; or one by its ending. */
const isNoun = (scan: Scan, word: string): boolean => mayBeCommon(word) || isNounHere(scan, word);

/** A noun, in a language that capitalizes nouns; in others judged by its ending only. */
export const isNounHere = (scan: Scan, word: string): boolean =>
  isCapitalNoun(scan.language, word) ||
  cueTables(scan).nounEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** Several words none of which is a German noun, where every noun is capitalized: "Nordic Seaweed", not "Windenergie Nord". */
export function areOwnWords(scan: Scan, { from, to, start, end }: NameRun): boolean {
  const { tokens, text } = scan;
  if (to - from < 2 || isPlaceName(text.slice(start, end))) return false;
  for (let i = from; i < to; i++) if (tokens.kinds[i] === WORD && isNounHere(scan, tokens.words[i]!)) return false;
  return true;
}

const smallWords = new WeakMap<Tokens, ReadonlySet<number>>();

/**
 * The numbers of the words that a text prints in lower case, collected in one pass on first use, since a text may
 * contain thousands of names.
 */
function smallWordsOf(tokens: Tokens): ReadonlySet<number> {
  const known = smallWords.get(tokens);
  if (known !== undefined) return known;
  const found = new Set<number>();
  for (let i = 0; i < tokens.count; i++) if (tokens.shapes[i] === LOWER) found.add(tokens.ids[i]!);
  smallWords.set(tokens, found);
  return found;
}

const hasLowerTwin = (tokens: Tokens, at: number): boolean => smallWordsOf(tokens).has(numberOf(tokens.table, tokens.words[at]!));
