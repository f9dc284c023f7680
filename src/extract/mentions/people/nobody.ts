import { nameUseOf } from '../../../gazetteer/given-names';
import { NAME_ABBREVIATIONS } from '../../../languages/name-abbreviations';
import { tokenFrom } from '../../../text/token-from';
import { unitAt } from '../../../text/units';
import { ands } from '../grammar';
import type { Scan } from '../scan';
import { academicTitles, peopleLexisOf } from '../lexis/people-words';
import { isHumped } from '../humped';
import { mayBeAbbreviated } from './abbreviations-inside';
import { ScorerRule } from '../tagger/rule-names';
import { PersonRule } from './rule-names';

/** "DI Fødevarer": an abbreviation and one word, except where initials are written that way ("JR Smith"). */
const ABBREVIATED = /^\p{Lu}{2,4} \p{Lu}\p{Ll}+$/u;

/**
 * Whether a name is an abbreviation before a word, two names with a slash between, or ends in a compound for something
 * other than a person: "Mo Industripark", "Norvik TechWeek". The rule for full names has already examined what stands around those.
 */
export function isNobody({ language }: Scan, name: string, rule: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return (
    name.includes('/') ||
    isNumbered(name) ||
    (last.length < name.length && endsAsNobody(language, last.toLowerCase(), rule)) ||
    (language?.people.joinedInitials !== true && mayBeAbbreviated(name) && ABBREVIATED.test(name)) ||
    (rule === ScorerRule.person && isScoredThing(language, name, last))
  );
}

/** "Norvik TechWeek", "Tangtoppen Nord": what the scorer takes for somebody without a known given name. */
function isScoredThing(language: Scan['language'], name: string, last: string): boolean {
  const word = last.toLowerCase();
  if (isHumped(last)) return nameUseOf(word).surname === 0;
  if (last.length === name.length || language === null || nameUseOf(name.slice(0, name.indexOf(' ')).toLowerCase()).given > 0) return false;
  return language.organizations.sides.includes(word);
}

/** "Tangstien 8": a word with a number; after a given name it is a king's. */
const isNumbered = (name: string): boolean => {
  const last = unitAt(name, name.length - 1);
  return last >= ZERO && last <= NINE && name.includes(' ') && nameUseOf(name.slice(0, name.indexOf(' ')).toLowerCase()).given === 0;
};
const ZERO = 48;
const NINE = 57;

/** Whether the last of several words is a title or a thing. */
const endsAsNobody = (language: Scan['language'], last: string, rule: string): boolean =>
  academicTitles(language).has(last) || (endsAsThing(language, last) && rule !== PersonRule.fullName);

/** "Jens Chr" before ". Berg", "Tangø Erhvervs" before "- og kulturcenter": whether a name is cut at the stop of a shortened one, or at an open hyphen. */
export const isCutName = (scan: Scan, name: string, end: number): boolean =>
  scan.text[end + 1] === ' ' &&
  (scan.text[end] === '.'
    ? NAME_ABBREVIATIONS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
    : scan.text[end] === '-' && ands(scan.language).has(scan.tokens.words[tokenFrom(scan.tokens, end + 1)] ?? ''));

const endsAsThing = (language: Scan['language'], word: string): boolean =>
  peopleLexisOf(language).isNoPerson(word) && language?.people.notPersonEndings.includes(word) === false;
