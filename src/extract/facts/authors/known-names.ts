import { isBuiltLikeSurname, nameUseOf } from '../../../gazetteer/given-names';
import { startsCapital } from '../../../text/letters';

const isInitial = (word: string): boolean => (word.length === 1 || (word.length === 2 && word.endsWith('.'))) && startsCapital(word);

/**
 * Whether capitalized words are known as somebody's name: by the given name at their head or the surname at their end. Asked
 * for where nothing else says that they are a person: "Neue Direktorin", "Im Wortlaut" and "Soil Letters" are built like names.
 */
export function isKnownName(name: string): boolean {
  const words = name.split(/[ -]/u);
  const first = words[0]!;
  // "Peer-Reviewed" begins like "Peer-Ole" and is no compound of names.
  const compound = name[first.length] === '-' ? nameUseOf(words[1]!.toLowerCase()) : null;
  if (compound !== null && compound.given === 0 && compound.surname === 0 && /^\p{Lu}\p{Ll}+ed$/u.test(words[1]!)) return false;
  const last = words.at(-1)!.toLowerCase();
  return isInitial(first) || nameUseOf(first.toLowerCase()).given > 0 || nameUseOf(last).surname > 0 || isBuiltLikeSurname(last);
}
