/** Buckets of hashed features; a power of two. */
export const buckets: number;
/** What a weight of 1 is in log-odds. */
export const scale: number;
/** Base64 of signed bytes: for each bucket the weights of nothing, person, place, organization. */
export const weights: string;
