/** Units from here on (punctuation, East Asian scripts …) are no letters here. */
const WIDE = 0x2000;
const UNSEEN = 0xffff;
const LETTER = /\p{L}|\p{M}/u;

/** What each unit folds to, filled as units are met: telling it takes a regular expression. */
const FOLDED = new Uint16Array(WIDE).fill(UNSEEN);

function fold(unit: number): number {
  const char = String.fromCharCode(unit);
  return (FOLDED[unit] = LETTER.test(char) ? char.toLowerCase().charCodeAt(0) : 0);
}

/** The lower-case letter of a UTF-16 unit below U+2000; 0 for what is no letter there. */
export function foldUnit(unit: number): number {
  if (unit >= WIDE) return 0;
  const known = FOLDED[unit]!;
  return known === UNSEEN ? fold(unit) : known;
}
