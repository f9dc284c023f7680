import type { DateValue } from '../../models/date';
import type { EvidenceSource } from '../../models/evidence';
import { declared, type Candidate } from './candidate';
import { monthByStart } from './english-months';
import { dayOf, dayValue, monthValue } from './numeric-dates';

const ISO =
  /^((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/iu;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/u;
const MONTH_ONLY = /^((?:19|20)\d{2})[-/](\d{2})$/u;
/** "Thu, 22 Oct 2020 10:00:00 GMT", "22 October 2020". */
const DAY_MONTH =
  /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -]((?:19|20)\d{2})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))? ?([ap]m)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu;
/** "Oct 22, 2020 10:00", "Thu Oct 22 2020 10:00:00 GMT+0200". */
const MONTH_DAY =
  /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?:,? (?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))? ?([ap]m)? ?(?:GMT|UTC)?(Z|[+-]\d{2}:?\d{2})?)?/iu;
/** "Thu Oct 22 10:00:00 CEST 2020". */
const UNIX_DATE = /^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) [a-z]{3,5} ((?:19|20)\d{2})$/iu;
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d{2})(?:,? (?:- )?(\d{1,2})[:.](\d{2}))?/u;
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})/u;
const EPOCH = /^1\d{9}(?:\d{3})?$/u;

const two = (text: string | undefined): string => (text ?? '00').padStart(2, '0');

function zoneOf(zone: string | undefined): string {
  if (zone === undefined || zone === '') return '';
  if (/^(?:Z|UTC|GMT)$/iu.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]!}${digits.slice(0, 2)}:${digits.slice(2, 4)}`;
}

function hourOf(hour: string, half: string | undefined): string {
  const number = Number(hour);
  if (half === undefined) return two(hour);
  return two(String((number % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)));
}

interface Parts {
  readonly day: string | null;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly half?: string | undefined;
  readonly zone?: string | undefined;
}

function partsOf(text: string): Parts | null {
  let m = ISO.exec(text) ?? COMPACT.exec(text);
  if (m) return { day: dayOf(Number(m[1]), Number(m[2]), Number(m[3])), hour: m[4], minute: m[5], second: m[6], zone: m[7] };
  m = DAY_MONTH.exec(text);
  if (m)
    return { day: dayOf(Number(m[3]), monthByStart(m[2]!), Number(m[1])), hour: m[4], minute: m[5], second: m[6], half: m[7], zone: m[8] };
  m = MONTH_DAY.exec(text);
  if (m)
    return { day: dayOf(Number(m[3]), monthByStart(m[1]!), Number(m[2])), hour: m[4], minute: m[5], second: m[6], half: m[7], zone: m[8] };
  m = UNIX_DATE.exec(text);
  if (m) return { day: dayOf(Number(m[6]), monthByStart(m[1]!), Number(m[2])), hour: m[3], minute: m[4], second: m[5] };
  m = DOTTED.exec(text);
  if (m) return { day: dayOf(Number(m[3]), Number(m[2]), Number(m[1])), hour: m[4], minute: m[5] };
  m = SLASHED.exec(text);
  if (m) return { day: slashedDay(Number(m[1]), Number(m[3]), Number(m[4])) };
  if (EPOCH.test(text)) {
    const iso = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
    return partsOf(iso);
  }
  return null;
}

/** The order of day and month is clear only where one number can't be a month, or both are equal. */
function slashedDay(first: number, second: number, year: number): string | null {
  if (first > 12 || first === second) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : null;
}

/** Reads a date as metadata write it: the day in its own time zone, and the timestamp where there is a time. */
export function readTimestamp(raw: string): DateValue | null {
  const text = raw.trim();
  if (text.length > 80) return null;
  const month = MONTH_ONLY.exec(text);
  if (month) return monthValue(Number(month[1]), Number(month[2]), text);
  const parts = partsOf(text);
  if (parts?.day == null) return null;
  const { day, hour, minute, second, half, zone } = parts;
  const isTime = hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60;
  const time = isTime ? `${day}T${hourOf(hour, half)}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}` : null;
  return dayValue(day, text, time);
}

/** Whether a timestamp ends with a time zone. */
export const isZoned = (time: string): boolean => /(?:Z|[+-]\d{2}:\d{2})$/u.test(time);

/** Whether the zone of a timestamp is UTC, which need not be the local one. */
export const isInUtc = (time: string): boolean => /(?:Z|\+00:00)$/u.test(time);

/** A day that a property of the metadata declares; null where it has none that can be read. */
export function declaredDay(
  raw: string | undefined,
  rule: string,
  source: EvidenceSource,
  confidence: number,
): Candidate<DateValue> | null {
  const value = raw === undefined ? null : readTimestamp(raw);
  return raw === undefined || value === null ? null : declared(value, rule, source, raw, confidence);
}
