/** The characters that matter to the scanner. */
const SPACE = 0x20;
export const BANG = 0x21;
export const DOUBLE = 0x22;
export const DASH = 0x2d;
export const SINGLE = 0x27;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const BRACKET = 0x5b;

export const isSpace = (unit: number): boolean => unit === SPACE || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;
/** Whether a unit is an ASCII letter. */
export const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
export const endsName = (unit: number): boolean => unit === GREATER || unit === SLASH || isSpace(unit);

/** The end of the attribute name that begins at a place, whatever its first unit; for names whose end was not kept. */
export function endOfName(html: string, start: number): number {
  let end = start + 1;
  while (end < html.length && html.charCodeAt(end) !== EQUALS && !endsName(html.charCodeAt(end))) end++;
  return end;
}
