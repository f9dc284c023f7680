import { isEnglishWord } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { wordBeforeSpace } from '../../../text/word-before';
import { indefiniteArticles } from '../grammar';
import type { NameCandidate, Scan } from '../scan';
import type { OrganizationRule } from './rule-names';

/** Rules by which a word for a body makes a name of the words beside it. */
const BY_HEAD: ReadonlySet<string> = new Set<OrganizationRule>([
  'organization:head',
  'organization:head-and-seat',
  'organization:field',
  'organization:opener',
  'organization:class-noun',
]);

/**
 * "Boost Your Power", "Top Kelp Marketing Agency", "needs a Kelp Marketing Agency.": whether words with capitals, in a language that
 * gives them to headings, address somebody, praise what they are about, or are one of many of their kind.
 */
export function isOfHeading({ text, language }: Scan, { start, end, rule, id }: NameCandidate): boolean {
  if (language?.grammar.titleCase !== true || id !== null || !BY_HEAD.has(rule)) return false;
  const words = text.slice(start, end).split(' ');
  if (words.length < 2) return false;
  // "US" is a country.
  if (words.some((word, i) => (i > 0 || word.length === 1) && word !== 'US' && addressed(language).has(word.toLowerCase()))) return true;
  const first = words[0]!.toLowerCase();
  if (praising(language).has(first) && words.every((word) => isEnglishWord(word.toLowerCase()))) return true;
  const article = wordBeforeSpace(text, start, LONGEST_ARTICLE).toLowerCase();
  return indefiniteArticles(language).has(article) && !OWNS_NEXT.test(text.slice(end, end + REACH)) && !isFollowed(language, text, end);
}
const LONGEST_ARTICLE = 3;
const addressed = wordSet(({ organizations }) => organizations.addressed);
const praising = wordSet(({ organizations }) => organizations.praising);

/** "a Kelp Institute (KI) report", "a Kelp Institute's report" */
const OWNS_NEXT = /^(?: \(|['\u2019])/u;

/** "a Kelp University botanist": whether a noun follows that has the article. */
function isFollowed(language: NonNullable<Scan['language']>, text: string, end: number): boolean {
  const next = NEXT_WORD.exec(text.slice(end, end + REACH))?.[1];
  return next !== undefined && !small(language).has(next.toLowerCase());
}
const NEXT_WORD = /^ (\p{L}{1,24})/u;
const REACH = 30;
const small = wordSet(({ words }) => words.words);
