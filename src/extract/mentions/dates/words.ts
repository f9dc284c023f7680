import type { DateRole } from '../../../models/article';
import { NUMBER, WORD } from '../../../text/tokens';
import { Column, NumberColumn, type WordTable } from '../../../text/words';
import { Bit, bitsOfNumber, bitsOfWords } from './bits';
import type { PhraseNode, Vocabulary } from './vocabulary';

/** What a verb, or an ending of one, says of when; one bit each. */
export const When = { future: 1, past: 2, futureEnding: 4, pastEnding: 8 } as const;

const ROLES: readonly DateRole[] = ['event', 'period', 'deadline', 'founded'];

/** All that a word says of dates by itself, looked up once for each distinct word. */
export class DateWords {
  readonly phrases: Column<PhraseNode | null>;
  /** `Bit`s. */
  readonly bits: NumberColumn;
  /** The part in phrases that say a date. */
  readonly parts: NumberColumn;
  /** `When`. */
  readonly verbs: NumberColumn;
  private readonly roles: NumberColumn;

  constructor(table: WordTable, vocabulary: Vocabulary) {
    const words = bitsOfWords(vocabulary);
    const textOf = (id: number): string => plainMark(table.lower[id]!);
    this.phrases = new Column<PhraseNode | null>((id) => vocabulary.phrases.get(textOf(id)) ?? null);
    this.bits = new NumberColumn((id) => {
      const listed = vocabulary.words.has(textOf(id)) ? Bit.listed : 0;
      if (table.kinds[id] === NUMBER) return listed | bitsOfNumber(table.lower[id]!.length, Number(table.lower[id]));
      return listed | (table.kinds[id] === WORD ? (words.get(table.lower[id]!)?.bits ?? 0) : 0);
    });
    this.parts = new NumberColumn((id) => (table.kinds[id] === WORD ? (words.get(table.lower[id]!)?.phrases ?? 0) : 0));
    this.verbs = new NumberColumn((id) => whenOf(textOf(id), vocabulary));
    this.roles = new NumberColumn((id) => 1 + ROLES.indexOf(vocabulary.roles.get(textOf(id)) ?? 'mentioned'));
  }

  roleOf(id: number): DateRole | null {
    return ROLES[this.roles.of(id) - 1] ?? null;
  }
}

/** Typographic apostrophes and hyphens as their plain ones. */
export function plainMark(word: string): string {
  if (word.length !== 1) return word;
  return word === '\u2019' || word === '\u02bc' ? "'" : word === '\u2010' || word === '\u2011' ? '-' : word;
}

function whenOf(word: string, { tenses: { past, pastEndings, future, futureEndings } }: Vocabulary): number {
  return (future.has(word) ? When.future : 0) | (past.has(word) ? When.past : 0) | (endsIn(word, futureEndings) ? When.futureEnding : 0) | (endsIn(word, pastEndings) ? When.pastEnding : 0);
}

const endsIn = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
