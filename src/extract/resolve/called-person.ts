import { homeBit, nameUseOf } from '../../gazetteer/given-names';
import type { LanguageTables } from '../../languages/contracts/language';
import { basicForms } from '../mentions/lexis/basic-forms';

/**
 * The basic form of a person's name that is printed in another case: "Aino Hämäläisen" is Aino Hämäläinen, and "Sanna
 * Marinin" Sanna Marin where the text names her so, or where nobody is called Marinin.
 *
 * @param printed the full names of the text and their parts, in lower case
 */
export function calledPerson(language: LanguageTables | null, name: string, printed: ReadonlySet<string>): string {
  const last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
  const before = name.slice(0, last);
  const basics = basicForms(language, name.slice(last));
  const named = basics.find((basic) => printed.has((before + basic).toLowerCase()));
  if (named !== undefined) return before + named;
  const stem = name.slice(0, -1);
  if (last === 0 && name.endsWith('s') && language?.grammar.genitiveS === true && printed.has(stem.toLowerCase()) && isUnlisted(name))
    return stem;
  const found = language?.people.inflectedSurnames.find(([form]) => name.endsWith(form));
  const givens = language?.people.givenCases === true ? calledGivens(language, before, name.slice(last), found !== undefined) : before;
  if (found !== undefined) return givens + name.slice(last, name.length - found[0].length) + found[1];
  if (givens !== before) return givens + name.slice(last);
  return last === 0 ? name : before + (onlySurname(language, basics, name.slice(last)) ?? name.slice(last));
}

/**
 * "Heiðu Kristínu" before Helgadóttur are Heiða Kristín, "Gísla" before Gíslason is Gísli: given names in the case of the
 * surname, or known only in their basic form, or as those of women.
 */
function calledGivens(language: LanguageTables, before: string, surname: string, isInflected: boolean): string {
  const isDaughter = surname.endsWith('dóttir');
  return before
    .split(' ')
    .map((word) => {
      const lower = word.toLowerCase();
      const isOblique = !isDaughter && lower.endsWith('a') && (isInflected || nameUseOf(`${lower.slice(0, -1)}i`).given > 0);
      if (nameUseOf(lower).given > 0 && !isOblique) return word;
      return basicForms(language, word).find((form) => nameUseOf(form.toLowerCase()).given > 0) ?? word;
    })
    .join(' ');
}

/** "Velmsens plan" where the text names Karen Velmsen: nobody is known to be called Velmsens. */
function isUnlisted(word: string): boolean {
  const { given, surname } = nameUseOf(word.toLowerCase());
  return given + surname === 0;
}

/**
 * The one surname among the basic forms of a word that is no name itself; it must be the word without an ending, since a
 * foreign name ("Koren") may look like the changed stem of another. "Ulla Lassin" is of Lassi, a name of the language, not
 * of Lass.
 */
function onlySurname(language: LanguageTables | null, basics: readonly string[], word: string): string | null {
  const { given, surname } = nameUseOf(word.toLowerCase());
  if (basics.length === 0 || given + surname > 0) return null;
  const cut = [...new Set(basics)].filter((basic) => word.startsWith(basic));
  const home = language === null ? 0 : homeBit(language.code);
  const own = cut.filter((basic) => (nameUseOf(basic.toLowerCase()).homes & home) !== 0);
  const surnames = own.length > 0 ? own : cut.filter((basic) => nameUseOf(basic.toLowerCase()).surname > 0);
  return surnames.length === 1 ? surnames[0]! : null;
}
