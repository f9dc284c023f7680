import type { Line } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { isElement, type PageElement } from '../../document/page-element';
import { titleKey } from '../title-key';

const ALT = numberOf('alt');
const CLASS = numberOf('class');
const WIDTH = numberOf('width');
/** What themes call the small picture beside a byline, and the round frame that they cut it to. */
const SMALL = /avatar|author|byline|headshot|rounded-full/u;
/** Pixels; a wider picture is one of the article's. */
const WIDEST = 120;
/** Elements before a line, and levels and elements within these, among which the picture stands. */
const BEFORE = 2;
const WITHIN = 3;

/**
 * Whether a line stands right below a picture that is said to be of whom it names, and is no small one as beside bylines: a
 * name alone there says who is on it. A picture for which nothing stands may be of anything.
 */
export function isBelowPicture(line: Line, name: string): boolean {
  const picture = pictureBefore(line);
  if (picture === null || Number(picture.value(WIDTH) ?? Infinity) <= WIDEST || SMALL.test(picture.value(CLASS) ?? '')) return false;
  return ` ${titleKey(picture.value(ALT) ?? '')} `.includes(` ${titleKey(name)} `);
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

/** An element that is a picture, or the one that its first elements hold. */
function pictureIn(element: PageElement, levels: number): PageElement | null {
  if (element.name === 'img') return element;
  if (levels === 0) return null;
  for (const child of element.children.slice(0, WITHIN)) {
    const picture = isElement(child) ? pictureIn(child, levels - 1) : null;
    if (picture !== null) return picture;
  }
  return null;
}
