import { NONE, together, type Expression, type Reading } from '../expression';
import type { Production, Reader } from '../reader';
import { days } from './days';
import { holidays } from './holidays';
import { months } from './months';
import { readCount, readOrdinal } from './numbers';
import { periods } from './periods';
import { relative } from './relative';
import { Kind, KindSet } from '../kinds';
import { Slot } from '../slots';

/** Expressions followed by another expression as their whole: "første tirsdag i oktober", "three days after Easter". */
export const parts: Production = {
  read: readParts,
  slot: Slot.parts,
  needs: new KindSet(
    Kind.unit,
    Kind.weekday,
    Kind.weekdays,
    Kind.fixed,
    Kind.half,
    Kind.part,
    Kind.closest,
    Kind.neighbour,
    Kind.halfMonth,
  ),
};

function readParts(r: Reader, i: number): readonly Reading[] {
  const at = r.skip(i, Kind.article);
  return together(
    readNth(r, at),
    readDayOf(r, at),
    readBeginning(r, i),
    readHalf(r, at),
    readOffset(r, at),
    readWeekdaysAhead(r, at),
    readClosest(r, at),
    readHalfMonth(r, at),
  );
}

/** Expressions that can be the whole: a month, a year, a season, a unit relative to the reference. */
function wholes(r: Reader, i: number): readonly Reading[] {
  if (r.opensLine(i)) return NONE;
  return together(r.once(months, i), r.once(relative, i), r.once(periods, i), labelledUnit(r, i)).filter(
    ({ rule, need }) => rule !== 'short-year' && need !== 'alone',
  );
}

/** "the month", "måneden": the unit that holds the reference day. */
function labelledUnit(r: Reader, i: number): readonly Reading[] {
  const at = r.skip(i, Kind.article);
  const unit = r.hit(at, Kind.unit);
  if (!unit || r.hit(at, Kind.plural) || (unit.sense.unit !== 'month' && unit.sense.unit !== 'year' && unit.sense.unit !== 'week'))
    return NONE;
  return [{ end: unit.end, value: { kind: 'relative', unit: unit.sense.unit, shift: 0 }, rule: 'relative', need: 'nothing' }];
}

/** "første tirsdag i oktober 2014", "last day of March", "sidste uge i september". */
function readNth(r: Reader, i: number): readonly Reading[] {
  const n = readOrdinal(r, i);
  if (!n || n.value > 53) return NONE;
  const weekday = r.hit(n.end, Kind.weekday);
  const unit = weekday ? null : r.hit(n.end, Kind.unit);
  if (!weekday && unit?.sense.unit !== 'day' && unit?.sense.unit !== 'week') return NONE;
  const at = r.skip((weekday ?? unit)!.end, Kind.of);
  return wholes(r, at).map((whole) => ({
    end: whole.end,
    value: {
      kind: 'nth' as const,
      n: n.value,
      unit: unit?.sense.unit === 'week' ? ('week' as const) : ('day' as const),
      weekday: weekday?.sense.value ?? null,
      base: whole.value,
    },
    rule: 'nth-of-a-period',
    need: 'nothing' as const,
  }));
}

/** "20th of next month". */
function readDayOf(r: Reader, i: number): readonly Reading[] {
  const day = readOrdinal(r, i);
  if (!day || day.value < 1 || day.value > 31) return NONE;
  const unit = r.hit(day.end, Kind.unit);
  const at = r.skip(unit?.sense.unit === 'day' ? unit.end : day.end, Kind.of);
  if (at === day.end) return NONE;
  return wholes(r, at)
    .filter(({ value }) => value.kind === 'relative' && value.unit === 'month')
    .map((whole) => ({
      end: whole.end,
      value: { kind: 'day-of', day: day.value, base: whole.value },
      rule: 'day-of-a-month',
      need: 'nothing',
    }));
}

/** "begyndelsen af juli 2009", "Mitte 2010", "mid-December": read as the whole. */
function readBeginning(r: Reader, i: number): readonly Reading[] {
  const part = r.hit(r.skip(i, Kind.article), Kind.part);
  if (!part || (r.hit(i, Kind.unit)?.end ?? i) > part.end) return NONE;
  const dash = r.isDash(part.end) && r.glued(part.end) ? part.end + 1 : part.end;
  return wholes(r, r.skip(dash, Kind.of)).map((whole) => ({ ...whole, rule: `part+${whole.rule}`, need: 'nothing' }));
}

/** "second half of 2027", "første halvdel af næste år": half a year; with anything else the whole. */
function readHalf(r: Reader, i: number): readonly Reading[] {
  const half = r.hit(i, Kind.half);
  if (!half) return NONE;
  return wholes(r, r.skipAll(half.end, Kind.of, Kind.article)).map((whole) => ({
    ...whole,
    value: halfOf(whole.value, half.sense.value),
    rule: `half+${whole.rule}`,
    need: 'nothing',
  }));
}

function halfOf(value: Expression, n: number): Expression {
  if (value.kind === 'year') return { kind: 'numbered', unit: 'half-year', n, year: value.year };
  return value.kind === 'relative' && value.unit === 'year'
    ? { kind: 'numbered', unit: 'half-year', n, year: { shift: value.shift } }
    : value;
}

/** "three days after Easter", "le lendemain du 13 février", "a week before 3 May 2019". */
function readOffset(r: Reader, i: number): readonly Reading[] {
  const count = readCount(r, i);
  const unit = count && r.hit(count.end, Kind.unit);
  const word = unit ? r.hit(unit.end, Kind.offset) : r.hit(i, Kind.neighbour);
  if (!word || r.opensLine(word.end)) return NONE;
  const steps = unit ? count.value * word.sense.value : word.sense.value;
  const bases = [...r.once(holidays, r.skip(word.end, Kind.article)), ...r.once(days, word.end)].filter(({ need }) => need !== 'alone');
  return bases.map((base) => ({
    end: base.end,
    value: { kind: 'offset', count: steps, unit: unit?.sense.unit ?? 'day', base: base.value },
    rule: 'offset',
    need: 'nothing',
  }));
}

/** "three Fridays from now": the given number of weekdays ahead. */
function readWeekdaysAhead(r: Reader, i: number): readonly Reading[] {
  const count = readCount(r, i);
  const weekday = count && r.hit(count.end, Kind.weekdays);
  const after = weekday && r.hit(weekday.end, Kind.aheadAfter);
  if (!after) return NONE;
  const next: Expression = { kind: 'weekday', weekday: weekday.sense.value, shift: 1, further: 0 };
  return [
    {
      end: after.end,
      value: { kind: 'offset', count: count.value - 1, unit: 'week', base: next },
      rule: 'weekdays-ahead',
      need: 'nothing',
    },
  ];
}

/** "the closest Monday to Oct 5th". */
function readClosest(r: Reader, i: number): readonly Reading[] {
  const closest = r.hit(i, Kind.closest);
  const weekday = closest && r.hit(closest.end, Kind.weekday);
  const to = weekday && r.hit(weekday.end, Kind.closestTo);
  if (!to) return NONE;
  return r
    .once(days, to.end)
    .filter(({ value }) => value.kind === 'day' && value.month !== null)
    .map((day) => ({
      end: day.end,
      value: { kind: 'nearest-weekday', weekday: weekday.sense.value, base: day.value },
      rule: 'closest-weekday',
      need: 'nothing',
    }));
}

/** "la première quinzaine d’avril", "first half of April". */
function readHalfMonth(r: Reader, i: number): readonly Reading[] {
  const n = readOrdinal(r, i);
  const unit = n && r.hit(n.end, Kind.halfMonth);
  if (!unit || (n.value !== 1 && n.value !== 2)) return NONE;
  const half = n.value;
  return r
    .once(months, r.skip(unit.end, Kind.of))
    .filter(({ value }) => value.kind === 'month')
    .map((whole) => ({ end: whole.end, value: { kind: 'half-month', half, base: whole.value }, rule: 'half-of-a-month', need: 'nothing' }));
}
