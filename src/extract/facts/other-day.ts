import { wordSet } from '../../languages/word-sets';
import type { LineDate, LineReading } from './line-reading';
import { wordsIn, wordsOfDates } from './words-of-dates';

/** Most UTF-16 units before a day in which words about it are. */
const BEFORE = 60;
/** Signs before which another clause ends. */
const SIGNS: ReadonlySet<string> = new Set('|·•,;.:()–—');

const deadlines = wordsOfDates(({ roles }) => roles.deadline);
const requests = wordsOfDates(({ roles }) => roles.request);
const closings = wordsOfDates(({ roles }) => roles.closing);
const latest = wordsOfDates(({ roles }) => roles.latest);
const labels = wordsOfDates(({ otherDays }) => otherDays);
const events = wordsOfDates(({ roles }) => roles.event);
const openers = wordSet(({ bylines }) => bylines.by);

/**
 * Whether a line says that something other than the article is of a day: a deadline, or when something begins, takes place
 * or ends. Beside a label of publication ("Closing date") only a cue counts of which the label is a part.
 */
export function isOtherDay({ text }: LineReading, { start, value }: LineDate, isLabeled: boolean): boolean {
  if (!isLabeled && isLimit(start, value)) return true;
  const before = text.slice(Math.max(0, start - BEFORE), start).trimEnd();
  const isLabel = before.endsWith(':');
  const words = wordsOf(isLabel ? before.slice(0, -1) : before);
  const pairs = words.map((word, i) => `${words[i - 1]} ${word}`);
  if (isLabeled) return deadlines().has(pairs.at(-1) ?? '') || labels().has(pairs.at(-1) ?? '');
  const holds = (set: () => ReadonlySet<string>): boolean => words.some((word) => set().has(word)) || pairs.some((pair) => set().has(pair));
  const endsWith = (set: () => ReadonlySet<string>): boolean => set().has(words.at(-1) ?? '') || set().has(pairs.at(-1) ?? '');
  return (
    // "Klyngen åbner den 1. januar", but "Seminar 1. januar" may be the kind of the article and its day.
    (words.length > 1 && holds(events)) ||
    holds(deadlines) ||
    endsWith(latest) ||
    endsWith(labels) ||
    (holds(requests) && (holds(closings) || (isLabel && endsWith(requests))))
  );
}

/** The words of the clause in which a text ends. */
function wordsOf(text: string): string[] {
  let from = text.length;
  while (from > 0 && !SIGNS.has(text[from - 1]!)) from--;
  return wordsIn(text.slice(from));
}

/** "Senest 1. september", "ab 1. Oktober": a day before or after which something is. "By May 3, 2021" is a byline that lost its name. */
const isLimit = (start: number, { open, text: raw }: LineDate['value']): boolean =>
  open !== null && !(start === 0 && openers(null).has(raw.slice(0, raw.search(/\s|$/u)).toLowerCase()));
