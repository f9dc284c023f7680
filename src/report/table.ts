import { CSV_OPENING, csvLine } from '../export/csv-line';
import { html, type Html, type Insert } from '../markup/html';

export type Cell = string | number | null;
/** Data that belong to a chart: shown as a table, and written beside it as CSV and JSON. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** CSV as `klynge batch` writes it: in UTF-8 with a byte order mark, as defined by RFC 4180; no cell can start a formula. */
export function csvOf({ columns, rows }: DataTable): string {
  return `${CSV_OPENING}${[columns, ...rows].map(csvLine).join('')}`;
}

export function jsonOf({ columns, rows }: DataTable): string {
  return `[\n${rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i]])))).join(',\n')}\n]\n`;
}

/** The first rows as a table for readers who don't see the chart. */
export function tableOf({ columns, rows }: DataTable, caption: string, most = 50): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.slice(0, most).map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

/** A column of a list: its heading, and whether it holds numbers or days. */
export interface Head {
  readonly name: string;
  readonly holds?: 'number' | 'day';
}

/**
 * A list as a table; the first cell of each row is its name. On a phone each row becomes a card, and since browsers drop
 * the roles of a table with its layout, the roles are explicit.
 */
export function listOf(heads: readonly Head[], rows: readonly (readonly Insert[])[], label: string): Html {
  const cell = ({ name, holds }: Head, content: Insert, i: number): Html => {
    if (i === 0) return html`<th scope="row" role="rowheader">${content}</th>`;
    return html`<td role="cell"${holds !== undefined && html` class="${holds}"`} data-head="${name}">${content}</td>`;
  };
  return html`<div class="wide list" tabindex="0" role="region" aria-label="${label}"><table role="table"><thead role="rowgroup"><tr role="row">${heads.map(({ name, holds }) => html`<th scope="col" role="columnheader"${holds !== undefined && html` class="${holds}"`}>${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (row) => html`<tr role="row">${heads.map((head, i) => cell(head, row[i], i))}</tr>
`,
  )}</tbody></table></div>`;
}
