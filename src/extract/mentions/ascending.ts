/** The start or end offsets of a list that ascends by them. */
export function offsetsOf<T>(list: readonly T[], offset: (item: T) => number): Int32Array {
  const offsets = new Int32Array(list.length);
  for (let i = 0; i < list.length; i++) offsets[i] = offset(list[i]!);
  return offsets;
}

/** How many of the first ascending numbers are below a limit. */
export function countBelow(ascending: Int32Array, limit: number, until = ascending.length): number {
  let low = 0;
  let high = until;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
