const DASHES = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212']);

/** Whether a mark is a hyphen or a dash. */
export function isDash(word: string): boolean {
  return DASHES.has(word);
}
