import { kinOf, type Kin } from '../../../gazetteer/kin';
import type { LanguageTables } from '../../../languages/contracts/language';
import { LOWER, NUMBER, WORD } from '../../../text/token-kinds';
import { NumberColumn, type WordTable } from '../../../text/words';
import { classesOfWords, WordClass } from '../lexicon';
import { hashOf } from './hash';
import type { Rows } from './rows';

/**
 * What the features of a span need to know about a word beside it, by offset in the word's row. The most frequently
 * used values are stored next to the sums.
 */
export const Beside = {
  /** Its last letters: the inflection, or the last member of the compound. */
  ending: 0,
  /** Its kin, see `Fact`. */
  kind: 1,
  circle: 2,
  german: 3,
  /** Its own hash; numbers are distinguished by their length only. */
  word: 4,
  /** Its classes; -1 if it has none. */
  classes: 5,
  /** Pairs of sums for the word before and after a span of several units and of one, and at a distance of two. */
  before: 6,
  beforeSingle: 8,
  secondBefore: 10,
  after: 12,
  afterSingle: 14,
  secondAfter: 16,
} as const;
const SIZE = 18;

const CONTEXT_CLASSES = WordClass.place | WordClass.person | WordClass.reporting | WordClass.organization | WordClass.function;
const NO_KIN: Kin = { kind: 0, circle: 0, german: 0, germanKind: 0 };
/** The hash that stands for the absence of a word. */
const NO_WORD = 1;

/** The rows of words beside spans, computed once per language: for a word on the same line, and for a word on another line. */
export class BesideRows {
  /** The row for positions beyond the ends of a text. */
  readonly none: number;
  private readonly rows: Rows;
  private readonly table: WordTable;
  private readonly classes: NumberColumn;
  private readonly joined: NumberColumn;
  private readonly parted: NumberColumn;
  /** Computes the sums of a new row. */
  private sumUp: ((base: number) => void) | null = null;

  constructor(rows: Rows, table: WordTable, language: LanguageTables | null) {
    this.rows = rows;
    this.table = table;
    this.classes = classesOfWords(table, language);
    this.none = rows.add(SIZE);
    rows.values[this.none + Beside.word] = NO_WORD;
    rows.values[this.none + Beside.classes] = -1;
    this.joined = new NumberColumn((id) => this.make(id, false));
    this.parted = new NumberColumn((id) => this.make(id, true));
  }

  /** Makes new rows include their sums; to be called before the first word is looked up. */
  sumBy(sumUp: (base: number) => void): void {
    this.sumUp = sumUp;
    sumUp(this.none);
  }

  /** The offset of a word's row. */
  of(id: number, parted: boolean): number {
    return parted ? this.parted.of(id) : this.joined.of(id);
  }

  /** For a word on another line, the classes and the ending still count. */
  private make(id: number, parted: boolean): number {
    const { table } = this;
    const base = this.rows.add(SIZE);
    const word = table.lower[id]!;
    const isWord = table.kinds[id] === WORD;
    const kin = isWord && !parted ? kinOf(word, table.shapes[id] !== LOWER) : NO_KIN;
    const row = this.rows.values;
    row[base + Beside.ending] = isWord ? hashOf(word, Math.max(0, word.length - 4), word.length) : 0;
    row[base + Beside.kind] = kin.kind;
    row[base + Beside.circle] = kin.circle;
    row[base + Beside.german] = kin.german;
    row[base + Beside.word] = parted ? NO_WORD : table.kinds[id] === NUMBER ? 3 + word.length : hashOf(word, 0, word.length);
    row[base + Beside.classes] = this.classes.of(id) & CONTEXT_CLASSES;
    this.sumUp?.(base);
    return base;
  }
}
