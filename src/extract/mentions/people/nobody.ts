import { wordSet } from '../../../languages/word-sets';
import { unitAt } from '../../../text/units';
import type { Scan } from '../scan';
import { peopleLexisOf } from './lexis';

/** The rule that has seen what stands around such a name. */
export const FULL_NAME = 'people/full-name';

/** "DI Fødevarer": an abbreviation and one word, but where initials are written so ("JR Smith"). */
const ABBREVIATED = /^[A-ZÆØÅÄÖÜ]{2,4} [A-ZÆØÅÄÖÜ][a-zæøåäöüé]+$/u;

/** "Clustermanagerin Dr": the title of somebody whose name only follows. */
const academicTitles = wordSet(({ people }) => people.academicTitles);

/**
 * An abbreviation before a word, two names with a stroke between, or a name that ends in a compound of what no person
 * is: "Mo Industripark".
 */
export function isNobody({ language }: Scan, name: string, rule: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return (
    name.includes('/') ||
    (last.length < name.length && academicTitles(language).has(last)) ||
    (language?.people.joinedInitials !== true && mayBeAbbreviated(name) && ABBREVIATED.test(name)) ||
    (last.length < name.length && endsAsThing(language, last) && rule !== FULL_NAME)
  );
}

const endsAsThing = (language: Scan['language'], word: string): boolean =>
  peopleLexisOf(language).isNoPerson(word) && language?.people.notPersonEndings.includes(word) === false;

/** Whether the second letter is no small one of ASCII, as that of most names is. */
const mayBeAbbreviated = (name: string): boolean => name.length > 1 && (unitAt(name, 1) < SMALL_A || unitAt(name, 1) > SMALL_Z);
const SMALL_A = 97;
const SMALL_Z = 122;
