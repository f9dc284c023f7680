import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as tables from '#tables/load';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';

const FILES = {
  cities: 'cities',
  clusters: 'clusters',
  contentTrees: 'content-trees',
  encodings: 'encodings',
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

  it.each([
    ['required', 'tables/load.cjs', 'cjs'],
    ['imported', 'tables/for-bundlers.js', 'cjs'],
    ['imported', 'tables/for-bundlers.js', 'esm'],
  ] as const)('go along %s into a bundle, whatever lies beside it (%s as %s)', async (_, entry, format) => {
    const outfile = join(folder, format, `server.${format === 'esm' ? 'mjs' : 'cjs'}`);
    mkdirSync(join(folder, format), { recursive: true });
    for (const name of names) writeFileSync(join(folder, format, `${FILES[name]}.json`), '{"about":"somebody else\'s"}');
    buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format, outfile, logLevel: 'error' });
    const bundled = (await import(`${pathToFileURL(outfile).href}?${basename(entry)}`)) as object;
    expect(names.filter((name) => name !== 'trigrams' && !isWhole(exported(bundled, name), name))).toEqual([]);
    expect(exported(bundled, 'trigrams')).toEqual(tables.trigrams());
  });

  it('stay out of a bundle that does not ask for them', () => {
    const contents = `import { language } from './tables/for-bundlers.js'; console.log(language());`;
    const { metafile } = buildSync({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
      metafile: true,
      outdir: folder,
    });
    const [output] = Object.values(metafile.outputs);
    const taken = Object.entries(output!.inputs).filter(([path, { bytesInOutput }]) => path.endsWith('.json') && bytesInOutput > 0);
    expect(taken.map(([path]) => path)).toEqual(['tables/language.json']);
  });
});
