import { endsInPlainNoun } from '../capital-nouns';
import { isSideOfPlace, nationalities } from '../lexis/place-words';
import { isEnglishWord } from '../../../gazetteer/kin';
import { LEGAL_FORMS } from '../../../languages/legal-forms';
import { en } from '../../../languages/en/language';
import { wordSet } from '../../../languages/word-sets';
import type { NameCandidate, Scan } from '../scan';
import { ScorerRule } from '../tagger/rule-names';
import type { OrganizationRule } from './rule-names';
import { isThing } from './spelled-out';

/** Rules that know nothing of what a name ends in. */
const BY_PLACE: ReadonlySet<string> = new Set<OrganizationRule | typeof ScorerRule.organization>([
  'organization:listed',
  'organization:role',
  'organization:opener',
  'organization:told',
  ScorerRule.organization,
]);

/** A list of companies has some that are called after things: "Blue Cell". */
const LISTED: OrganizationRule = 'organization:listed';

/** The confidence of the scorer from which on it knows a name. */
const KNOWN = 0.75;

/**
 * Several words that are no name of a body: one with a word of a sentence inside ("How Kelp Hub Can Help"), one that ends
 * as the name of a thing ("Global Kelp Report"), English words in German, a side of a town ("Kelpton North").
 */
export function isPhrase(scan: Scan, { start, end, rule, id, confidence }: NameCandidate): boolean {
  const name = scan.text.slice(start, end);
  if (id !== null || !name.includes(' ')) return false;
  const words = name.toLowerCase().split(' ');
  if (words.length > 2 && holdsSentence(scan, words)) return true;
  if (!BY_PLACE.has(rule)) return false;
  if (rule !== LISTED && isThing(words.at(-1)!) && !words.some((word) => LINKS.has(word))) return true;
  if (rule !== ScorerRule.organization) return false;
  if (confidence < KNOWN && !isAbbreviatedAfter(scan, end) && (isEnglishInGerman(scan, words) || isPlainEnglish(scan, words))) return true;
  return isNounOfThing(scan, start, words) || isSideOfPlace(scan, start, end);
}

/** "Brian May Trust" and "National Can Company" are names, "How Kelp Can Trust" is none. */
function holdsSentence({ language }: Scan, words: readonly string[]): boolean {
  const inside = words.slice(1, -1).filter((word) => sentenceWords(language).has(word));
  if (inside.some((word) => !nameWords(language).has(word))) return true;
  return inside.length > 0 && (!heads(language).has(words.at(-1)!) || sentenceWords(language).has(words[0]!));
}
const sentenceWords = wordSet(({ organizations }) => organizations.sentenceWords);
const nameWords = wordSet(({ organizations }) => organizations.nameWords);
const heads = wordSet(({ organizations }) => organizations.heads);
const LINKS: ReadonlySet<string> = new Set(['of', 'for']);

/** "Winter Ignition Facility (WIF)" */
const isAbbreviatedAfter = ({ text }: Scan, end: number): boolean => /^ \(\p{Lu}{2}/u.test(text.slice(end, end + 4));

/** "Fair Fashion Brands" in a German text. */
const isEnglishInGerman = ({ language }: Scan, words: readonly string[]): boolean =>
  language?.places.capitalNouns === true && words.every(isEnglishWord) && !isEnglishHead(words.at(-1)!);
/** "Gladbacher Verletztenliste", but not "LG Lauter", "Federal Reserve". */
const isNounOfThing = ({ text, language }: Scan, start: number, words: readonly string[]): boolean =>
  endsInPlainNoun(language, words.at(-1)!) && !ABBREVIATED.test(text.slice(start, start + 3)) && !words.every(isEnglishWord);
const ABBREVIATED = /^\p{Lu}{2}/u;

/** "Delay Brew", "Specialty Coffee": words of which none is a country's, or one that ends the names of firms. */
const isPlainEnglish = ({ language }: Scan, words: readonly string[]): boolean =>
  language?.grammar.titleCase === true &&
  words.every((word) => (isEnglishWord(word) && !nationalities(language).has(word) && !OF_STATES.has(word)) || SIGNS.has(word)) &&
  !FIRMS.has(words.at(-1)!);
const OF_STATES: ReadonlySet<string> = new Set(['us', 'uk', 'eu', 'un']);
const FIRMS: ReadonlySet<string> = new Set(['co', 'mutual', ...LEGAL_FORMS]);
const SIGNS: ReadonlySet<string> = new Set(['&', 'and', 'of', 'for', 'the']);
/** "The Blue Record Company" */
const isEnglishHead = (word: string): boolean => heads(en).has(word);
