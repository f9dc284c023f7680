import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import type { Dataset } from '../exporter';
import { urlOf } from '../../text/url-of';
import { installed } from '../missing-package';
import { TextFile } from '../text-file';
import { datasetRows } from '../shape/dataset-rows';
import { cell, columnsOf, type Row, type Table } from '../shape/table';
import { ROWS_LACK, TABLES, tableNamed } from '../shape/tables';
import { createIndexes, createTable, POSTGRES, quoted } from '../sql';
import { expected } from '../expected';

/** What a database can't carry, as `Exporter` says it of files. */
export const POSTGRES_LACKS = { lacks: ROWS_LACK, notes: ['NUL characters, which PostgreSQL text cannot hold'] } as const;

/** The statements that create the tables, their keys and indexes if they don't exist. */
export function postgresSchema(): string {
  return TABLES.flatMap((table) => [createTable(table, POSTGRES, { ifNotExists: true }), ...createIndexes(table, true)])
    .map((statement) => `${statement};\n`)
    .join('');
}

/** What needs which packages, in the words of the message. */
export const WHAT = 'an output to PostgreSQL';
export const PACKAGES = 'pg pg-copy-streams';

/** How the folders begin in which rows wait for the database; one that is left is of a run that was killed. */
export const SPOOL = 'klynge-copy-';

/** Loads the required packages, so that a missing one is reported before a long run. */
export const loadPostgres = async (): Promise<unknown> => [
  await installed<typeof import('pg')>('pg', WHAT, PACKAGES),
  await installed<typeof import('pg-copy-streams')>('pg-copy-streams', WHAT, PACKAGES),
];

/** How often to retry if the connection is lost, and how long to wait. */
export interface Patience {
  readonly tries: number;
  readonly waitMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Writes a dataset to PostgreSQL, all of it or nothing, in one transaction. Rows are copied into staging tables and inserted
 * from there, or replaced if their key exists. Retries if the connection is lost. `folder` is where the rows are buffered
 * in files.
 */
export async function writePostgres(dataset: Dataset, url: string, folder: string, patience: Patience): Promise<void> {
  const { default: pg } = await installed<typeof import('pg')>('pg', WHAT, PACKAGES);
  const spool = await mkdtemp(join(folder, SPOOL));
  try {
    await spoolRows(dataset, spool);
    for (let attempt = 1; ; attempt++) {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
      const problem = await attemptLoad(client, spool);
      if (problem === null) return;
      if (attempt >= patience.tries || !isLostConnection(problem))
        throw new Error(`${withoutPassword(url)}: ${wordsOf(problem)}`, { cause: problem });
      await new Promise((resolve) => setTimeout(resolve, patience.waitMs * attempt));
      patience.signal?.throwIfAborted();
    }
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

/** What went wrong; null if everything is stored. */
async function attemptLoad(client: Client, spool: string): Promise<unknown> {
  // A lost connection also fails the running statement; this listener keeps the event from ending the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await load(client, spool);
    return null;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** When several addresses refuse the connection, the reasons are in the nested errors. */
function wordsOf(error: unknown): string {
  const { message, errors } = error as Error & { errors?: Error[] };
  return message || (errors ?? []).map((each) => each.message).join('; ') || String((error as NodeJS.ErrnoException).code);
}

/** Class 08 (connection), 57P (the server is shutting down or starting), and errors of the socket. */
export function isLostConnection(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return (
    /^(?:08|57P0|ECONN|EPIPE|ETIMEDOUT|ENOTCONN)/u.test(code ?? '') ||
    /Connection terminated|connection (?:ended|closed)|not queryable|timeout/iu.test(message)
  );
}

/** A connection address that is safe to print. */
export function withoutPassword(url: string): string {
  const parsed = urlOf(url);
  if (parsed === null) return 'the database';
  if (parsed.password !== '') parsed.password = '***';
  return parsed.href;
}

async function load(client: Client, spool: string): Promise<void> {
  const { from } = await installed<typeof import('pg-copy-streams')>('pg-copy-streams', WHAT, PACKAGES);
  await client.query('BEGIN');
  // Without the lock, two runs at once could deadlock on each other's tables.
  await client.query("SELECT pg_advisory_xact_lock(hashtext('klynge'))");
  await client.query(postgresSchema());
  for (const table of TABLES) {
    await client.query(createTable({ ...table, name: staging(table) }, POSTGRES, { keys: false, temporary: true }));
    await pipeline(createReadStream(join(spool, table.name)), client.query(from(`COPY ${quoted(staging(table))} FROM STDIN`)));
  }
  // Rows that an article no longer has must go: deleting the article deletes them through their foreign keys.
  await client.query(
    `DELETE FROM ${quoted('articles')} WHERE article_id IN (SELECT article_id FROM ${quoted(staging(tableNamed('articles')))})`,
  );
  for (const table of TABLES) await client.query(upsert(table));
  await client.query('COMMIT');
}

const staging = (table: Table): string => `klynge_new_${table.name}`;

function upsert(table: Table): string {
  const columns = columnsOf(table).map(({ name }) => quoted(name));
  const keys = table.key.map(quoted);
  const others = columns.filter((name) => !keys.includes(name));
  const action = others.length === 0 ? 'DO NOTHING' : `DO UPDATE SET ${others.map((name) => `${name} = EXCLUDED.${name}`).join(', ')}`;
  return `INSERT INTO ${quoted(table.name)} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM ${quoted(staging(table))} ON CONFLICT (${keys.join(', ')}) ${action}`;
}

async function spoolRows(dataset: Dataset, spool: string): Promise<void> {
  const files = new Map<string, TextFile>();
  try {
    for (const { name } of TABLES) files.set(name, await TextFile.open(join(spool, name)));
    for await (const { table, row } of datasetRows(dataset))
      await expected(files.get(table), `the table ${table}`).write(copyLine(row, tableNamed(table)));
    for (const file of files.values()) await file.end();
  } finally {
    for (const file of files.values()) await file.close();
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u0000': '' };
/** What jsonb rejects: the escapes of NUL and of lone surrogates. Escaped backslashes are matched to be skipped. */
const REFUSED = /\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/gu;

/** A row in the text format of COPY. */
export function copyLine(row: Row, table: Table): string {
  const cells = columnsOf(table).map((column) => {
    const value = cell(row, column);
    if (value === null) return '\\N';
    const text = column.type === 'json' ? String(value).replace(REFUSED, (found) => (found === '\\\\' ? found : '')) : String(value);
    return text.replace(/[\\\n\r\t\0]/gu, (character: string) => ESCAPES[character] ?? character);
  });
  return `${cells.join('\t')}\n`;
}
