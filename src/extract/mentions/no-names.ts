import { wordSet } from '../../languages/word-sets';
import { isAbbreviatedPlural } from './abbreviated-plural';
import { isNounAlone, isNounOfAbbreviation } from './capital-nouns';
import { explainedThings } from './organizations/explained';
import { isPlainPhrase } from './organizations/plain-phrase';
import { peopleLexisOf } from './people/lexis';
import { goesOn } from './people/going-on';
import { isNameOfHouse } from './people/houses';
import { isOwned } from './people/owned';
import { isOtherWord } from './people/word-alone';
import { hasOtherSense } from './places/other-senses';
import type { NameCandidate, Scan } from './scan';
import { RULE_OF } from './tagged-spans';
import { unitAt } from '../../text/units';

/** Where readers pass a page on. Lower case. */
// prettier-ignore
const NETWORKS: ReadonlySet<string> = new Set([
  'linkedin', 'facebook', 'twitter', 'x', 'instagram', 'youtube', 'whatsapp', 'xing', 'pinterest', 'messenger', 'mastodon', 'bluesky',
  'threads', 'tiktok', 'reddit', 'telegram', 'flickr', 'tumblr', 'google', 'snapchat', 'vimeo',
]);

/** What else such a line says; it is often in another language than the text. */
const share = wordSet(({ boilerplate }) => boilerplate.share);

const companyClasses = wordSet(({ organizations }) => organizations.companyClasses);

/** "KMU", "SMVs", "SME’er": small and medium-sized enterprises, a class and no organization. */
function isCompanyClass({ language }: Scan, name: string): boolean {
  const lower = name.toLowerCase();
  for (const word of companyClasses(language)) if (lower.startsWith(word) && ENDING.test(lower.slice(word.length))) return true;
  return false;
}
/** An apostrophe or a colon, and letters. */
const ENDING = /^['\u2019:]?[a-z\u00df-\u017f]*$/u;

/**
 * Leaves out what share boxes left behind, names of networks alone on their line, classes of companies, abbreviations
 * that the text explains as things, and people that are none ("Jena/Ilmenau (ft)"). In a sentence a network is an organization as any.
 */
export function withoutNoNames(scan: Scan, names: readonly NameCandidate[]): NameCandidate[] {
  const isThing = explainedThings(scan, names);
  return names.filter((candidate) => {
    if (candidate.type === 'person') return mayBePerson(scan, candidate);
    if (candidate.type === 'organization') return !isThing(candidate) && mayBeBody(scan, candidate);
    if (candidate.type === 'city' && hasOtherSense(scan, candidate)) return false;
    return candidate.rule !== RULE_OF.place || !isNounAlone(scan, candidate.start, candidate.end);
  });
}

function mayBePerson(scan: Scan, candidate: NameCandidate): boolean {
  const { start, end } = candidate;
  const name = scan.text.slice(start, end);
  return (
    !isNobody(scan, name) &&
    !isOwned(scan, name) &&
    !goesOn(scan, name) &&
    !isNameOfHouse(scan, start) &&
    !isNoun(scan.text, start, end) &&
    !isShip(scan, start, end) &&
    !isAbbreviatedPlural(scan, start, end) &&
    !isOtherWord(scan, candidate)
  );
}

function mayBeBody(scan: Scan, candidate: NameCandidate): boolean {
  const { start, end } = candidate;
  const name = scan.text.slice(start, end);
  if (isCompanyClass(scan, name) || isNounOfAbbreviation(scan, start, end)) return false;
  if (isAbbreviatedPlural(scan, start, end) || isPlainPhrase(scan, candidate)) return false;
  if (!mayBeNetwork(scan.text, start, end)) return true;
  return !wordsOf(name).every((word) => NETWORKS.has(word)) || !isShareLine(scan, start, end);
}

const BEYOND_ASCII = 128;

/** Most names are told by their first word, without an expression; one with letters beyond ASCII in it is looked at. */
function mayBeNetwork(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isPlainLetter(unitAt(text, at))) at++;
  if (at === start || (at < end && unitAt(text, at) >= BEYOND_ASCII)) return true;
  const first = text.slice(start, at).toLowerCase();
  return NETWORKS.has(first);
}

/** A letter of ASCII, of either case. */
const isPlainLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** "DI Fødevarer": an abbreviation and one word, but where initials are written so ("JR Smith"). */
const ABBREVIATED = /^[A-ZÆØÅÄÖÜ]{2,4} [A-ZÆØÅÄÖÜ][a-zæøåäöüé]+$/u;

/** "Clustermanagerin Dr": the title of somebody whose name only follows. */
const academicTitles = wordSet(({ people }) => people.academicTitles);

/**
 * An abbreviation before a word, two names with a stroke between, or a name that ends in a compound of what no person
 * is: "Mo Industripark".
 */
function isNobody({ language }: Scan, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return (
    name.includes('/') ||
    (last.length < name.length && academicTitles(language).has(last)) ||
    (language?.people.joinedInitials !== true && mayBeAbbreviated(name) && ABBREVIATED.test(name)) ||
    (last.length < name.length && peopleLexisOf(language).isNoPerson(last) && language?.people.notPersonEndings.includes(last) === false)
  );
}

/** Whether the second letter is no small one of ASCII, as that of most names is. */
const mayBeAbbreviated = (name: string): boolean => name.length > 1 && (unitAt(name, 1) < SMALL_A || unitAt(name, 1) > SMALL_Z);
const SMALL_A = 97;
const SMALL_Z = 122;

/**
 * Behind the articles of another language, which any text may quote, a word alone is a noun: "la Ville"; before "’t" it
 * is half a verb: "Don’t".
 */
const BEFORE_NOUN = /(?:^|[\s(«“"])(?:la|le|les|une|un|het|een) $/iu;
const BEHIND_VERB = /^['’]t\b/u;
/** "les " and what stands before it. */
const ARTICLE_LENGTH = 5;

const isNoun = (text: string, start: number, end: number): boolean =>
  !text.slice(start, end).includes(' ') &&
  (BEHIND_VERB.test(text.slice(end, end + 3)) || BEFORE_NOUN.test(text.slice(Math.max(0, start - ARTICLE_LENGTH), start)));

/** Longer than a ship's noun and a title behind it. */
const SHIP_LENGTH = 40;

/** A title alone before a name in quotation marks. */
const QUOTED_TITLE = /[«»„“”"](\p{L}{2,}) $/u;

/** "«Kronprins Haakon»": a title and one name, and nothing else in quotation marks, are a ship's or a house's. */
function isQuoted({ text, language }: Scan, start: number, end: number): boolean {
  if (!QUOTES.has(text[end] ?? '') || text.slice(start, end).includes(' ')) return false;
  const title = QUOTED_TITLE.exec(text.slice(Math.max(0, start - SHIP_LENGTH), start))?.[1];
  return title !== undefined && peopleLexisOf(language).isTitle(title.toLowerCase());
}
const QUOTES: ReadonlySet<string> = new Set(['»', '«', '“', '”', '"']);

/** "forskningsskipet Helmer Hanssen", "isbryteren Kronprins Haakon": a name right behind the noun for a ship, a title between. */
function isShip(scan: Scan, start: number, end: number): boolean {
  const { text, language } = scan;
  if (isQuoted(scan, start, end)) return true;
  if (language === null || text[start - 1] !== ' ') return false;
  const { isVessel, isTitle } = peopleLexisOf(language);
  const least = Math.max(0, start - SHIP_LENGTH);
  const from = wordBefore(text, start - 1, least);
  const word = text.slice(from, start - 1).toLowerCase();
  if (isVessel(word)) return true;
  return from > least && isTitle(word) && isVessel(text.slice(wordBefore(text, from - 1, least), from - 1).toLowerCase());
}

/** Where the word begins that ends at an offset, not below another one. */
function wordBefore(text: string, end: number, least: number): number {
  let from = end;
  while (from > least && unitAt(text, from - 1) !== SPACE) from--;
  return from;
}
const SPACE = 32;

const NO_LETTERS = /\P{L}+/u;
const wordsOf = (text: string): string[] => text.toLowerCase().split(NO_LETTERS).filter(Boolean);

/** A longer line is prose. */
const LONGEST = 120;

function isShareLine({ text }: Scan, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const behind = text.slice(end, end + LONGEST);
  const from = before.lastIndexOf('\n');
  const to = behind.indexOf('\n');
  if ((from < 0 && start > LONGEST) || (to < 0 && end + LONGEST < text.length)) return false;
  const beside = `${before.slice(from + 1)} ${to < 0 ? behind : behind.slice(0, to)}`;
  return wordsOf(beside).every((word) => NETWORKS.has(word) || share(null).has(word));
}
