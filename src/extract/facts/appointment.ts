import type { DateTables } from '../../languages/contracts/dates';
import { LANGUAGES } from '../../languages/languages';
import { once } from '../../text/once';
import type { LineDate, LineReading } from './line-reading';

/** Two numbers that may be times of the day, and what stands between them: "13-17", "1 pm to 3 pm", "14h à 17h30". */
const twoTimes = once(() => /(?<![\d.:/-])(\d{1,2})([.:h][0-5]\d)?(\D{1,14})(\d{1,2})([.:h][0-5]\d)?(?!\.?\d)/gu);
/** Words, the dots of their short forms among them, and the signs of a range. */
const pieces = once(() => /\p{L}[\p{L}.'’]*|[^\s\p{L}]/gu);
const LAST_HOUR = 24;
/** Behind the day's first letter so far. */
const WITHIN = 70;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
/** Halves of the day, and the hour as timetables shorten it: signs of a time in every language. */
const HALVES: ReadonlySet<string> = new Set(['am', 'pm', 'h']);

const bare = (word: string): string => word.replaceAll('.', '').toLowerCase();

/** Some words of every language: the line of an event may be in another than the text. */
const wordsOf = (pick: (dates: DateTables) => string | undefined): (() => ReadonlySet<string>) =>
  once(() => new Set(LANGUAGES.flatMap(({ dates }) => (pick(dates) ?? '').split('|').map((word) => bare(word.trim())))));

const beforeTime = wordsOf(({ clock }) => clock.before);
const behindTime = wordsOf(({ clock }) => clock.after);
const opening = wordsOf(({ clock }) => clock.open);
const opensRange = wordsOf(({ from }) => from);
const withinRange = wordsOf(({ to }) => to);

/**
 * Whether the hours from which to which something goes on stand behind a day: it is that of an event, for nothing is
 * published for hours. The hours at which a house is open say nothing of the day beside them.
 */
export function isAppointment({ text }: LineReading, { start }: LineDate): boolean {
  const behind = text.slice(start, start + WITHIN);
  for (const match of behind.matchAll(twoTimes())) if (areHours(behind, match)) return !isOpening(behind, match);
  return false;
}

function areHours(text: string, match: RegExpExecArray): boolean {
  const [whole, from, minutes, between, to, lastMinutes] = match;
  if (Number(from) > LAST_HOUR || Number(to) > LAST_HOUR) return false;
  const isBehind = (word: string): boolean => HALVES.has(word) || behindTime().has(word);
  const words = piecesOf(between!);
  const isTold = isBehind(words[0] ?? '');
  if (isTold) words.shift();
  const [joint = '', ...more] = words;
  if (!DASHES.has(joint) && !withinRange().has(joint)) return false;
  // "kl. 13 til kl. 17"
  if (more.length > 1 || (more.length === 1 && !beforeTime().has(more[0]!))) return false;
  if (isTold || more.length === 1 || (minutes !== undefined && lastMinutes !== undefined)) return true;
  const next = piecesOf(text.slice(match.index + whole.length)).at(0) ?? '';
  return isBehind(next) || beforeTime().has(piecesOf(text.slice(0, match.index)).at(-1) ?? '');
}

/** "Open 9:00-17:00", "Öffnungszeiten: 9 bis 17 Uhr", "9.00-17.00 geöffnet". */
function isOpening(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  const isAround = (word: string): boolean => beforeTime().has(word) || opensRange().has(word) || word === ':';
  const before = piecesOf(text.slice(0, index)).findLast((word) => !isAround(word));
  const behind = piecesOf(text.slice(index + whole.length)).find((word) => !behindTime().has(word));
  return [before, behind].some((word) => word !== undefined && opening().has(word));
}

const piecesOf = (text: string): string[] => (text.match(pieces()) ?? []).map((piece) => bare(piece) || piece);
