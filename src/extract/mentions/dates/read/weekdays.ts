import { NONE, together, type Expression, type Reading } from '../expression';
import type { Production, Reader } from '../reader';
import { relative } from './relative';
import { Kind, KindSet } from '../kinds';

/** Weekdays without a day of the month: "mandag", "på fredag", "næste onsdag", "onsdag i næste uge", "3 fridays from now". */
export const weekdays: Production = { read: readWeekdays, slot: null, needs: new KindSet(Kind.weekday, Kind.weekdayBefore) };

function readWeekdays(r: Reader, i: number): readonly Reading[] {
  const at = r.skip(i, Kind.article);
  return together(readForms(r, i), readShifted(r, at), readOfWeek(r, at), readWeekFirst(r, at));
}

/** "i mandags", "på mandag" as phrases of the tables. */
function readForms(r: Reader, i: number): readonly Reading[] {
  const form = r.hit(i, Kind.weekdayBefore);
  if (!form) return NONE;
  const weekday = ((form.sense.value % 7) + 7) % 7;
  return [reading(form.end, weekday, (form.sense.value - weekday) / 7, 0)];
}

function reading(end: number, weekday: number, shift: number | null, further: number, need: Reading['need'] = 'nothing'): Reading {
  return { end, value: { kind: 'weekday', weekday, shift, further }, rule: shift === null ? 'weekday' : 'shifted-weekday', need };
}

/** A shift of two or more means the next (or last) one plus whole weeks. */
function by(end: number, weekday: number, shift: number, again: number, weak = false): Reading {
  return reading(end, weekday, Math.sign(shift), again + Math.max(0, Math.abs(shift) - 1), weak ? 'alone' : 'nothing');
}

/** "mandag", "næste mandag", "næste fredag igen", "mercredi prochain", "Wednesday after next". */
function readShifted(r: Reader, i: number): readonly Reading[] {
  const shift = r.hit(i, Kind.shift);
  const name = r.hit(shift?.end ?? i, Kind.weekday);
  if (!name) return NONE;
  const end = name.sense.weak ? r.skipDot(name.end) : name.end;
  const after = r.hit(end, Kind.weekdayAfter) ?? r.hit(end, Kind.shiftAfter);
  if (after && !shift) return [by(after.end, name.sense.value, after.sense.value, 0)];
  const again = r.hit(end, Kind.again);
  if (shift) return [by(again?.end ?? end, name.sense.value, shift.sense.value, again ? 1 : 0, name.sense.weak)];
  return [reading(end, name.sense.value, null, 0, name.sense.weak ? 'alone' : 'nothing')];
}

/** "onsdag i næste uge", "mardi de la semaine prochaine", "dinsdag deze week". */
function readOfWeek(r: Reader, i: number): readonly Reading[] {
  const name = r.hit(i, Kind.weekday);
  if (!name) return NONE;
  const at = r.skip(r.skipComma(r.skip(r.skipDot(name.end), Kind.of)), Kind.from);
  const week = r.opensLine(at) ? null : weekAt(r, at);
  return week
    ? [
        {
          end: week.end,
          value: { kind: 'weekday-of', weekday: name.sense.value, base: week.value },
          rule: 'weekday-of-a-week',
          need: 'nothing',
        },
      ]
    : NONE;
}

/** "volgende week vrijdag", "last week's Sunday". */
function readWeekFirst(r: Reader, i: number): readonly Reading[] {
  const week = weekAt(r, i);
  if (!week) return NONE;
  const at = r.is(week.end, "'") && r.is(week.end + 1, 's') ? week.end + 2 : r.skip(week.end, Kind.at);
  const name = r.hit(at, Kind.weekday);
  return name
    ? [
        {
          end: name.end,
          value: { kind: 'weekday-of', weekday: name.sense.value, base: week.value },
          rule: 'weekday-of-a-week',
          need: 'nothing',
        },
      ]
    : NONE;
}

function weekAt(r: Reader, i: number): { value: Expression; end: number } | null {
  const found = r.once(relative, i).find(({ value }) => value.kind === 'relative' && value.unit === 'week');
  return found ?? null;
}
