/** Hyphens and dashes of every length, and the minus sign. */
export const DASHES: readonly string[] = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212'];
const MARKS: ReadonlySet<string> = new Set(DASHES);

/** Whether a mark is a hyphen or a dash. */
export function isDash(word: string): boolean {
  return MARKS.has(word);
}
