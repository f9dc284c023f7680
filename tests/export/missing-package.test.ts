import { describe, expect, test } from 'vitest';
import { MissingPackageError, optional } from '../../src/export/missing-package';

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
