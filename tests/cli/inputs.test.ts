import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { planSegments } from '../../src/archive/plan';
import { pagesOf } from '../../src/cli/inputs';

const denied = vi.hoisted(() => ({ folder: '' }));
// The tests may run as root, who can read every folder.
vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>();
  const readdir = (path: string, ...rest: unknown[]): Promise<unknown> =>
    path === denied.folder
      ? Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
      : (real.readdir as (...all: unknown[]) => Promise<unknown>)(path, ...rest);
  return { ...real, readdir };
});

test('a folder that may not be read is a failure: its neighbors are read, and a batch does not begin without it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'klynge-denied-'));
  await mkdir(join(folder, 'closed'));
  await writeFile(join(folder, 'a.html'), '<p>a</p>');
  await writeFile(join(folder, 'z.html'), '<p>z</p>');
  denied.folder = join(folder, 'closed');
  await chmod(denied.folder, 0o000);
  const inputs: string[] = [];
  for await (const input of pagesOf([folder])) inputs.push(`${input.name}${'failure' in input ? `: ${input.failure}` : ''}`);
  expect(inputs).toEqual([join(folder, 'a.html'), `${denied.folder}: no permission to read it`, join(folder, 'z.html')]);
  await expect(planSegments([folder])).rejects.toThrow(`${denied.folder}: no permission to read it`);
});

test('the pages of a folder are read in the order of a batch', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'klynge-order-'));
  await mkdir(join(folder, 'a'));
  for (const name of ['b.html', 'a/z.html', 'a.html', 'B.html']) await writeFile(join(folder, name), '<p>a</p>');
  const inputs: string[] = [];
  for await (const { name } of pagesOf([folder])) inputs.push(name);
  expect(inputs).toEqual(['B.html', 'a.html', 'a/z.html', 'b.html'].map((name) => join(folder, name)));
  expect((await planSegments([folder])).flatMap(({ files }) => files)).toEqual(inputs);
});
