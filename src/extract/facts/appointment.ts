import { hasLetter } from '../../text/letters';
import { once } from '../../text/once';
import type { Line } from '../content/lines';
import type { LineDate, LineReading } from './line-reading';
import type { AroundTitle } from './around-title';
import { bare, wordsOfDates } from './words-of-dates';
import { matchesOf } from '../../text/matches';

/** Two numbers that may be times of day, and the text between them: "13-17", "1 pm to 3 pm", "14h à 17h30". */
const twoTimes = once(() => /(?<![\d.:/-])(\d{1,2})([.:h][0-5]\d)?(\D{1,14})(\d{1,2})([.:h][0-5]\d)?(?!\.?\d)/gu);
/** Words, with the dots of abbreviations, and the signs of a range. */
const pieces = once(() => /\p{L}[\p{L}.'’]*|[^\s\p{L}]/gu);
const LAST_HOUR = 24;
/** How far the hours may be from the day's first letter. */
const WITHIN = 70;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
/** "am", "pm", and "h" for hour: they mark a time in every language. */
const HALVES: ReadonlySet<string> = new Set(['am', 'pm', 'h']);

const beforeTime = wordsOfDates(({ clock }) => clock.before);
const afterTime = wordsOfDates(({ clock }) => clock.after);
const opening = wordsOfDates(({ clock }) => clock.open);
const opensRange = wordsOfDates(({ from }) => from);
const withinRange = wordsOfDates(({ to }) => to);

/**
 * Whether a day is followed by a range of hours: it is then the day of an event, since nothing is published from hour to
 * hour. Opening hours say nothing about the day beside them.
 */
export function isAppointment({ text }: LineReading, { start }: LineDate): boolean {
  const after = text.slice(start, start + WITHIN);
  for (const match of matchesOf(after, twoTimes())) if (areHours(after, match)) return !isOpening(after, match);
  return false;
}

/** "14 May 2019: Ann Lee, Institute of Waves", or the hours of an event: a name on the line is a speaker's. */
export const isProgram = (reading: LineReading): boolean =>
  reading.dates.some((date) => reading.text[date.end] === ':' || isAppointment(reading, date));

/** Most UTF-16 units of words and signs before the hours ("kl.", "from"). */
const BEFORE_HOURS = 8;

/** Whether a day is followed by a range of hours, on its line or at the beginning of the next: "12 March 2019" above "1 pm to 3 pm". */
export function isOfAppointment({ lines, reader }: AroundTitle, line: Line, date: LineDate): boolean {
  const reading = reader.read(line);
  const below = lines[line.index + 1];
  return isAppointment(reading, date) || (below !== undefined && date.end === reading.text.length && opensWithHours(below.text));
}

function opensWithHours(text: string): boolean {
  const [first] = matchesOf(text.slice(0, WITHIN), twoTimes());
  return first !== undefined && first.index <= BEFORE_HOURS && areHours(text, first) && !isOpening(text, first);
}

function areHours(text: string, match: RegExpExecArray): boolean {
  const [whole, from, minutes, between, to, lastMinutes] = match;
  if (Number(from) > LAST_HOUR || Number(to) > LAST_HOUR) return false;
  const isAfter = (word: string): boolean => HALVES.has(word) || afterTime().has(word);
  const words = piecesOf(between!);
  const hasUnit = isAfter(words[0] ?? '');
  if (hasUnit) words.shift();
  const [joint = '', ...more] = words;
  if (!joinsHours(joint, more)) return false;
  if (more.length === 1 || (minutes !== undefined && lastMinutes !== undefined)) return true;
  const next = piecesOf(text.slice(match.index + whole.length)).at(0) ?? '';
  if (isAfter(next)) return true;
  const isAnnounced = beforeTime().has(piecesOf(text.slice(0, match.index)).at(-1) ?? '');
  // "kl. 13.05 - 17 kommentarer", "1:30 pm - 3 min read" count something; "kl. 13-17 i Havnehuset" has hours.
  if (lastMinutes === undefined && startsWithLetter(next) && !opening().has(next))
    return isAnnounced && minutes === undefined && !(DASHES.has(joint) && between!.startsWith(' '));
  return hasUnit || isAnnounced;
}

/** "13-17", "13 bis 17", "kl. 13 til kl. 17". */
const joinsHours = (joint: string, more: readonly string[]): boolean =>
  (DASHES.has(joint) || withinRange().has(joint)) && (more.length === 0 || (more.length === 1 && beforeTime().has(more[0]!)));

const startsWithLetter = (text: string): boolean => hasLetter(text.slice(0, 1));

/** "Open 9:00-17:00", "Öffnungszeiten: 9 bis 17 Uhr", "9.00-17.00 geöffnet". */
function isOpening(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  const isAround = (word: string): boolean => beforeTime().has(word) || opensRange().has(word) || word === ':';
  const before = piecesOf(text.slice(0, index)).findLast((word) => !isAround(word));
  const [after, next = ''] = piecesOf(text.slice(index + whole.length)).filter((word) => !afterTime().has(word));
  // "13-15 Open lecture": the event is open, not the house.
  return [before, startsWithLetter(next) ? undefined : after].some((word) => word !== undefined && opening().has(word));
}

const whereLabels = wordsOfDates(({ whereLabels: labels }) => labels);

/** How many lines above and below the day's may tell the place; the hour may have a line of its own between them. */
const ABOVE = 1;
const BELOW = 2;
/** A longer line is more than a label and its value. */
const LONGEST_VALUE = 60;
const opensWithLabel = once(() => /^(\p{L}{2,20}) ?:/u);
/** A number that may be an hour, with its minutes. */
const oneTime = once(() => /(?<![\d.:/-])(\d{1,2})([.:h][0-5]\d)?(?!\.?\d)/gu);

/** "kl. 14", "14 Uhr", "2 p.m.", "14:30": whether a line has a time of day, apart from the numbers of its date. */
function hasHour(text: string, date?: LineDate): boolean {
  const line = text.slice(0, LONGEST_VALUE);
  for (const { 0: whole, 1: hour, 2: minutes, index } of matchesOf(line, oneTime())) {
    if (Number(hour) > LAST_HOUR || (date !== undefined && index >= date.start && index < date.end)) continue;
    const next = (piecesOf(line.slice(index + whole.length, index + whole.length + BEFORE_HOURS))[0] ?? '').replaceAll('.', '');
    if (minutes !== undefined || HALVES.has(next) || afterTime().has(next)) return true;
    if (beforeTime().has(piecesOf(line.slice(0, index)).at(-1) ?? '')) return true;
  }
  return false;
}

/**
 * "Tid: 4. september kl. 14" above "Sted: Aulaen": whether a line beside the day names the place, and the day has an hour, on its
 * own line or on one between them. A place alone, as over a press release, says nothing of an event.
 */
export function isWithPlace({ lines }: AroundTitle, { index }: Line, date: LineDate): boolean {
  let isTimed = date.value.time !== null || hasHour(lines[index]!.text, date);
  for (let i = index - ABOVE; i <= index + BELOW; i++) {
    const line = i === index ? undefined : lines[i];
    if (line === undefined || line.text.length > LONGEST_VALUE) continue;
    const label = opensWithLabel().exec(line.text)?.[1] ?? '';
    if (isTimed && whereLabels().has(bare(label))) return true;
    isTimed ||= i > index && label !== '' && hasHour(line.text);
  }
  return false;
}

const piecesOf = (text: string): string[] => (text.match(pieces()) ?? []).map((piece) => bare(piece) || piece);
