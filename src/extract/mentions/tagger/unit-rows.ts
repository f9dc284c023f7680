import { homeBit } from '../../../gazetteer/given-names';
import { kinOf } from '../../../gazetteer/kin';
import type { LanguageTables } from '../../../languages/contracts/language';
import { LOWER, MIXED, NUMBER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { NumberColumn, type WordTable } from '../../../text/words';
import { classesOfWords, WordClass } from '../lexicon';
import { letterOf, nameCode } from './codes';
import { hashOf, mix } from './hash';
import type { Rows } from './rows';
import { MOST_UNITS, type Unit } from './units';

/**
 * What the features of all spans of a run need to know about one unit, by offset in the unit's row. The most frequently
 * used values are stored next to the sums.
 */
export const Fact = {
  suffix3: 0,
  suffix5: 1,
  prefix3: 2,
  /** Given name and surname by level, common in the text's language or not. */
  name: 3,
  organization: 4,
  /** Its kin: the kinds, the classes in English and in German, and the kind of most words of the German class. */
  circle: 5,
  germanKind: 6,
  suffix4: 7,
  shape: 8,
  german: 9,
  kind: 10,
  /** The two kinds without their sureness. */
  plainKind: 11,
  plainGermanKind: 12,
  word: 13,
  /** A coarse class: one symbol in the pattern of a span. */
  letter: 14,
  /** Bits of the sums after it that have been computed. */
  known: 15,
} as const;

/** The sums of a row, in pairs, by index: one bit each in `known`. */
export const UnitSum = {
  /** For a span that begins with it and that nobody proposes. */
  silent: 0,
  /** As a span of its own, inside a sentence and at its start. */
  alone: 1,
  /** Beside a unit that ends or begins a span. */
  before: 3,
  after: 4,
  /**
   * As the first of several, likewise inside a sentence and at its start; between others; as the last, and as the last
   * of several that are not a place.
   */
  first: 5,
  inside: 7,
  end: 8,
  last: 9,
} as const;
const SUMS = 10;
const SIZE = Fact.known + 1 + 2 * SUMS;

/** The offset of a sum in a row. */
export const placeOf = (sum: number): number => Fact.known + 1 + 2 * sum;

/** Number of sureness levels of each kind of kin. */
const STEPS = 18;
const plain = (kind: number): number => Math.floor((kind + STEPS - 1) / STEPS);

/** A unit by the numbers of its first and last word, the hash of all its words, and the number of its tokens. */
interface Parts {
  readonly first: number;
  readonly last: number;
  readonly word: number;
  readonly count: number;
}

/** The facts of units; those of single words, which texts repeat, are computed once per language. */
export class UnitRows {
  /** The row that stands for no unit, beyond the ends of a run. */
  readonly none: number;
  private readonly rows: Rows;
  private readonly home: number;
  private readonly singles: NumberColumn;
  private readonly hashes: NumberColumn;
  private readonly classes: NumberColumn;
  /** Offset of the rows for units of several tokens. */
  private readonly several: number;

  constructor(rows: Rows, table: WordTable, language: LanguageTables | null) {
    this.rows = rows;
    this.home = homeBit(language?.people.home ?? '');
    this.classes = classesOfWords(table, language);
    this.hashes = new NumberColumn((id) => hashOf(table.lower[id]!, 0, table.lower[id]!.length));
    this.none = rows.add(SIZE);
    rows.values[this.none + Fact.letter] = -1;
    this.several = rows.add(SIZE * MOST_UNITS);
    this.singles = new NumberColumn((id) => {
      const base = rows.add(SIZE);
      this.fill(base, table, { first: id, last: id, word: mix(3, this.hashes.of(id)), count: 1 });
      return base;
    });
  }

  /** Where the row of a unit begins, the `i`-th of its run. */
  of({ ids, kinds, table }: Tokens, { first, last }: Unit, i: number): number {
    if (last === first + 1) return this.singles.of(ids[first]!);
    let lastWord = last - 1;
    while (lastWord > first && kinds[lastWord] !== WORD) lastWord--;
    let word = 3;
    for (let at = first; at < last; at++) word = mix(word, this.hashes.of(ids[at]!));
    const base = this.several + i * SIZE;
    this.rows.values[base + Fact.known] = 0;
    this.fill(base, table, { first: ids[first]!, last: ids[lastWord]!, word, count: last - first });
    return base;
  }

  private fill(base: number, table: WordTable, { first, last, word, count }: Parts): void {
    const firstWord = table.lower[first]!;
    const lastWord = table.lower[last]!;
    const firstClasses = this.classes.of(first);
    const name = nameCode(firstWord, this.home);
    const organization =
      ((this.classes.of(last) & WordClass.organization) !== 0 ? 1 : 0) +
      ((firstClasses & WordClass.person) !== 0 ? 2 : 0) +
      ((firstClasses & WordClass.function) !== 0 ? 4 : 0);
    const shape = (((table.shapes[first]! * 8 + table.shapes[last]!) * 4 + Math.min(3, count - 1)) * 8 + Math.min(6, firstWord.length)) * 2;
    const capital = count > 1 || mayOpenName(table, first);
    const kin = kinOf(lastWord, table.shapes[last] !== LOWER);
    const { length } = lastWord;
    const row = this.rows.values;
    row[base + Fact.word] = word;
    row[base + Fact.suffix3] = hashOf(lastWord, Math.max(0, length - 3), length);
    row[base + Fact.suffix4] = hashOf(lastWord, Math.max(0, length - 4), length);
    row[base + Fact.suffix5] = hashOf(lastWord, Math.max(0, length - 6), length);
    row[base + Fact.prefix3] = hashOf(firstWord, 0, Math.min(3, firstWord.length));
    row[base + Fact.shape] = shape;
    row[base + Fact.name] = name;
    row[base + Fact.organization] = mix(organization, capital ? 1 : 0);
    row[base + Fact.letter] = capital ? letterOf(shape, name, organization) : 0;
    row[base + Fact.kind] = kin.kind;
    row[base + Fact.circle] = kin.circle;
    row[base + Fact.german] = kin.german;
    row[base + Fact.germanKind] = kin.germanKind;
    row[base + Fact.plainKind] = plain(kin.kind);
    row[base + Fact.plainGermanKind] = plain(kin.germanKind);
  }
}

/** Whether a word is a unit that can begin and end a name: not one that joins two such units ('of', '&'). */
function mayOpenName({ kinds, shapes, lower, printed }: WordTable, id: number): boolean {
  if (kinds[id] !== WORD) return kinds[id] === NUMBER;
  const shape = shapes[id];
  return shape !== LOWER && shape !== 0 && !(shape === MIXED && printed[id]!.charCodeAt(0) === lower[id]!.charCodeAt(0));
}
