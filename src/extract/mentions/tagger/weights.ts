import table from '#tables/tagger';

/** The trained weights, CLASSES a bucket, and what one step of them is worth. */
export interface Weights {
  readonly values: Int8Array;
  readonly scale: number;
}

let decoded: Weights | null = null;

/** Decoded on first use; takes a few milliseconds. */
export function taggerWeights(): Weights {
  decoded ??= { values: Int8Array.from(atob(table.weights), (char) => char.charCodeAt(0)), scale: table.scale };
  return decoded;
}
