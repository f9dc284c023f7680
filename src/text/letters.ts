/**
 * Below this unit the script is Latin, and a table gives the class of a unit: a regular expression with Unicode classes
 * is slow to compile.
 */
export const LATIN = 0x250;

const LETTER = 1;
const NUMBER = 2;
const CAPITAL = 4;
const SMALL = 8;

/** The letters and numbers of Latin script in runs: kind, first and last unit. */
const RUNS: readonly (readonly [number, number, number])[] = [
  [NUMBER, 0x30, 0x39],
  [LETTER, 0x41, 0x5a],
  [LETTER, 0x61, 0x7a],
  [LETTER, 0xaa, 0xaa],
  [NUMBER, 0xb2, 0xb3],
  [LETTER, 0xb5, 0xb5],
  [NUMBER, 0xb9, 0xb9],
  [LETTER, 0xba, 0xba],
  [NUMBER, 0xbc, 0xbe],
  [LETTER, 0xc0, 0xd6],
  [LETTER, 0xd8, 0xf6],
  [LETTER, 0xf8, LATIN - 1],
];
/** Letters without case (ª, º, ƻ, ǀ, ǁ, ǂ, ǃ), or with a capital and a small letter in one (ǅ, ǈ, ǋ, ǲ). */
const NEITHER = [0xaa, 0xba, 0x1bb, 0x1c0, 0x1c1, 0x1c2, 0x1c3, 0x1c5, 0x1c8, 0x1cb, 0x1f2];

const KINDS = new Uint8Array(LATIN);
for (const [kind, first, last] of RUNS) KINDS.fill(kind, first, last + 1);
for (let unit = 0; unit < LATIN; unit++)
  if (KINDS[unit] === LETTER && !NEITHER.includes(unit)) KINDS[unit]! |= isLowered(unit) ? SMALL : CAPITAL;

function isLowered(unit: number): boolean {
  const char = String.fromCharCode(unit);
  return char.toLowerCase() === char;
}

let letters: RegExp | null = null;
let lettersAndNumbers: RegExp | null = null;
let capitals: RegExp | null = null;
let smallLetters: RegExp | null = null;

/** Whether a unit or code point is a letter or a combining mark. */
export function isLetter(code: number): boolean {
  return code < LATIN ? (KINDS[code]! & LETTER) !== 0 : (letters ??= /[\p{L}\p{M}]/u).test(String.fromCodePoint(code));
}

/** Whether a unit is a letter of ASCII, of either case. */
export const isPlainLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** Whether a unit or code point is a letter or any kind of number; marks are neither. */
export function isLetterOrNumber(code: number): boolean {
  return code < LATIN ? (KINDS[code]! & (LETTER | NUMBER)) !== 0 : (lettersAndNumbers ??= /[\p{L}\p{N}]/u).test(String.fromCodePoint(code));
}

/** Whether a text contains a letter or a combining mark. */
export function hasLetter(text: string): boolean {
  for (const char of text) if (isLetter(char.codePointAt(0)!)) return true;
  return false;
}

/** Whether a text contains a letter or a number. */
export function hasLetterOrNumber(text: string): boolean {
  for (const char of text) if (isLetterOrNumber(char.codePointAt(0)!)) return true;
  return false;
}

/** Whether a text begins with a capital letter. */
export function startsCapital(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code < LATIN ? (KINDS[code]! & CAPITAL) !== 0 : (capitals ??= /^\p{Lu}/u).test(text);
}

/** Whether a text begins with a small letter. */
export function startsSmall(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code < LATIN ? (KINDS[code]! & SMALL) !== 0 : (smallLetters ??= /^\p{Ll}/u).test(text);
}
