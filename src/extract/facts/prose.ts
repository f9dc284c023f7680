import { startsSmall } from '../../text/letters';

/** Whether a text has two consecutive words in lower case, as sentences do. */
export function isProse(text: string): boolean {
  const words = text.split(' ');
  return words.some((word, index) => index > 0 && startsSmall(word) && startsSmall(words[index - 1]!));
}

/** "Die Stiftung hat am 30. Mai 2016 die Einrichtung bewilligt.": a sentence may name a day, but is not a date line. */
export const isSentence = (text: string): boolean => /[.!?]$/u.test(text) && isProse(text);
