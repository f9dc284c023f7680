/** Memory for more numbers than these is not kept for the texts behind: a single one of many megabytes would hold it for ever. */
const MOST_KEPT = 1 << 14;

/**
 * Memory for so many numbers: that of the text before where it is large enough, else new memory of zeros. What a large
 * text took is given back with the next small one.
 */
export function memoryFor<T extends { readonly length: number }>(kept: T, length: number, make: (length: number) => T): T {
  if (length > MOST_KEPT) return length <= kept.length ? kept : make(length);
  return length <= kept.length && kept.length <= MOST_KEPT ? kept : make(Math.min(MOST_KEPT, 2 * length));
}
