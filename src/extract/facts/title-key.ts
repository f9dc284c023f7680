/** What two spellings of one headline share: letters and digits in lower case, one space between words. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the shorter text's words that the other has too; 0 where one is empty. Takes keys. */
export function overlap(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const [short, long] = a.length <= b.length ? [a.split(' '), new Set(b.split(' '))] : [b.split(' '), new Set(a.split(' '))];
  return short.filter((word) => long.has(word)).length / short.length;
}
