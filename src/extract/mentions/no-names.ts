import { isEnglishWord } from '../../gazetteer/kin';
import { isAbbreviatedPlural } from './abbreviated-plural';
import { endsInPlainNoun, isNounAlone, isNounOfAbbreviation } from './capital-nouns';
import { isTrade as isTradeNoun } from './definite-noun';
import { isHumped } from './humped';
import { isAbbreviatedThing } from './organizations/abbreviated-things';
import { isCanton } from './organizations/cantons';
import { isCompanyClass } from './organizations/company-classes';
import { explainedThings } from './organizations/explained';
import { isPlainCompanyWord } from './lexis/heads';
import { peopleLexisOf } from './lexis/people-words';
import { endsAsCompany } from '../../languages/company-words';
import { EVENT_WORDS } from '../../languages/english-events';
import { FORMS_OF_ADDRESS } from '../../languages/forms-of-address';
import { ENGLISH_TERMS } from '../../languages/english-terms';
import { isOfShareBox } from '../share-labels';
import { isOfHeading } from './organizations/heading-words';
import { isOfOffice } from './organizations/office-words';
import { isPhrase } from './organizations/phrases';
import { isClassOfThings } from './organizations/hyphened-things';
import { isScoredThing } from './organizations/scored-things';
import { isStatus } from './organizations/statuses';
import { en } from '../../languages/en/language';
import { isPlainPhrase } from './organizations/plain-phrase';
import { isThingOfName } from './people/after-article';
import { isPartOfAccount } from './people/account-names';
import { calledAfterPeople } from './people/called-after';
import { tradesOfPeople } from './people/trades';
import { isForeignNoun } from './people/foreign-noun';
import { goesOn } from './people/going-on';
import { isNameOfHouse } from './people/houses';
import { isCutName, isNobody } from './people/nobody';
import { isOtherName } from './people/other-names';
import { isOwned } from './people/owned';
import { isNameOfCraft } from './people/craft';
import { isOtherWord } from './people/word-alone';
import { hasOtherSense } from './places/other-senses';
import type { NameCandidate, Scan } from './scan';
import { tokenFrom } from '../../text/token-from';
import { calledAfterSomebody } from './surnames';
import { ScorerRule } from './tagger/rule-names';

/**
 * Removes remains of share boxes, names of social networks alone on their line, classes of companies, abbreviations
 * that the text explains as things, and spans that are not people ("Jena/Ilmenau (ft)"). In a sentence a social network
 * is an ordinary organization.
 */
export function withoutNoNames(scan: Scan, names: readonly NameCandidate[]): NameCandidate[] {
  const isThing = explainedThings(scan, names);
  const isOfSomebody = calledAfterSomebody(scan, names);
  const isStreet = calledAfterPeople(scan, names);
  const isTrade = tradesOfPeople(scan, names);
  return names
    .map((candidate) => withoutAddress(scan, candidate))
    .filter((candidate) => {
      if (candidate.type === 'person') return !isStreet(candidate) && !isTrade(candidate) && mayBePerson(scan, candidate);
      if (candidate.type === 'organization') return !isThing(candidate) && !isOfSomebody(candidate) && mayBeBody(scan, candidate);
      if (isOfAccount(scan, candidate) || isOfSomebody(candidate) || (candidate.type === 'city' && hasOtherSense(scan, candidate)))
        return false;
      return candidate.rule !== ScorerRule.place || mayBePlace(scan, candidate);
    });
}

/** "Herr Kollatz": what the scorer alone takes for a person, without the form of address. */
function withoutAddress({ text }: Scan, candidate: NameCandidate): NameCandidate {
  if (candidate.rule !== ScorerRule.person) return candidate;
  const space = text.indexOf(' ', candidate.start);
  if (space < 0 || space >= candidate.end || !FORMS_OF_ADDRESS.has(text.slice(candidate.start, space).toLowerCase())) return candidate;
  return { ...candidate, start: space + 1 };
}

/** What the scorer alone takes for a place: no lone noun, no product ("QuickStand"), no event ("the Ocean Conference"), no company. */
function mayBePlace(scan: Scan, { start, end }: NameCandidate): boolean {
  const name = scan.text.slice(start, end);
  return (
    !AFTER_CODE.test(scan.text.slice(Math.max(0, start - LONGEST_CODE), start)) &&
    !isNounAlone(scan, start, end) &&
    !isGermanThing(scan, name) &&
    !isHumped(name) &&
    !isEvent(name) &&
    !isTradeNoun(scan, name.toLowerCase()) &&
    !endsAsCompany(name.toLowerCase()) &&
    !isCompany(scan, name)
  );
}

/** "Multipler Sklerose", "Solarenergietechnologien": a noun with its adjective, or a compound that no town is as long as. */
function isGermanThing({ language }: Scan, name: string): boolean {
  if (language?.places.capitalNouns !== true) return false;
  const space = name.lastIndexOf(' ');
  const last = name.slice(space + 1).toLowerCase();
  // "Cook County" is English.
  return space < 0 ? name.length >= LONGEST_TOWN && !name.includes('-') : !isEnglishWord(last) && endsInPlainNoun(language, last);
}
const LONGEST_TOWN = 20;

/** "01069 Dresden", "903 26 Umeå": the postal code before the town of an address. */
const AFTER_CODE = /(?:^|\D)(?:\d{5}|\d{3} \d{2}) $/u;
const LONGEST_CODE = 8;

/** "Norvik Energi" */
const isCompany = ({ language }: Scan, name: string): boolean =>
  language !== null &&
  name.includes(' ') &&
  isPlainCompanyWord(language.organizations, name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

const isEvent = (name: string): boolean => EVENT_WORDS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** "@Aarhus", "Kelp@Cork": whether a town is part of the name of an account, or of a name written like one. */
const isOfAccount = ({ text }: Scan, { type, start }: NameCandidate): boolean => type !== 'cluster' && text[start - 1] === '@';

function mayBePerson(scan: Scan, candidate: NameCandidate): boolean {
  const { start, end } = candidate;
  const name = scan.text.slice(start, end);
  return (
    !isPartOfAccount(scan, start, end) &&
    !isNobody(scan, name, candidate.rule) &&
    !isCutName(scan, name, end) &&
    !isOwned(scan, name, candidate.rule) &&
    !goesOn(scan, name) &&
    !isNameOfHouse(scan, start) &&
    !isThingOfName(scan, start, end) &&
    !isForeignNoun(scan.text, start, end) &&
    !isNameOfCraft(scan, start, end) &&
    !isAbbreviatedPlural(scan, start, end) &&
    !isOtherWord(scan, candidate) &&
    !isOtherName(scan, candidate)
  );
}

/** "Energi- og miljøpolitik": half of a compound, unless it is an abbreviation. */
const isHalf = ({ text }: Scan, { start, end }: NameCandidate): boolean =>
  text[end] === '-' &&
  text[end + 1] === ' ' &&
  !text.slice(start, end).includes(' ') &&
  text.slice(start, end) !== text.slice(start, end).toUpperCase();

/** "Head of Communications & Public Affairs": an office, which texts in any language may give in English. */
function isEnglishOffice(name: string): boolean {
  const space = name.indexOf(' ');
  const end = name.indexOf(' ', space + 1);
  if (space < 0 || !en.grammar.of.includes(name.slice(space + 1, end < 0 ? name.length : end).toLowerCase())) return false;
  return peopleLexisOf(en).isRole(name.slice(0, space).toLowerCase());
}

function mayBeBody(scan: Scan, candidate: NameCandidate): boolean {
  const { start, end } = candidate;
  const name = scan.text.slice(start, end);
  if (
    candidate.id === null &&
    (isEvent(name) || ENGLISH_TERMS.has(name.toLowerCase()) || isHalf(scan, candidate) || isStatus(scan, tokenFrom(scan.tokens, start)))
  )
    return false;
  if (isCompanyClass(scan, name) || isNounOfAbbreviation(scan, start, end) || isOfOffice(scan, candidate)) return false;
  if (isAbbreviatedThing(scan, candidate) || isEnglishOffice(name) || isPhrase(scan, candidate) || scan.text[start] === '-') return false;
  if (isClassOfThings(scan, candidate) || isScoredThing(scan, candidate) || isOfHeading(scan, candidate) || isCanton(scan, start, end))
    return false;
  return !isAbbreviatedPlural(scan, start, end) && !isPlainPhrase(scan, candidate) && !isOfShareBox(scan, candidate);
}
