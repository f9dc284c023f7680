/** What is made when it is first asked for: expressions with classes of Unicode, of which a page needs few. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
