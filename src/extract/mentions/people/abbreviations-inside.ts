import { nameUseOf } from '../../../gazetteer/given-names';
import { unitAt } from '../../../text/units';

/**
 * "FRIDA Code", "Duke VESA Price", "Sadie Coles HQ": whether one of the words of a name is an abbreviation beside words in
 * mixed case. A surname may be in capitals ("Jean TANGVAL", "TANGVAL Jean"), so that only a word that nobody is called counts:
 * itself inside a name and at its end, where it is short, and the last word after it at the beginning.
 */
export function holdsAbbreviation(words: readonly string[]): boolean {
  const last = words.length - 1;
  const holds = words.some((word, i) => {
    if (!mayBeAbbreviated(word) || !CAPITALS.test(word) || NUMERAL.test(word)) return false;
    if (i === 0) return word.length > INITIALS && isNoName(words[last]!);
    return isNoName(word) && (i === last ? word.length <= SHORT : word.length > INITIALS);
  });
  return holds && words.some((word) => MIXED.test(word));
}
/** Whether the second letter is not a lower-case ASCII letter, as it is in most names. */
export const mayBeAbbreviated = (word: string): boolean => word.length > 1 && (unitAt(word, 1) < SMALL_A || unitAt(word, 1) > SMALL_Z);
const SMALL_A = 97;
const SMALL_Z = 122;
const MIXED = /\p{Ll}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}-]+$/u;
const NUMERAL = /^[IVX]+$/u;
/** "JR Holm" */
const INITIALS = 2;
const SHORT = 5;

function isNoName(word: string): boolean {
  const { given, surname } = nameUseOf(word.toLowerCase());
  return given + surname === 0;
}
