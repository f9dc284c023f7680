import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { Dataset, Exporter } from '../exporter';
import { installed } from '../missing-package';
import { datasetRows } from '../shape/dataset-rows';
import { cell, columnsOf, type Column } from '../shape/table';
import { ROWS_LACK, TABLES } from '../shape/tables';
import { createTable, DUCKDB, quoted } from '../sql';
import { expected } from '../expected';

const LISTS = 'lists inside a row are JSON text';
const load = () => installed<typeof import('@duckdb/node-api')>('@duckdb/node-api', 'an output as Parquet or DuckDB', '@duckdb/node-api');
const FLUSH_ROWS = 50_000;

/** One DuckDB database. */
export const duckdb: Exporter = {
  name: 'duckdb',
  file: 'klynge.duckdb',
  folder: false,
  endings: ['.duckdb'],
  lacks: ROWS_LACK,
  notes: [LISTS, 'keys and indexes, which DuckDB does not need, are left out'],
  load,
  write: (dataset, path) => fill(dataset, path, () => Promise.resolve()),
};

/** One Parquet file per table. */
export const parquet: Exporter = {
  name: 'parquet',
  file: 'parquet',
  folder: true,
  endings: [],
  lacks: ROWS_LACK,
  notes: [LISTS, 'keys and foreign keys, which Parquet cannot express, are left out'],
  load,
  async write(dataset, path) {
    await mkdir(path);
    const workspace = join(path, 'workspace.duckdb');
    await fill(dataset, workspace, async (connection) => {
      for (const { name } of TABLES)
        await connection.run(
          `COPY ${quoted(name)} TO '${join(path, `${name}.parquet`).replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`,
        );
    });
    await rm(workspace, { force: true });
  },
};

async function fill(dataset: Dataset, path: string, then: (connection: DuckDBConnection) => Promise<void>): Promise<void> {
  const { DuckDBInstance } = await load();
  // A single thread, so that the same rows give the same file.
  const instance = await DuckDBInstance.create(path, { threads: '1', memory_limit: '256MB' });
  const connection = await instance.connect();
  try {
    const appenders = new Map<string, { appender: DuckDBAppender; columns: readonly Column[] }>();
    for (const table of TABLES) {
      await connection.run(createTable(table, DUCKDB, { keys: false }));
      appenders.set(table.name, { appender: await connection.createAppender(table.name), columns: columnsOf(table) });
    }
    let rows = 0;
    for await (const { table, row } of datasetRows(dataset)) {
      const { appender, columns } = expected(appenders.get(table), `the table ${table}`);
      for (const column of columns) append(appender, cell(row, column), column);
      appender.endRow();
      if (++rows % FLUSH_ROWS === 0) for (const each of appenders.values()) each.appender.flushSync();
    }
    for (const { appender } of appenders.values()) appender.closeSync();
    await then(connection);
    await connection.run('CHECKPOINT');
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function append(appender: DuckDBAppender, value: string | number | boolean | null, { type }: Column): void {
  if (value === null) appender.appendNull();
  else if (type === 'integer') appender.appendBigInt(BigInt(value));
  else if (type === 'real') appender.appendDouble(Number(value));
  else if (type === 'boolean') appender.appendBoolean(Boolean(value));
  else appender.appendVarchar(String(value));
}
