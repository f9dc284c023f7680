/** What 1 in the numbers below is worth. */
export const step: number;
/** Base64 of little-endian 16-bit numbers: the first node of each tree. */
export const roots: string;
/** The same: kind of evidence, limit, left, right of each node; a child below zero is a leaf, counted from -1 down. */
export const nodes: string;
/** The same: what each leaf adds to the log-odds. */
export const leaves: string;
