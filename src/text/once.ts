/** Makes a value on first use: regular expressions with Unicode classes, for example, of which a page needs few. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
