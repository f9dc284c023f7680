/** Control characters, introducers of escape sequences, and bidi overrides: nothing on a page may control the terminal. */
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu; // eslint-disable-line no-control-regex

/** Text of a page, safe to print on a terminal. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}
