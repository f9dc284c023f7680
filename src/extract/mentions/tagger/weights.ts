import table from '#tables/tagger';

/** The trained weights, CLASSES a bucket, and what one step of them is worth. */
export interface Weights {
  readonly values: Int8Array;
  readonly scale: number;
}

let decoded: Weights | null = null;

/** Decoded on first use. */
export function taggerWeights(): Weights {
  decoded ??= { values: new Int8Array(Buffer.from(table.weights, 'base64')), scale: table.scale };
  return decoded;
}
