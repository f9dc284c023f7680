import { NONE, type Reading } from '../expression';
import type { Reader } from '../reader';
import { readYears } from './years';

/** Feasts by name, with their year or seen from the reference: "jul", "Pfingsten 2018", "next Thanksgiving", "til jul" (the coming one). */
export function readHolidays(r: Reader, i: number): readonly Reading[] {
  const start = r.skip(i, 'article');
  const shift = r.hit(start, 'shift');
  const name = r.hit(shift?.end ?? start, 'holiday');
  if (!name || (i > 0 && r.hit(i - 1, 'otherCalendar'))) return NONE;
  const holiday = name.sense.holiday!;
  if (shift) return [{ end: name.end, value: { kind: 'holiday', holiday, year: null, shift: shift.sense.value }, rule: 'holiday', need: 'nothing' }];
  const after = r.hit(name.end, 'shiftAfter');
  if (after) return [{ end: after.end, value: { kind: 'holiday', holiday, year: null, shift: after.sense.value }, rule: 'holiday', need: 'nothing' }];
  return readYears(r, name.end)
    .filter((year) => !year.short)
    .map((year) => ({ end: year.end, value: { kind: 'holiday', holiday, year: year.year, shift: year.year === null && r.hit(i - 1, 'to') ? 1 : null }, rule: 'holiday', need: year.year === null && name.sense.weak ? 'cue' : 'nothing' }));
}
