import { isEnglishWord, isGermanNoun, isPlaceInGerman } from '../../../gazetteer/kin';
import type { LanguageTables } from '../../../languages/contracts/language';
import { definiteArticles, withArticle, ands } from '../grammar';
import type { NameCandidate, Scan } from '../scan';
import { isAmongTowns } from './among-towns';
import type { PlaceRule } from './rule-names';

const DATELINE = 'place:dateline' satisfies PlaceRule;

/** Rules by which a single word is a city because of the city itself rather than its surroundings. */
const BY_ITSELF: ReadonlySet<string> = new Set<PlaceRule>(['place:large-at-home', 'place:at-home', 'place:clear-elsewhere', DATELINE]);

/** Rules by which a word is a town for its size or its country alone. */
const AT_HOME: ReadonlySet<string> = new Set<PlaceRule>(['place:large-at-home', 'place:at-home']);

/** UTF-16 units that are examined on either side. */
const REACH = 40;

/**
 * Whether a word that is also a city's name has another sense in its context: "für Essen und Getränke", "Oft ging es
 * ums Essen", "Enterprise: $175 a month", "Washington State". Evidence for a place speaks against it.
 */
export function hasOtherSense({ text, language }: Scan, { start, end, rule }: NameCandidate): boolean {
  const word = text.slice(start, end);
  if (language === null || word.includes(' ')) return false;
  const after = text.slice(end, end + REACH);
  if (isPartOfCountry(language, after) || LAWSUIT.test(after)) return true;
  const lower = word.toLowerCase();
  if (CITED.test(after) || (rule !== DATELINE && isShoutedInSentence(text, start, end, word))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!BY_ITSELF.has(rule)) return false;
  // "Essen mitbringen": a noun, and nothing beside it that a town has.
  if (AT_HOME.has(rule) && language.places.capitalNouns && isNoun(word) && !isAmongTowns(language, before, after)) return true;
  const { titleCase } = language.grammar;
  const isOther = titleCase
    ? isEnglishWord(lower)
    : language.places.capitalNouns &&
      !isPlaceInGerman(lower) &&
      // "beim Berlin-Marathon": the article belongs to what is named after the town.
      ((isAfterArticle(language, before) && !after.startsWith('-')) || (isNoun(word) && isJoinedToNoun(language, before, after)));
  return isOther && !(rule === DATELINE && DAY_OR_DASH.test(after)) && !isAmongTowns(language, before, after);
}

/** "Holm, J., Lincoln, K. C., & Berg, S. (2021)": the author of a cited work, before the initials; not "Lincoln, N.J." */
const CITED = /^, \p{Lu}\.(?: \p{Lu}\.)*(?:,| &| \()/u;

/** "made with AJAX in the browser": whether only this word of a sentence is in capitals, which it has for its own. */
function isShoutedInSentence(text: string, start: number, end: number, word: string): boolean {
  if (word.length < SHOUTED || word !== word.toUpperCase()) return false;
  return SMALL_BEFORE.test(text.slice(Math.max(0, start - 3), start)) && SMALL_OR_END_AFTER.test(text.slice(end, end + 5));
}
const SMALL_BEFORE = /\p{Ll}{2} $/u;
const SMALL_OR_END_AFTER = /^,? \p{Ll}{2}|^[.)] |^ [–—] \p{Lu}\p{Ll}/u;
const SHOUTED = 3;

/** "in Anderson v. Holm": who sues whom. */
const LAWSUIT = /^ vs?\.? \p{Lu}/u;

/** "Reading, 12 March –", "Bath — A mill …", but not "Enterprise: $175". */
const DAY_OR_DASH = /^(?:, | [–—] \p{Lu})/u;

/** "Washington State", but not "Essen State Opera". */
function isPartOfCountry(language: LanguageTables, after: string): boolean {
  const [, word, further] = NEXT_CAPITAL.exec(after) ?? [];
  return word !== undefined && further === undefined && language.places.partsOfCountry.includes(word.toLowerCase());
}
const NEXT_CAPITAL = /^ (\p{Lu}\p{Ll}+)(\p{L}| \p{Lu})?/u;

/** "ums Essen", "das Essen": German towns have no article, except those that have no other sense ("das Berlin der Zwanziger"). */
function isAfterArticle(language: Scan['language'], before: string): boolean {
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && (definiteArticles(language).has(word) || withArticle(language).has(word));
}
const LAST_WORD = /(?:^|[\s(„“"])(\p{L}{2,5}) $/u;

/** "Essen und Getränke": whether it is an ordinary noun joined to another one. */
function isJoinedToNoun(language: Scan['language'], before: string, after: string): boolean {
  const [, joinBefore, next] = NEXT.exec(after) ?? [];
  const [, last, joinAfter] = LAST.exec(before) ?? [];
  return (isJoin(language, joinBefore) && isNoun(next)) || (isJoin(language, joinAfter) && isNoun(last));
}
const NEXT = /^ (\p{Ll}{2,5}) (\p{Lu}\p{Ll}+)/u;
const LAST = /(?:^|[^\p{L}-])(\p{Lu}\p{Ll}{1,24}) (\p{Ll}{2,5}) $/u;
const isJoin = (language: Scan['language'], word: string | undefined): boolean => word !== undefined && ands(language).has(word);
const isNoun = (word: string | undefined): boolean => word !== undefined && isGermanNoun(word.toLowerCase());
