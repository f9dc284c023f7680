import { wordSet } from '../../../languages/word-sets';
import { WordClass } from '../lexicon';
import type { Reading } from './expression';
import { isFigure } from './figures';
import { continues, goesOn, isAmount, isClock, isCommonAbbreviation, isCommonWord, isIndefinite, isName, isOfOtherEra } from './guards';
import { isNowadays } from './nowadays';
import type { Reader } from './reader';
import { longestAt } from './read/productions';
import { yearAt } from './read/years';
import { Kind, KindSet, type SenseKind } from './kinds';
import { roleCueAt } from './role-cue-at';
import { tellsOfFounding } from './vocabulary/role-cues';
import { isWeekly } from './weekly';
import { Beside } from './words';

/** A reading accepted at its place: tokens `start` (inclusive) to `reading.end` (exclusive). */
export interface Chosen {
  readonly start: number;
  readonly reading: Reading;
}

/** Whether a number has the digits of a day or a year, and neighbors that can make it one. */
export function canBeDate(r: Reader, i: number): boolean {
  const width = r.width(i);
  if (width === 3 || width > 8 || (width > 4 && width < 8)) return false;
  if (width === 4) return true;
  return (
    r.glued(i + 1) ||
    r.phrases.at(i + 1) !== null ||
    r.isNumber(i + 1) ||
    r.isDash(i + 1) ||
    (r.is(i + 1, '/') && r.isNumber(i + 2)) ||
    r.opensLine(i + 1) ||
    (i > 0 && (r.phrases.at(i - 1) !== null || r.is(i - 1, "'")))
  );
}

/** How far back from its number or name a date can begin. */
export const REACH = 5;

/** The date around a trigger token that does not begin before `floor`; null if there is none. */
export function chooseAt(r: Reader, trigger: number, floor: number): Chosen | null {
  for (let start = earliest(r, trigger, floor); start <= trigger; start++) {
    const reading = r.longest(start, longestFitting);
    if (reading !== null && reading.end > trigger) return { start, reading };
  }
  return null;
}

/** Goes back over date words and numbers. */
function earliest(r: Reader, trigger: number, floor: number): number {
  let start = trigger;
  const lowest = Math.max(floor, trigger - REACH);
  while (start > lowest && !r.opensLine(start) && (r.isListed(start - 1) || r.is(start - 1, "'") || r.isDash(start - 1))) start--;
  return start;
}

const longestFitting = (r: Reader, start: number): Reading | null => (continues(r, start) ? null : longestAt(r, start, fits));

function fits(r: Reader, start: number, reading: Reading): boolean {
  if (
    reading.need === 'partner' ||
    goesOn(r, reading.end) ||
    isOfOtherEra(r, reading) ||
    isClock(r, start, reading) ||
    isIndefinite(r, start, reading) ||
    isName(r, start, reading) ||
    isNowadays(r, start, reading) ||
    isWeekly(r, start, reading)
  )
    return false;
  const alone = standsAlone(r, start, reading.end);
  if (isFigure(r, start, reading, alone)) return false;
  if (alone) return !isCommonAbbreviation(r, start, reading.end);
  if (reading.need === 'alone' || isCommonWord(r, start, reading.end) || isAmount(r, start, reading)) return false;
  return reading.need === 'nothing' ? true : hasCue(r, start, reading);
}

/** Years joined by only a comma must be later than this: an earlier number is more likely a postal code. */
const EARLIEST_LISTED = 1500;
const CUES: readonly SenseKind[] = [Kind.at, Kind.of, Kind.since, Kind.until, Kind.from, Kind.part, Kind.period, Kind.article];
const CUE_KINDS = new KindSet(...CUES);
/** Maximum number of tokens of a phrase that announces a date. */
const LONGEST_CUE = 4;

/** Whether a word that announces dates precedes it, or parentheses surround it. */
function hasCue(r: Reader, start: number, reading: Reading): boolean {
  if (
    reading.value.kind === 'year' &&
    (opensSentenceBeforeVerb(r, start, reading.end) || (reading.value.year > EARLIEST_LISTED && followsYear(r, start)))
  )
    return true;
  if (start === 0) return false;
  if (reading.value.kind === 'year' && isBareYear(r, start, reading.value.year, reading.end)) return true;
  if (r.is(start - 1, '(')) return r.is(reading.end, ')') || r.is(reading.end, ',') || r.isDash(reading.end);
  if (r.opensLine(start)) return false;
  return followsCue(r, start, reading.value.kind !== 'year');
}

/** Whether a phrase that announces dates ends right before a token; an article counts where `article` says so. */
function followsCue(r: Reader, start: number, article: boolean): boolean {
  for (let from = start - 1; from >= Math.max(0, start - LONGEST_CUE); from--) {
    if (!CUE_KINDS.meetsHalves(r.phrases.low(from), r.phrases.high(from))) continue;
    for (const kind of CUES) if ((article || kind !== Kind.article) && r.hit(from, kind)?.end === start) return true;
  }
  return false;
}

/** "2014 kom …": whether the date stands before its verb at the start of a sentence. */
function opensSentenceBeforeVerb(r: Reader, start: number, end: number): boolean {
  if (!r.opensLine(start) && !(r.is(start - 1, '.') && r.glued(start - 1) && r.isWord(start - 2))) return false;
  if (!r.isLower(end)) return false;
  return r.hit(end, Kind.finite) !== null || (r.beside(end) & Beside.finiteEnding) !== 0;
}

/**
 * Whether a year may stand without a preposition: after a founding ("stiftet 2009", "Stiftet: 2009"), and, where the
 * language allows it, after a verb in the past tense ("bildades 2009.") or an amount ("3,8 miljarder kronor 2017.") or,
 * where nouns are capitalized, before anything but a noun ("wurde 2011 gegründet").
 */
function isBareYear(r: Reader, start: number, year: number, end: number): boolean {
  if (year < 1800 || year > 2099 || r.opensLine(start) || !r.spaced(start)) return false;
  return r.is(start - 1, ':') ? isLabelled(r, start, end) : r.isWord(start - 1) && isAfterWord(r, start, year, end);
}

/** Whether the word before a year lets it stand bare. */
function isAfterWord(r: Reader, start: number, year: number, end: number): boolean {
  const closed = closesPhrase(r, end);
  const { bareYears, capitalized } = r.vocabulary.writes;
  const isLower = r.isLower(start - 1) || (!capitalized && opensPhrase(r, start - 1));
  const goesOnSmall = r.isLower(end) && r.spaced(end) && !r.opensLine(end);
  if (isFoundingAt(r, start - 1) && (capitalized ? closed || goesOnSmall : closed && isLower)) return true;
  if (!bareYears || year < 1900 || !(isLower || isOfOne(r, start - 1))) return false;
  if (capitalized) return goesOnSmall;
  return closed && ((r.beside(start - 1) & (Beside.past | Beside.pastEnding)) !== 0 || isAfterAmount(r, start));
}

/** "Stiftet: 2009": whether the year is what a label for a founding gives. */
const isLabelled = (r: Reader, start: number, end: number): boolean =>
  closesPhrase(r, end) && !r.opensLine(start - 1) && isFoundingAt(r, start - 2) && opensPhrase(r, start - 2);

const isFoundingAt = (r: Reader, i: number): boolean => i >= 0 && tellsOfFounding(roleCueAt(r, i));

/** "Startade 2006.", "Grundlagt: 1998": whether a word opens its line or its sentence, as in a box of facts. */
const opensPhrase = (r: Reader, i: number): boolean => r.opensLine(i) || r.is(i - 1, '.');

/** Maximum number of words between the number of an amount and its last word: "3,8 miljarder svenska kronor". */
const MOST_OF_AMOUNT = 3;

/** Whether an amount with its number ends right before a token. */
function isAfterAmount(r: Reader, start: number): boolean {
  if ((r.beside(start - 1) & Beside.amountAfter) === 0) return false;
  for (let i = start - 1; i > 0 && start - i <= MOST_OF_AMOUNT && !r.opensLine(i); i--) if (r.isNumber(i - 1)) return true;
  return false;
}

/** "Das 2007 gegründete Unternehmen", and not "Die 2000 befragten Personen": the article of one thing. */
const isOfOne = (r: Reader, i: number): boolean => ofOne(r.scan.language).has(r.word(i));
const ofOne = wordSet(({ grammar }) => [...grammar.ofOne, ...grammar.indefinite, ...grammar.withArticle]);

const isFunctionWord = (r: Reader, i: number): boolean => (r.scan.classes[i]! & WordClass.function) !== 0;

/** Whether nothing follows that a number could count: the end, a mark or a function word. */
const closesPhrase = (r: Reader, i: number): boolean => r.opensLine(i) || (!r.isWord(i) && !r.isNumber(i)) || isFunctionWord(r, i);

/** "1991 og 2003": whether it is joined to a year before it. */
function followsYear(r: Reader, start: number): boolean {
  if (start < 2 || r.opensLine(start) || r.opensLine(start - 1)) return false;
  return (
    (r.is(start - 1, ',') || r.hit(start - 1, Kind.and)?.end === start) && yearAt(r, start - 2) > EARLIEST_LISTED && r.spaced(start - 2)
  );
}

/** Whether its line holds nothing but the date and marks. */
function standsAlone(r: Reader, start: number, end: number): boolean {
  let left = start;
  while (!r.opensLine(left) && !r.isWord(left - 1) && !r.isNumber(left - 1)) left--;
  if (!r.opensLine(left) && (r.hit(left - 1, Kind.at)?.end === left || r.hit(left - 1, Kind.of)?.end === left)) left--;
  if (!r.opensLine(left) || r.scan.in === 'title') return false;
  let right = end;
  while (!r.opensLine(right) && !r.isWord(right) && !r.isNumber(right)) right++;
  return r.opensLine(right);
}
