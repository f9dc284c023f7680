/**
 * What is read of each of some, in one list: `flatMap`, which the engine makes no faster than a hundred nanoseconds for each
 * of them, even where nothing is read of most.
 */
export function gathered<T, R>(all: Iterable<T>, read: (one: T) => readonly R[]): R[] {
  const found: R[] = [];
  for (const one of all) for (const part of read(one)) found.push(part);
  return found;
}
