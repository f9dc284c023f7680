import type { Scan } from '../scan';

/**
 * "@Holm44", "Holm_", "anna.holm@…": whether a person's name is part of the name of an account or a mailbox, which a sign or a
 * digit joins to it. A comment may address somebody by a whole name after the sign: "@Anna Holm".
 */
export function isPartOfAccount({ text }: Scan, start: number, end: number): boolean {
  const isWord = !text.slice(start, end).includes(' ');
  return (
    (isWord && text[start - 1] === '@') || text[start - 1] === '_' || (isWord ? GOES_ON : SIGN_AFTER).test(text.slice(end, end + REACH))
  );
}
const SIGN_AFTER = /^[@_]/u;
const GOES_ON = /^(?:[@_\d]|\.\p{Ll})/u;
const REACH = 2;
