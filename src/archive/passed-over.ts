/** The files of folders that are no pages (nor archives, where those are read), counted by extension. */
export class PassedOver {
  readonly #counts = new Map<string, number>();

  /** Counts a file by its name or path. */
  add(name: string): void {
    const kind = KIND.exec(name)?.[0].toLowerCase() ?? '';
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** How many by extension, those without one under ''; the most frequent first. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
  }
}

/** An extension, with the one before it where that says what is packed. */
const KIND = /(?:\.[a-z0-9]{1,10})?\.(?:gz|zst|bz2|xz)$|\.[a-z][a-z0-9]{0,9}$/iu;
