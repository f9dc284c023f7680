import type { DateRole } from '../../../models/article';
import type { DateValue } from '../../../models/date';
import type { Context, Scan } from '../scan';
import { chooseAll } from './choose-all';
import type { Chosen } from './choose';
import { confidenceOf } from './confidence';
import type { Expression } from './expression';
import { orderIn } from './order';
import { Reader } from './reader';
import { civil, readDay } from '../../../text/calendar';
import { PrintedYears, withYear } from './printed-years';
import type { DateRule } from './rule-names';
import type { Reference } from './resolve/around';
import type { Period } from './resolve/period';
import { resolve } from './resolve/resolve';
import { valueOf } from './resolve/value';
import { roleOf } from './roles';
import { coreOf } from './core';
import { borrowYears } from './borrow';
import { isOwnPast, lacksYear, openEnd, tenseAround } from './tense';
import { vocabularyOf } from './vocabulary/vocabulary';

/** A date at its place. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
  readonly role: DateRole;
  readonly rule: `date:${DateRule}`;
  readonly confidence: number;
}

/** The dates of a text, in order, without overlaps. Without a reference day relative dates have no EDTF. */
export function findDates(scan: Scan, context: Context): DateMention[] {
  if (!scan.language) return [];
  const vocabulary = vocabularyOf(scan.language);
  const reader = new Reader(scan, vocabulary, () => orderIn(scan, vocabulary, context));
  const chosen = chooseAll(reader);
  const reference: Reference = { day: readDay(context.reference), prefer: context.prefer, feastDays: scan.language.dates.feastDays };
  const expressions = borrowYears(
    chosen.map(({ reading }) => reading.value),
    reference.day !== null,
  );
  const printed = new PrintedYears();
  return chosen.map((one, i) => {
    const expression = expressions[i]!;
    const period = resolveInTense(reader, one, expression, reference, printed);
    printed.note(expression, period);
    return mentionOf(reader, one, expression, period);
  });
}

/** A date at least this many days away takes its year from its own verb in the past tense, from any other verb only if farther away. */
const CLOSE = 10;
const FAR = 60;

/**
 * The year of a date that is printed without one: the caller's preference, else the nearest, unless the verbs show that
 * it lies in the past or in the future, or the text has printed the year before.
 */
function resolveInTense(
  reader: Reader,
  { start, reading }: Chosen,
  expression: Expression,
  reference: Reference,
  printed: PrintedYears,
): Period | null {
  const nearest = resolve(expression, reference);
  const { day } = reference;
  if (nearest === null || day === null || reference.prefer !== 'nearest') return nearest;
  if (isBareWeekday(expression))
    return nearest.start > day && isOwnPast(tenseAround(reader, start, reading.end))
      ? resolve(expression, { ...reference, prefer: 'past' })
      : nearest;
  if (!lacksYear(expression)) return nearest;
  const away = Math.max(nearest.start - day, day - nearest.end);
  const tense = away < CLOSE ? null : (tenseAround(reader, start, reading.end) ?? openEnd(expression));
  const year =
    away < CLOSE || tense?.prefer === 'future' ? null : yearBefore(expression, nearest, day, tense !== null || away >= FAR, printed);
  if (year !== null) return resolve(withYear(expression, year), reference) ?? nearest;
  if (tense === null || (away < FAR && !(tense.own && tense.prefer === 'past')) || (tense.prefer === 'future') === nearest.start > day)
    return nearest;
  return resolve(expression, { ...reference, prefer: tense.prefer }) ?? nearest;
}

/**
 * The year that the text has printed beside the same day, or beside the month of a day that would lie far ahead. A day
 * soon to come, about which no verb says more, may be an anniversary, unless the text has meant the first since.
 */
function yearBefore(expression: Expression, nearest: Period, day: number, clear: boolean, printed: PrintedYears): number | null {
  const year = printed.ofDay(expression, !clear) ?? (nearest.start - day >= FAR ? printed.ofMonth(expression) : null);
  return year !== null && Math.abs(year - civil(day).year) <= 1 ? year : null;
}

/** "På torsdag", "mandag": the next one, unless its own verb is in the past tense. */
const isBareWeekday = (value: Expression): boolean => value.kind === 'weekday' && value.shift === null;

function mentionOf(reader: Reader, { start, reading }: Chosen, expression: Expression, period: Period | null): DateMention {
  const { tokens, text } = reader.scan;
  const from = tokens.starts[coreOf(reader, start, reading)]!;
  const to = tokens.ends[reading.end - 1]!;
  return {
    start: from,
    end: to,
    value: valueOf(period, expression, text.slice(from, to)),
    role: roleOf(reader, start, reading.end, expression),
    rule: `date:${reading.rule}`,
    confidence: confidenceOf(reading, period !== null),
  };
}
