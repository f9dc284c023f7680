import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const ENGINE = 'dist/engine.cjs';
const isBuilt = existsSync(join(ROOT, ENGINE));

/** A copy of the package, to be damaged; its code cache is for the Node that runs the tests. */
const folder = mkdtempSync(join(tmpdir(), 'klynge-code-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
if (isBuilt) {
  for (const part of ['dist', 'start', 'tables', 'package.json']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  rmSync(join(folder, 'dist/code-cache'), { recursive: true, force: true });
  ran(['scripts/build-code-cache.mjs', '--package', folder], ROOT);
}
const cacheName = isBuilt ? readdirSync(join(folder, 'dist/code-cache'))[0]! : '';
const cacheFile = join(folder, 'dist/code-cache', cacheName);
const [cache, engine] = isBuilt ? [readFileSync(cacheFile), readFileSync(join(folder, ENGINE))] : [Buffer.of(), Buffer.of()];

beforeEach(() => {
  writeFileSync(cacheFile, cache);
  writeFileSync(join(folder, ENGINE), engine);
});

/** The output of a Node process. */
function ran(args: readonly string[], cwd = folder): string {
  const env = { ...process.env, NODE_OPTIONS: undefined, NODE_V8_COVERAGE: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** What a process prints about the library given to it as `library`; `outcome` says whether the cache was used. */
const REPORT = `
  const { createHash } = require('node:crypto');
  const { readdirSync, readFileSync } = require('node:fs');
  const hash = createHash('sha256');
  const pages = ${JSON.stringify(join(ROOT, 'fixtures'))};
  for (const name of readdirSync(pages)) {
    let page;
    try { page = readFileSync(pages + '/' + name + '/page.html'); } catch { continue; }
    hash.update(JSON.stringify(library.extract(page, { explain: true })));
  }
  let thrown = null;
  try { library.extract(1); } catch (error) { thrown = error; }
  const { outcome } = require(${JSON.stringify(join(folder, 'start/code-cache.cjs'))});
  const report = { outcome, records: hash.digest('hex'), message: thrown.message, stack: thrown.stack.match(/engine\\.cjs:\\d+:\\d+/g) };`;

interface Report {
  readonly outcome: string;
  readonly records: string;
  readonly message: string;
  readonly stack: readonly string[] | null;
}

const reported = (script: string, flags: readonly string[] = []): Report => JSON.parse(ran([...flags, '-e', script])) as Report;
const SAY = `${REPORT} console.log(JSON.stringify(report));`;
const required = (flags: readonly string[] = []): Report => reported(`const library = require('./dist/index.cjs'); ${SAY}`, flags);
const imported = (): Report => reported(`import('./dist/index.js').then((library) => { ${SAY} });`);

describe.skipIf(!isBuilt)('the code cache', () => {
  const whole = isBuilt ? required() : null;
  const without = (): Report => {
    rmSync(cacheFile);
    return required();
  };

  test('is used by who requires the package and by who imports it', () => {
    expect(whole!.outcome).toBe('used');
    expect(imported()).toEqual(whole);
  });

  test('changes no record, no error and no line of a stack', () => {
    const plain = without();
    expect(plain.outcome).toBe('none for this Node');
    expect(plain.stack).not.toBeNull();
    expect(plain).toEqual({ ...whole, outcome: plain.outcome });
    expect(imported()).toEqual(plain);
  });

  test('is used in threads', () => {
    const script = `const { Worker } = require('node:worker_threads');
      new Worker(${JSON.stringify(`const library = require('./dist/index.cjs'); ${REPORT} require('node:worker_threads').parentPort.postMessage(report);`)}, { eval: true })
        .on('message', (report) => console.log(JSON.stringify(report)));`;
    expect(reported(script)).toEqual(whole);
  });

  test('is used by the command line and by the threads of a batch', () => {
    const script = `const { openPool } = require('./dist/batch.cjs');
      const pool = openPool({ workers: 1 });
      const position = { source: 'x', offset: 0, member: null };
      const page = { bytes: Buffer.from('<h1>x</h1>'), url: null, contentType: null, capturedAt: null, position };
      pool.lines([page]).finally(() => pool.close());`;
    const choice = join(folder, 'start/code-cache.cjs');
    const code = readFileSync(choice, 'utf8');
    const saying = `const { engineOf } = exports;
      exports.engineOf = (dist) => {
        const engine = engineOf(dist);
        require('node:fs').writeSync(1, exports.outcome + '\\n');
        return engine;
      };`;
    writeFileSync(choice, `${code}\n${saying}`);
    cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'page.html'), '<h1>x</h1>');
    try {
      expect(ran(['bin/klynge.cjs', 'extract', 'page.html', '--json'])).toMatch(/^used\n\{.*\}\n$/u);
      expect(ran(['-e', script])).toBe('used\n');
    } finally {
      writeFileSync(choice, code);
    }
  });

  test('of another version of V8 is none', () => {
    renameSync(cacheFile, join(folder, 'dist/code-cache', cacheName.replace(process.versions.v8, '1.2.3')));
    expect(required()).toEqual({ ...whole, outcome: 'none for this Node' });
    rmSync(join(folder, 'dist/code-cache', cacheName.replace(process.versions.v8, '1.2.3')));
  });

  test('of an engine that was changed by hand since is not used, though its length is the same', () => {
    const changed = engine.toString().replace('takes a string or a Uint8Array', 'takes a STRING or a Uint8Array');
    writeFileSync(join(folder, ENGINE), changed);
    const now = required();
    expect(now.outcome).toBe('of another build');
    expect(now.message).toContain('takes a STRING or');
    expect(now.records).toBe(whole!.records);
  });

  test.each([
    ['cut off', () => cache.subarray(0, cache.length - 100)],
    ['cut off within its head', () => cache.subarray(0, 20)],
    ['empty', () => Buffer.of()],
    ['wrong in one bit', () => Buffer.from(cache).fill(cache[cache.length >> 1]! ^ 4, cache.length >> 1, (cache.length >> 1) + 1)],
  ])('that is %s is not used', (_, spoiled) => {
    writeFileSync(cacheFile, spoiled());
    expect(required()).toEqual({ ...whole, outcome: 'of another build' });
  });

  test('that V8 takes not with the flags of the process is not used', () => {
    expect(required(['--stack-size=900'])).toEqual({ ...whole, outcome: 'refused by V8' });
  });

  test('is not used in a context of its own, the objects of which are others', () => {
    const script = `const vm = require('node:vm');
      const file = require.resolve('./start/code-cache.cjs');
      const context = vm.createContext({ process, exports: {}, __filename: file });
      vm.runInContext(require('node:fs').readFileSync(file, 'utf8'), context);
      console.log(JSON.stringify([context.exports.engineOf('./dist'), context.exports.outcome]));`;
    expect(JSON.parse(ran(['-e', script]))).toEqual([null, 'in another context']);
  });

  test.each([['bun'], ['deno']])('is not used in %s', (name) => {
    const script = `Object.defineProperty(process, 'versions', { value: { ...process.versions, ${name}: '1.0.0' } }); const library = require('./dist/index.cjs'); ${SAY}`;
    expect(reported(script)).toEqual({ ...whole, outcome: 'not Node' });
  });

  test.each([
    ['required', 'cjs', `const library = require('klynge');`],
    ['imported', 'cjs', `import * as library from 'klynge';`],
    ['imported under other conditions', 'cjs', `import * as library from 'klynge';`],
  ] as const)('is not looked for in a bundle of the package, %s', (how, format, line) => {
    const outfile = join(folder, 'bundled', `${how}.cjs`);
    buildSync({
      stdin: { contents: `${line} console.log(JSON.stringify(library.extract('<h1>Ny klynge</h1>').title));`, resolveDir: folder },
      alias: { klynge: folder },
      ...(how.includes('conditions') && { conditions: ['none-of-ours'] }),
      bundle: true,
      platform: 'node',
      format,
      outfile,
      logLevel: 'error',
    });
    cpSync(join(folder, 'dist/code-cache'), join(folder, 'bundled/code-cache'), { recursive: true });
    expect(ran([outfile])).toBe('"Ny klynge"\n');
  });
});

test.skipIf(!isBuilt)('klynge/batch works in an ES module bundle that has a require, as docs/datasets.md says', () => {
  const docs = readFileSync(join(ROOT, 'docs/datasets.md'), 'utf8');
  const banner = /^--banner:js="(import .*)"$/mu.exec(docs)?.[1];
  expect(banner).toContain('createRequire');
  const outfile = join(folder, 'bundled', 'batch.mjs');
  buildSync({
    stdin: {
      contents: `import { extractMany } from './dist/batch.js';
        for await (const { article } of extractMany([{ html: '<h1>Ny klynge</h1>' }], { workers: 0 })) console.log(article.title);`,
      resolveDir: folder,
    },
    banner: { js: banner! },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  expect(ran([outfile])).toBe('Ny klynge\n');
});

test.skipIf(!isBuilt).each(['index', 'batch'])('a process that requires and imports %s has one copy of what it exports', (name) => {
  const script = `const required = require('./dist/${name}.cjs');
    import('./dist/${name}.js').then((imported) => {
      const names = Object.keys(required);
      const apart = names.filter((one) => required[one] !== imported[one]);
      console.log(JSON.stringify({ names: names.length, apart, more: Object.keys(imported).length - names.length }));
    });`;
  const { names, ...differing } = JSON.parse(ran(['-e', script])) as { names: number };
  expect(names).toBeGreaterThanOrEqual(3);
  expect(differing).toEqual({ apart: [], more: 0 });
});
