/** Zero-width and soft characters that carry no meaning in running text. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const SPACES = /\s+/gu;

/** One space for every run of white space, none at the ends, invisible characters dropped. */
export function oneSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}
