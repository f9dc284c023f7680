import { foldKey, type ClusterForm } from '../../../gazetteer/clusters/form';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import type { LanguageTables } from '../../../languages/contracts/language';
import { CAPITALIZED, GLUED, MIXED, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';

/** A shorter stem with an ending is another word. */
const SHORTEST = 5;

/** The endings of cases that names of bodies bear; none in a language without them. */
export const endingsOfCases = (language: LanguageTables | null): readonly string[] =>
  language !== null && language.people.originEndings.length > 0 ? language.places.inflection.endings : [];

/**
 * "EnergyVaasassa", "Stora Enson": the registered form that begins at a token and whose last word bears the ending of a case. The
 * ending belongs to the printed name, as it does in the names of towns.
 */
export function formInCase(tokens: Tokens, { byFirst }: ClusterRegistry, at: number, endings: readonly string[]): ClusterForm | undefined {
  if (tokens.kinds[at] !== WORD || (tokens.shapes[at] !== CAPITALIZED && tokens.shapes[at] !== MIXED)) return undefined;
  const word = foldKey(tokens.words[at]!);
  const form =
    byFirst.of(word).find((one) => one.keys.length > 1 && isInCase(tokens, one, at, endings)) ?? ofOneWord(byFirst, word, endings);
  return form !== undefined && isClosed(tokens, at + form.keys.length) ? form : undefined;
}

/** Nothing is joined to the name after it. */
const isClosed = (tokens: Tokens, to: number): boolean => to >= tokens.count || tokens.before[to] !== GLUED || tokens.kinds[to] !== WORD;

/** Whether all words of a form stand here, the last of them with an ending. */
function isInCase(tokens: Tokens, { keys, strength }: ClusterForm, at: number, endings: readonly string[]): boolean {
  if (strength !== 'name' || at + keys.length > tokens.count) return false;
  for (let i = 1; i < keys.length; i++) {
    const word = foldKey(tokens.words[at + i]!);
    if (tokens.before[at + i] !== SPACED) return false;
    if (i === keys.length - 1 ? !isWithEnding(word, keys[i]!, endings) : word !== keys[i]) return false;
  }
  return true;
}

const isWithEnding = (word: string, key: string, endings: readonly string[]): boolean =>
  word.length > key.length && word.startsWith(key) && endings.includes(word.slice(key.length));

/** The form of one word that a word is without an ending. */
function ofOneWord(byFirst: ClusterRegistry['byFirst'], word: string, endings: readonly string[]): ClusterForm | undefined {
  for (const ending of endings) {
    const length = word.length - ending.length;
    if (length < SHORTEST || !word.endsWith(ending)) continue;
    const found = byFirst.of(word.slice(0, length)).find(({ keys, strength }) => keys.length === 1 && strength === 'name');
    if (found !== undefined) return found;
  }
  return undefined;
}
