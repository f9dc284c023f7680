import { tagger } from '#tables/load';
import { uint32Of } from '../../../text/packed';
import { CLASSES } from './lattice';

/** The trained weights, the four of a bucket packed into one number, and the size of one weight step. */
export interface Weights {
  readonly packed: Int32Array;
  readonly scale: number;
}

/**
 * Four integer sums packed into two numbers: the first and third class share one, the second and fourth the other, 16
 * bits each. They are added as plain numbers, and no sum over the features of a span overflows its 16 bits.
 */
export type SumPair = Int32Array;

/** Bytes are packed unsigned, so that two masks suffice to unpack a bucket. */
const BIAS = 128;
/** Maximum absolute value of a weight. */
export const MOST_WEIGHT = 127;
const PAIR = 0x00ff00ff;
/** The excess that one packed bucket contributes to each half. */
const PAIR_BIAS = BIAS | (BIAS << 16);

/** The weights of two classes in a bucket: with `shift` 0 those of the even ones, with 8 those of the odd ones. */
export const pairOf = (bucket: number, shift: number): number => ((bucket >>> shift) & PAIR) - PAIR_BIAS;

/** Packs 8-bit weights, CLASSES per bucket. */
export function packWeights(values: Int8Array): Int32Array {
  const packed = new Int32Array(values.length / CLASSES);
  for (let bucket = 0, at = 0; bucket < packed.length; bucket++, at += CLASSES) {
    packed[bucket] =
      (values[at]! + BIAS) | ((values[at + 1]! + BIAS) << 8) | ((values[at + 2]! + BIAS) << 16) | ((values[at + 3]! + BIAS) << 24);
  }
  return packed;
}

/** Adds the weights of features to a pair of sums at an index of a list. */
export function addWeights(packed: Int32Array, ids: Int32Array, count: number, sums: SumPair, at: number): void {
  const mask = packed.length - 1;
  let even = 0;
  let odd = 0;
  for (let f = 0; f < count; f++) {
    const bucket = packed[ids[f]! & mask]!;
    even += bucket & PAIR;
    odd += (bucket >>> 8) & PAIR;
  }
  sums[at]! += even - count * PAIR_BIAS;
  sums[at + 1]! += odd - count * PAIR_BIAS;
}

/** Unpacks a pair of sums into the order of the classes. */
export function unpackSums(even: number, odd: number, totals: Int32Array, at: number): void {
  const none = (even << 16) >> 16;
  const person = (odd << 16) >> 16;
  totals[at] = none;
  totals[at + 1] = person;
  totals[at + 2] = (even - none) >> 16;
  totals[at + 3] = (odd - person) >> 16;
}

let decoded: Weights | null = null;

/** Decoded on first use. */
export function taggerWeights(): Weights {
  decoded ??= decode();
  return decoded;
}

/** The table has the bytes of `packWeights`: to change all of them here takes 3 ms in a process that has just started. */
function decode(): Weights {
  const { weights, scale } = tagger();
  const packed = uint32Of(weights);
  return { packed: new Int32Array(packed.buffer, packed.byteOffset, packed.length), scale };
}
