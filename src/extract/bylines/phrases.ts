import type { BylineTables } from '../../languages/contracts/bylines';
import type { LanguageTables } from '../../languages/contracts/language';
import { tablesOf } from '../../languages/languages';

/** What a phrase of a byline does; a phrase may do several things, one bit each. */
export const PHRASE = {
  by: 1,
  author: 2,
  and: 4,
  credit: 8,
  published: 16,
  modified: 32,
  contact: 64,
  tags: 128,
  role: 256,
  unit: 512,
  beside: 1024,
  elsewhere: 2048,
} as const;

const PARTS: readonly (readonly [number, keyof BylineTables])[] = [
  [PHRASE.by, 'by'],
  [PHRASE.author, 'author'],
  [PHRASE.and, 'and'],
  [PHRASE.credit, 'credit'],
  [PHRASE.published, 'published'],
  [PHRASE.modified, 'modified'],
  [PHRASE.contact, 'contact'],
  [PHRASE.tags, 'tags'],
  [PHRASE.role, 'roles'],
  [PHRASE.unit, 'units'],
  [PHRASE.beside, 'beside'],
  [PHRASE.elsewhere, 'elsewhere'],
];

/** No phrase has more words. */
export const LONGEST_PHRASE = 5;

/** The phrases of one language, and those of English, which frames pages of every language. */
export type Phrases = ReadonlyMap<string, number>;

const ENGLISH = tablesOf('en')!;
const compiled = new WeakMap<LanguageTables, Phrases>();
let ofNoLanguage: Phrases | null = null;

/** Openers of bylines in languages without tables. */
const OPENERS = ['por', 'escrito por', 'escribe', 'di', 'da', 'scritto da', 'a cura di', 'yazan', 'oleh', 'autor', 'autora', 'text', 'författare'];

function add(phrases: Map<string, number>, tables: BylineTables): void {
  const own = new Map<string, number>();
  for (const [bit, part] of PARTS) for (const phrase of tables[part]) own.set(phrase, (own.get(phrase) ?? 0) | bit);
  for (const [phrase, bits] of own) phrases.set(phrase, bits);
}

/** The phrases for pages of a language; English ones where it is unknown. */
export function phrasesOf(language: LanguageTables | null): Phrases {
  if (language === null) return (ofNoLanguage ??= compile(null));
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(language);
  compiled.set(language, made);
  return made;
}

function compile(tables: LanguageTables | null): Phrases {
  const made = new Map<string, number>();
  if (tables === null) for (const opener of OPENERS) made.set(opener, PHRASE.by);
  add(made, ENGLISH.bylines);
  if (tables !== null && tables !== ENGLISH) add(made, tables.bylines);
  return made;
}
