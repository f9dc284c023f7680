import { Beside, NO_WORD } from './beside-rows';
import { feature, mix } from './hash';

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

/**
 * The word beside a span, by itself. One past the last feature.
 *
 * @param base where its row begins
 * @param parted whether a line parts it from the span
 * @param single whether the span is one unit
 */
export function addBeside(ids: Int32Array, from: number, row: Int32Array, base: number, side: Side, parted: boolean, single: boolean, source: number): number {
  let n = from;
  const word = parted ? NO_WORD : row[base + Beside.word]!;
  const kind = parted ? 0 : row[base + Beside.kind]!;
  ids[n++] = feature(side.word, word);
  ids[n++] = feature(side.wordOfSingle, mix(word, single ? 1 : 0));
  ids[n++] = feature(side.classes, row[base + Beside.classes]!);
  ids[n++] = feature(side.ending, row[base + Beside.ending]!);
  ids[n++] = feature(side.kin, kind);
  ids[n++] = feature(side.kin + 1, parted ? 0 : row[base + Beside.german]!);
  ids[n++] = feature(side.kin + 7, parted ? 0 : row[base + Beside.circle]!);
  if (source !== 0) ids[n++] = feature(side.kin + 4, mix(kind, source));
  return n;
}
