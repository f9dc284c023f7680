import { isEnglishWord } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { peopleLexisOf } from '../people/lexis';
import type { NameCandidate, Scan } from '../scan';

/**
 * Words of somebody's office that are no body: a role by itself ("CISO"), the first words of one ("Chief Harbor
 * Officer", "Deputy Harbor Director"), and the field of one ("Professor of Nordic and Coastal Governance", "Secretary of
 * Labor").
 */
export function isOfOffice(scan: Scan, { start, end, id }: NameCandidate): boolean {
  const { text, language } = scan;
  if (id !== null || language === null) return false;
  const { isRole, isModifier } = peopleLexisOf(language);
  const name = text.slice(start, end).toLowerCase();
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  const opensOffice = isRole(first);
  if (opensOffice && space < 0) return true;
  if ((opensOffice || isModifier(first)) && isRole(wordAfter(text, end))) return true;
  return (
    language.grammar.titleCase &&
    text.startsWith(OF, start - OF.length) &&
    isField(scan, start, end) &&
    name.split(' ').every(isEnglishWord)
  );
}

/** A word in capitals right behind an offset, in lower case; nothing where none stands there. */
const wordAfter = (text: string, end: number): string => CAPITALIZED.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase() ?? '';
const CAPITALIZED = /^ (\p{Lu}\p{L}{1,20})(?!\p{L})/u;

/** "Professor of X", or "Director of X at Y": other offices are held at what stands behind "of". */
function isField({ text, language }: Scan, start: number, end: number): boolean {
  const office = OFFICE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase();
  if (office === undefined || !peopleLexisOf(language).isRole(office)) return false;
  return fieldOffices(language).has(office) || GOES_ON.test(text.slice(end, end + REACH));
}
const fieldOffices = wordSet(({ people }) => people.fieldOffices);
const OF = ' of ';
const OFFICE = /(?:^|\P{L})(\p{L}{2,20}) of $/u;
const GOES_ON = /^ (?:at|and|for) \p{Lu}/u;
/** UTF-16 units on either side that hold the words looked for. */
const REACH = 28;
