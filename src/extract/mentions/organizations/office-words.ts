import { isEnglishWord } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { peopleLexisOf } from '../lexis/people-words';
import type { NameCandidate, Scan } from '../scan';

/**
 * Whether the words of an office are not a body: a role by itself ("CISO"), the first words of a role ("Chief Harbor
 * Officer", "Deputy Harbor Director"), or its field ("Professor of Nordic and Coastal Governance", "Secretary of
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

/** The capitalized word right after an offset, in lower case; empty if there is none. */
const wordAfter = (text: string, end: number): string => CAPITALIZED.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase() ?? '';
const CAPITALIZED = /^ (\p{Lu}\p{L}{1,20})(?!\p{L})/u;

/** "Professor of X", or "Director of X at Y"; other offices are held at the body after "of". */
function isField({ text, language }: Scan, start: number, end: number): boolean {
  const office = OFFICE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase();
  if (office === undefined || !peopleLexisOf(language).isRole(office)) return false;
  return fieldOffices(language).has(office) || GOES_ON.test(text.slice(end, end + REACH));
}
const fieldOffices = wordSet(({ people }) => people.fieldOffices);
const OF = ' of ';
const OFFICE = /(?:^|\P{L})(\p{L}{2,20}) of $/u;
const GOES_ON = /^ (?:at|and|for) \p{Lu}/u;
/** UTF-16 units on either side that contain the words in question. */
const REACH = 28;
