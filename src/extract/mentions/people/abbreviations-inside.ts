import { nameUseOf } from '../../../gazetteer/given-names';

/**
 * "FRIDA Code", "Duke VESA Price", "Sadie Coles HQ": whether one of the words of a name is an abbreviation beside words in
 * mixed case. A surname may be in capitals ("Jean TANGVAL", "TANGVAL Jean"), so that only a word that nobody is called counts:
 * itself inside a name and at its end, where it is short, and the last word after it at the beginning.
 */
export function holdsAbbreviation(words: readonly string[]): boolean {
  if (!words.some((word) => MIXED.test(word))) return false;
  const last = words.length - 1;
  return words.some((word, i) => {
    if (!CAPITALS.test(word) || NUMERAL.test(word)) return false;
    if (i === 0) return word.length > INITIALS && isNoName(words[last]!);
    return isNoName(word) && (i === last ? word.length <= SHORT : word.length > INITIALS);
  });
}
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
