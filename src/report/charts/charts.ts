import * as Plot from '@observablehq/plot';
import type { Html } from '../../markup/html';
import { colorOf, drawn, short } from './svg';

const WIDTH = 860;

export interface MonthCount {
  /** YYYY-MM. */
  readonly month: string;
  readonly group: string;
  readonly count: number;
}

const dayOf = (month: string): Date => new Date(`${month.padEnd(7, '-01').slice(0, 7)}-01T00:00:00Z`);

/** Counts by month, the groups stacked in the given order; by year where the months span many. */
export function byMonth(label: string, counts: readonly MonthCount[], groups: readonly string[]): Html {
  const months = counts.map(({ month }) => month).sort();
  const span = months.length === 0 ? 0 : Number(months.at(-1)!.slice(0, 4)) - Number(months[0]!.slice(0, 4));
  const data = counts.map(({ month, group, count }) => ({ date: dayOf(month), group, count }));
  return drawn(label, {
    width: WIDTH,
    height: 260,
    x: { type: 'utc', label: null },
    y: { grid: true, label: null, tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : '') },
    color: { domain: [...groups], range: groups.map((_, i) => colorOf(i)) },
    marks: [Plot.rectY(data, Plot.binX<Plot.RectYOptions>({ y: 'sum' }, { x: 'date', y: 'count', fill: 'group', interval: span > 6 ? 'year' : 'month', order: [...groups] })), Plot.ruleY([0])],
  });
}

/** Bars with their values; `most` is the end of the axis. */
export function bars(label: string, rows: readonly { readonly name: string; readonly value: number }[], most: number, printed: (value: number) => string): Html {
  const data = rows.map(({ name, value }) => ({ name: short(name), value }));
  return drawn(label, {
    width: WIDTH,
    height: 40 + rows.length * 24,
    marginLeft: 230,
    marginRight: 60,
    x: { domain: [0, most], axis: null },
    y: { domain: data.map(({ name }) => name), label: null },
    marks: [Plot.barX(data, { y: 'name', x: 'value', fill: colorOf(0) }), Plot.text(data, { y: 'name', x: 'value', text: ({ value }: { value: number }) => printed(value), dx: 6, textAnchor: 'start' }), Plot.ruleX([0])],
  });
}

/** How long each name was in use. */
export function periods(label: string, rows: readonly { readonly name: string; readonly first: string; readonly last: string; readonly count: number }[]): Html {
  const data = rows.map((row) => ({ name: short(row.name), from: new Date(`${row.first}T00:00:00Z`), to: new Date(`${row.last}T00:00:00Z`), count: row.count }));
  return drawn(label, {
    width: WIDTH,
    height: 50 + rows.length * 24,
    marginLeft: 230,
    x: { type: 'utc', label: null, grid: true },
    y: { domain: data.map(({ name }) => name), label: null },
    r: { range: [3, 9] },
    marks: [Plot.link(data, { x1: 'from', x2: 'to', y1: 'name', y2: 'name', stroke: colorOf(0), strokeWidth: 4 }), Plot.dot(data, { x: 'from', y: 'name', fill: colorOf(0), r: 4 }), Plot.dot(data, { x: 'to', y: 'name', fill: colorOf(0), r: 4 })],
  });
}

/** How often each row and column go together. */
export function matrix(label: string, cells: readonly { readonly row: string; readonly column: string; readonly count: number }[], rows: readonly string[], columns: readonly string[]): Html {
  const data = cells.map(({ row, column, count }) => ({ row: short(row), column: short(column, 22), count }));
  const most = Math.max(1, ...cells.map(({ count }) => count));
  return drawn(label, {
    width: Math.max(WIDTH, 240 + columns.length * 30),
    height: 150 + rows.length * 24,
    marginLeft: 240,
    marginTop: 130,
    x: { domain: columns.map((name) => short(name, 22)), axis: 'top', tickRotate: -60, label: null },
    y: { domain: rows.map((name) => short(name)), label: null },
    marks: [Plot.cell(data, { x: 'column', y: 'row', fill: colorOf(0), fillOpacity: ({ count }: { count: number }) => 0.15 + (0.5 * count) / most }), Plot.text(data, { x: 'column', y: 'row', text: 'count' })],
  });
}
