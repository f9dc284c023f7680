/** Size of the hash table; a power of two, many times the number of names. */
const SLOTS = 1024;

/** The slot of a name, by its length and its first and last letters in either case. */
const slotOf = (length: number, first: number, last: number): number =>
  ((first | 0x20) * 31 + (last | 0x20) * 7 + length * 131) & (SLOTS - 1);

/**
 * Looks up names in a page among common ones, without making a string. Names are compared in lower case.
 */
export class NameTable<T extends { readonly name: string }> {
  private readonly slots: (T | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
  /** The names that share their slot with another. */
  private readonly further: (readonly T[] | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

  constructor(known: readonly T[]) {
    for (const entry of known) {
      const { name } = entry;
      const slot = slotOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1));
      if (this.slots[slot] === undefined) this.slots[slot] = entry;
      else this.further[slot] = [...(this.further[slot] ?? []), entry];
    }
  }

  /** The entry of the name at a place; undefined where it is not a common one. */
  find(html: string, start: number, end: number): T | undefined {
    const slot = slotOf(end - start, html.charCodeAt(start), html.charCodeAt(end - 1));
    const first = this.slots[slot];
    if (first === undefined || isNameAt(html, start, end, first.name)) return first;
    return this.further[slot]?.find((entry) => isNameAt(html, start, end, entry.name));
  }
}

function isNameAt(html: string, start: number, end: number, name: string): boolean {
  const { length } = name;
  if (end - start !== length) return false;
  for (let i = 0; i < length; i++) {
    const unit = html.charCodeAt(start + i);
    if (unit !== name.charCodeAt(i) && !(isCapital(unit) && (unit | 0x20) === name.charCodeAt(i))) return false;
  }
  return true;
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
