import { lowerKeepingLength } from '../text/tokens';

const EMPTY = -1;
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

  /** @param printed Names parted by newlines; where one comes twice, the first is found. */
  constructor(printed: string) {
    this.lower = `${lowerKeepingLength(printed)}\n`;
    this.count = linesOf(this.lower);
    this.starts = new Int32Array(this.count + 1);
    let size = 16;
    while (size < this.count * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(EMPTY);
    this.fill();
  }

  /** The number of a lower-case name, or -1. */
  find(key: string): number {
    for (let slot = hashOf(key) & this.mask; ; slot = (slot + 1) & this.mask) {
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
    let name = 0;
    let hash = FNV_START;
    for (let i = 0; i < this.lower.length; i++) {
      const unit = this.lower.charCodeAt(i);
      if (unit !== NEWLINE) {
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        continue;
      }
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & this.mask;
      this.slots[slot] = name++;
      this.starts[name] = i + 1;
      hash = FNV_START;
    }
  }
}

/** FNV-1a over UTF-16 units, its high bits folded onto the low ones. */
function hashOf(key: string): number {
  let hash = FNV_START;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME);
  return hash ^ (hash >>> 15);
}

function linesOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
