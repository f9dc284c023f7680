import { nameUseOf } from '../../../gazetteer/given-names';
import { isEnglishWord, isUnheardInGerman, mayBeCommon } from '../../../gazetteer/kin';
import { isPlaceName } from '../../../gazetteer/places';
import { wordSet } from '../../../languages/word-sets';
import { startsCapital, startsSmall } from '../../../text/letters';
import { isLine } from '../../../text/whole-line';
import { definiteArticles, possessives } from '../grammar';
import { lettersBefore, wordBeforeSpace } from '../../../text/word-before';
import { isCapitalNoun, isNounAlone } from '../capital-nouns';
import { isDefiniteNoun } from '../definite-noun';
import type { NameCandidate, Scan } from '../scan';
import { ScorerRule } from '../tagger/rule-names';
import { isSideInOneWord } from '../lexis/place-words';
import { peopleLexisOf } from '../lexis/people-words';
import { PersonRule } from './rule-names';
import { isCountedOrDetermined } from './things-counted';

/** Rules by which a single word may be a person. */
const BY_WORD: ReadonlySet<string> = new Set([ScorerRule.person, PersonRule.oneName]);

/**
 * Whether a single word, without a title or a full name elsewhere, is probably not a person: a common word ("Visit us",
 * "Pros and Cons"), a name that fills a line and is not a given name ("Belkin") or opens a line that is no sentence
 * ("Amaryllis (Hippeastrum)"), a definite noun that opens a sentence ("Havnen"), a German noun without any other sense
 * ("Preisbremsen").
 */
export function isOtherWord(scan: Scan, { start, end, rule, confidence }: NameCandidate): boolean {
  if (!BY_WORD.has(rule)) return false;
  const printed = scan.text.slice(start, end);
  if (printed.includes(' ')) return false;
  const word = printed.toLowerCase();
  const { given, surname } = nameUseOf(word);
  const isName = given + surname > 0;
  if (isCommon(scan, word) && (!isName || (confidence < TOLD && opens(scan.text, start)))) return true;
  if ((given === 0 && isNoOwner(scan, start, end)) || isSeat(scan, start)) return true;
  if (!isName && isAfterSharedRole(scan, start)) return true;
  if (isSideOfName(scan, word, start)) return true;
  if (isHalfOfFirm(scan, start, end, given > 0) || isCountedOrDetermined(scan, start, end)) return true;
  if (isOwnedByFirm(scan.text, start, end) || isOneOfThings(scan, start, end, given > 0)) return true;
  return rule === ScorerRule.person && isScoredWord(scan, word, start, end, confidence);
}

/**
 * "at the Hudson.", "unlike our Jade mat", "the Roosevelt (1907)": in English, whether an article or a possessive stands before a
 * word, unless it is a surname before what somebody has: "the Ashdown campaign".
 */
function isOneOfThings({ text, language }: Scan, start: number, end: number, isGiven: boolean): boolean {
  if (language?.grammar.titleCase !== true) return false;
  const before = wordBeforeSpace(text, start, LONGEST_WHERE).toLowerCase();
  if (!definiteArticles(language).has(before) && !possessives(language).has(before)) return false;
  return isGiven || !THING_NEXT.test(text.slice(end, end + 2));
}
const THING_NEXT = /^ \p{Ll}/u;

/** "Refinery owner Petroineos declined": whether a role that a company can have stands right before a name. */
function isAfterSharedRole({ text, language }: Scan, start: number): boolean {
  const role = wordBeforeSpace(text, start, LONGEST_CUE);
  return role !== '' && sharedRoles(language).has(role.toLowerCase());
}
/** Maximum length of a role or a word for a seat. */
const LONGEST_CUE = 14;
const sharedRoles = wordSet(({ people }) => people.sharedRoles);

/** What the scorer alone takes for a person. */
function isScoredWord(scan: Scan, word: string, start: number, end: number, confidence: number): boolean {
  const { given, surname } = nameUseOf(word);
  if (isMonth(scan, word) || isNounAlone(scan, start, end) || isListedNoun(scan, start, end) || isWhereSomebodyIs(scan, start, end))
    return true;
  if (given === 0 && (isLine(scan.text, start, end) || isSideInOneWord(scan, word))) return true;
  if (given === 0 && surname <= RARE && isUnintroduced(scan, start, end, confidence)) return true;
  if (isLabel(scan.text, start, end)) return true;
  return given + surname === 0 && isNoName(scan, word, opens(scan.text, start), confidence < FAINT);
}

/** Further on in a text, in UTF-16 units, somebody has a full name or a title at the first mention. */
const INTRODUCED = 400;

/** Whether a word opens a sentence well into a text, says nothing, and is a definite noun or faint. */
const isUnintroduced = (scan: Scan, start: number, end: number, confidence: number): boolean =>
  start > INTRODUCED &&
  opens(scan.text, start) &&
  (confidence < FAINT || isDefiniteNoun(scan, scan.text.slice(start, end).toLowerCase())) &&
  !speaks(scan, end);

/** Hardly anybody is called by such a surname: "Lyden", "Korte". */
const RARE = 2;

/** "Lyden siger": whether a verb of saying follows. */
const speaks = ({ text, language }: Scan, end: number): boolean =>
  peopleLexisOf(language).isReporting(NEXT_WORD.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase() ?? '');
const NEXT_WORD = /^ (\p{L}{1,16})/u;

/** "Naboene i Moss trodde": whether the name of a town stands after "in". */
function isWhereSomebodyIs({ text, language }: Scan, start: number, end: number): boolean {
  return language !== null && wheres(language).has(wordBeforeSpace(text, start, LONGEST_WHERE)) && isPlaceName(text.slice(start, end));
}
const LONGEST_WHERE = 6;
const wheres = wordSet(({ grammar }) => grammar.into);

/** What a word that nobody is known to be called may be instead. */
const isNoName = (scan: Scan, word: string, isOpener: boolean, isFaint: boolean): boolean =>
  isOffice(scan, word) ||
  isBody(scan, word) ||
  (isOpener && isPlainInEnglish(scan, word)) ||
  (isOpener && isFaint && (word.length >= LONGER || isDefiniteNoun(scan, word))) ||
  (scan.language?.places.capitalNouns === true && word.length >= LONG && isUnheardInGerman(word));

/** "Visit us": a word that English texts have in lower case as well. */
const isPlainInEnglish = ({ language }: Scan, word: string): boolean => language?.grammar.titleCase === true && mayBeCommon(word);

/** "Campus Norvik": a word that begins or ends the names of bodies. */
const isBody = ({ language }: Scan, word: string): boolean => bodies(language).has(word);
const bodies = wordSet(({ organizations }) => [...organizations.heads, ...organizations.openers]);

/** "Deputy Editor Karen …", "says Co-Founder, Karen …": an office, or what stands before one. */
function isOffice({ language }: Scan, word: string): boolean {
  const { isRole, isTitle, isModifier } = peopleLexisOf(language);
  const last = word.slice(word.lastIndexOf('-') + 1);
  return isRole(last) || isTitle(last) || isModifier(last);
}

/** "Kaos og krig": a word at the head of a sentence that only its s made somebody's, though nothing follows that is owned. */
function isNoOwner({ text, language }: Scan, start: number, end: number): boolean {
  if (text[end] !== 's' || !opens(text, start)) return false;
  const after = AFTER_OWNER.exec(text.slice(end, end + REACH))?.[1];
  return after !== undefined && peopleLexisOf(language).isFunction(after);
}
const AFTER_OWNER = /^s (\p{Ll}{1,12})(?=\P{L})/u;

/** "a group based at Norvik", "in Norvik ansässig": after a word for a seat and one more word stands a place. */
function isSeat({ text, language }: Scan, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  const link = lettersBefore(text, start - 1);
  const length = start - 1 - link;
  if (length === 0 || length > LONGEST_LINK || !startsSmall(text[link]!)) return false;
  return seated(language).has(wordBeforeSpace(text, link, LONGEST_CUE).toLowerCase());
}
/** Maximum length of the word between: "in", "near". */
const LONGEST_LINK = 4;
const seated = wordSet(({ seats, places }) => [...seats.seated, ...places.based]);

/** "Tangcenter Syd": whether a side of the country ends a longer name, though some people are called so. */
function isSideOfName({ text, language }: Scan, word: string, start: number): boolean {
  if (!sides(language).has(word)) return false;
  const printed = wordBeforeSpace(text, start, REACH);
  const { isTitle, isRole } = peopleLexisOf(language);
  const before = printed.toLowerCase();
  return startsCapital(printed) && !isTitle(before) && !isRole(before);
}
const sides = wordSet(({ organizations, grammar }) => (grammar.titleCase ? [] : organizations.sides));

/** "Sund & Bælt", "Marks & Spencer": one side of an ampersand is half a name, unless both are given names: "Ida & Mads". */
function isHalfOfFirm({ text }: Scan, start: number, end: number, isGiven: boolean): boolean {
  const after = text.startsWith(AND, end) ? AFTER_AND.exec(text.slice(end, end + REACH))?.[1] : undefined;
  const beside =
    after ?? (text.startsWith(AND, start - AND.length) ? BEFORE_AND.exec(text.slice(Math.max(0, start - REACH), start))?.[1] : undefined);
  return beside !== undefined && !(isGiven && nameUseOf(beside.toLowerCase()).given > 0);
}
const AND = ' & ';
const AFTER_AND = /^ & (\p{Lu}[\p{L}-]{0,24})/u;
const BEFORE_AND = /(?:^|[^\p{L}-])(\p{Lu}[\p{L}-]{0,24}) & $/u;

/** "Archive / April": a month by itself is not a person, although some people have it as a name. */
const isMonth = ({ language }: Scan, word: string): boolean => months(language).has(word);
const months = wordSet(({ dates }) => dates.names.months.flatMap(({ full }) => full));

/** "Karotten, Kohl, Paprika": whether it stands between nouns of a list, in a language that capitalizes nouns. */
function isListedNoun({ text, language }: Scan, start: number, end: number): boolean {
  if (language?.places.capitalNouns !== true) return false;
  if (!text.startsWith(', ', start - 2) || !text.startsWith(', ', end)) return false;
  const before = /(?:^|[^\p{L}-])(\p{Lu}\p{Ll}{1,24}), $/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  const after = /^, (\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + REACH))?.[1];
  return before !== undefined && after !== undefined && isNounOf(language, before) && isNounOf(language, after);
}
const isNounOf = (language: Scan['language'], word: string): boolean => isCapitalNoun(language, word.toLowerCase());
/** UTF-16 units on either side that hold the neighbors in a list. */
const REACH = 40;

/** Few surnames are this long, but many compounds are. */
const LONG = 9;

/** No name alone is as long as some compounds that open a sentence. */
const LONGER = 13;

/** Confidence that a verb or a title beside a word gives: "May said" is a person, "May require" is not. */
const TOLD = 0.9;

/** Confidence of the scorer below which the form of a word decides. */
const FAINT = 0.75;

function isCommon({ language }: Scan, word: string): boolean {
  if (language?.grammar.titleCase === true) return isEnglishWord(word);
  return isCapitalNoun(language, word);
}

/** Whether a sentence or a line begins here, where any word is capitalized. */
export const opens = (text: string, start: number): boolean =>
  start === 0 || text[start - 1] === '\n' || (text[start - 1] === ' ' && ENDS.has(text[start - 2] ?? ''));
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ':', '•', '–', '—', '*', '✓', '|', '«', '“']);

/**
 * "Prosecco (Italy)", "Tucker’s Onion Burgers": whether it opens an entry of a list or a table, which is shorter than a
 * headline and no sentence: no verb follows, and nothing that somebody said.
 */
function isLabel(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== '\n' || !LABELED.test(text.slice(end, end + LABELED_WITHIN))) return false;
  const line = text.slice(start, start + LONGEST_LABEL);
  const close = line.indexOf('\n');
  return close >= 0 && !SENTENCE_END.test(line.slice(0, close));
}
/** "Don's Moving & Storage", "Al’s Cafe": whether a given name in the genitive opens the name of a firm that is all of its line. */
const isOwnedByFirm = (text: string, start: number, end: number): boolean =>
  (start === 0 || text[start - 1] === '\n') && FIRM.test(text.slice(end, end + LONGEST_LABEL));
const FIRM = /^['’]s(?: (?:&|and|\p{Lu}[\p{L}\p{N}]{0,20}[,.]?))+(?:\n|$)/u;
const LABELED = /^(?:['’]s)? (?:\p{Lu}|\(|[–—] \p{L})/u;
/** UTF-16 units that hold a genitive, a dash and a letter, with a space before each. */
const LABELED_WITHIN = 6;
const SENTENCE_END = /[.!?…:]["”»“’')\]]?$/u;
/** UTF-16 units, with the new line. */
const LONGEST_LABEL = 48;
