import type { Line } from '../content/lines';

const LOCAL = /[\w.+-]/u;
const DOMAIN = /[\w.-]/u;

/** The place of the first email address in a text; null where there is none. */
export function findEmail(text: string): { start: number; end: number } | null {
  const at = text.indexOf('@');
  if (at < 1) return null;
  let start = at;
  while (start > 0 && LOCAL.test(text[start - 1]!)) start--;
  let end = at + 1;
  while (end < text.length && DOMAIN.test(text[end]!)) end++;
  while (end > at + 1 && !/\w/u.test(text[end - 1]!)) end--;
  return start < at && text.slice(at + 1, end).includes('.') ? { start, end } : null;
}

/** The email address linked from a line or printed on it. */
export function emailIn(line: Line): string | null {
  const mail = line.links
    .find((link) => link.href.toLowerCase().startsWith('mailto:'))
    ?.href.slice(7)
    .split('?', 1)[0];
  if (mail !== undefined) return mail;
  const found = findEmail(line.text);
  return found === null ? null : line.text.slice(found.start, found.end);
}

/** A shorter part of an address may be anybody's initials. */
const SHORTEST_PART = 3;

/** "xzh.zhang@uni.example" for Xiaoyu Zhang: whether an address fits the words of a name. */
export function isAddressOf(words: readonly string[], email: string): boolean {
  const local = bare(email.slice(0, email.indexOf('@')));
  return words.some((word) => word.length >= SHORTEST_PART && local.includes(bare(word)));
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
