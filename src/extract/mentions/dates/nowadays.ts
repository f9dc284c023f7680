import { WordClass } from '../lexicon';
import type { Expression, Reading } from './expression';
import { Kind } from './kinds';
import type { Reader } from './reader';
import { roleCueAt } from './role-cue-at';
import { beginsSentence, isOwnPast, tenseAround } from './tense';
import { Beside } from './words';

/** A text of at most this many tokens tells no more than the word does. */
const SHORT_TEXT = 8;
/** How far from the word a word for what takes place may stand, in its clause before it and in its sentence after it. */
const EVENT_BEFORE = 6;
const EVENT_AFTER = 7;
/** How far from it a verb of saying may stand, and how far before it one that only its ending shows to be of the past. */
const SAID = 3;
const ENDING = 2;
/** How far from its auxiliary a participle may stand, and where it closes the clause. */
const PARTICIPLE = 3;
const LAST_PARTICIPLE = 18;

/**
 * Whether "today" means the present time, which is no day: "Rain jackets today are lighter", "noch heute", "klyngen har
 * i dag 150 medlemmer". It is the day itself only where something tells so: a weekday, a day or an hour beside it, a
 * verb in the past, something that takes place, or somebody who says something.
 */
export function isNowadays(r: Reader, start: number, { value, end }: Reading): boolean {
  if (r.vocabulary.nowadays === null || !isToday(value) || (r.scan.in === 'text' && r.count <= SHORT_TEXT)) return false;
  const from = firstOf(r, start, end);
  if (from < 0 || isBesideDay(r, from, end) || (r.opensLine(from) && r.opensLine(end))) return false;
  if (value.kind === 'open' || isUntil(r, from)) return true;
  if (isAttribute(r, from, end)) return !someAfter(r, end, ATTRIBUTE, (i) => roleCueAt(r, i) === 'event');
  return !(isPast(r, from, end) || takesPlace(r, from, end) || isSaid(r, from, end) || isPerfect(r, from, end));
}

const isToday = (value: Expression): boolean =>
  value.kind === 'open'
    ? value.open === 'before' && isToday(value.base)
    : value.kind === 'relative' && value.unit === 'day' && value.shift === 0;

/** Where the word for today begins, after words that lead to it; -1 if it is one that means only the day ("tonight"). */
function firstOf(r: Reader, start: number, end: number): number {
  let text = '';
  for (let i = end - 1; i >= start; i--) {
    text = i === end - 1 ? r.word(i) : r.word(i) + (r.glued(i + 1) ? text : ` ${text}`);
    if (r.vocabulary.nowadays!.words.has(text)) return i;
  }
  return -1;
}

/** "heute um 10 Uhr", "i dag, torsdag", "today (3 May)", "fredag, i dag". */
function isBesideDay(r: Reader, start: number, end: number): boolean {
  const at = r.is(end, ',') || r.is(end, '(') ? end + 1 : end;
  if (!r.opensLine(end) && (isDayWord(r, at) || r.hit(at, Kind.clockBefore) !== null)) return true;
  return !r.opensLine(start) && isDayWord(r, r.is(start - 1, ',') ? start - 2 : start - 1);
}

/** A number that is a day or an hour ("10. marts", "10:30"); a weekday or a month, if it is no other word as well. */
const isDayWord = (r: Reader, i: number): boolean =>
  r.isNumber(i)
    ? r.width(i) <= 2 && (r.is(i + 1, '.') || r.is(i + 1, ':') || r.hit(i + 1, Kind.month) !== null)
    : (r.hit(i, Kind.weekday) ?? r.hit(i, Kind.month))?.sense.weak === false;

/** "bis heute", "til i dag". */
const isUntil = (r: Reader, start: number): boolean => !r.opensLine(start) && r.hit(start - 1, Kind.until)?.end === start;

/** How far after "today's" what takes place may stand. */
const ATTRIBUTE = 4;

/** "today's market", "die Stadt von heute", "die heute übliche Technik". */
function isAttribute(r: Reader, start: number, end: number): boolean {
  if (r.is(end, "'") && r.glued(end) && r.is(end + 1, 's')) return true;
  if (start === 0 || r.opensLine(start)) return false;
  return r.hit(start - 1, Kind.article)?.end === start || r.scan.language?.grammar.of.includes(r.word(start - 1)) === true;
}

/** A verb of the past near the word; one that only its ending shows ("announced") right beside it, for it may be an adjective. */
function isPast(r: Reader, start: number, end: number): boolean {
  if (isNear(r, start, end, ENDING, 1, (i) => r.isLower(i) && (r.beside(i) & Beside.pastEnding) !== 0)) return !isStarted(r, end);
  return isOwnPast(tenseAround(r, start, end)) && isNear(r, start, end, OWN, OWN, (i) => (r.beside(i) & Beside.past) !== 0);
}
const OWN = 4;

/** "Call us today to get started". */
const isStarted = (r: Reader, end: number): boolean => r.hit(end, Kind.to) !== null;

function takesPlace(r: Reader, start: number, end: number): boolean {
  return isNear(r, start, end, EVENT_BEFORE, EVENT_AFTER, (i) => {
    const cue = roleCueAt(r, i);
    return cue === 'event' || cue === 'deadline' || cue === 'latest' || cue === 'closing';
  });
}

const isSaid = (r: Reader, start: number, end: number): boolean =>
  isNear(r, start, end, SAID, SAID, (i) => r.isLower(i) && (r.scan.classes[i]! & WordClass.reporting) !== 0);

/** "har i dag offentliggjort", "Heute hat die Ministerin … eröffnet": an auxiliary right beside the word, and a participle. */
function isPerfect(r: Reader, start: number, end: number): boolean {
  const { auxiliaries, participles, last } = r.vocabulary.nowadays!;
  const isHelp = (i: number): boolean => auxiliaries.has(r.word(i));
  const isParticiple = (i: number): boolean => r.isLower(i) && participles.some((ending) => r.word(i).endsWith(ending));
  if (!r.opensLine(start) && isParticiple(start - 1) && isHelp(start - 2)) return true;
  const helped = (!beginsSentence(r, start) && isHelp(start - 1)) || (!r.opensLine(end) && isHelp(end));
  return helped && someAfter(r, end, last ? LAST_PARTICIPLE : PARTICIPLE, (i) => isParticiple(i) && (!last || !r.isWord(i + 1)));
}

/** Whether a token within so many before the word, in its clause, or after it, in its sentence, is what is looked for. */
function isNear(r: Reader, start: number, end: number, before: number, after: number, is: (i: number) => boolean): boolean {
  for (let i = start - 1; i >= Math.max(0, start - before) && !beginsSentence(r, i + 1) && !r.is(i, ','); i--) if (is(i)) return true;
  return someAfter(r, end, after, is);
}

function someAfter(r: Reader, end: number, after: number, is: (i: number) => boolean): boolean {
  for (let i = end; i < Math.min(r.count, end + after) && !beginsSentence(r, i); i++) if (is(i)) return true;
  return false;
}
