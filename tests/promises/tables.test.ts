import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tables from '#tables/load';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';

const FILES = {
  cities: 'cities',
  clusters: 'clusters',
  contentTrees: 'content-trees',
  kin: 'kin',
  language: 'language',
  names: 'names',
  organizations: 'organizations',
  places: 'places',
  tagger: 'tagger',
  trigrams: 'trigrams',
} as const;
const names = Object.keys(FILES) as (keyof typeof FILES)[];
const folder = mkdtempSync(join(tmpdir(), 'klynge-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Texts of megabytes are compared without being printed. */
const isWhole = (table: object, name: keyof typeof FILES): boolean =>
  JSON.stringify(table) === readFileSync(`tables/${FILES[name]}.json`, 'utf8').trimEnd();
const exported = (of: object, name: string): object => (Reflect.get(of, name) as () => object)();

describe('the tables', () => {
  it.each(names.filter((name) => name !== 'trigrams'))('%s say what their JSON says, letter for letter', (name) =>
    expect(isWhole(exported(tables, name), name)).toBe(true),
  );

  it('say it with escapes as well', () => expect(tables.trigrams()).toEqual(JSON.parse(readFileSync('tables/trigrams.json', 'utf8'))));

  it('hold letters of ASCII alone, or they would be decoded at each start', () => {
    expect(names.filter((name) => /\P{ASCII}/u.test(readFileSync(`tables/${FILES[name]}.json`, 'latin1')))).toEqual([]);
  });

  it('go along into a bundle, whatever lies beside it', () => {
    const outfile = join(folder, 'bundle/server.cjs');
    mkdirSync(join(folder, 'bundle'));
    for (const name of names) writeFileSync(join(folder, 'bundle', `${FILES[name]}.json`), '{"about":"somebody else\'s"}');
    buildSync({ entryPoints: ['tables/load.cjs'], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' });
    const bundled = createRequire(import.meta.url)(outfile) as object;
    expect(names.filter((name) => name !== 'trigrams' && !isWhole(exported(bundled, name), name))).toEqual([]);
  });
});
