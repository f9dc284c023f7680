import { kinOf, type Kin } from '../../../gazetteer/kin';
import type { LanguageTables } from '../../../languages/contracts/language';
import { LOWER, NUMBER, WORD } from '../../../text/tokens';
import { NumberColumn, type WordTable } from '../../../text/words';
import { classesOfWords, WordClass } from '../lexicon';
import { hashOf } from './hash';
import { Rows } from './rows';

/** What the features of a span need of a word beside it, by its place in the word's row. */
export const Beside = {
  /** Its own hash; numbers are told apart by their length only. */
  word: 0,
  /** Its classes; -1 where there is none. */
  classes: 1,
  /** Its last letters: its inflection, or the last member of its compound. */
  ending: 2,
  /** Its kin, see `Fact`. */
  kind: 3,
  circle: 4,
  german: 5,
} as const;

const CONTEXT_CLASSES = WordClass.place | WordClass.person | WordClass.reporting | WordClass.organization | WordClass.function;
const NO_KIN: Kin = { kind: 0, circle: 0, german: 0, germanKind: 0 };
/** The hash of no word. */
export const NO_WORD = 1;

/** The words that stand beside spans; each is worked out once a language. */
export class BesideRows extends Rows {
  /** The row of no word, beyond the ends of a text. */
  readonly none: number;
  private readonly rows: NumberColumn;

  constructor(table: WordTable, language: LanguageTables | null) {
    super(Object.keys(Beside).length);
    const classes = classesOfWords(table, language);
    this.none = this.add();
    this.values[this.none + Beside.word] = NO_WORD;
    this.values[this.none + Beside.classes] = -1;
    this.rows = new NumberColumn((id) => {
      const base = this.add();
      const word = table.lower[id]!;
      const isWord = table.kinds[id] === WORD;
      const kin = isWord ? kinOf(word, table.shapes[id] !== LOWER) : NO_KIN;
      const row = this.values;
      row[base + Beside.word] = table.kinds[id] === NUMBER ? 3 + word.length : hashOf(word, 0, word.length);
      row[base + Beside.classes] = classes.of(id) & CONTEXT_CLASSES;
      row[base + Beside.ending] = isWord ? hashOf(word, Math.max(0, word.length - 4), word.length) : 0;
      row[base + Beside.kind] = kin.kind;
      row[base + Beside.circle] = kin.circle;
      row[base + Beside.german] = kin.german;
      return base;
    });
  }

  /** Where the row of a word begins. */
  of(id: number): number {
    return this.rows.of(id);
  }
}
