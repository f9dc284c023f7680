import type { Line } from './lines';
import { THRESHOLD } from './weights';

/** UTF-16 units of text above which the weighted sums have found an article. */
const ARTICLE = 2_000;
/** Where the trees leave less than this share of it, the page is of a kind that they were not trained on. */
const LEAST_LEFT = 1 / 20;

/**
 * The trees are to refine what the weighted sums selected. Where they drop nearly all of an article, the selection by sums
 * is restored.
 *
 * @param summed log-odds of each line
 * @param selected 1 for each line that is taken; modified
 * @param reasons why lines were left out; those of restored lines are removed
 */
export function restoreEmptied(lines: readonly Line[], summed: Float64Array, selected: Uint8Array, reasons: Map<number, string>): void {
  let bySums = 0;
  let left = 0;
  for (const { index, length } of lines) {
    if (summed[index]! > THRESHOLD) bySums += length;
    if (selected[index] === 1) left += length;
  }
  if (bySums <= ARTICLE || left >= bySums * LEAST_LEFT) return;
  for (const { index } of lines) {
    if (summed[index]! <= THRESHOLD) continue;
    selected[index] = 1;
    reasons.delete(index);
  }
}
