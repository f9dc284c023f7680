import { wordSet } from '../../../languages/word-sets';
import type { NameCandidate, Scan } from '../scan';

/**
 * "Karin Boyes gata", "Ole-Johan Dahls hus": whether a full name is that of a street or a house. Whoever the text names
 * elsewhere may have a house and a place of their own.
 */
export function calledAfterPeople(scan: Scan, names: readonly NameCandidate[]): (name: NameCandidate) => boolean {
  const { text, language } = scan;
  const houses = housesOf(language);
  if (language === null || (streetsOf(language).size === 0 && houses.size === 0)) return () => false;
  return ({ type, start, end }) => {
    if (type !== 'person') return false;
    const noun = BEHIND.exec(text.slice(end, end + REACH))?.[1];
    if (noun === undefined || !text.slice(start, end).includes(' ')) return false;
    if (streetsOf(language).has(noun)) return true;
    return houses.has(noun) && isInGenitive(text, end) && !isNamedElsewhere(scan, names, start, end);
  };
}
const streetsOf = wordSet(({ people }) => people.streets);
const housesOf = wordSet(({ people }) => people.houses);
/** The word in lower case behind a name, before which the s of a genitive or the last part of the name may stand: "Ole Johan" of "Ole Johan Dahls hus". */
const BEHIND = /^(?: \p{Lu}[\p{L}-]{1,20}s|s)? (\p{Ll}{3,16})(?!\p{L})/u;
const REACH = 42;

const isInGenitive = (text: string, end: number): boolean => text[end] === 's' || text[end - 1] === 's' || text[end] === ' ';

/** Whether the last part of a name stands elsewhere in the text, alone or in a name. */
function isNamedElsewhere({ text }: Scan, names: readonly NameCandidate[], start: number, end: number): boolean {
  const surname = withoutGenitive(lastWord(text, start, end));
  return names.some(
    (other) =>
      other.type === 'person' &&
      (other.start >= end || other.end <= start) &&
      withoutGenitive(lastWord(text, other.start, other.end)) === surname,
  );
}

const withoutGenitive = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

const lastWord = (text: string, start: number, end: number): string => text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end);
