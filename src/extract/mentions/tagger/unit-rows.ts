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
 * What the features of all spans of a run need of one unit, by its place in the unit's row. What is asked for most
 * stands beside the sums.
 */
export const Fact = {
  suffix3: 0,
  suffix5: 1,
  prefix3: 2,
  /** Given name and surname by level, at home or not. */
  name: 3,
  organization: 4,
  /** Its kin: what they are, their circle in English and in German, what most of the German ones are. */
  circle: 5,
  germanKind: 6,
  suffix4: 7,
  shape: 8,
  german: 9,
  kind: 10,
  /** The two kinds without how sure they are. */
  plainKind: 11,
  plainGermanKind: 12,
  word: 13,
  /** A coarse class: one letter in the pattern of a span. */
  letter: 14,
  /** Bits of the sums behind it that are worked out. */
  known: 15,
} as const;

/** The sums of a row, in pairs, by their order: one bit each in `known`. */
export const UnitSum = {
  /** As a span that nobody proposes begins with it. */
  silent: 0,
  /** As a span of its own, within a sentence and where one opens. */
  alone: 1,
  /** Beside a unit with which a span ends or begins. */
  before: 3,
  behind: 4,
  /**
   * As the first of several, likewise within a sentence and where one opens; between others; as the last, and as the
   * last of several that are no place.
   */
  first: 5,
  inside: 7,
  end: 8,
  last: 9,
} as const;
const SUMS = 10;
const SIZE = Fact.known + 1 + 2 * SUMS;

/** Where a sum stands in a row. */
export const placeOf = (sum: number): number => Fact.known + 1 + 2 * sum;

/** Steps of sureness that each kind of kin has. */
const STEPS = 18;
const plain = (kind: number): number => Math.floor((kind + STEPS - 1) / STEPS);

/** A unit by the numbers of its first and last word, the hash of all, and how many tokens it has. */
interface Parts {
  readonly first: number;
  readonly last: number;
  readonly word: number;
  readonly count: number;
}

/** The facts of units; those of single words, which texts repeat, are worked out once a language. */
export class UnitRows {
  /** The row of no unit, beyond the ends of a run. */
  readonly none: number;
  private readonly rows: Rows;
  private readonly home: number;
  private readonly singles: NumberColumn;
  private readonly hashes: NumberColumn;
  private readonly classes: NumberColumn;
  /** Where the rows for the units of a run begin that are more than a word. */
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

/** Whether a word is a unit with which a name can begin and end: not one that joins two of them ('of', '&'). */
function mayOpenName({ kinds, shapes, lower, printed }: WordTable, id: number): boolean {
  if (kinds[id] !== WORD) return kinds[id] === NUMBER;
  const shape = shapes[id];
  return shape !== LOWER && shape !== 0 && !(shape === MIXED && printed[id]!.charCodeAt(0) === lower[id]!.charCodeAt(0));
}
