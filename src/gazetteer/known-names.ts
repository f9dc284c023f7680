import { startsCapital } from '../text/letters';
import { once } from '../text/once';
import { isBuiltLikeSurname, nameUseOf } from './given-names';
import { isCommonWord } from './kin';

const isInitial = (word: string): boolean => (word.length === 1 || (word.length === 2 && word.endsWith('.'))) && startsCapital(word);

const participle = once(() => /^\p{Lu}\p{Ll}+ed$/u);

/**
 * Whether capitalized words are known as a person's name: by the first given name or the last surname. Used where
 * nothing else indicates a person: "Neue Direktorin", "Im Wortlaut" and "Soil Letters" are built like names.
 */
export function isKnownName(name: string): boolean {
  const words = name.split(/[ -]/u);
  const first = words[0]!;
  // "Peer-Reviewed" begins like "Peer-Ole" but is not a compound of names.
  const compound = name[first.length] === '-' ? nameUseOf(words[1]!.toLowerCase()) : null;
  if (compound !== null && compound.given === 0 && compound.surname === 0 && participle().test(words[1]!)) return false;
  const last = words.at(-1)!.toLowerCase();
  if (words.length > 1 && isNobodysSurname(last)) return false;
  return (
    isInitial(first) ||
    isKnownAs('given', first.toLowerCase()) ||
    isKnownAs('surname', last) ||
    (isBuiltLikeSurname(last) && !isCommonWord(last))
  );
}

/** Words in English or German spelling, for which it is known whether they are common words. */
const SPELLED = /^[a-zäöüß]+$/u;

/** "Marine Biology", "Art History": a common word that is nobody's surname ends no name, whatever precedes it. */
const isNobodysSurname = (last: string): boolean =>
  SPELLED.test(last) && isCommonWord(last) && nameUseOf(last).surname === 0 && !isBuiltLikeSurname(last);

/** Whether capitalized words begin with a known given name: "Share Your Story" does not. */
export const hasGivenName = (name: string): boolean => nameUseOf(name.split(/[ -]/u, 1)[0]!.toLowerCase()).given > 0;

/** "Main Menu", "Quick Links": a common word is also the name of some people, but counts as one only where many have it. */
const RARE = 5;

function isKnownAs(use: 'given' | 'surname', word: string): boolean {
  const level = nameUseOf(word)[use];
  return level > RARE || (level > 0 && !isCommonWord(word));
}
