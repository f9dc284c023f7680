import { unitAt } from '../../text/units';

/** Texts up to this length are read whole; of longer ones, three windows. */
export const WHOLE = 480;
const WINDOW = 150;

/** The part of a text that its language is detected from: all of a short one, else its beginning, middle and end. */
export function sampleOf(text: string): string {
  if (text.length <= WHOLE) return text;
  const windowAt = (start: number) => text.slice(start, start + WINDOW);
  return `${windowAt(0)} ${windowAt((text.length - WINDOW) >> 1)} ${windowAt(text.length - WINDOW)}`;
}

/** How many of a text's letters are Latin, and how many are in other scripts. */
export function countLetters(text: string): { latin: number; other: number } {
  let latin = 0;
  let other = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++;
    else if (unit >= 0xc0 && unit < 0x250) latin++;
    else if (unit >= 0x370 && (unit < 0x2000 || unit >= 0x2e80)) other++;
  }
  return { latin, other };
}
