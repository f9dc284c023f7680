import type { LanguageTables } from '../../../languages/contracts/language';

/** The endings of basic forms by the ending of a form in another case; null where names keep their form. */
interface Endings {
  readonly basics: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

const endings = new WeakMap<LanguageTables, Endings | null>();

function endingsOf(language: LanguageTables): Endings | null {
  const known = endings.get(language);
  if (known !== undefined) return known;
  const { nameCases } = language.people;
  const basics = new Map<string, string[]>();
  for (const [form, basic] of nameCases) {
    const all = basics.get(form);
    if (all === undefined) basics.set(form, [basic]);
    else if (!all.includes(basic)) all.push(basic);
  }
  const made = basics.size === 0 ? null : { basics, longest: Math.max(...[...basics.keys()].map(({ length }) => length)) };
  endings.set(language, made);
  return made;
}

/** Minimum number of letters that a name keeps in every case. */
const KEPT = 1;

/**
 * The names that a word may be another case of: "Marinin" may be of Marin and of Marini. Which of them it is, if any,
 * must be known from elsewhere.
 */
export function basicForms(language: LanguageTables | null, word: string): string[] {
  const cases = language === null ? null : endingsOf(language);
  if (cases === null) return [];
  const found: string[] = [];
  for (let length = Math.min(cases.longest, word.length - KEPT); length > 0; length--)
    for (const basic of cases.basics.get(word.slice(word.length - length)) ?? []) found.push(word.slice(0, word.length - length) + basic);
  return found;
}
