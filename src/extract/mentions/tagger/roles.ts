import { isApostrophe } from '../../../text/apostrophe';
import { CAPITALIZED, LOWER, MIXED, NUMBER, WORD } from '../../../text/token-kinds';
import { unitAt } from '../../../text/units';
import { NumberColumn, type WordTable } from '../../../text/words';

/** What a word, a number or a mark can do in a run of capitalized words, one bit each. */
export const Role = {
  /** A word that begins with a capital. */
  capital: 1,
  /** May stand inside a name between two capitals ('of', '&'). */
  joiner: 1 << 1,
  /** Counts as capitalized after a capitalized word: a number of at most two digits. */
  shortNumber: 1 << 2,
  /** Joins the tokens on its two sides into one unit; a stop and an apostrophe only before a capital. */
  innerMark: 1 << 3,
  beforeCapital: 1 << 4,
  point: 1 << 5,
  /** A single capital letter. */
  initial: 1 << 6,
  /** A mark that may precede the first word of a sentence, and one that ends the sentence before it. */
  openingMark: 1 << 7,
  endingMark: 1 << 8,
  /** A word or a number, which marks may join. */
  word: 1 << 9,
  /** A word in lower case. */
  lower: 1 << 10,
} as const;

/** Words that may stand inside a name between two capitals. */
// prettier-ignore
const JOINERS: ReadonlySet<string> = new Set([
  'of', 'the', 'for', 'and', 'og', 'och', 'und', 'i', 'på', 'av', 'af', 'ved', 'vid', 'til', 'till', 'von', 'van', 'de', 'der', 'den',
  'des', 'du', 'da', 'di', 'del', 'della', 'la', 'le', 'el', 'al', 'bin', 'für', 'zu', 'zur', 'et', 'en', 'het', 'voor', 'ja', 'in',
  'on', 'at', '&', '+',
]);
const JOINING_MARKS: ReadonlySet<string> = new Set(['-', '/', '&', '‐', '‑']);
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '”', '“', '«', '»', '„', '–', '—', '-', '(']);
const ENDING_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', ':']);
const SHORT = 2;

/** The roles of words, by word number. */
export function rolesIn(table: WordTable): NumberColumn {
  return table.keep(rolesIn, null, () => new NumberColumn((id) => roleOf(table, id)));
}

function roleOf(table: WordTable, id: number): number {
  const printed = table.printed[id]!;
  const joiner = JOINERS.has(table.lower[id]!) ? Role.joiner : 0;
  if (table.kinds[id] === NUMBER) return Role.word | (printed.length <= SHORT ? Role.shortNumber : 0);
  if (table.kinds[id] !== WORD) return joiner | markRole(printed);
  const shape = table.shapes[id]!;
  if (shape === LOWER) return Role.word | Role.lower | joiner;
  if (shape === 0 || (shape === MIXED && unitAt(printed, 0) === unitAt(table.lower[id]!, 0))) return Role.word | joiner;
  return Role.word | Role.capital | joiner | (printed.length === 1 && shape === CAPITALIZED ? Role.initial : 0);
}

function markRole(mark: string): number {
  const opening = OPENING_MARKS.has(mark) ? Role.openingMark : 0;
  const ending = ENDING_MARKS.has(mark) ? Role.endingMark : 0;
  if (mark === '.') return opening | ending | Role.innerMark | Role.beforeCapital | Role.point;
  if (isApostrophe(mark)) return opening | ending | Role.innerMark | Role.beforeCapital;
  return opening | ending | (JOINING_MARKS.has(mark) ? Role.innerMark : 0);
}
