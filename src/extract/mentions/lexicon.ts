import type { LanguageTables } from '../../languages/contracts/language';
import { triggersOf } from './lexis/triggers';
import { vocabularyOf } from './dates/vocabulary/vocabulary';
import { dateWordsOf } from './dates/words';
import { marksOf } from './quotes/marks';
import { WORD } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import { NumberColumn, type WordTable } from '../../text/words';

/** Classes of words, one bit each, within a byte. A word may have several. */
export const WordClass = { date: 1, clusterCue: 2, place: 4, person: 8, reporting: 16, organization: 32, function: 64 } as const;

/** Which table gives which class; new classes are added here only. */
const PARTS: readonly (readonly [number, (tables: LanguageTables) => readonly string[]])[] = [
  [WordClass.date, (tables) => vocabularyOf(tables).triggers],
  [WordClass.clusterCue, (tables) => tables.clusters.words],
  [WordClass.place, (tables) => tables.places.words],
  [WordClass.person, (tables) => tables.people.words],
  [WordClass.reporting, (tables) => tables.quotes.words],
  [WordClass.organization, ({ organizations }) => [...organizations.heads, ...organizations.furtherBodies]],
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

/** Above the bits of a word's classes: what may begin at it. */
const Beginning = { date: 1 << 8, cluster: 1 << 9, quotation: 1 << 10 } as const;
const CLASSES = 0xff;

/** The tokens at which something may begin, as far as their own words tell; rising. Most tokens are in none of the lists. */
export class Beginnings {
  /** Heads of dates. */
  readonly dates: number[] = [];
  /** Cues, roles and prefixes of clusters. */
  readonly clusters: number[] = [];
  /** Quotation marks and dashes. */
  readonly quotations: number[] = [];

  add(at: number, word: number): void {
    if ((word & Beginning.date) !== 0) this.dates.push(at);
    if ((word & Beginning.cluster) !== 0) this.clusters.push(at);
    if ((word & Beginning.quotation) !== 0) this.quotations.push(at);
  }
}

/** The classes of words, by word number, and above them what may begin at the word. */
export function classesOfWords(table: WordTable, language: LanguageTables | null): NumberColumn {
  return table.keep(PARTS, language, () => {
    const lexicon = language === null ? null : lexiconOf(language);
    const dates = language === null ? null : dateWordsOf(table, vocabularyOf(language));
    const triggers = triggersOf(table, language);
    const marks = marksOf(table);
    return new NumberColumn(
      (id) =>
        (table.kinds[id] === WORD ? (lexicon?.get(table.lower[id]!) ?? 0) : 0) |
        (dates?.isHead(id) === true ? Beginning.date : 0) |
        (triggers.of(id) === 0 ? 0 : Beginning.cluster) |
        (marks.of(id) === 0 ? 0 : Beginning.quotation),
    );
  });
}

/** The classes of every token, and what may begin where: one pass, in which each distinct word is looked up once. */
export function classesOf(
  { count, ids, table }: Tokens,
  language: LanguageTables | null,
): { readonly classes: Uint8Array; readonly beginnings: Beginnings } {
  const classes = new Uint8Array(count);
  const beginnings = new Beginnings();
  const known = classesOfWords(table, language);
  for (let i = 0; i < count; i++) {
    const word = known.of(ids[i]!);
    classes[i] = word & CLASSES;
    if (word > CLASSES) beginnings.add(i, word);
  }
  return { classes, beginnings };
}
