import { isLetterOrNumber } from '../../text/letters';
import { unitAt } from '../../text/units';

const NONE: readonly number[] = [];

/** "Ann Lee" + "@annlee": an account after its owner's name. */
const HANDLE = '@';

const isWordAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isLetterOrNumber(unitAt(text, at));

/**
 * The borders of inline elements that glue two pieces of a line into one word: letters or digits on both sides, and not
 * just a single letter before (an initial set apart).
 *
 * @param borders places in the text where inline elements begin or end, ascending; null where none do
 */
export function seamsOf(text: string, borders: readonly number[] | null): readonly number[] {
  return borders === null
    ? NONE
    : borders.filter(
        (at, i) => at !== borders[i - 1] && isWordAt(text, at - 2) && isWordAt(text, at - 1) && (isWordAt(text, at) || text[at] === HANDLE),
      );
}

/** The text with a space at each seam, as a reader sees it. */
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
