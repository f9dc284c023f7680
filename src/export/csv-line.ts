import { csvCell } from './csv-cell';

/** Opens a CSV file: Excel reads a file without a byte order mark in the machine's own encoding. */
export const CSV_OPENING = '\uFEFF';

/** Cells as a line of CSV. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
