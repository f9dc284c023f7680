import { once } from '../../text/once';
import { featuresOf } from './features';
import { separateNorwegian } from './norwegian';
import { WHOLE } from './sample';
import { languageTable, ZERO_WEIGHT } from './table';

/** Room for the features of the longest sample: up to six per letter. */
const FEATURES_A_UNIT = 6;
/** Lanes in a 32-bit word, four bits each. */
const LANES_A_WORD = 8;
const EVERY_OTHER = 0x0f0f0f0f;
/** How many half bytes can be added up in a byte. */
const MOST_IN_A_BYTE = 17;

/**
 * Adds up rows of the table, eight lanes at a time: the half bytes of a word are split into two words of four bytes, in
 * which seventeen rows are summed before they are added to the lanes.
 */
class Sums {
  private readonly table = languageTable();
  private readonly width = this.table.lanes.length;
  private readonly words = Math.ceil(this.width / LANES_A_WORD);
  private readonly lanes = new Int32Array(this.words * LANES_A_WORD);

  /** The sum of each lane over the rows; lanes beyond the table's hold values of other rows. */
  of(rows: Uint16Array, count: number): Int32Array {
    this.lanes.fill(-ZERO_WEIGHT * count);
    for (let from = 0; from < count; from += MOST_IN_A_BYTE) {
      const to = Math.min(count, from + MOST_IN_A_BYTE);
      // Word by word, so that rows don't depend on the sums of previous ones and many can be loaded in parallel.
      for (let word = 0; word < this.words; word++) this.add(rows, from, to, word);
    }
    return this.lanes;
  }

  /** Adds one word of some rows. */
  private add(rows: Uint16Array, from: number, to: number, word: number): void {
    const { width } = this;
    const { weights } = this.table;
    let even = 0;
    let odd = 0;
    for (let k = from; k < to; k++) {
      const first = rows[k]! * width;
      const at = (first >> 1) + 4 * word;
      // Every other row begins inside a byte. Shifts instead of a branch, which no processor could predict.
      const shift = (first & 1) << 2;
      const lanes = (weights.getInt32(at, true) >>> shift) | ((weights.getUint8(at + 4) << 1) << (31 - shift));
      even = (even + (lanes & EVERY_OTHER)) | 0;
      odd = (odd + ((lanes >>> 4) & EVERY_OTHER)) | 0;
    }
    this.flush(word, even, odd);
  }

  private flush(word: number, even: number, odd: number): void {
    const { lanes } = this;
    for (let byte = 0; byte < 4; byte++) {
      const at = word * LANES_A_WORD + 2 * byte;
      lanes[at] = lanes[at]! + ((even >>> (8 * byte)) & 255);
      lanes[at + 1] = lanes[at + 1]! + ((odd >>> (8 * byte)) & 255);
    }
  }
}

const sums = once(() => new Sums());

const roomFor = (units: number): number => FEATURES_A_UNIT * units + 16;
/** Memory for the rows of a text up to the length of a sample, used within one call of `evidenceOf`, which calls nobody back. */
const kept = new Uint16Array(roomFor(WHOLE));

/**
 * The evidence of a text's letters and words for each lane of the table, as log-odds up to a common constant. The sum is
 * divided by the root of the number of features, as in training, because neighboring features repeat each other.
 *
 * @returns one value per lane; null where the text has no letters
 */
export function evidenceOf(text: string): Float64Array | null {
  const { lanes, step } = languageTable();
  const rows = text.length <= WHOLE ? kept : new Uint16Array(roomFor(text.length));
  const count = featuresOf(text, rows);
  if (count === 0) return null;
  const unit = step / Math.sqrt(count);
  const summed = sums().of(rows, count);
  const odds = new Float64Array(lanes.length);
  for (let lane = 0; lane < odds.length; lane++) odds[lane] = summed[lane]! * unit;
  separateNorwegian(odds, rows, count);
  return odds;
}
