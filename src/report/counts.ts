/** Adds to the count of a key. */
export function count<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The value of a key; creates it if there is none. */
export function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** The most frequent first; ties keep the order of insertion. */
export const byCount = <K>(counts: ReadonlyMap<K, number>): [K, number][] => [...counts].sort((a, b) => b[1] - a[1]);
