import type { LanguageTables } from '../../languages/contracts/language';
import { vocabularyOf } from './dates/vocabulary/vocabulary';
import { WORD } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import { NumberColumn, type WordTable } from '../../text/words';

/** Classes of words, one bit each, within a byte. A word may have several. */
export const WordClass = { date: 1, clusterCue: 2, place: 4, person: 8, reporting: 16, organization: 32, function: 64 } as const;

/** Which table gives which class; new classes are added here only. */
const PARTS: readonly (readonly [number, (tables: LanguageTables) => readonly string[]])[] = [
  [WordClass.date, (tables) => vocabularyOf(tables.dates).triggers],
  [WordClass.clusterCue, (tables) => tables.clusters.words],
  [WordClass.place, (tables) => tables.places.words],
  [WordClass.person, (tables) => tables.people.words],
  [WordClass.reporting, (tables) => tables.quotes.words],
  [WordClass.organization, (tables) => tables.organizations.words],
  [WordClass.function, (tables) => tables.words.words],
];

const lexicons = new WeakMap<LanguageTables, ReadonlyMap<string, number>>();

function lexiconOf(tables: LanguageTables): ReadonlyMap<string, number> {
  const known = lexicons.get(tables);
  if (known) return known;
  const made = new Map<string, number>();
  for (const [bit, words] of PARTS) for (const word of words(tables)) made.set(word, (made.get(word) ?? 0) | bit);
  lexicons.set(tables, made);
  return made;
}

const NO_CLASSES = new NumberColumn(() => 0);

/** The classes of words, by word number. */
export function classesOfWords(table: WordTable, language: LanguageTables | null): NumberColumn {
  if (language === null) return NO_CLASSES;
  return table.keep(PARTS, language, () => {
    const lexicon = lexiconOf(language);
    return new NumberColumn((id) => (table.kinds[id] === WORD ? (lexicon.get(table.lower[id]!) ?? 0) : 0));
  });
}

/** The classes of every token, looked up once for each distinct word. */
export function classesOf({ count, ids, table }: Tokens, language: LanguageTables | null): Uint8Array {
  const classes = new Uint8Array(count);
  if (!language) return classes;
  const known = classesOfWords(table, language);
  for (let i = 0; i < count; i++) classes[i] = known.of(ids[i]!);
  return classes;
}
