import { startsCapital } from '../../../text/letters';
import { isCommonWord } from '../../../gazetteer/kin';
import { hasGivenName } from '../../../gazetteer/known-names';
import { spellingsOf } from '../spellings';

/** A name that an email address spells out, and the words before it in the same part of its line. */
export interface SpelledName {
  readonly name: string;
  readonly before: string;
}

/** Most words between given name and surname that the address leaves out. */
const MOST_BETWEEN = 2;
/** Most words of a title before the name. */
const MOST_BEFORE = 4;

const PARTS = /[,:;|•()–—]/u;

/**
 * "Academy Research Fellow Liisa Virtanen, …, liisa.virtanen@uni.example": the words that the address is made of; null where
 * it is not made of a given name and a surname of the text.
 */
export function spelledByAddress(text: string, address: string): SpelledName | null {
  const [given = '', ...others] = address.slice(0, address.indexOf('@')).toLowerCase().split(/[._-]/u);
  const surname = others.at(-1) ?? '';
  if (given.length < 2 || surname.length < 2) return null;
  for (const part of text.split(PARTS)) {
    const words = part.trim().split(' ');
    const first = words.findIndex((word) => isSpelled(word, given));
    if (first < 0 || first > MOST_BEFORE) continue;
    const last = words.findIndex((word, index) => index > first && index - first - 1 <= MOST_BETWEEN && isSpelled(word, surname));
    if (last > 0 && mayBePerson(words.slice(first, last + 1)))
      return { name: words.slice(first, last + 1).join(' '), before: words.slice(0, first).join(' ') };
  }
  return null;
}

const isSpelled = (word: string, spelling: string): boolean => startsCapital(word) && spellingsOf(word).includes(spelling);

/** "Press Office, press.office@": without a given name a common word names an office. */
export const mayBePerson = (words: readonly string[]): boolean =>
  hasGivenName(words[0]!) || !words.some((word) => isCommonWord(word.toLowerCase()));
