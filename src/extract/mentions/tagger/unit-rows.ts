import { homeBit } from '../../../gazetteer/given-names';
import { kinOf } from '../../../gazetteer/kin';
import type { LanguageTables } from '../../../languages/contracts/language';
import { LOWER, MIXED, NUMBER, WORD, type Tokens } from '../../../text/tokens';
import { NumberColumn, type WordTable } from '../../../text/words';
import { classesOfWords, WordClass } from '../lexicon';
import { letterOf, nameCode } from './codes';
import { hashOf, mix } from './hash';
import { Rows } from './rows';
import { MOST_UNITS, type Unit } from './units';

/** What the features of all spans of a run need of one unit, by its place in the unit's row. */
export const Fact = {
  word: 0,
  suffix3: 1,
  suffix4: 2,
  suffix5: 3,
  prefix3: 4,
  shape: 5,
  /** Given name and surname by level, at home or not. */
  name: 6,
  organization: 7,
  /** A coarse class: one letter in the pattern of a span. */
  letter: 8,
  /** Its kin: what they are, their circle in English and in German, what most of the German ones are. */
  kind: 9,
  circle: 10,
  german: 11,
  germanKind: 12,
  /** The two kinds without how sure they are. */
  plainKind: 13,
  plainGermanKind: 14,
} as const;

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
export class UnitRows extends Rows {
  private readonly home: number;
  private readonly singles: NumberColumn;
  private readonly hashes: NumberColumn;
  private readonly classes: NumberColumn;

  constructor(table: WordTable, language: LanguageTables | null) {
    super(Object.keys(Fact).length);
    this.home = homeBit(language?.code ?? '');
    this.classes = classesOfWords(table, language);
    this.hashes = new NumberColumn((id) => hashOf(table.lower[id]!, 0, table.lower[id]!.length));
    // The first rows are for the units of a run that are more than a word.
    for (let i = 0; i < MOST_UNITS; i++) this.add();
    this.singles = new NumberColumn((id) => {
      const base = this.add();
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
    const base = this.again(i);
    this.fill(base, table, { first: ids[first]!, last: ids[lastWord]!, word, count: last - first });
    return base;
  }

  private fill(base: number, table: WordTable, { first, last, word, count }: Parts): void {
    const firstWord = table.lower[first]!;
    const lastWord = table.lower[last]!;
    const firstClasses = this.classes.of(first);
    const name = nameCode(firstWord, this.home);
    const organization = ((this.classes.of(last) & WordClass.organization) !== 0 ? 1 : 0) + ((firstClasses & WordClass.person) !== 0 ? 2 : 0) + ((firstClasses & WordClass.function) !== 0 ? 4 : 0);
    const shape = (((table.shapes[first]! * 8 + table.shapes[last]!) * 4 + Math.min(3, count - 1)) * 8 + Math.min(6, firstWord.length)) * 2;
    const capital = count > 1 || mayOpenName(table, first);
    const kin = kinOf(lastWord, table.shapes[last] !== LOWER);
    const { length } = lastWord;
    const row = this.values;
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
