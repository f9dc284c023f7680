import { tagger } from '#tables/load';
import { int8Of } from '../../../text/packed';

/** The trained weights, CLASSES a bucket, and what one step of them is worth. */
export interface Weights {
  readonly values: Int8Array;
  readonly scale: number;
}

let decoded: Weights | null = null;

/** Decoded on first use. */
export function taggerWeights(): Weights {
  decoded ??= decode();
  return decoded;
}

function decode(): Weights {
  const { weights, scale } = tagger();
  return { values: int8Of(weights), scale };
}
