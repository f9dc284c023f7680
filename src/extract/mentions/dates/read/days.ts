import { NONE, together, type DayExpression, type Need, type Reading, type YearOf } from '../expression';
import type { Hit } from '../phrase-lookup';
import type { Production, Reader } from '../reader';
import { readClock } from './clock';
import { readDayOfMonth, type NumberRead } from './numbers';
import { readNumeric } from './numeric';
import { fullYear, readYears, yearAt } from './years';
import { Kind, KindSet } from '../kinds';
import { Slot } from '../slots';

/** Days of the calendar: "3. maj 2020", "May 3rd, 2020", "tirsdag den 24. november", "den 15.", "mercredi 13". */
export const days: Production = {
  read: readDays,
  slot: Slot.days,
  needs: new KindSet(Kind.month, Kind.weekday, Kind.digits, Kind.ordinal, Kind.count),
};

function readDays(r: Reader, i: number): readonly Reading[] {
  const bare = readBareDays(r, i);
  const readings = bare.length > 0 ? bare : readWeekdayDays(r, i);
  if (readings.length === 0) return NONE;
  return readings.map((reading) => withClock(r, withWeekdayAfter(r, reading)));
}

function readBareDays(r: Reader, i: number): readonly Reading[] {
  const article = r.hit(i, Kind.dayArticle);
  const at = article?.end ?? r.skip(i, Kind.article);
  if (r.hit(at, Kind.month)) return readMonthDay(r, at);
  const numeric = at > i ? readAnnounced(r, at) : readNumeric(r, at);
  const day = readDayOfMonth(r, at);
  return day ? together(numeric, readDayMonth(r, at, day, article !== null)) : numeric;
}

/** Digits after an article, which suffices as a cue. */
function readAnnounced(r: Reader, at: number): readonly Reading[] {
  const found = readNumeric(r, at);
  if (found.length === 0 || (!r.vocabulary.writes.ordinalDot && r.is(at + 1, '.'))) return found;
  return found.map((reading) => (reading.need === 'cue' ? { ...reading, need: 'nothing' } : reading));
}

/** "3. maj 2020", "15th of February", "le 2", "den 15.". */
function readDayMonth(r: Reader, i: number, day: NumberRead, article: boolean): readonly Reading[] {
  const at = dayWord(r, day.end);
  const joint = r.glued(at) && (r.is(at, '/') || r.is(at, '-')) ? r.word(at) : null;
  const monthAt = joint === null ? r.skipAll(at, Kind.of, Kind.article, Kind.monthLabel) : at + 1;
  const month = r.opensLine(monthAt) ? null : r.hit(monthAt, Kind.month);
  if (!month) return bareDay(r, i, day, article);
  const written = r.isNumber(i) || day.ordinal;
  if (joint !== null) return joined(r, i, month, joint);
  return readYears(r, month.end).map((year) => {
    const need: Need = year.short || !(written || article) ? 'alone' : 'nothing';
    return reading(r, year.end, year.year, month.sense.value, day.value, 'day-and-month', need);
  });
}

/** "31/Oct/1974", "31-Oct-74". */
function joined(r: Reader, i: number, month: Hit, joint: string): readonly Reading[] {
  const at = month.end + 1;
  if (!r.is(month.end, joint) || !r.glued(at) || (r.width(at) !== 2 && yearAt(r, at) < 0)) return NONE;
  return [reading(r, at + 1, fullYear(r.number(at), r.width(at)), month.sense.value, r.number(i), 'day-and-month', 'nothing')];
}

/** "third day of October": the word between the ordinal and the month. */
function dayWord(r: Reader, i: number): number {
  const unit = r.hit(i, Kind.unit);
  return unit?.sense.unit === 'day' ? unit.end : i;
}

/** A day without a month stands alone, or is the first end of a range. */
function bareDay(r: Reader, i: number, day: NumberRead, article: boolean): readonly Reading[] {
  if (!article && !day.ordinal && !r.isNumber(i)) return NONE;
  const value: DayExpression = { kind: 'day', year: null, month: null, day: day.value, weekday: null, clock: null };
  const dotted = r.is(day.end - 1, '.');
  // "1st" in a cell of its own is a rank; the whole of a text may be a date field.
  const whole = day.end === r.count && i <= 1;
  const spelled = r.isWord(day.end - 1) && !r.glued(day.end - 1);
  return [
    {
      end: day.end,
      value,
      rule: article ? 'day-of-the-month' : 'number',
      need: article || (day.ordinal && !dotted && !spelled && whole) ? 'alone' : 'partner',
    },
  ];
}

/** "May 3rd, 2020", "februar 15", "Feb13". */
function readMonthDay(r: Reader, i: number): readonly Reading[] {
  const month = r.hit(i, Kind.month);
  if (!month) return NONE;
  const at = r.skip(r.skipDot(month.end), Kind.article);
  if (r.opensLine(at)) return NONE;
  const day = readDayOfMonth(r, at);
  if (!day || (r.is(day.end, '.') && r.glued(day.end) && r.glued(day.end + 1) && r.isNumber(day.end + 1))) return NONE;
  return readYears(r, day.ordinal ? dayWord(r, day.end) : day.end)
    .filter((year) => !year.short)
    .map((year) => {
      const sure = year.year !== null || day.ordinal || r.vocabulary.writes.monthDay;
      return reading(r, year.end, year.year, month.sense.value, day.value, 'month-and-day', sure ? 'nothing' : 'alone');
    });
}

/** "tirsdag den 24. november 2020", "Fre, Jul 18", "jeudi 15". */
function readWeekdayDays(r: Reader, i: number): readonly Reading[] {
  const weekday = r.hit(r.skipAll(i, Kind.article, Kind.shift), Kind.weekday);
  if (!weekday) return NONE;
  const at = r.skipComma(r.skipDot(weekday.end));
  if (r.opensLine(at)) return NONE;
  const found = readBareDays(r, at);
  if (found.length === 0) return NONE;
  const days: Reading[] = [];
  for (const { value, end, rule, need } of found) {
    if (value.kind !== 'day') continue;
    const bare = value.month === null;
    const stated: Need = bare ? (r.vocabulary.writes.weekdayDay ? 'nothing' : 'alone') : need === 'cue' ? 'nothing' : need;
    days.push({ end, value: { ...value, weekday: weekday.sense.value }, rule: `weekday+${rule}`, need: stated });
  }
  return days;
}

/** "Jul 18, Fre": the weekday after its day, where it stands alone. */
function withWeekdayAfter(r: Reader, found: Reading): Reading {
  if (found.value.kind !== 'day' || found.value.weekday !== null || !r.is(found.end, ',')) return found;
  const weekday = r.hit(r.skipComma(found.end), Kind.weekday);
  if (!weekday || !r.opensLine(r.skipDot(weekday.end))) return found;
  return { ...found, end: weekday.end, value: { ...found.value, weekday: weekday.sense.value } };
}

function withClock(r: Reader, found: Reading): Reading {
  if (found.value.kind !== 'day' || found.value.clock !== null || found.value.month === null) return found;
  const clock = readClock(r, found.end);
  return clock ? { ...found, end: clock.end, value: { ...found.value, clock: clock.clock } } : found;
}

function reading(r: Reader, end: number, year: YearOf, month: number, day: number, rule: Reading['rule'], need: Need): Reading {
  return {
    end: year === null ? r.skip(end, Kind.again) : end,
    value: { kind: 'day', year, month, day, weekday: null, clock: null },
    rule,
    need,
  };
}
