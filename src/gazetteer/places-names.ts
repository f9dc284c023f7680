import { lowerKeepingLength } from '../text/tokens';

const EMPTY = -1;
const BITS_A_SLOT = 4;
const NEWLINE = 10;
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/**
 * A set of names without an object for each: slices of one lower-case text, found by an open-addressed hash. A name
 * is its number, in the order of the text.
 */
export class NameIndex {
  /** How many names there are. */
  readonly count: number;
  private readonly lower: string;
  private readonly slots: Int32Array;
  private readonly starts: Int32Array;
  private readonly mask: number;
  /** A bit for each name by its hash: most words that are no names are known by it alone, without a look at the slots. */
  private readonly filter: Uint32Array;
  private readonly filterMask: number;

  /** @param printed Names parted by newlines; where one comes twice, the first is found. */
  constructor(printed: string) {
    this.lower = `${lowerKeepingLength(printed)}\n`;
    this.count = linesOf(this.lower);
    this.starts = new Int32Array(this.count + 1);
    let size = 16;
    while (size < this.count * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(EMPTY);
    this.filterMask = size * BITS_A_SLOT - 1;
    this.filter = new Uint32Array((size * BITS_A_SLOT) >>> 5);
    this.fill();
  }

  /** The number of a lower-case name, or -1; who asks several sets hands over the hash. */
  find(key: string, hash = hashOfName(key)): number {
    const bit = (hash >>> 3) & this.filterMask;
    if ((this.filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const name = this.slots[slot]!;
      if (name === EMPTY) return -1;
      const start = this.starts[name]!;
      if (this.starts[name + 1]! - start === key.length + 1 && this.lower.startsWith(key, start)) return name;
    }
  }

  /** Where a name stands in the printed text. */
  startOf(name: number): number {
    return this.starts[name]!;
  }

  endOf(name: number): number {
    return this.starts[name + 1]! - 1;
  }

  private fill(): void {
    // Names by their fields are read slowly while the code is cold, and this runs once.
    const { lower, slots, starts, mask, filter, filterMask } = this;
    const { length } = lower;
    let name = 0;
    let hash = FNV_START;
    for (let i = 0; i < length; i++) {
      const unit = lower.charCodeAt(i);
      if (unit !== NEWLINE) {
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        continue;
      }
      const folded = hash ^ (hash >>> 15);
      const bit = (folded >>> 3) & filterMask;
      filter[bit >>> 5]! |= 1 << (bit & 31);
      let slot = folded & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = name++;
      starts[name] = i + 1;
      hash = FNV_START;
    }
  }
}

/** FNV-1a over UTF-16 units, its high bits folded onto the low ones. */
export function hashOfName(key: string): number {
  let hash = FNV_START;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME);
  return hash ^ (hash >>> 15);
}

function linesOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
