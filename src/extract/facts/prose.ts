import { startsSmall } from '../../text/letters';

/** Two words in lower case behind each other make a sentence. */
export function isProse(text: string): boolean {
  const words = text.split(' ');
  return words.some((word, index) => index > 0 && startsSmall(word) && startsSmall(words[index - 1]!));
}

/** "Die Stiftung hat am 30. Mai 2016 die Einrichtung bewilligt.": a sentence names a day, and is no date line. */
export const isSentence = (text: string): boolean => /[.!?]$/u.test(text) && isProse(text);
