import type { Line } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { isElement, type PageElement } from '../../document/page-element';
import { wordsKey } from '../../../text/words-key';

const ALT = numberOf('alt');
const CLASS = numberOf('class');
const WIDTH = numberOf('width');
/** Class names of the small picture beside a byline. */
const OF_BYLINE = /avatar|author|byline|headshot/u;
/** Classes that cut a picture to a circle, which shows a head and no scene, as frameworks spell them. */
// prettier-ignore
const ROUND: ReadonlySet<string> = new Set([
  'circle', 'circular', 'img-circle', 'image-circle', 'is-circle', 'is-circular', 'rounded-circle', 'rounded-full', 'border-radius-50',
  'border-radius-full', 'border-radius-round', 'radius-50', 'radius-full', 'radius-round', 'u-circle',
]);
/** The text of a portrait says at most this many words beside the name: "Portrait of", "Foto:". */
const WORDS_BESIDE = 2;
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
  const picture = largePictureBefore(line);
  if (picture === null) return false;
  const width = picture.value(WIDTH);
  const classes = picture.value(CLASS) ?? '';
  const text = wordsKey(picture.value(ALT) ?? '');
  const own = wordsKey(name);
  const isPortrait =
    width === undefined &&
    text.split(' ').length <= own.split(' ').length + WORDS_BESIDE &&
    classes.split(/\s/u).some((one) => ROUND.has(one.toLowerCase()));
  return !isPortrait && ` ${text} `.includes(` ${own} `);
}

/** Whether a line is right below a picture that isn't as small as those of bylines, whatever it shows. */
export const isBelowAnyPicture = (line: Line): boolean => largePictureBefore(line) !== null;

/** The picture that a line begins with or is right below; null without one, or where it is as small as those of bylines. */
function largePictureBefore(line: Line): PageElement | null {
  const picture = pictureBefore(line);
  const isSmall = picture !== null && (Number(picture.value(WIDTH) ?? Infinity) <= WIDEST || OF_BYLINE.test(picture.value(CLASS) ?? ''));
  return isSmall ? null : picture;
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
