/**
 * Whether two words differ by one letter inserted, deleted or changed, or by two neighbors swapped; the first letter
 * and short words must match exactly.
 */
export function oneLetterApart(key: string, word: string): boolean {
  if (key.length < 5 || Math.abs(key.length - word.length) > 1 || word.charCodeAt(0) !== key.charCodeAt(0)) return false;
  let i = 0;
  while (i < key.length && key[i] === word[i]) i++;
  let a = key.length - 1;
  let b = word.length - 1;
  while (a >= i && b >= i && key[a] === word[b]) {
    a--;
    b--;
  }
  if (a - i <= 0 && b - i <= 0) return true;
  return a - i === 1 && b - i === 1 && key[i] === word[a] && key[a] === word[i];
}
