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
/** Elements around a line, those before each, and levels and elements within these, among which the picture stands. */
const AROUND = 3;
const BEFORE = 2;
const WITHIN = 3;
/** Words beside the name in the text that stands for the picture: "Portrait of", "avatar". */
const MOST_BESIDE = 2;

/** The picture right before a line: in its element, or in the elements before it and those around it; null without one. */
export function pictureBefore({ element }: Line, around = AROUND): PageElement | null {
  const own = element.children.find(isElement);
  if (own?.name === 'img') return own;
  let picture = rightBefore(element);
  let at = element.parent;
  for (let level = 1; picture === null && level < around && at !== null && isElement(at); level++) {
    picture = rightBefore(at);
    at = at.parent;
  }
  return picture;
}

function rightBefore(element: PageElement): PageElement | null {
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

const isSmall = (picture: PageElement): boolean =>
  Number(picture.value(WIDTH) ?? Infinity) <= WIDEST || SMALL.test(picture.value(CLASS) ?? '');

const saidOf = (picture: PageElement): string => titleKey(picture.value(ALT) ?? '');
const isNamedIn = (said: string, name: string): boolean => ` ${said} `.includes(` ${titleKey(name)} `);

/** Whether a small picture right before a line has the name of who is on it in the text that stands for it, and nothing else. */
export function isPortraitOf(picture: PageElement, name: string): boolean {
  const said = saidOf(picture);
  return isSmall(picture) && isNamedIn(said, name) && said.split(' ').length - titleKey(name).split(' ').length <= MOST_BESIDE;
}

/**
 * Whether a line stands right below a larger picture that may be of somebody: a name alone there says who is on it. The
 * text of a sign or a view says something else.
 */
export function isBelowPicture(line: Line, name: string): boolean {
  const picture = pictureBefore(line, 1);
  if (picture === null || isSmall(picture)) return false;
  const said = saidOf(picture);
  return said === '' || isNamedIn(said, name);
}
