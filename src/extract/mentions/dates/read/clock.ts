import type { Reader } from '../reader';
import type { Clock } from '../expression';
import { Kind } from '../kinds';

export interface ClockRead {
  readonly clock: Clock;
  readonly end: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Reads a time of day after a date: "kl. 14.30", ", 14:30", "at 2 pm", "um 14 Uhr", "à 14h30"; null if there is none. */
export function readClock(r: Reader, i: number): ClockRead | null {
  if (r.opensLine(i)) return null;
  let at = r.skipComma(i);
  if ((r.isDash(at) || r.is(at, '|')) && r.spaced(at)) at++;
  const cue = r.hit(at, Kind.clockBefore);
  const marked = cue !== null;
  if (cue) at = r.skipDot(cue.end);
  if (r.opensLine(at) || r.width(at) === 0 || r.width(at) > 2) return null;
  return readHours(r, at, marked);
}

function readHours(r: Reader, at: number, marked: boolean): ClockRead | null {
  const hour = r.number(at);
  const minutes = minutesAt(r, at + 1);
  const end = minutes ? minutes.end : at + 1;
  const half = halfOfDay(r, end);
  const after = half ? null : r.hit(end, Kind.clockAfter);
  const sure = marked || half !== null || after !== null || minutes?.colon === true;
  if (!sure || hour > (half ? 12 : 24) || (half && hour === 0)) return null;
  const hours = half ? (hour % 12) + (half.pm ? 12 : 0) : hour;
  const zone = zoneAt(r, (half ?? after ?? { end }).end);
  return { clock: `${two(hours)}:${two(minutes?.value ?? 0)}${minutes?.seconds ?? ''}${zone.zone}`, end: afterSecondTime(r, zone.end) };
}

/** "kl. 10-12", "10.00 til 12.00", "um 9 bis 17 Uhr": the token after the second time, which is not a day of the month. */
function afterSecondTime(r: Reader, i: number): number {
  if (r.opensLine(i)) return i;
  const at = r.isDash(i) ? i + 1 : r.skip(i, Kind.to);
  if (at === i || r.opensLine(at) || r.width(at) === 0 || r.width(at) > 2 || r.number(at) > 24) return i;
  const end = minutesAt(r, at + 1)?.end ?? at + 1;
  if (
    r.hit(r.skipDot(end), Kind.month) !== null ||
    (r.skipDot(end) > end && r.glued(end + 1) && r.isNumber(end + 1)) ||
    (r.is(end, '/') && r.isNumber(end + 1))
  )
    return i;
  return (halfOfDay(r, end) ?? r.hit(end, Kind.clockAfter) ?? { end }).end;
}

interface Minutes {
  readonly value: number;
  readonly seconds: string;
  readonly colon: boolean;
  readonly end: number;
}

/** ":30", ".30", "h30", ":30:05". */
function minutesAt(r: Reader, i: number): Minutes | null {
  const colon = r.is(i, ':');
  if (!r.glued(i) || !(colon || r.is(i, '.') || r.is(i, 'h')) || !r.glued(i + 1) || r.width(i + 1) !== 2) return null;
  const value = r.number(i + 1);
  if (value > 59) return null;
  const seconds = colon && r.is(i + 2, ':') && r.width(i + 3) === 2 && r.glued(i + 3) ? `:${r.words[i + 3]!}` : '';
  return { value, seconds, colon: colon || r.is(i, 'h'), end: i + (seconds === '' ? 2 : 4) };
}

/** "am", "p.m." after an hour, in English. */
function halfOfDay(r: Reader, i: number): { pm: boolean; end: number } | null {
  if (r.vocabulary.writes.ordinalDot || r.opensLine(i)) return null;
  if (r.is(i, 'am') || r.is(i, 'pm')) return { pm: r.is(i, 'pm'), end: i + 1 };
  if ((r.is(i, 'a') || r.is(i, 'p')) && r.is(i + 1, '.') && r.is(i + 2, 'm')) return { pm: r.is(i, 'p'), end: r.skipDot(i + 3) };
  return null;
}

/** "Z", "+02:00", "UTC", "GMT", "CET", "CEST" after a time. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['mez', '+01:00'],
  ['mesz', '+02:00'],
]);

export function zoneAt(r: Reader, i: number): { zone: string; end: number } {
  if (r.opensLine(i)) return { zone: '', end: i };
  const named = ZONES.get(r.word(i));
  if (named !== undefined && r.glued(i) === (named === 'Z' && r.is(i, 'z'))) return { zone: named, end: i + 1 };
  if (!(r.is(i, '+') || r.is(i, '-')) || !r.glued(i) || !r.glued(i + 1)) return { zone: '', end: i };
  const sign = r.word(i);
  if (r.width(i + 1) === 4) return { zone: `${sign}${r.words[i + 1]!.slice(0, 2)}:${r.words[i + 1]!.slice(2)}`, end: i + 2 };
  if (r.width(i + 1) === 2 && r.is(i + 2, ':') && r.width(i + 3) === 2)
    return { zone: `${sign}${r.words[i + 1]!}:${r.words[i + 3]!}`, end: i + 4 };
  return { zone: '', end: i };
}
