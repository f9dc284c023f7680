import { unitAt } from '../../text/units';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NONE: readonly number[] = [];

/** ASCII told without the expression. */
const IN_ASCII = Uint8Array.from({ length: 0x80 }, (_, unit) => (LETTER_OR_DIGIT.test(String.fromCharCode(unit)) ? 1 : 0));

function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = unitAt(text, at);
  return unit < 0x80 ? IN_ASCII[unit] === 1 : LETTER_OR_DIGIT.test(text[at]!);
}

/**
 * The borders of inline elements that glue two pieces of a line to one word: letters or digits on both sides, and no
 * single letter before it (an initial set apart).
 *
 * @param borders places in the text where inline elements begin or end, ascending; null where none do
 */
export function seamsOf(text: string, borders: readonly number[] | null): readonly number[] {
  return borders === null ? NONE : borders.filter((at, i) => at !== borders[i - 1] && isWordAt(text, at - 2) && isWordAt(text, at - 1) && isWordAt(text, at));
}

/** The text with a space at each seam, as a reader sees its pieces. */
export function partedAt(text: string, seams: readonly number[]): string {
  if (seams.length === 0) return text;
  let parted = '';
  let from = 0;
  for (const at of seams) {
    parted += `${text.slice(from, at)} `;
    from = at;
  }
  return parted + text.slice(from);
}
