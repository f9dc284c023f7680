import { wordSet } from '../../../languages/word-sets';
import type { LanguageTables } from '../../../languages/contracts/language';
import { homeBit, isBuiltLikeSurname, nameUseOf, type NameUse } from '../../../gazetteer/given-names';

/** The tables of one language in the form that the rules on people use. */
export interface PeopleLexis {
  readonly home: number;
  readonly isTitle: (word: string) => boolean;
  readonly isRole: (word: string) => boolean;
  readonly isModifier: (word: string) => boolean;
  readonly isLink: (word: string) => boolean;
  readonly isBodyLink: (word: string) => boolean;
  readonly isBodyOrigin: (word: string) => boolean;
  readonly isCredit: (word: string) => boolean;
  readonly isReporting: (word: string) => boolean;
  readonly isPronoun: (word: string) => boolean;
  readonly isSource: (word: string) => boolean;
  /** Whether a word makes the name before it that of a street, a building, a prize, a foundation. */
  readonly isNoPerson: (word: string) => boolean;
  readonly isFunction: (word: string) => boolean;
  readonly isCraft: (word: string) => boolean;
}

/** Abbreviated academic titles, which begin a person's name and never end one: "Clustermanagerin Dr". */
export const academicTitles = wordSet(({ people }) => people.academicTitles);

/** The level of use from which on a word is the name of many: a few are called by nearly any word ("Premier", "King"). */
export const OF_MANY = 6;

const lexes = new WeakMap<LanguageTables, PeopleLexis>();
const NO_WORDS: ReadonlySet<string> = new Set();
const never = (): boolean => false;
const NOWHERE: PeopleLexis = {
  home: 0,
  isTitle: never,
  isRole: never,
  isModifier: never,
  isLink: never,
  isBodyLink: never,
  isBodyOrigin: never,
  isCredit: never,
  isReporting: never,
  isPronoun: never,
  isSource: never,
  isNoPerson: never,
  isFunction: never,
  isCraft: never,
};

/** The lexis of a language; empty for an unknown language. */
export function peopleLexisOf(tables: LanguageTables | null): PeopleLexis {
  if (tables === null) return NOWHERE;
  const known = lexes.get(tables);
  if (known) return known;
  const { people, quotes } = tables;
  const has = (words: readonly string[]) => {
    const set = words.length > 0 ? new Set(words) : NO_WORDS;
    return (word: string) => set.has(word);
  };
  const role = new Set(people.roles);
  const roleEndings = byLastLetter(people.roleEndings);
  const notPersonEndings = byLastLetter(people.notPersonEndings);
  const craft = byLastLetter(people.craft);
  const made: PeopleLexis = {
    home: homeBit(people.home),
    isTitle: has(people.titles),
    isRole: (word) => role.has(word) || endsIn(word, roleEndings),
    isModifier: isModifierOf(people),
    isLink: has(people.roleLinks),
    isBodyLink: has(people.bodyLinks),
    isBodyOrigin: has(people.bodyOrigins),
    isCredit: has(people.credits),
    isReporting: has(quotes.verbs),
    isPronoun: has(quotes.pronouns),
    isSource: has(quotes.sources),
    isNoPerson: (word) => endsIn(word, notPersonEndings),
    isFunction: has(tables.words.words),
    isCraft: (word) => endsIn(word, craft),
  };
  lexes.set(tables, made);
  return made;
}

/** Words before a role that belong to it, as fields do in some languages: "kemian professori". */
function isModifierOf({ roleModifiers, fieldEndings, fieldsBefore }: LanguageTables['people']): (word: string) => boolean {
  const words = new Set(roleModifiers);
  const fields = byLastLetter(fieldsBefore ? fieldEndings : []);
  return (word) => words.has(word) || endsIn(word, fields);
}

/** Endings by their last UTF-16 unit. */
function byLastLetter(endings: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const ending of endings) {
    const last = ending.charCodeAt(ending.length - 1);
    map.set(last, [...(map.get(last) ?? []), ending]);
  }
  return map;
}

/** Whether a word is one of these, or a compound that ends in one. */
function endsIn(word: string, endings: ReadonlyMap<number, readonly string[]>): boolean {
  const fit = endings.get(word.charCodeAt(word.length - 1));
  if (fit !== undefined)
    for (const ending of fit)
      if (word.length === ending.length ? word === ending : word.length > ending.length + 2 && word.endsWith(ending)) return true;
  return false;
}

/** A word's use as a name, and which part of it is the name. */
export interface PrintedName {
  /** The use of the stem if the word itself is not a name ('Olsens'). */
  readonly use: NameUse;
  /** Number of letters of the genitive. */
  readonly cut: number;
}

/** The use of a lower-case word as a name, or of the name that it is the genitive of. */
export function nameUse(word: string): PrintedName {
  const use = nameUseOf(word);
  if (use.given + use.surname > 0 || word.length < 4 || !word.endsWith('s')) return { use, cut: 0 };
  const stem = nameUseOf(word.slice(0, -1));
  return stem.given + stem.surname > 0 || isBuiltLikeSurname(word.slice(0, -1)) ? { use: stem, cut: 1 } : { use, cut: 0 };
}
