import { NONE, together, stronger, type DayExpression, type Expression, type Reading } from '../expression';
import type { Production, Reader } from '../reader';
import { days } from './days';
import { HIGHEST, months } from './months';
import { periods } from './periods';
import { relative } from './relative';
import { readYears } from './years';
import { Kind, KindSet } from '../kinds';
import { Beside } from '../words';

/** Expressions that can be an end of a range. */
function ends(r: Reader, i: number): readonly Reading[] {
  return together(r.once(days, i), r.once(months, i), r.once(periods, i));
}

interface Connector {
  readonly end: number;
  /** Whether the word is "and", which joins only adjacent values unless "between" opened the range. */
  readonly and: boolean;
  readonly slash: boolean;
}

/** "13.-15. juli", "du 29 mai au 1er juin 2006", "2019–2022", "2023/24", "2009 og 2010", "mellem 2012 og 2015". */
export const ranges: Production = { read: readRanges, slot: null, needs: new KindSet(Kind.joint, Kind.to, Kind.and, Kind.intoCase) };

function readRanges(r: Reader, i: number): readonly Reading[] {
  const opener = r.hit(i, Kind.period) ?? r.hit(i, Kind.from);
  const beginnings = ends(r, r.skipAll(i, Kind.period, Kind.from, Kind.yearLabel));
  if (beginnings.length === 0) return NONE;
  const found: Reading[] = [];
  for (const from of beginnings) {
    const connector = connectorAt(r, from.end, from.value);
    if (!connector) continue;
    if (from.value.kind === 'year') found.push(...shortYear(r, from, connector));
    if (from.value.kind === 'numbered') found.push(...secondNumber(r, from.value, connector));
    const at = r.skipAll(connector.end, Kind.article, Kind.yearLabel);
    for (const to of together(
      ends(r, connector.end),
      at > connector.end ? ends(r, at) : NONE,
      opener ? r.once(relative, connector.end) : NONE,
    )) {
      const joined = join(r, from, to);
      if (joined && (!connector.and || opener || adjacent(joined.value)))
        found.push(opener && joined.need === 'cue' ? { ...joined, need: 'nothing' } : joined);
    }
  }
  return found;
}

function connectorAt(r: Reader, i: number, value: Expression): Connector | null {
  if (r.opensLine(i)) return null;
  if (r.isDash(i) && !r.opensLine(i + 1)) return { end: i + 1, and: false, slash: false };
  if (r.is(i, '/') && r.glued(i))
    return (value.kind === 'day' && (value.month !== null || r.is(i - 1, '.'))) || value.kind === 'year'
      ? { end: i + 1, and: false, slash: true }
      : null;
  const to = r.hit(i, Kind.to);
  if (to) return { end: to.end, and: false, slash: false };
  const and = r.hit(i, Kind.and);
  return and ? { end: and.end, and: true, slash: false } : caseAt(r, i);
}

/** "tammikuusta maaliskuuhun": the cases express the range, with no word between. */
function caseAt(r: Reader, i: number): Connector | null {
  const from = r.vocabulary.writes.fromCase;
  return from !== null && r.word(i - 1).endsWith(from) && r.hit(i, Kind.intoCase) ? { end: i, and: false, slash: false } : null;
}

/** "uge 42-43", "uge 42 og 43", "Q1–2 2019" of numbers alone. */
function secondNumber(r: Reader, a: Expression & { kind: 'numbered' }, { end, and }: Connector): readonly Reading[] {
  const n = r.width(end) <= 2 && !r.opensLine(end) ? r.number(end) : -1;
  if (n <= a.n || n > HIGHEST[a.unit] || (and && (n !== a.n + 1 || (r.beside(end + 1) & Beside.amountAfter) !== 0))) return NONE;
  return readYears(r, end + 1)
    .filter((year) => !year.short)
    .map(({ year, end: after }) =>
      interval(after, a.year === null ? { ...a, year } : a, { ...a, n, year: year ?? a.year }, `${a.unit}-range`, 'nothing'),
    );
}

/** "2019-22", "2023/24". */
function shortYear(r: Reader, from: Reading, connector: Connector): readonly Reading[] {
  if (from.value.kind !== 'year' || connector.and || !r.glued(connector.end) || r.width(connector.end) !== 2) return NONE;
  const year = from.value.year;
  const to = Math.floor(year / 100) * 100 + r.number(connector.end);
  if (year < 1800 || to <= year || to - year > 40 || (connector.slash && to !== year + 1)) return NONE;
  return [
    interval(connector.end + 1, from.value, { kind: 'year', year: to }, 'year-range', connector.slash && year >= 1900 ? 'nothing' : 'cue'),
  ];
}

function interval(end: number, from: Expression, to: Expression, rule: Reading['rule'], need: Reading['need']): Reading {
  return { end, value: { kind: 'interval', from, to }, rule, need };
}

/** Joins two ends: each takes from the other what it lacks. Null if they do not fit together. */
function join(r: Reader, from: Reading, to: Reading): Reading | null {
  const a = from.value;
  const b = to.value;
  if (a.kind === 'day') return b.kind === 'day' ? joinDays(r, from, a, to, b) : joinOrdinal(a, b, to.end);
  if (a.kind === 'month') return joinMonth(from, a, to);
  if (a.kind === 'season') return joinSeasons(a, b, to.end);
  if (a.kind === 'numbered') return joinNumbered(a, b, to.end);
  if (a.kind === 'decade') return b.kind === 'decade' && a.year < b.year ? interval(to.end, a, b, 'decade-range', 'nothing') : null;
  if (a.kind !== 'year') return null;
  if (b.kind === 'year') return joinYears(a.year, b.year, to.end);
  return (b.kind === 'month' && b.year !== null) || untilNow(b) ? interval(to.end, a, b, 'range', 'nothing') : null;
}

/** "from 2012 until today": whether an end is relative to the reference. */
const untilNow = (value: Expression): boolean => value.kind === 'relative' && (value.unit === 'day' || value.unit === 'year');

/** The year of a beginning: that of the end, or the year before: "fra december til februar 2019". */
const yearOfBeginning = (from: number, to: number, year: number): number => (from <= to ? year : year - 1);

function joinMonth(from: Reading, a: Expression & { kind: 'month' }, to: Reading): Reading | null {
  const b = to.value;
  if (b.kind === 'month') {
    const year = a.year ?? (typeof b.year === 'number' ? yearOfBeginning(a.month, b.month, b.year) : b.year);
    return interval(to.end, { ...a, year }, b, 'month-range', b.year === null ? stronger(from.need, to.need) : 'nothing');
  }
  return a.year !== null && (b.kind === 'year' || untilNow(b)) ? interval(to.end, a, b, 'range', 'nothing') : null;
}

/** "våren och sommaren 2012". */
function joinSeasons(a: Expression & { kind: 'season' }, b: Expression, end: number): Reading | null {
  if (b.kind !== 'season' || a.season >= b.season || a.year !== null || a.shift !== null || typeof b.year !== 'number') return null;
  return interval(end, { ...a, year: b.year }, b, 'season-range', 'nothing');
}

function joinNumbered(a: Expression & { kind: 'numbered' }, b: Expression, end: number): Reading | null {
  if (b.kind !== 'numbered' || a.unit !== b.unit) return null;
  return interval(end, a.year === null ? { ...a, year: b.year } : a, b, `${a.unit}-range`, 'nothing');
}

/** "1.-3. kvartal 2019": the first end is only a number so far. */
function joinOrdinal(a: DayExpression, b: Expression, end: number): Reading | null {
  if (b.kind !== 'numbered' || a.month !== null || a.weekday !== null || a.day >= b.n) return null;
  return interval(end, { ...b, n: a.day }, b, `${b.unit}-range`, 'nothing');
}

function joinYears(from: number, to: number, end: number): Reading | null {
  if (to <= from || to - from > 400) return null;
  return interval(
    end,
    { kind: 'year', year: from },
    { kind: 'year', year: to },
    'year-range',
    from >= 1500 && to <= 2100 ? 'nothing' : 'cue',
  );
}

function joinDays(r: Reader, from: Reading, a: DayExpression, to: Reading, last: DayExpression): Reading | null {
  const b: DayExpression = { ...last, weekday: null };
  if (a.month === null && b.month === null)
    return a.day < b.day && to.rule !== 'number' ? interval(to.end, a, b, 'day-range', 'alone') : null;
  if (a.month === null) {
    if (a.day >= b.day) return null;
    const ordinal = r.is(from.end - 1, '.');
    const need = to.need === 'cue' && r.vocabulary.writes.ordinalDot && ordinal ? 'nothing' : to.need;
    return interval(to.end, { ...a, month: b.month, year: b.year }, b, 'day-range', need);
  }
  if (b.month !== null) {
    const shared = a.year === null && typeof b.year === 'number' ? { ...a, year: yearOfBeginning(a.month, b.month, b.year) } : a;
    const need = b.year !== null ? 'nothing' : stronger(from.need, to.need);
    return interval(to.end, shared, b, 'day-range', need);
  }
  if (a.day >= b.day) return null;
  const year = a.year === null ? readYears(r, to.end).find((read) => read.year !== null && !read.short) : undefined;
  const shared = year ? { ...a, year: year.year } : a;
  return interval(year?.end ?? to.end, shared, { ...b, month: a.month, year: shared.year }, 'day-range', from.need);
}

/** Whether two years, days or months follow each other: "2009 og 2010". */
function adjacent(value: Expression): boolean {
  if (value.kind !== 'interval') return false;
  const { from, to } = value;
  if (from.kind === 'year' && to.kind === 'year') return to.year === from.year + 1;
  if (from.kind === 'day' && to.kind === 'day') return from.month === to.month && to.day === from.day + 1;
  if (from.kind === 'season' && to.kind === 'season') return to.season === from.season + 1;
  if (from.kind === 'month' && to.kind === 'month') return to.month === from.month + 1;
  if (from.kind === 'numbered' && to.kind === 'numbered') return to.n === from.n + 1;
  return false;
}
