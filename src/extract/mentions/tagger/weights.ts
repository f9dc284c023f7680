import { tagger } from '#tables/load';
import { uint32Of } from '../../../text/packed';
import { CLASSES } from './lattice';

/** The trained weights, a bucket's four in one number, and what one step of them is worth. */
export interface Weights {
  readonly packed: Int32Array;
  readonly scale: number;
}

/**
 * Four sums of whole numbers in two: the first and third class share one, the second and fourth the other, 16 bits
 * each. They are added as plain numbers, and no sum of the features of a span leaves its 16 bits.
 */
export type SumPair = Int32Array;

/** Bytes are packed without a sign, so that a bucket comes apart by two masks. */
const BIAS = 128;
/** No weight is larger. */
export const MOST_WEIGHT = 127;
export const PAIR = 0x00ff00ff;
/** What one packed bucket holds too much in each half. */
export const PAIR_BIAS = BIAS | (BIAS << 16);

/** Packs 8-bit weights, CLASSES a bucket. */
export function packWeights(values: Int8Array): Int32Array {
  const packed = new Int32Array(values.length / CLASSES);
  for (let bucket = 0, at = 0; bucket < packed.length; bucket++, at += CLASSES) {
    packed[bucket] =
      (values[at]! + BIAS) | ((values[at + 1]! + BIAS) << 8) | ((values[at + 2]! + BIAS) << 16) | ((values[at + 3]! + BIAS) << 24);
  }
  return packed;
}

/** Adds the weights of features to a pair of sums at its place in a list. */
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

/** Takes a pair of sums apart, in the order of the classes. */
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

/** A table's bytes are buckets as they lie but for the bias of each, which flips the sign bit of a byte. */
const SIGNS = 0x80808080;

function decode(): Weights {
  const { weights, scale } = tagger();
  const packed = uint32Of(weights);
  for (let bucket = 0; bucket < packed.length; bucket++) packed[bucket]! ^= SIGNS;
  return { packed: new Int32Array(packed.buffer, packed.byteOffset, packed.length), scale };
}
