import { featuresOf } from './features';
import { languageTable } from './table';

/** Room for the features of the longest sample: up to six a letter. */
const FEATURES_A_UNIT = 6;

/**
 * What the letters and words of a text say for each lane of the table, as log-odds up to a common constant. The sum
 * is divided by the root of the number of features, as at training: neighboring features repeat each other.
 *
 * @returns one value a lane; null where the text has no letters
 */
export function evidenceOf(text: string): Float64Array | null {
  const { lanes, weights, step } = languageTable();
  const rows = new Uint16Array(FEATURES_A_UNIT * text.length + 16);
  const count = featuresOf(text, rows);
  if (count === 0) return null;
  const width = lanes.length;
  const sums = new Int32Array(width);
  for (let k = 0; k < count; k++) {
    const at = rows[k]! * width;
    for (let lane = 0; lane < width; lane++) sums[lane] = sums[lane]! + weights[at + lane]!;
  }
  const unit = step / Math.sqrt(count);
  return Float64Array.from(sums, (sum) => sum * unit);
}
