/** Slots of a table by the hash of a word's letters. */
export const SLOTS = 8192;
/** The hash of no letters. */
export const SEED = 0x2545f491;

/** The hash of some letters and one more. */
export const step = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x9e3779b1) ^ (hash >>> 15);

export const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (SLOTS - 1);
