import { MARK } from '../../../text/token-kinds';
import { WordClass } from '../lexicon';
import type { Expression } from './expression';
import { Kind } from './kinds';
import type { Reader } from './reader';
import type { Prefer } from './resolve/nearest';
import { Beside } from './words';

/** How far before and after a date its verb is searched for, in tokens. */
const REACH = 14;
/** A verb this near is the date's own. */
const OWN = 4;

/** What the verbs around a date tell about when it lies, and whether the nearest is near enough to be its own. */
export interface Tense {
  readonly prefer: Exclude<Prefer, 'nearest'>;
  readonly own: boolean;
}

/**
 * Whether the sentence is about the past or the future: "i marts hjalp klyngen" is the last March, "skal åbne i marts"
 * the next. A word that opens the date itself ("siden marts") takes precedence, then the nearest verb; null without
 * either.
 */
export function tenseAround(r: Reader, start: number, end: number): Tense | null {
  // Also capitalized where it opens a sentence; other capitalized words may be names.
  const opening = r.isWord(start) ? tenseOfWord(r, start) : null;
  if (opening) return { prefer: opening, own: true };
  if (isHeadOfPast(r, start - 1)) return { prefer: 'past', own: true };
  const left = reachOf(r, start, -1);
  const right = reachOf(r, end - 1, 1);
  for (let step = 1; step <= Math.max(left, right); step++) {
    const before = step <= left ? tenseWith(r, start - step, left - step) : null;
    const prefer = before ?? (step <= right ? tenseWith(r, end - 1 + step, step - 1) : null);
    if (prefer) return { prefer, own: step <= OWN };
  }
  return null;
}

/**
 * "Siden mandag", "Seit Montag" at the start of a sentence, but not "Kom mandag", an invitation to come, though "kom"
 * is a past form, too.
 */
const isHeadOfPast = (r: Reader, i: number): boolean =>
  i >= 0 && (r.beside(i) & Beside.past) !== 0 && r.hit(i, Kind.since)?.end === i + 1 && beginsSentence(r, i);

/** How many tokens on one side of `from` belong to the same sentence. */
function reachOf(r: Reader, from: number, way: 1 | -1): number {
  let steps = 0;
  while (steps < REACH && !beginsSentence(r, way > 0 ? from + steps + 1 : from - steps)) steps++;
  return steps;
}

/** Whether a sentence begins at token `i`. */
export function beginsSentence(r: Reader, i: number): boolean {
  if (r.opensLine(i)) return true;
  if (r.scan.tokens.kinds[i - 1] !== MARK) return false;
  const stop = r.is(i - 1, '.') || r.is(i - 1, '!') || r.is(i - 1, '?') || r.is(i - 1, ':');
  return stop && !r.isNumber(i - 2) && !r.glued(i) && !r.isLower(i);
}

/** How far before a participle its auxiliary verb may stand: "will be announced", "skal i marts åbnes". */
const VERB_BEFORE = 3;

/** The tense of a word; for a possible participle that of the verb before it. */
function tenseWith(r: Reader, i: number, room: number): Tense['prefer'] | null {
  const own = tenseOf(r, i);
  if (own !== 'past' || (r.beside(i) & Beside.past) !== 0) return own;
  for (let back = 1; back <= Math.min(VERB_BEFORE, room); back++) if (tenseOf(r, i - back) === 'future') return 'future';
  return own;
}

const tenseOf = (r: Reader, i: number): Tense['prefer'] | null => (r.isLower(i) ? tenseOfWord(r, i) : null);

function tenseOfWord(r: Reader, i: number): Tense['prefer'] | null {
  if ((r.scan.classes[i]! & WordClass.date) !== 0) return null;
  const when = r.beside(i);
  if ((when & Beside.future) !== 0) return 'future';
  if ((when & Beside.past) !== 0) return 'past';
  if ((when & Beside.futureEnding) !== 0) return 'future';
  return (when & Beside.pastEnding) !== 0 && (r.scan.classes[i]! & WordClass.function) === 0 ? 'past' : null;
}

/** Whether a verb of the date's own is in the past tense. */
export const isOwnPast = (tense: Tense | null): boolean => tense !== null && tense.own && tense.prefer === 'past';

/** Whether an expression lacks a year that the tense can determine. */
export function lacksYear(value: Expression): boolean {
  switch (value.kind) {
    case 'day':
      return value.year === null && value.month !== null && value.weekday === null;
    case 'month':
      return value.year === null;
    case 'season':
    case 'holiday':
      return value.year === null && value.shift === null;
    case 'interval':
      return lacksYear(value.from) && lacksYear(value.to);
    case 'open':
    case 'half-month':
    case 'nth':
      return lacksYear(value.base);
    default:
      return false;
  }
}

/** "senest i juni": a deadline lies ahead. */
export function openEnd(value: Expression): Tense | null {
  return value.kind === 'open' && value.open === 'before' ? { prefer: 'future', own: true } : null;
}
