import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { ByteWindow } from './byte-window';
import { indexedPages, indexEntry, type IndexEntry } from './cdxj';
import { linesIn } from './lines';
import { DEFAULT_READ_LIMITS, ReadingLog, type Page, type ReadingListener } from './page';

/** The address as indexes sort it: host reversed, lower case, without scheme, `www.`, default port and fragment; query sorted. */
export function surt(address: string): string {
  const url = new URL(address);
  const host = url.hostname.toLowerCase().replace(/^www\d*\./u, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  const query = url.search.slice(1).split('&').filter(Boolean).sort().join('&');
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/u, '') : url.pathname;
  return `${host.split('.').reverse().join(',')}${port})${path}${query === '' ? '' : `?${query}`}`.toLowerCase();
}

/** The entries of a sorted CDXJ index for an address, by binary search: a few reads, however long the index is. */
export async function findEntries(index: string, address: string): Promise<IndexEntry[]> {
  const wanted = surt(address);
  const file = await open(index);
  try {
    const start = await lowerBound(file, wanted);
    const found: IndexEntry[] = [];
    const window = new ByteWindow(createReadStream(index, { start: Math.max(0, start - 1) }), Math.max(0, start - 1));
    for await (const { bytes } of linesIn(window, { start, end: null }, 1024 * 1024)) {
      const line = (bytes ?? Buffer.alloc(0)).toString('utf8');
      const [key = ''] = line.split(' ', 1);
      if (key > wanted) break;
      const entry = key === wanted ? indexEntry(line) : null;
      if (entry) found.push(entry);
    }
    await window.close();
    return found;
  } finally {
    await file.close();
  }
}

/** The captured pages of an address, found by a CDXJ index in the WARCs beside it. */
export async function* lookUp(index: string, address: string, listener: ReadingListener = new ReadingLog()): AsyncGenerator<Page> {
  for (const entry of await findEntries(index, address)) yield* indexedPages(index, entry, DEFAULT_READ_LIMITS, listener);
}

const BLOCK = 64 * 1024;

/** A byte position from which the wanted lines are at most about one block away. */
async function lowerBound(file: FileHandle, wanted: string): Promise<number> {
  let low = 0;
  let high = (await file.stat()).size;
  while (high - low > BLOCK) {
    const middle = Math.floor((low + high) / 2);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BLOCK), 0, BLOCK, middle);
    const lines = buffer.toString('utf8', 0, bytesRead).split('\n');
    const key = lines[1]?.split(' ', 1)[0];
    if (key === undefined || key >= wanted) high = middle;
    else low = middle;
  }
  return low;
}
