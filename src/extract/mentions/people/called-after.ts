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
  let surnames: ReadonlyMap<string, Extent> | null = null;
  /** Whether the last part of a name stands elsewhere in the text, alone or in a name. */
  const isNamedElsewhere = (start: number, end: number): boolean => {
    surnames ??= surnamesOf(scan, names);
    const extent = surnames.get(withoutGenitive(lastWord(text, start, end)));
    return extent !== undefined && (extent.firstEnd <= start || extent.lastStart >= end);
  };
  return ({ type, start, end }) => {
    if (type !== 'person') return false;
    const noun = NOUN_AFTER.exec(text.slice(end, end + REACH))?.[1];
    if (noun === undefined || !text.slice(start, end).includes(' ')) return false;
    if (streetsOf(language).has(noun)) return true;
    return houses.has(noun) && isInGenitive(text, end) && !isNamedElsewhere(start, end);
  };
}
const streetsOf = wordSet(({ people }) => people.streets);
const housesOf = wordSet(({ people }) => people.houses);
/** The word in lower case after a name, before which the s of a genitive or the last part of the name may stand: "Ole Johan" of "Ole Johan Dahls hus". */
const NOUN_AFTER = /^(?: \p{Lu}[\p{L}-]{1,20}s|s)? (\p{Ll}{3,16})(?!\p{L})/u;
const REACH = 42;

const isInGenitive = (text: string, end: number): boolean => text[end] === 's' || text[end - 1] === 's' || text[end] === ' ';

/** Where the people of a text whose names end in one surname stand: the first end of such a name, and the last start. */
interface Extent {
  firstEnd: number;
  lastStart: number;
}

/** The extents of all surnames, so that a name is looked up among thousands at once. */
function surnamesOf({ text }: Scan, names: readonly NameCandidate[]): ReadonlyMap<string, Extent> {
  const extents = new Map<string, Extent>();
  for (const { type, start, end } of names) {
    if (type !== 'person') continue;
    const surname = withoutGenitive(lastWord(text, start, end));
    const known = extents.get(surname);
    if (known === undefined) extents.set(surname, { firstEnd: end, lastStart: start });
    else {
      known.firstEnd = Math.min(known.firstEnd, end);
      known.lastStart = Math.max(known.lastStart, start);
    }
  }
  return extents;
}

const withoutGenitive = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

const lastWord = (text: string, start: number, end: number): string => text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end);
