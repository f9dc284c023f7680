import { LOWER, MARK, WORD } from '../../text/token-kinds';
import { Column, NumberColumn, type WordTable } from '../../text/words';
import { foldKey, type ClusterForm } from './form';
import { isDash } from '../../text/dashes';
import type { ClusterRegistry } from './form-index';
import { BEARS_LOWER_CASE, letterBit } from './registry-from';

/** The roles of a word in a registry, as bits: the first word of a form, the first word with a typo, the second word after such a typo. */
export const FIRST = 1;
export const MAY_BE_TYPO = 2;
export const SECOND = 4;
/** Shorter words are never taken for typos. */
const SHORTEST_TYPO = 5;

/** The roles of a table's words in a registry, computed once for both. */
export const wordsOf = (registry: ClusterRegistry, table: WordTable): RegistryWords =>
  table.keep(registry, null, () => new RegistryWords(registry, table));

/** Forms, and for each the bit of a letter in the text that it needs, so that most are skipped without a look at them. */
interface LetteredForms {
  readonly forms: readonly ClusterForm[];
  readonly letters: readonly number[];
}

/** The roles of words in a registry, by word number. */
export class RegistryWords {
  /** Bits of `FIRST`, `MAY_BE_TYPO` and `SECOND`. */
  readonly uses: NumberColumn;
  /** See `lettersBefore`. */
  readonly lettersBefore: NumberColumn;
  /**
   * The word's first letter as a bit; all bits where a form may continue after it. This rules out most words that begin a
   * form but do not stand for one here, and most of the forms that begin with a word.
   */
  readonly letters: NumberColumn;
  /**
   * The forms that begin with the word, with the first letter of their second one, `ANYTHING` if they have none; and the
   * one-word forms whose genitive it is, or whose first word it is in the genitive.
   */
  readonly firsts: Column<LetteredForms>;
  readonly owners: Column<readonly ClusterForm[]>;
  /** The first letters, as bits, of the words that may follow; `ANYTHING` if one of these forms has a single word. */
  readonly nexts: NumberColumn;
  /** The forms whose second word it is, for a first word with a typo, with its first letter. */
  readonly seconds: Column<LetteredForms>;

  constructor(registry: ClusterRegistry, table: WordTable) {
    this.uses = new NumberColumn((id) => useOf(registry, table.lower[id]!, table.kinds[id] === WORD, table.shapes[id] === LOWER));
    this.lettersBefore = new NumberColumn((id) => lettersBefore(registry, table.lower[id]!));
    this.letters = new NumberColumn((id) => letterOf(table.lower[id]!, table.kinds[id] === MARK));
    this.firsts = new Column((id) => lettered(registry.byFirst.of(foldKey(table.lower[id]!)), 1));
    this.owners = new Column((id) => ownersOf(registry, table.lower[id]!, table.kinds[id] === WORD && table.shapes[id] !== LOWER));
    this.nexts = new NumberColumn((id) => nextLetters(this.firsts.of(id).letters, this.owners.of(id)));
    this.seconds = new Column((id) => lettered(registry.bySecond.of(foldKey(table.lower[id]!)), 0));
  }
}

/** All letters. */
export const ANYTHING = -1;

/** Forms with the letter of one of their keys. */
const lettered = (forms: readonly ClusterForm[], key: number): LetteredForms => ({
  forms,
  letters: forms.map(({ keys }) => (key < keys.length ? letterBit(keys[key]!) : ANYTHING)),
});

const nextLetters = (letters: readonly number[], owners: readonly ClusterForm[]): number =>
  owners.length > 0 ? ANYTHING : known(letters.reduce((bits, bit) => bits | bit, 0));

const letterOf = (word: string, isMark: boolean): number => (isMark && isDash(word) ? ANYTHING : known(letterBit(foldKey(word))));

/** Keeps a number distinct from the mark for values not computed yet. */
const known = (bits: number): number => (bits === -0x80000000 ? bits | 1 : bits);

/** The first letters, as bits, of the forms that tolerate a typo in the first word and have this second word. */
function lettersBefore({ bySecond }: ClusterRegistry, word: string): number {
  return known(bySecond.bits(foldKey(word)));
}

function useOf(registry: ClusterRegistry, word: string, isWord: boolean, isLower: boolean): number {
  const { byFirst } = registry;
  const bits = byFirst.bits(foldKey(word));
  const isCapital = isWord && !isLower;
  const first = isLower
    ? (bits & BEARS_LOWER_CASE) !== 0
    : bits !== 0 || (isCapital && word.endsWith('s') && byFirst.bits(word.slice(0, -1)) !== 0);
  return (
    (first ? FIRST : 0) | (isCapital && word.length >= SHORTEST_TYPO ? MAY_BE_TYPO : 0) | (lettersBefore(registry, word) === 0 ? 0 : SECOND)
  );
}

function ownersOf({ byFirst }: ClusterRegistry, word: string, isCapital: boolean): readonly ClusterForm[] {
  if (!isCapital || !word.endsWith('s')) return [];
  const noun = word.slice(0, -1);
  const forms = byFirst.of(noun);
  return forms.filter(({ keys }) => keys.length === 1 || (INFLECTED.has(noun) && !isNameAfter(byFirst.of(keys[1]!), keys)));
}

/** "Clusters CU Ost": whether what follows the first word is a name by itself. */
const isNameAfter = (forms: readonly ClusterForm[], keys: readonly string[]): boolean =>
  forms.some((form) => form.keys.length === keys.length - 1 && form.keys.every((key, i) => key === keys[i + 1]));
/** German nouns that open names and keep their case there: "des Clusters Leistungselektronik". */
const INFLECTED: ReadonlySet<string> = new Set(['cluster', 'kompetenznetzwerk', 'netzwerk', 'spitzencluster']);
