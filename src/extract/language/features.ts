import { foldUnit } from '../../text/fold';
import { unitAt } from '../../text/units';
import { WHOLE } from './sample';

/** Number of rows of the table: every feature is hashed to one of them. */
export const ROWS = 65_536;

/** Stands for any run of other characters than letters, and for both ends of a text. */
const EDGE = 1;
/** Units from here on are letters without case: East Asian scripts. */
const EAST_ASIAN = 0x2e80;

const letterOf = (unit: number): number => (unit < EAST_ASIAN ? foldUnit(unit) || EDGE : unit);
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 15);
const row = (hash: number): number => Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> 16;

/** Both ends of a text. */
const EDGES = 2;
/** Memory for the letters of a text up to the length of a sample, used within one call of `featuresOf`, which calls nobody back. */
const kept = new Uint16Array(WHOLE + EDGES);

const LONGEST = 5;
const WORD_SEED = 0x51ed270b;
const PAIR_SEED = 0x2545f491;

/**
 * The features of a text as rows of the table: every sequence of two to five letters, word edges included, every
 * word and every pair of neighboring words. Linear in the text's length.
 *
 * @returns how many rows were written into `out`; those that don't fit are dropped
 */
export function featuresOf(text: string, out: Uint16Array): number {
  const units = text.length <= WHOLE ? kept : new Uint16Array(text.length + EDGES);
  const length = foldText(text, units);
  const room = out.length - LONGEST - 2;
  let count = 0;
  let word = WORD_SEED;
  let previous = 0;
  for (let i = 0; i < length - 1 && count < room; i++) {
    const first = units[i]!;
    if (first !== EDGE) word = step(word, first);
    else if (i > 0) {
      out[count++] = row(word);
      if (previous !== 0) out[count++] = row(step(previous ^ PAIR_SEED, word));
      previous = word;
      word = WORD_SEED;
    }
    let hash = step(LONGEST, first);
    const end = Math.min(length, i + LONGEST);
    for (let j = i + 1; j < end; j++) {
      hash = step(hash, units[j]!);
      out[count++] = row(hash);
      if (units[j] === EDGE) break;
    }
  }
  if (previous !== 0 || word !== WORD_SEED) out[count++] = row(word);
  return count;
}

/** Writes the letters of a text in lower case, one EDGE for each run of other characters and at both ends. */
function foldText(text: string, units: Uint16Array): number {
  units[0] = EDGE;
  let length = 1;
  const inAll = text.length;
  for (let i = 0; i < inAll; i++) {
    const unit = letterOf(unitAt(text, i));
    if (unit !== EDGE || units[length - 1] !== EDGE) units[length++] = unit;
  }
  if (units[length - 1] !== EDGE) units[length++] = EDGE;
  return length;
}
