/** Memory for more numbers than this is not kept for later texts: a single text of many megabytes would hold on to it forever. */
const MOST_KEPT = 1 << 14;

/**
 * Memory for a number of elements: that of the text before if it is large enough, else new memory, filled with zeros.
 * What a large text took is released with the next small one.
 */
export function memoryFor<T extends { readonly length: number }>(kept: T, length: number, make: (length: number) => T): T {
  if (length > MOST_KEPT) return length <= kept.length ? kept : make(length);
  return length <= kept.length && kept.length <= MOST_KEPT ? kept : make(Math.min(MOST_KEPT, 2 * length));
}
