import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { installed, MissingPackageError, optional } from '../../src/export/missing-package';

const failing = (message: string, code?: string) => () =>
  Promise.reject(Object.assign(new Error(message), code === undefined ? {} : { code }));

describe('what needs optional packages', () => {
  test('is loaded where they are there', async () => {
    expect(await optional(() => Promise.resolve(7), 'a table', 'tables')).toBe(7);
  });

  test.each([
    ['an ES module', failing("Cannot find package 'tables'", 'ERR_MODULE_NOT_FOUND')],
    ['a CommonJS module', failing("Cannot find module 'tables'", 'MODULE_NOT_FOUND')],
    ['what a bundler said of one', failing("Cannot find module 'tables'")],
    ['the binary of one', failing('Could not locate the bindings file. Tried: …')],
  ])('says how to install them where %s is missing', async (_name, load) => {
    const missing = optional(load, 'a table', 'tables legs');
    await expect(missing).rejects.toThrow(MissingPackageError);
    await expect(missing).rejects.toThrow('a table needs a package that is not installed: npm install tables legs');
  });

  test.each([['Cannot find a page in the archive'], ['a chart without data']])(
    'throws what else went wrong as it is: %s',
    async (message) => {
      await expect(optional(failing(message), 'a table', 'tables')).rejects.not.toThrow(MissingPackageError);
      await expect(optional(failing(message), 'a table', 'tables')).rejects.toThrow(message);
    },
  );
});

describe('a package by its name', () => {
  const project = mkdtempSync(join(tmpdir(), 'klynge-project-'));
  const started = process.argv;
  const folder = join(project, 'node_modules', 'tables-of-oak');
  mkdirSync(join(project, 'node_modules', '.bin'), { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "tables-of-oak", "main": "index.js" }');
  writeFileSync(join(folder, 'index.js'), 'exports.legs = 4;');
  afterEach(() => {
    process.argv = started;
    vi.restoreAllMocks();
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));
  const load = () => installed<{ legs: number }>('tables-of-oak', 'a table', 'tables-of-oak');

  test.each(['use.mjs', 'node_modules/.bin/klynge'])('is found in the project whose %s was started, wherever klynge lies', async (path) => {
    process.argv = [process.execPath, join(project, path)];
    expect((await load()).legs).toBe(4);
  });

  test("is not taken from the working directory, which may be anybody's", async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(project);
    await expect(load()).rejects.toThrow(MissingPackageError);
  });

  test('is missing where there is no program, as on standard input', async () => {
    process.argv = [process.execPath];
    await expect(load()).rejects.toThrow('a table needs a package that is not installed: npm install tables-of-oak');
  });
});
