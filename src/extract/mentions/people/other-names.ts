import { nameUseOf } from '../../../gazetteer/given-names';
import { isEnglishWord, mayBeCommon } from '../../../gazetteer/kin';
import { en } from '../../../languages/en/language';
import { SAINTS } from '../../../languages/saints';
import { wordSet } from '../../../languages/word-sets';
import { isApostrophe } from '../../../text/apostrophe';
import { startsSmall } from '../../../text/letters';
import { wordBefore, wordBeforeSpace } from '../../../text/word-before';
import { definiteArticles } from '../grammar';
import { isSideOfPlace, nationalities } from '../lexis/place-words';
import { isCommonAbbreviation } from '../../../languages/common-abbreviations';
import type { NameCandidate, Scan } from '../scan';
import { ScorerRule } from '../tagger/rule-names';
import { peopleLexisOf, OF_MANY } from '../lexis/people-words';
import { LATER_RULES, PersonRule } from './rule-names';
import { holdsAbbreviation } from './abbreviations-inside';
import { opens } from './word-alone';

/** Rules for several words, of which only the first need be a given name. */
const BY_FIRST: ReadonlySet<string> = new Set<string>([PersonRule.fullName, ScorerRule.person]);

/** Confidence from which on a title, a role or a verb beside a name has told that it is a person's. */
const TOLD = 0.93;

/**
 * Whether words that begin with a given name, or are one of those of a person, are something else here: "Ruby Falls",
 * "Will Rise", "Victor DC", "Mark II", "Norra Skog", "Das" for Rolf Das at the start of a sentence.
 */
export function isOtherName(scan: Scan, candidate: NameCandidate): boolean {
  const { start, end, rule } = candidate;
  const { text } = scan;
  if (rule === PersonRule.title) return isOfSaint(text, start) || isAfterAdjective(scan, start);
  if (LATER_RULES.has(rule)) return isSmallWord(scan, text.slice(start, end).toLowerCase()) && opens(text, start);
  if (!BY_FIRST.has(rule)) return false;
  const name = text.slice(start, end);
  if (name.includes('.') && GLUED.test(name)) return true;
  const words = name.split(' ');
  return (
    words.length > 1 &&
    (isOfWaters(text, start) ||
      isEnglishPhrase(words) ||
      (rule === ScorerRule.person && directions(scan.language).has(words[0]!.toLowerCase())) ||
      isWish(scan, end, words) ||
      holdsAbbreviation(words) ||
      endsOtherwise(scan, candidate, words) ||
      holdsSmallWord(scan, words) ||
      isDistrict(scan, candidate, words))
  );
}

/** "Danish Water": the adjective of a country, which is a given name elsewhere, before a common word. */
const isEnglishPhrase = (words: readonly string[]): boolean =>
  nationalities(en).has(words[0]!.toLowerCase()) && mayBeCommon(words.at(-1)!.toLowerCase());

const directions = wordSet(({ places }) => places.directions);

/** "the Strait of Juan de Fuca", "Lake Anna Holm": whether a word for waters or a landform stands before what is called after somebody. */
const isOfWaters = (text: string, start: number): boolean => WATERS.test(text.slice(Math.max(0, start - LONGEST_WATERS), start));
const WATERS = /(?:^|[^\p{L}-])(?:(?:Strait|Gulf|Bay|Cape|Isle|Mount|Sound) of|Lake|Mount|Cape|Fort|Port) $/u;
const LONGEST_WATERS = 14;

/** "May I ask": whether a word of a question, which is a given name as well, stands before "I". */
const isWish = ({ language }: Scan, end: number, words: readonly string[]): boolean =>
  language?.grammar.titleCase === true && words.length === 2 && words[1] === 'I' && end > 0 && mayBeCommon(words[0]!.toLowerCase());

/** "der Kleidung.Anna Holm": two sentences without a space. */
const GLUED = /\p{Ll}{3}\.\p{Lu}/u;

/** "St Helena", "St. Regis" */
const isOfSaint = (text: string, start: number): boolean => SAINTS.has(shortWordBefore(text, start).toLowerCase());

/** The word before a name, without its stop. */
const shortWordBefore = (text: string, start: number): string =>
  text.startsWith('. ', start - 2) ? wordBefore(text, start - 2, LONGEST_SAINT) : wordBeforeSpace(text, start, LONGEST_SAINT);
const LONGEST_SAINT = 7;

/** "our general Sims guide", "major Northeastern cities": in English, titles in lower case that are adjectives or verbs. */
const isAfterAdjective = ({ text, language }: Scan, start: number): boolean =>
  language?.grammar.titleCase === true && ADJECTIVES.has(shortWordBefore(text, start));
const ADJECTIVES: ReadonlySet<string> = new Set(['general', 'major', 'miss', 'minor']);

/** The last word tells: an abbreviation, a letter with a number after it, a small word, a common word that nobody is called. */
function endsOtherwise(scan: Scan, { end, confidence }: NameCandidate, words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (last.length === 1 && NUMBER_AFTER.test(scan.text.slice(end, end + 2))) return true;
  if (NUMERAL.test(last) && last !== 'I') return words.length === 2 && words[0]!.toLowerCase() === MODEL;
  const lower = last.toLowerCase();
  if (last.length === 1) return (last === 'I' && isPronoun(scan, words, end)) || GENERATIONS.has(words.at(-2)!.toLowerCase());
  if (STREETS.has(lower)) return true;
  if (isAbbreviation(last) && !isAbbreviation(words[0]!) && isCommonAbbreviation(lower)) return true;
  const { given, surname } = nameUseOf(lower);
  if (given + surname > 0) return false;
  if (confidence < TOLD && notPersonEndings(scan.language).has(lower)) return true;
  if (isSmallWord(scan, lower)) return scan.language?.grammar.titleCase === true || SMALL_AFTER.test(scan.text.slice(end, end + 2));
  return confidence < TOLD && isCommonEnding(scan, words, lower);
}
const isAbbreviation = (word: string): boolean => word.length > 1 && word.length <= SHORT && word === word.toUpperCase();
const SHORT = 4;
const notPersonEndings = wordSet(({ people }) => people.notPersonEndings);
const NUMBER_AFTER = /^ ?\d/u;
const SMALL_AFTER = /^ \p{Ll}/u;
/** "Hudson St", "Wall St" */
const STREETS: ReadonlySet<string> = new Set(['st', 'ave', 'blvd', 'rd', 'pkwy', 'hwy']);
/** "Gen Z" */
const GENERATIONS: ReadonlySet<string> = new Set(['gen', 'generation']);
const NUMERAL = /^[IVX]+$/u;
/** "Mark II" is a model, "Felipe VI" a king. */
const MODEL = 'mark';

/** "As I", "Papa I’m", "from Karen Hill I heard", but not "Charles I". */
const isPronoun = (scan: Scan, words: readonly string[], end: number): boolean =>
  scan.language?.grammar.titleCase === true &&
  (words.length > 2 || isSmallWord(scan, words[0]!.toLowerCase()) || isApostrophe(scan.text[end]));

/**
 * "Ruby Falls", "Long Run", "Emma Comfort Mattress": a common word that nobody is called, unless the words before it can
 * only be a name ("Rob Zombie", "Cam E. Kettles").
 */
function isCommonEnding({ language }: Scan, words: readonly string[], last: string): boolean {
  if (language === null) return false;
  if (language.places.capitalNouns)
    return language.organizations.commonEndings.some((ending) => ending.length > 2 && last.endsWith(ending));
  if (!language.grammar.titleCase || !isEnglishWord(last) || words.some((word) => word.endsWith('.'))) return false;
  const first = words[0]!.toLowerCase();
  const middle = words.length > 2 ? words.at(-2)!.toLowerCase() : '';
  return (
    (nameUseOf(first).homes & peopleLexisOf(language).home) === 0 ||
    mayBeCommon(first) ||
    (last.endsWith('s') && !last.endsWith('ss') && !isKnownEverywhere(first)) ||
    (middle !== '' && isEnglishWord(middle) && nameUseOf(middle).surname === 0)
  );
}

/** "Daniel", "Susan": a given name of most languages, unlike "Ruby" and "Amber". */
function isKnownEverywhere(word: string): boolean {
  let languages = 0;
  for (let { homes } = nameUseOf(word); homes !== 0; homes &= homes - 1) languages++;
  return languages >= MOST;
}
const MOST = 5;

/** "Will Rise As Demand Grows", "Mais le Kelp": a small word with a capital inside, or one that opens a sentence before an article. */
function holdsSmallWord(scan: Scan, words: readonly string[]): boolean {
  const { language } = scan;
  if (isSmallWord(scan, words[0]!.toLowerCase()) && definiteArticles(language).has(words[1]!))
    return nameUseOf(words.at(-1)!.toLowerCase()).surname < OF_MANY;
  if (language?.grammar.titleCase !== true) return false;
  const { sentenceWords, nameWords } = language.organizations;
  return words.slice(1, -1).some((word) => {
    const lower = word.toLowerCase();
    // "Anna May Wong", but not "Will May Come"
    return (
      !startsSmall(word) && sentenceWords.includes(lower) && (!nameWords.includes(lower) || isSmallWord(scan, words[0]!.toLowerCase()))
    );
  });
}

/** "Worthing West": a district, unless the town is a given name as well ("Paris West"). */
const isDistrict = (scan: Scan, { start, end }: NameCandidate, words: readonly string[]): boolean =>
  isSideOfPlace(scan, start, end) && nameUseOf(words[0]!.toLowerCase()).given === 0;

const isSmallWord = ({ language }: Scan, word: string): boolean => language !== null && smallWords(language).has(word);
const smallWords = wordSet(({ words }) => words.words);
