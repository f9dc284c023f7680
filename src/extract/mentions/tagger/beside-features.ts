import { Beside, NO_WORD } from './beside-rows';
import type { FeatureList } from './feature-list';
import { mix } from './hash';

/** The templates of a word on one side of a span. */
interface Side {
  readonly word: number;
  /** The word with whether the span is a single unit. */
  readonly wordOfSingle: number;
  readonly classes: number;
  readonly ending: number;
  readonly second: number;
  /** The first template of its kin. */
  readonly kin: number;
}

export const BEFORE: Side = { word: 60, wordOfSingle: 62, classes: 69, ending: 76, second: 78, kin: 130 };
export const BEHIND: Side = { word: 61, wordOfSingle: 63, classes: 70, ending: 77, second: 79, kin: 140 };

/** The hash of a word beside a span, from which a line may part it. */
export const wordOf = (row: Int32Array, base: number, parted: boolean): number => (parted ? NO_WORD : row[base + Beside.word]!);

/** The word beside a span, by itself; `base` is where its row begins, `single`: the span is one unit. */
export function addBeside(list: FeatureList, row: Int32Array, base: number, side: Side, parted: boolean, single: boolean, source: number): void {
  const word = wordOf(row, base, parted);
  const kind = parted ? 0 : row[base + Beside.kind]!;
  list.add(side.word, word);
  list.add(side.wordOfSingle, mix(word, single ? 1 : 0));
  list.add(side.classes, row[base + Beside.classes]!);
  list.add(side.ending, row[base + Beside.ending]!);
  list.add(side.kin, kind);
  list.add(side.kin + 1, parted ? 0 : row[base + Beside.german]!);
  list.add(side.kin + 7, parted ? 0 : row[base + Beside.circle]!);
  if (source !== 0) list.add(side.kin + 4, mix(kind, source));
}
