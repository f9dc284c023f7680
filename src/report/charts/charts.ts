import * as Plot from '@observablehq/plot';
import type { Html } from '../../markup/html';
import { count, extentOf, yearOf } from '../counts';
import { REPORT_WORDS } from '../words';
import type { Frame } from './frame';
import { colorOf, drawn, short } from './svg';
import { dayPrinter, wholeTicks } from './ticks';

/** Maximum length of names on an axis, and the space they take. */
const NAMES = { desk: { most: 34, room: 230 }, phone: { most: 17, room: 132 } } as const;
/** From how many years on a time axis shows years instead of months. */
const MANY_YEARS = 4;
/** Up to how many years the bar of each month is wide enough to be seen. */
const YEARS_OF_MONTHS = { desk: 25, phone: 6 } as const;

export interface MonthCount {
  /** YYYY-MM. */
  readonly month: string;
  readonly group: string;
  readonly count: number;
}

const namesOf = ({ isNarrow }: Frame): (typeof NAMES)['desk' | 'phone'] => NAMES[isNarrow ? 'phone' : 'desk'];
/** How many letters of YYYY-MM-DD are the year, and the month with it. */
const YEAR = 4;
const MONTH = 7;

const dayOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** Counts by month, the groups stacked in the given order; by year where there are too many months for the frame. Null without any. */
export function byMonth(frame: Frame, label: string, counts: readonly MonthCount[], groups: readonly string[]): Html | null {
  const extent = extentOf(counts.map(({ month }) => month));
  if (extent === null) return null;
  const [first, last] = extent;
  const span = yearOf(last) - yearOf(first);
  const isYears = span >= YEARS_OF_MONTHS[frame.isNarrow ? 'phone' : 'desk'];
  const totals = new Map<string, number>();
  for (const { month, count: more } of counts) count(totals, month.slice(0, isYears ? YEAR : MONTH), more);
  const ticks = wholeTicks(Math.max(...totals.values()));
  const data = counts.map(({ month, group, count }) => ({ date: dayOf(month), group, count }));
  return drawn(label, {
    width: frame.width,
    height: frame.isNarrow ? 200 : 260,
    marginLeft: 44,
    marginBottom: 40,
    x: {
      type: 'utc',
      label: null,
      domain: isYears ? wholeYears(first, last) : aYearOrMore(first, last),
      ticks: frame.isNarrow ? 4 : 9,
      tickFormat: dayPrinter(frame.language, span >= MANY_YEARS),
    },
    y: { grid: true, label: REPORT_WORDS[frame.language][isYears ? 'aYear' : 'aMonth'], labelArrow: 'none', ticks, tickFormat: String },
    color: { domain: [...groups], range: groups.map((_, i) => colorOf(i)) },
    marks: [
      Plot.rectY(
        data,
        Plot.binX<Plot.RectYOptions>(
          { y: 'sum' },
          { x: 'date', y: 'count', fill: 'group', interval: isYears ? 'year' : 'month', order: [...groups] },
        ),
      ),
      Plot.ruleY([0]),
    ],
  });
}

const monthAfter = (month: string, more: number): Date => new Date(Date.UTC(yearOf(month), Number(month.slice(5, 7)) - 1 + more));

const wholeYears = (first: string, last: string): [Date, Date] => [
  dayOf(`${first.slice(0, 4)}-01`),
  dayOf(`${String(yearOf(last) + 1).padStart(YEAR, '0')}-01`),
];

/** From the first month to the end of the last, padded to a year: a single month would be a bar as wide as the chart. */
function aYearOrMore(first: string, last: string): [Date, Date] {
  const months = (yearOf(last) - yearOf(first)) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
  const missing = Math.max(0, 12 - months);
  return [monthAfter(first, -Math.floor(missing / 2)), monthAfter(last, 1 + Math.ceil(missing / 2))];
}

/** Bars with their values; `most` is the end of the axis. */
export function bars(
  frame: Frame,
  label: string,
  rows: readonly { readonly name: string; readonly value: number }[],
  most: number,
  printed: (value: number) => string,
): Html {
  const { most: longest, room } = namesOf(frame);
  return drawn(label, {
    width: frame.width,
    height: 8 + rows.length * 24,
    marginLeft: room,
    marginRight: 56,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, most], axis: null },
    y: { domain: rows.map(({ name }) => name), tickFormat: (name: string) => short(name, longest), label: null, tickSize: 0 },
    marks: [
      Plot.barX(rows, { y: 'name', x: 'value', fill: colorOf(0) }),
      Plot.text(rows, { y: 'name', x: 'value', text: ({ value }: { value: number }) => printed(value), dx: 6, textAnchor: 'start' }),
    ],
  });
}

/** How long each name was in use; null without names. */
export function periods(
  frame: Frame,
  label: string,
  rows: readonly { readonly name: string; readonly first: string; readonly last: string }[],
): Html | null {
  const extent = extentOf(rows.flatMap(({ first, last }) => [first, last]));
  if (extent === null) return null;
  const [first, last] = extent;
  const { most, room } = namesOf(frame);
  const data = rows.map((row) => ({ name: row.name, from: new Date(`${row.first}T00:00:00Z`), to: new Date(`${row.last}T00:00:00Z`) }));
  const isYears = yearOf(last) - yearOf(first) >= MANY_YEARS;
  return drawn(label, {
    width: frame.width,
    height: 52 + rows.length * 24,
    marginLeft: room,
    marginRight: 30,
    marginBottom: 40,
    x: {
      type: 'utc',
      label: null,
      grid: true,
      ticks: frame.isNarrow ? 3 : 7,
      tickFormat: dayPrinter(frame.language, isYears),
      ...(first === last && { domain: around(first) }),
    },
    y: { domain: data.map(({ name }) => name), tickFormat: (name: string) => short(name, most), label: null, tickSize: 0 },
    marks: [
      Plot.link(data, { x1: 'from', x2: 'to', y1: 'name', y2: 'name', stroke: colorOf(0), strokeWidth: 4 }),
      Plot.dot(data, { x: 'from', y: 'name', fill: colorOf(0), r: 4 }),
      Plot.dot(data, { x: 'to', y: 'name', fill: colorOf(0), r: 4 }),
    ],
  });
}

/** Pads a single day with some months, so that it has an axis. */
function around(day: string): [Date, Date] {
  const from = new Date(`${day}T00:00:00Z`);
  const to = new Date(from);
  from.setUTCMonth(from.getUTCMonth() - 3);
  to.setUTCMonth(to.getUTCMonth() + 3);
  return [from, to];
}

/** How often each row and column occur together. */
export function matrix(
  frame: Frame,
  label: string,
  cells: readonly { readonly row: string; readonly column: string; readonly count: number }[],
  rows: readonly string[],
  columns: readonly string[],
): Html {
  const { most: longest, room } = namesOf(frame);
  const most = Math.max(1, ...cells.map(({ count }) => count));
  return drawn(label, {
    width: frame.width,
    height: 134 + rows.length * 24,
    marginLeft: room,
    // The last column name extends beyond the frame.
    marginRight: 60,
    marginTop: 130,
    marginBottom: 4,
    x: { domain: [...columns], tickFormat: (name: string) => short(name, 22), axis: 'top', tickRotate: -60, tickSize: 0, label: null },
    y: { domain: [...rows], tickFormat: (name: string) => short(name, longest), label: null, tickSize: 0 },
    marks: [
      Plot.cell(cells, {
        x: 'column',
        y: 'row',
        fill: colorOf(0),
        fillOpacity: ({ count }: { count: number }) => 0.15 + (0.5 * count) / most,
      }),
      Plot.text(cells, { x: 'column', y: 'row', text: 'count' }),
    ],
  });
}
