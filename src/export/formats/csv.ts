import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CSV_OPENING, csvLine } from '../csv-line';
import type { Exporter } from '../exporter';
import { datasetRows } from '../shape/dataset-rows';
import { cell, columnsOf, type Column } from '../shape/table';
import { ROWS_LACK, TABLES } from '../shape/tables';
import { TextFile } from '../text-file';
import { expected } from '../expected';

/** One file per table, in UTF-8 with a byte order mark, commas and CRLF, which Excel, LibreOffice and RFC 4180 agree on. */
export const csv: Exporter = {
  name: 'csv',
  file: 'csv',
  folder: true,
  endings: [],
  lacks: ROWS_LACK,
  notes: [
    'null and empty text look alike',
    'text that a spreadsheet would execute is prefixed with an apostrophe',
    'Excel truncates cells at 32,767 characters',
  ],
  async write(dataset, path) {
    await mkdir(path);
    const files = new Map<string, { file: TextFile; columns: readonly Column[] }>();
    try {
      for (const table of TABLES) {
        const columns = columnsOf(table);
        const file = await TextFile.open(join(path, `${table.name}.csv`));
        files.set(table.name, { file, columns });
        await file.write(`${CSV_OPENING}${csvLine(columns.map(({ name }) => name))}`);
      }
      for await (const { table, row } of datasetRows(dataset)) {
        const { file, columns } = expected(files.get(table), `the table ${table}`);
        await file.write(csvLine(columns.map((column) => cell(row, column))));
      }
      for (const { file } of files.values()) await file.end();
    } finally {
      for (const { file } of files.values()) await file.close();
    }
  },
};
