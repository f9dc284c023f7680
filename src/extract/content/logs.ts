/** So many logarithms are worked out once: most that lines are weighed by are those of lengths and counts. */
const KNOWN = 1024;
const known = Float64Array.from({ length: KNOWN }, (_, count) => Math.log2(1 + count));

/** The binary logarithm of a count and one more. */
export const logOf = (count: number): number => (count < KNOWN ? known[count]! : Math.log2(1 + count));
