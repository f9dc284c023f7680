import { isEnglishWord } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { startsSmall } from '../../../text/letters';
import { lettersBefore } from '../../../text/word-before';
import { nationalities } from '../lexis/place-words';
import { isPlaceName } from '../../../gazetteer/places';
import { articles, definiteArticles } from '../grammar';
import type { NameCandidate, Scan } from '../scan';
import { ScorerRule } from '../tagger/rule-names';
import type { OrganizationRule } from './rule-names';
import { isCommonAbbreviation } from '../../../languages/common-abbreviations';

/** Rules that rely on a head, and the scorer alone: what they name may be words of a heading. */
const BY_FORM: ReadonlySet<string> = new Set<OrganizationRule | typeof ScorerRule.organization>([
  'organization:head',
  'organization:opener',
  'organization:head-and-seat',
  ScorerRule.organization,
]);

/** A head with a field after it. */
const FIELD = 'organization:field' satisfies OrganizationRule;

/**
 * "Customized Cleaning Services", "How to Build Support Systems": in languages with title case, a name that consists of
 * common words is rejected if its head means a body only after a name, or if the whole line is capitalized.
 */
export function isPlainPhrase(scan: Scan, { start, end, rule }: NameCandidate): boolean {
  const isField = rule === FIELD;
  if (scan.language?.grammar.titleCase !== true || !(isField || BY_FORM.has(rule))) return false;
  const name = scan.text.slice(start, end);
  if (!isSeveralWords(name)) return false;
  const words = wordsOf(name);
  if (words.length < 2 || openers(scan.language).has(words[0]!.toLowerCase()) || !areCommon(scan, words)) return false;
  if (isField) return isPlainField(scan, words, start, end);
  if (isInHeadline(scan, start, end)) return true;
  return isPlainHead(scan, words.at(-1)!.toLowerCase()) && !isToldByArticle(scan, words.length, start, end);
}

/**
 * "the Electricity Storage and Balancing Centre", "by the Forest Service": whether an article before capitalized words,
 * and nothing capitalized after them, shows that they are a name.
 */
function isToldByArticle(scan: Scan, words: number, start: number, end: number): boolean {
  if (!isAfterArticle(scan, start)) return false;
  const { text } = scan;
  // At the start of a sentence, or before another noun ("the Ergonomic Office Chair"), only a long one.
  return (
    words >= LONG ||
    (startsSmall(
      text
        .slice(Math.max(0, start - LONGEST_ARTICLE), start)
        .trimEnd()
        .split(' ')
        .at(-1)!,
    ) &&
      !GOES_ON.test(text.slice(end, end + 2)))
  );
}
const GOES_ON = /^ \p{Lu}/u;

/** "Best Service for You", but not "the Library of Congress", "Hospital for Sick Children". */
function isPlainField(scan: Scan, words: readonly string[], start: number, end: number): boolean {
  const head = headOfField(scan, words);
  if (openers(scan.language).has(head)) return false;
  // "Senate for the second time": the words after the link are not a field.
  if (articles(scan.language).has(words.at(-1)!.toLowerCase())) return true;
  const isOpen = words[0]!.toLowerCase() === head && isAfterArticle(scan, start);
  return isInHeadline(scan, start, end) || (isPlainHead(scan, head) && !isOpen);
}

/** This many words after "The" are a name. */
const LONG = 4;

function isAfterArticle({ text, language }: Scan, start: number): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST_ARTICLE), start))?.[1];
  return before !== undefined && definiteArticles(language).has(before.toLowerCase());
}
const BEFORE = /(?:^|[\s(“"])(\p{L}{1,6}) $/u;
/** Length of an article with the characters on both sides of it. */
const LONGEST_ARTICLE = 8;

/** A head that means a body only after a name, or any plural: "Public Administrations". */
const isPlainHead = ({ language }: Scan, head: string): boolean =>
  plainHeads(language).has(head) || (head.endsWith('s') && !heads(language).has(head));

const plainHeads = wordSet(({ organizations }) => organizations.plainHeads);
const heads = wordSet(({ organizations }) => organizations.heads);
const openers = wordSet(({ organizations }) => organizations.openers);

/** Whether anything but letters is in a name, as it is in all names of several words. */
const isSeveralWords = (name: string): boolean => lettersBefore(name, name.length) > 0;

const PARTS = /[\p{L}\p{M}\p{N}'’]+/gu;
const wordsOf = (text: string): readonly string[] => text.match(PARTS) ?? [];

/**
 * Whether all are common English words; adjectives of countries, which are capitalized anyway, and abbreviations ("SET
 * Ventures") are not.
 */
function areCommon({ language }: Scan, words: readonly string[]): boolean {
  const shouted = words.every(isShouted);
  return words.every((word) => {
    const lower = word.toLowerCase();
    // "PPC Management Services"
    if (!shouted && isShouted(word)) return isCommonAbbreviation(lower) && !isEnglishWord(lower) && !isPlaceName(word);
    return isEnglishWord(lower) && !nationalities(language).has(lower);
  });
}

const isShouted = (word: string): boolean => word.length > 1 && !startsSmall(word[1]!) && word === word.toUpperCase();

/** The word before the link to a field: "Graduate School of Arts". */
const headOfField = ({ language }: Scan, words: readonly string[]): string =>
  words[words.findIndex((word) => links(language).has(word)) - 1]?.toLowerCase() ?? '';
const links = wordSet(({ organizations }) => organizations.links);

/** Maximum number of UTF-16 units before and after a name on a line that is not a paragraph. */
const REACH = 100;
/** Minimum number of other words on a line that show how it is capitalized. */
const TELLING = 2;
/** Shorter words of a headline are not capitalized: "of", "with". */
const SHORTEST = 5;

/** Whether the other words of the line are capitalized, apart from those too short for it. */
function isInHeadline({ text, language }: Scan, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = before.lastIndexOf('\n');
  const to = after.indexOf('\n');
  // The line extends beyond the range examined: a paragraph.
  if ((from < 0 && start > REACH) || (to < 0 && end + REACH < text.length)) return false;
  const others = wordsOf(`${before.slice(from + 1)} ${to < 0 ? after : after.slice(0, to)}`).filter(
    (word) => word.length >= SHORTEST && !articles(language).has(word),
  );
  return others.length >= TELLING && others.every((word) => !startsSmall(word));
}
