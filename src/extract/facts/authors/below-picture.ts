import type { Line } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { isElement, type PageElement } from '../../document/page-element';
import { wordsKey } from '../../../text/words-key';

const ALT = numberOf('alt');
const CLASS = numberOf('class');
const WIDTH = numberOf('width');
/** Class names of the small picture beside a byline. */
const OF_BYLINE = /avatar|author|byline|headshot/u;
/**
 * Class names that cut a picture to a circle, which shows a head and no scene, as frameworks spell them: `img-circle`,
 * `is-circular`, `rounded-full`, `is-rounded`, `border-radius-50`.
 */
const ROUND = /circ(?:le|ular)|rounded-full|is-rounded|radius-(?:50|full|round)/u;
/** Wider pictures, in pixels, are the article's own. */
const WIDEST = 120;
/** How many elements before a line may hold the picture, and how many levels and elements deep in them. */
const BEFORE = 2;
const WITHIN = 3;

/**
 * Whether a line is right below a picture whose text names the same person, and which isn't as small as those of bylines: a
 * name alone there says who is shown. A picture without a text may show anything.
 */
export function isBelowPicture(line: Line, name: string): boolean {
  const picture = pictureBefore(line);
  if (picture === null || Number(picture.value(WIDTH) ?? Infinity) <= WIDEST) return false;
  const classes = picture.value(CLASS) ?? '';
  if (OF_BYLINE.test(classes) || ROUND.test(classes)) return false;
  return ` ${wordsKey(picture.value(ALT) ?? '')} `.includes(` ${wordsKey(name)} `);
}

/** The picture that a line begins with, or the one in the elements before it; null without one. */
function pictureBefore({ element }: Line): PageElement | null {
  const own = element.children.find(isElement);
  if (own?.name === 'img') return own;
  let { prev } = element;
  for (let passed = 0; prev !== null && passed < BEFORE; prev = prev.prev) {
    if (!isElement(prev)) continue;
    passed++;
    const picture = pictureIn(prev, WITHIN);
    if (picture !== null) return picture;
  }
  return null;
}

/** The element itself where it is a picture, else the picture in its first elements. */
function pictureIn(element: PageElement, levels: number): PageElement | null {
  if (element.name === 'img') return element;
  if (levels === 0) return null;
  for (const child of element.children.slice(0, WITHIN)) {
    const picture = isElement(child) ? pictureIn(child, levels - 1) : null;
    if (picture !== null) return picture;
  }
  return null;
}
