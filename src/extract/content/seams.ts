import { once } from '../../text/once';
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
        (at, i) =>
          (i === 0 || at !== borders[i - 1]) &&
          isWordAt(text, at - 2) &&
          isWordAt(text, at - 1) &&
          (isWordAt(text, at) || text[at] === HANDLE),
      );
}

/** The end of a word in small letters, or of a sentence. */
const endOfPiece = once(() => /\p{Ll}{3}$|\p{Ll}{2}[.!?…][”"»)]?$/u);
/** A capital and a small letter. */
const startOfPiece = once(() => /^[“„"«(]?\p{Lu}\p{Ll}/u);
/** How many of the last units are examined. */
const TAIL = 5;

/**
 * Whether the border of an inline element is between two pieces that only the page's style sets apart: "Best in test" +
 * "Buy it here", "a fjord in spring." + "Photo: Ole Bang". A name in one piece ("KitchenAid") has hardly ever one inside.
 */
export const isBetweenPieces = (before: string, next: string): boolean =>
  startOfPiece().test(next) && endOfPiece().test(before.slice(-TAIL));

/** The text with a space at each seam, as a reader sees it. */
export function spacedAt(text: string, seams: readonly number[]): string {
  if (seams.length === 0) return text;
  let spaced = '';
  let from = 0;
  for (const at of seams) {
    spaced += `${text.slice(from, at)} `;
    from = at;
  }
  return spaced + text.slice(from);
}
