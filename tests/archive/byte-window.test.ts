import { expect, test } from 'vitest';
import { ByteWindow } from '../../src/archive/byte-window';
import { linesIn } from '../../src/archive/lines';

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

test('what is looked ahead at stays in place, and what was handed out stays as it was', async () => {
  const window = new ByteWindow(chunked(Buffer.from('abcdefghijklmnopqrstuvwxyz'), 3), 100);
  await window.ensure(5);
  const seen = window.bytes;
  expect(seen.toString()).toBe('abcdef');
  await window.more();
  await window.more();
  expect(window.bytes.toString()).toBe('abcdefghijkl');
  window.consume(4);
  expect(window.offset).toBe(104);
  const later = window.bytes;
  expect(later.toString()).toBe('efghijkl');
  expect(await window.skip(10)).toBe(true);
  expect(window.offset).toBe(114);
  expect(await window.ensure(13)).toBe(false);
  expect(window.ended).toBe(true);
  expect(window.bytes.toString()).toBe('opqrstuvwxyz');
  expect(seen.toString()).toBe('abcdef');
  expect(later.toString()).toBe('efghijkl');
});

test('chunks of every size give the same lines', async () => {
  const text = 'en\n\nto fjorde\ntre\n' + 'x'.repeat(500) + '\nslut';
  for (const size of [1, 2, 3, 7, 64, 1000]) {
    const lines: string[] = [];
    for await (const { offset, bytes } of linesIn(new ByteWindow(chunked(Buffer.from(text), size)), { start: 0, end: null }, 400))
      lines.push(`${offset} ${bytes === null ? 'too long' : bytes.toString()}`);
    expect(lines, `chunks of ${size}`).toEqual(['0 en', '3 ', '4 to fjorde', '14 tre', '18 too long', '519 slut']);
  }
});

test('a long line that arrives in small chunks is read in linear time', async () => {
  const size = 16 * 1024 * 1024;
  let read = 0;
  for await (const { bytes } of linesIn(new ByteWindow(chunked(Buffer.alloc(size, 0x79), 1024)), { start: 0, end: null }, size))
    read += bytes?.length ?? 0;
  expect(read).toBe(size);
});
