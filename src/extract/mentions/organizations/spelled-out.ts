import { isEnglishWord } from '../../../gazetteer/kin';
import { en } from '../../../languages/en/language';
import { EVENT_WORDS } from '../../../languages/english-events';
import { wordSet } from '../../../languages/word-sets';
import { isDash } from '../../../text/dashes';
import { GLUED, LOWER, MARK, NEW_LINE, UPPER, WORD } from '../../../text/token-kinds';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';

/** English names of things are quoted in every language. */
const things = wordSet(({ organizations }) => organizations.things);
const certified = wordSet(({ organizations }) => organizations.certified);
const links = wordSet(({ organizations }) => organizations.links);
const small = wordSet(({ organizations, grammar }) => [
  ...organizations.links,
  ...grammar.and,
  ...grammar.andAlso,
  'the',
  'in',
  'on',
  'to',
  'per',
]);

/** Maximum number of tokens of a name that an abbreviation stands for. */
const LONGEST_SPELLED_OUT = 10;

/** Whether an English noun names a thing or an event, whatever stands before it. */
export const isThing = (word: string): boolean => things(en).has(word) || EVENT_WORDS.has(word);

/**
 * "Responsible Wool Standard (RWS)", "Certified Records Manager (CRM)": whether the capitalized English words that end at
 * a token, the first of which begins with the first of the letters, name a thing or a qualification.
 */
export function endsInThing({ tokens }: Scan, last: number, letters: string): boolean {
  const { words, shapes, kinds, before } = tokens;
  let first = -1;
  for (let at = last; at >= 0 && last - at < LONGEST_SPELLED_OUT; at--) {
    const word = words[at]!;
    if (kinds[at] === MARK ? !isDash(word) && word !== '&' : shapes[at] === LOWER && !small(en).has(word)) break;
    if (shapes[at] !== LOWER && word.startsWith(letters[0]!)) first = at;
    if (before[at] === NEW_LINE) break;
  }
  return first >= 0 && last > first && isThingFrom(tokens.words, first, last);
}

/** "CFS (Chronic Fatigue Syndrome)": the same for the words in parentheses after the abbreviation. */
export function opensThing({ tokens }: Scan, first: number, letters: string): boolean {
  const { words, shapes, kinds, count } = tokens;
  if (first >= count || shapes[first] === LOWER || shapes[first] === UPPER || !words[first]!.startsWith(letters[0]!)) return false;
  let last = first;
  while (last < count && last - first < LONGEST_SPELLED_OUT && words[last] !== ')') {
    if (kinds[last] === MARK && !isDash(words[last]!) && words[last] !== '&') return false;
    last++;
  }
  return words[last] === ')' && tokens.before[last] === GLUED && last - first > 1 && isThingFrom(words, first, last - 1);
}

/** Whether the head, which stands before the first "of", is a noun of a thing, or the first word opens a qualification. */
function isThingFrom(words: readonly string[], first: number, last: number): boolean {
  let head = first;
  while (head < last && !links(en).has(words[head + 1]!)) head++;
  return isThing(words[head]!) || (certified(en).has(words[first]!) && !isBodyBetween(words, first, head));
}

/** Fewest letters whose match with the initials of as many words is no accident. */
const FEWEST_LETTERS = 3;

/**
 * "Server Name Indication (SNI)": whether the letters are the initials of the English words that end at a token, and none of
 * these names a body. What is no English word, as a place's or a person's name, is evidence of one, and so is that the text
 * lets it speak.
 */
export function spellsThing(scan: Scan, last: number, letters: string): boolean {
  const { tokens, language } = scan;
  const { words, kinds, before } = tokens;
  if (language === null) return false;
  let left = letters.length < FEWEST_LETTERS ? 0 : letters.length;
  for (let at = last; left > 0 && at >= 0 && last - at < LONGEST_SPELLED_OUT; at--) {
    const word = words[at]!;
    if (kinds[at] === WORD && word.startsWith(letters[left - 1]!)) {
      if (!isEnglishWord(word) || bodies(en).has(word) || bodies(language).has(word)) return false;
      if (--left === 0) return !isSource(scan, at);
    } else if (!isDash(word) && !small(en).has(word)) return false;
    if (before[at] === NEW_LINE) return false;
  }
  return false;
}

/** "ifølge Winter Shelter Watch", "as was said by …": whether what begins at a token is said to have said something. */
function isSource({ tokens: { words }, classes, language }: Scan, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= SAYING; at--)
    if ((classes[at]! & WordClass.reporting) !== 0 || sources(language).has(words[at]!)) return true;
  return false;
}
/** Maximum number of tokens between a verb of saying and what has said it. */
const SAYING = 2;
const sources = wordSet(({ quotes }) => quotes.sources);

const bodies = wordSet(({ organizations }) => [
  ...organizations.heads,
  ...organizations.openers,
  ...organizations.namelessBodies,
  ...organizations.classes,
]);

function isBodyBetween(words: readonly string[], first: number, head: number): boolean {
  for (let at = first; at <= head; at++) if (bodies(en).has(words[at]!)) return true;
  return false;
}
