import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/export/make-folder';

describe('makeFolder', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'klynge-folder-'));
    await writeFile(join(root, 'file'), '');
  });
  afterAll(() => rm(root, { recursive: true }));

  it('creates the folders around it, too, and finds them created', async () => {
    const path = join(root, 'a', 'b', 'c');
    await makeFolder(path);
    expect((await stat(path)).isDirectory()).toBe(true);
    await expect(makeFolder(path)).resolves.toBeUndefined();
  });
  it('creates one folder for several who ask at once', async () => {
    const path = join(root, 'd', 'e', 'f');
    await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(path, 'g'))]);
    expect((await stat(join(path, 'g'))).isDirectory()).toBe(true);
  });
  it.each([
    ['a file stands in its place', 'file', 'EEXIST'],
    ['a file stands in the place of a folder around it', join('file', 'a'), 'ENOTDIR'],
  ])('throws where %s', (_, path, code) => expect(makeFolder(join(root, path))).rejects.toMatchObject({ code }));
  it.runIf(process.platform === 'linux')('throws where nothing can be created, and does not try forever', () =>
    expect(makeFolder('/proc/klynge/a')).rejects.toMatchObject({ code: 'ENOENT' }),
  );
});
