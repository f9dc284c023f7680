import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBatch } from '../../src/batch/run-batch';
import { TABLES } from '../../src/export/shape/tables';
import { startPostgres } from './with-postgres.mjs';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'klynge-databases-'));
const seed = join(root, '../shared/seed/article.html');
const inputs = [join(root, 'fixtures/archives/news.warc.gz'), ...(existsSync(seed) ? [seed] : [])];
const out = join(folder, 'out');
const sqlite = (sql: string): string =>
  execFileSync('sqlite3', ['-separator', '|', join(out, 'klynge.sqlite'), sql], { encoding: 'utf8' }).trim();
const HEADQUARTERS =
  "select r.cluster_id, r.name from relations r where r.relation = 'headquarters' and r.article_id = (select article_id from articles where source like '%article.html') order by 1, 2";

let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  postgres = await startPostgres();
  await runBatch({ inputs, out, formats: ['jsonl', 'csv', 'sqlite', 'duckdb', 'parquet'], workers: 0, keepSegments: true });
});
afterAll(() => {
  postgres.remove();
  rmSync(folder, { recursive: true, force: true });
});

const counts = (query: (sql: string) => string): Record<string, number> =>
  Object.fromEntries(TABLES.map(({ name }) => [name, Number(query(`select count(*) from "${name}"`))]));

async function duckdb(sql: string, path = ':memory:'): Promise<string> {
  const instance = await DuckDBInstance.create(path, path === ':memory:' ? {} : { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql);
  const rows = reader
    .getRowsJson()
    .map((row) => row.map((value) => (value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value))).join('|'))
    .join('\n');
  connection.closeSync();
  instance.closeSync();
  return rows;
}

test("SQLite's own shell reads the database, whole and with its references", () => {
  expect(sqlite('pragma integrity_check')).toBe('ok');
  expect(sqlite('pragma foreign_key_check')).toBe('');
  expect(Number(sqlite('select count(*) from articles'))).toBe(readFileSync(join(out, 'records.jsonl'), 'utf8').trim().split('\n').length);
});

test('DuckDB reads its database and the Parquet, with as many rows as SQLite', async () => {
  const expected = counts(sqlite);
  for (const { name } of TABLES) {
    expect(Number(await duckdb(`select count(*) from '${join(out, 'parquet', `${name}.parquet`)}'`)), name).toBe(expected[name]);
    expect(Number(await duckdb(`select count(*) from "${name}"`, join(out, 'klynge.duckdb'))), name).toBe(expected[name]);
  }
  expect(await duckdb(`select title from '${join(out, 'parquet/articles.parquet')}' order by 1`)).toBe(
    await duckdb('select title from articles order by 1', join(out, 'klynge.duckdb')),
  );
});

test('DuckDB reads the CSV as RFC 4180 with as many rows', async () => {
  const expected = counts(sqlite);
  for (const { name } of TABLES)
    expect(
      Number(
        await duckdb(
          `select count(*) from read_csv('${join(out, 'csv', `${name}.csv`)}', header = true, all_varchar = true, quote = '"', escape = '"', delim = ',')`,
        ),
      ),
      name,
    ).toBe(expected[name]);
});

describe('PostgreSQL', () => {
  const load = (writing?: () => void): ReturnType<typeof runBatch> =>
    runBatch({
      inputs,
      out: postgres.url,
      work: join(folder, 'work'),
      workers: 0,
      keepSegments: true,
      ...(writing && { progress: { writing } }),
    });

  test('has the rows, the keys and the indexes; loading twice changes nothing', async () => {
    await load();
    expect(counts(postgres.query)).toEqual(counts(sqlite));
    const before = postgres.query('select * from articles order by 1');
    await load();
    expect(postgres.query('select * from articles order by 1')).toBe(before);
    expect(Number(postgres.query("select count(*) from information_schema.table_constraints where constraint_type = 'FOREIGN KEY'"))).toBe(
      TABLES.reduce((sum, { references }) => sum + Object.keys(references).length, 0),
    );
  });

  test('--schema-only prints what the database takes', () => {
    const schema = execFileSync(process.execPath, [join(root, 'bin/klynge.cjs'), 'batch', '--schema-only'], { encoding: 'utf8' });
    expect(postgres.query(schema)).toContain('CREATE TABLE');
  });

  test('a database that goes away midway and comes back: nothing is lost, nothing double', async () => {
    const expected = counts(sqlite);
    postgres.query('drop schema public cascade; create schema public');
    await load(() => {
      postgres.stop('immediate');
      setTimeout(() => postgres.start(), 1500);
    });
    expect(counts(postgres.query)).toEqual(expected);
  });

  test('a database that is not there is told before the work', async () => {
    const { code, errors } = await batchTo('postgres://nobody:secret@127.0.0.1:1/none', 'none');
    expect(code).toBe(2);
    expect(errors).toContain('--out postgres://nobody:***@127.0.0.1:1/none: no server answers there');
    expect(errors).not.toContain('secret');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('a database that takes no tables is told before the work', async () => {
    postgres.query('create role guest login; grant usage on schema public to guest');
    const { code, errors } = await batchTo(postgres.url.replace('klynge@', 'guest@'), 'guest');
    expect(code).toBe(2);
    expect(errors).toContain('this user may not make tables there: GRANT CREATE ON SCHEMA public');
    expect(existsSync(join(folder, 'guest'))).toBe(false);
  });

  test('a database that takes tables of the run no more at its end: a clear end, the work kept', async () => {
    postgres.query('create schema other; create view other.articles as select 1 as one');
    const { code, errors } = await batchTo(`${postgres.url}?options=-c%20search_path%3Dother`, 'kept');
    expect(code).toBe(1);
    expect(errors).toContain('what is done is kept');
    const kept = readdirSync(join(folder, 'kept'), { recursive: true }) as string[];
    expect(kept.filter((name) => name.includes('segments/')).length).toBeGreaterThan(0);
  });
});

/** Runs the command with a database as its output, and returns what it prints. */
const batchTo = (url: string, work: string): ReturnType<typeof spawnSync> =>
  spawnSync(['batch', ...inputs, '--out', url, '--work', join(folder, work), '--quiet', '--workers', '1']);

function spawnSync(args: readonly string[]): Promise<{ code: number | null; errors: string }> {
  const child = spawn(process.execPath, [join(root, 'bin/klynge.cjs'), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, errors })));
}

describe.skipIf(!existsSync(seed))('the seed page', () => {
  const expected = (): { clusters: { id: string; headquarters?: string }[]; published: string; authors: string[]; tags: string[] } =>
    JSON.parse(readFileSync(join(root, '../shared/seed/expected.json'), 'utf8')) as never;

  test('who has a headquarters where', async () => {
    const wanted = expected()
      .clusters.filter(({ headquarters }) => headquarters !== undefined)
      .map(({ id, headquarters }) => `${id}|${headquarters!}`)
      .sort()
      .join('\n');
    expect(sqlite(HEADQUARTERS)).toBe(wanted);
    expect(await duckdb(HEADQUARTERS, join(out, 'klynge.duckdb'))).toBe(wanted);
    expect(postgres.query(HEADQUARTERS)).toBe(wanted);
  });

  test('its date, author, tags and clusters', () => {
    const one = (sql: string): string => sqlite(sql.replace('$ID', "(select article_id from articles where source like '%article.html')"));
    const { published, authors, tags, clusters } = expected();
    expect(one('select published from articles where article_id = $ID')).toBe(published);
    expect(one('select name from people where "as" = \'author\' and article_id = $ID order by ordinal').split('\n')).toEqual(authors);
    expect(one('select tag from tags where article_id = $ID order by ordinal').split('\n')).toEqual(tags);
    expect(one('select cluster_id from article_clusters where article_id = $ID').split('\n')).toEqual(
      expect.arrayContaining(clusters.map(({ id }) => id)),
    );
  });
});
