import { byCodeUnits } from '../text/by-code-units';

/** The files of folders that are no pages (nor archives, where those are read), counted by extension; and what is hidden. */
export class PassedOver {
  readonly #counts = new Map<string, number>();

  /** Counts a file by its name or path, or a hidden folder by one that ends in a slash. */
  add(name: string): void {
    const kind = isHidden(name) ? (name.endsWith('/') ? HIDDEN_FOLDER : 'hidden') : (KIND.exec(name)?.[0].toLowerCase() ?? '');
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** How many by extension, those without one under '', the hidden ones under `hidden` and `hidden folder`; the most frequent first. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b)));
  }
}

/** The kind of a hidden folder; what it holds is not counted. */
export const HIDDEN_FOLDER = 'hidden folder';

/** Whether the last part of a path begins with a dot: such files and folders are never read. */
export const isHidden = (path: string): boolean => /(?:^|\/)\.[^/]*\/?$/u.test(path);

/** An extension, with the one before it where that says what is packed. */
const KIND = /(?:\.[a-z0-9]{1,10})?\.(?:gz|zst|bz2|xz)$|\.[a-z][a-z0-9]{0,9}$/iu;
