/**
 * Concatenates what `read` returns for each element. `flatMap` takes at least a hundred nanoseconds per element, even
 * where most elements give nothing.
 */
export function gathered<T, R>(all: Iterable<T>, read: (one: T) => readonly R[]): R[] {
  const found: R[] = [];
  for (const one of all) for (const part of read(one)) found.push(part);
  return found;
}
