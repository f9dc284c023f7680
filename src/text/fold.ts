import { isLetter } from './letters';

/** Units from here on (punctuation, East Asian scripts …) do not count as letters here. */
const WIDE = 0x2000;
const UNSEEN = 0xffff;

/** What each unit folds to, filled on demand. */
const FOLDED = new Uint16Array(WIDE).fill(UNSEEN);

function fold(unit: number): number {
  return (FOLDED[unit] = isLetter(unit) ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : 0);
}

/** The lower-case letter of a UTF-16 unit below U+2000; 0 for anything that does not count as a letter. */
export function foldUnit(unit: number): number {
  if (unit >= WIDE) return 0;
  const known = FOLDED[unit]!;
  return known === UNSEEN ? fold(unit) : known;
}
