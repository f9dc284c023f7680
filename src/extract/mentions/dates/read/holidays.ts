import { NONE, type Reading } from '../expression';
import type { Production, Reader } from '../reader';
import { afterNextYear, readYears } from './years';
import { Kind, KindSet } from '../kinds';
import { Slot } from '../slots';

/** Named feasts, with a year or relative to the reference: "jul", "Pfingsten 2018", "next Thanksgiving", "til jul" (the coming one). */
export const holidays: Production = { read: readHolidays, slot: Slot.holidays, needs: new KindSet(Kind.holiday) };

function readHolidays(r: Reader, i: number): readonly Reading[] {
  const start = r.skip(i, Kind.article);
  const shift = r.hit(start, Kind.shift);
  const name = r.hit(shift?.end ?? start, Kind.holiday);
  if (!name || (i > 0 && r.hit(i - 1, Kind.otherCalendar))) return NONE;
  const holiday = name.sense.holiday!;
  if (name.sense.value !== 0)
    return [{ end: name.end, value: { kind: 'holiday', holiday, year: null, shift: name.sense.value }, rule: 'holiday', need: 'nothing' }];
  if (shift)
    return [{ end: name.end, value: { kind: 'holiday', holiday, year: null, shift: shift.sense.value }, rule: 'holiday', need: 'nothing' }];
  const after = r.hit(name.end, Kind.shiftAfter);
  if (after)
    return [
      { end: after.end, value: { kind: 'holiday', holiday, year: null, shift: after.sense.value }, rule: 'holiday', need: 'nothing' },
    ];
  return readYears(r, name.end)
    .filter((year) => !year.short)
    .map((year) => ({
      end: holiday === 'turn-of-year' && typeof year.year === 'number' ? afterNextYear(r, year.year, year.end) : year.end,
      value: { kind: 'holiday', holiday, year: year.year, shift: year.year === null && r.hit(i - 1, Kind.to) ? 1 : null },
      rule: 'holiday',
      need: year.year === null && name.sense.weak ? 'cue' : 'nothing',
    }));
}
