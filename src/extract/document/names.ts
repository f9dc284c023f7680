/** Slots that names are spread over; a power of two, many times the names of a table. */
const SLOTS = 1024;

/** Places a name by its length and its ends; the last name put there is found, the others are read the slow way. */
const slotOf = (length: number, first: number, last: number): number => (first * 31 + last * 7 + length * 131) & (SLOTS - 1);

/**
 * Reads names out of a page: for the common ones, known beforehand, no string is made, and what is known of them is at
 * hand. Names are compared in lower case.
 */
export class NameTable<T extends { readonly name: string }> {
  private readonly slots: (T | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
  private readonly known = new Map<string, T>();
  private readonly other: (name: string) => T;

  /**
   * @param known the common names
   * @param other makes the entry of any other name
   */
  constructor(known: readonly T[], other: (name: string) => T) {
    for (const entry of known) {
      const { name } = entry;
      this.known.set(name, entry);
      this.slots[slotOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1))] = entry;
    }
    this.other = other;
  }

  read(html: string, start: number, end: number): T {
    const entry = this.slots[slotOf(end - start, html.charCodeAt(start), html.charCodeAt(end - 1))];
    if (entry !== undefined && stands(html, start, end, entry.name)) return entry;
    const name = html.slice(start, end).toLowerCase();
    return this.known.get(name) ?? this.other(name);
  }
}

function stands(html: string, start: number, end: number, name: string): boolean {
  const { length } = name;
  if (end - start !== length) return false;
  for (let i = 0; i < length; i++) if (html.charCodeAt(start + i) !== name.charCodeAt(i)) return false;
  return true;
}
