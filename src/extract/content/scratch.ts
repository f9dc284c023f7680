/** Capacity for numbers of either kind: a page of 2,000 elements needs less. */
const ROOM = 1 << 15;

/**
 * Typed arrays that are needed only while one page is weighed, cut from memory that is reused for the next page. The
 * engine allocates each array separately, which takes half a microsecond or more, and a page needs some forty.
 *
 * `selectContent` is its only user: it clears it when it begins, runs no code of a caller, and returns nothing of it, so
 * that no page is weighed while another is.
 */
class Scratch {
  private readonly allDoubles = new Float64Array(ROOM);
  private readonly allIntegers = new Int32Array(ROOM);
  private usedDoubles = 0;
  private usedIntegers = 0;

  /** Frees all arrays: the next page begins. */
  clear(): void {
    this.usedDoubles = 0;
    this.usedIntegers = 0;
  }

  /** An array of zeros; in memory of its own where there is no room left. */
  doubles(count: number): Float64Array {
    const from = this.usedDoubles;
    if (from + count > ROOM) return new Float64Array(count);
    this.usedDoubles += count;
    return this.allDoubles.subarray(from, from + count).fill(0);
  }

  /** Integers, all 0, from memory that is reused page after page. */
  integers(count: number): Int32Array {
    const from = this.usedIntegers;
    if (from + count > ROOM) return new Int32Array(count);
    this.usedIntegers += count;
    return this.allIntegers.subarray(from, from + count).fill(0);
  }
}

/** The only scratch memory. */
export const scratch = new Scratch();
