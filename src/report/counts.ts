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

/** The first and the last of some texts in the order of their UTF-16 units; null without one. */
export function extentOf(texts: readonly string[]): [first: string, last: string] | null {
  const [first, ...others] = texts;
  if (first === undefined) return null;
  const extent: [string, string] = [first, first];
  for (const text of others) {
    if (text < extent[0]) extent[0] = text;
    if (text > extent[1]) extent[1] = text;
  }
  return extent;
}

/** The year of a day, a month or a timestamp. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The most frequent first; ties keep the order of insertion. */
export const byCount = <K>(counts: ReadonlyMap<K, number>): [K, number][] => [...counts].sort((a, b) => b[1] - a[1]);
