/** How many logarithms are precomputed: lines are weighed mostly by those of lengths and counts. */
const KNOWN = 1024;
const known = Float64Array.from({ length: KNOWN }, (_, count) => Math.log2(1 + count));

/** The binary logarithm of `count + 1`. */
export const logOf = (count: number): number => (count < KNOWN ? known[count]! : Math.log2(1 + count));
