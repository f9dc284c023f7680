/** Whether a word contains letters in their order: "meteorologie" holds "mtr". */
export function holdsLetters(word: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = word.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
