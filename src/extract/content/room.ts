/** Numbers of either kind that there is room for: a page of 2,000 elements needs less. */
const ROOM = 1 << 15;

/**
 * Lists of numbers for what is weighed of one page and kept by nobody, cut from memory that serves page after page. The
 * engine asks the system for every list of its own, which takes half a microsecond and more, and a page needs some forty.
 */
class Room {
  private readonly allDoubles = new Float64Array(ROOM);
  private readonly allIntegers = new Int32Array(ROOM);
  private usedDoubles = 0;
  private usedIntegers = 0;

  /** Everything that was handed out is over: the next page begins. */
  clear(): void {
    this.usedDoubles = 0;
    this.usedIntegers = 0;
  }

  /** So many zeros; in memory of their own where there is no room. */
  doubles(count: number): Float64Array {
    const from = this.usedDoubles;
    if (from + count > ROOM) return new Float64Array(count);
    this.usedDoubles += count;
    return this.allDoubles.subarray(from, from + count).fill(0);
  }

  /** The same of whole numbers. */
  integers(count: number): Int32Array {
    const from = this.usedIntegers;
    if (from + count > ROOM) return new Int32Array(count);
    this.usedIntegers += count;
    return this.allIntegers.subarray(from, from + count).fill(0);
  }
}

export const room = new Room();
