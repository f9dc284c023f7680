import { kinOf, type Kin } from '../../../gazetteer/kin';
import { LOWER, NUMBER, WORD } from '../../../text/tokens';
import { Column, NumberColumn, type WordTable } from '../../../text/words';
import { hashOf } from './hash';
import type { Sum, UnitFacts } from './unit-facts';

/** Sums by number, none where not summed yet. */
export type Sums = (Sum | undefined)[];

export const NO_KIN: Kin = { kind: 0, circle: 0, german: 0, germanKind: 0 };

/** What the scorer keeps of the words of one language under one set of weights, by their numbers in the table. */
export class TaggerMemory {
  /** Facts of the units that are one word. */
  readonly facts: (UnitFacts | undefined)[] = [];
  /** A word's own hash; numbers are told apart by their length only. */
  readonly hashes: NumberColumn;
  readonly kin: Column<Kin>;
  /** Sums of the features of a word beside a span, by the word and how it stands there. */
  readonly before: Sums = [];
  readonly secondBefore: Sums = [];
  readonly behind: Sums = [];
  readonly secondBehind: Sums = [];

  constructor(words: WordTable) {
    this.hashes = new NumberColumn((id) => {
      const word = words.lower[id]!;
      return words.kinds[id] === NUMBER ? 3 + word.length : hashOf(word, 0, word.length);
    });
    this.kin = new Column<Kin>((id) => (words.kinds[id] === WORD ? kinOf(words.lower[id]!, words.shapes[id] !== LOWER) : NO_KIN));
  }
}
