import type { Exporter } from '../exporter';
import { installed } from '../missing-package';
import { datasetRows } from '../shape/dataset-rows';
import { cell, columnsOf, type Column } from '../shape/table';
import { ROWS_LACK, TABLES } from '../shape/tables';
import { createIndexes, createTable, quoted, SQLITE } from '../sql';
import { expected } from '../expected';

const load = () =>
  installed<{ readonly default: typeof import('better-sqlite3') }>('better-sqlite3', 'an output as SQLite', 'better-sqlite3');

/** One SQLite database, with keys, foreign keys and indexes. */
export const sqlite: Exporter = {
  name: 'sqlite',
  file: 'klynge.sqlite',
  folder: false,
  endings: ['.sqlite', '.sqlite3', '.db'],
  lacks: ROWS_LACK,
  notes: ['lists inside a row are JSON text', 'booleans are 0 and 1'],
  load,
  async write(dataset, path) {
    const { default: Database } = await load();
    const database = new Database(path);
    try {
      // The file is temporary and is deleted if anything fails, so a journal would protect nothing.
      database.pragma('journal_mode = OFF');
      database.pragma('synchronous = OFF');
      database.pragma('foreign_keys = OFF');
      for (const table of TABLES) database.exec(createTable(table, SQLITE));
      const inserts = new Map(
        TABLES.map((table) => {
          const columns = columnsOf(table);
          return [
            table.name,
            { columns, statement: database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${columns.map(() => '?').join(', ')})`) },
          ] as const;
        }),
      );
      database.exec('BEGIN');
      for await (const { table, row } of datasetRows(dataset)) {
        const { columns, statement } = expected(inserts.get(table), `the table ${table}`);
        statement.run(columns.map((column) => sqliteValue(cell(row, column), column)));
      }
      database.exec('COMMIT');
      for (const statement of TABLES.flatMap((table) => createIndexes(table))) database.exec(statement);
      const broken = database.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error(`${broken.length} rows point to rows that are not there`);
      database.pragma('synchronous = FULL');
    } finally {
      database.close();
    }
  },
};

const sqliteValue = (value: string | number | boolean | null, { type }: Column): string | number | null =>
  type === 'boolean' && value !== null ? Number(value) : (value as string | number | null);
