import type { Line } from '../content/lines';
import { asciiOf, spellingsOf } from './spellings';

const LOCAL = /[\w.+-]/u;
const DOMAIN = /[\w.-]/u;

/** The place of the first email address in a text from an offset on; null where there is none. */
export function findEmail(text: string, from = 0): { start: number; end: number } | null {
  const at = text.indexOf('@', from);
  if (at < 1) return null;
  let start = at;
  while (start > from && LOCAL.test(text[start - 1]!)) start--;
  let end = at + 1;
  while (end < text.length && DOMAIN.test(text[end]!)) end++;
  while (end > at + 1 && !/\w/u.test(text[end - 1]!)) end--;
  return start < at && text.slice(at + 1, end).includes('.') ? { start, end } : null;
}

/** An email address of a line and its place on the line: that of its link, or its own. */
export interface LineEmail {
  readonly address: string;
  readonly start: number;
}

const MAILTO = 'mailto:';
/** Escapes of a space and of the sign itself, which links may have. */
const ESCAPES = /%20|%40/gu;

/** The address of a link; null for a link that opens an empty mail, as those for sharing do. */
function linkedEmail(href: string): string | null {
  const [target] = href.slice(MAILTO.length).split('?', 1);
  const text = target!.replace(ESCAPES, (escape) => (escape === '%40' ? '@' : ' '));
  const found = findEmail(text);
  return found === null ? null : text.slice(found.start, found.end);
}

/** Most addresses read from a line. */
const MOST = 8;

/** The email addresses linked from a line, else those printed on it, in the order of the line. */
export function emailsIn({ text, links }: Line): LineEmail[] {
  const found: LineEmail[] = [];
  for (const { href, start } of links) {
    const address = href.toLowerCase().startsWith(MAILTO) ? linkedEmail(href) : null;
    if (address !== null) found.push({ address, start });
  }
  for (let at = found.length > 0 ? null : findEmail(text); at !== null && found.length < MOST; at = findEmail(text, at.end))
    found.push({ address: text.slice(at.start, at.end), start: at.start });
  return found;
}

/** The first email address linked from a line or printed on it. */
export const emailIn = (line: Line): string | null => emailsIn(line)[0]?.address ?? null;

/**
 * The address on a line that belongs to a name: the one made of the name, else the first one between it and the next name.
 *
 * @param names every name on the line, in its order
 */
export function emailBeside(line: Line, name: string, names: readonly string[]): string | null {
  const emails = emailsIn(line);
  const own = emails.find(({ address }) => isAddressOf(name.split(' '), address));
  if (own !== undefined) return own.address;
  if (names.length < 2) return emails[0]?.address ?? null;
  const from = line.text.indexOf(name);
  const next = names.map((other) => line.text.indexOf(other)).filter((at) => at > from);
  return emails.find(({ start }) => start > from && next.every((at) => start < at))?.address ?? null;
}

/** A shorter part of an address may be anybody's initials. */
const SHORTEST_PART = 3;

/** "xzh.zhang@uni.example" for Xiaoyu Zhang: whether an address fits the words of a name. */
export function isAddressOf(words: readonly string[], email: string): boolean {
  const local = asciiOf(email.slice(0, email.indexOf('@')));
  return words.some((word) => word.length >= SHORTEST_PART && spellingsOf(word).some((spelling) => local.includes(spelling)));
}
