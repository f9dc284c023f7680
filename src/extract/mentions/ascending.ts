import { memoryFor } from '../../text/scratch';

/** The ascending start or end offsets of a list. A caller keeps one for all lists: the next list overwrites it. */
export class Ascending {
  private offsets = new Int32Array(64);
  private count = 0;

  fill<T>(list: readonly T[], offset: (item: T) => number): void {
    this.count = list.length;
    this.offsets = memoryFor(this.offsets, this.count, (length) => new Int32Array(length));
    for (let i = 0; i < list.length; i++) this.offsets[i] = offset(list[i]!);
  }

  /** How many of the first numbers are below a limit. */
  countBelow(limit: number, until = this.count): number {
    return countBelow(this.offsets, limit, until);
  }
}

/** How many of the first ascending numbers are below a limit. */
export function countBelow(ascending: Int32Array, limit: number, until: number): number {
  let low = 0;
  let high = until;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
