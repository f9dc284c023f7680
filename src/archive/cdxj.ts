import { open, type FileHandle } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { ByteWindow } from './byte-window';
import { linesIn } from './lines';
import type { Page, ReadingListener, ReadLimits } from './page';
import { isPageType } from './page-type';
import { warcPages } from './warc/warc';

/** One line of a CDXJ index. */
export interface IndexEntry {
  /** The address in SURT form: `dk,example)/news/1`. */
  readonly key: string;
  /** Fourteen digits: YYYYMMDDhhmmss. */
  readonly timestamp: string;
  readonly url: string | null;
  /** Name of the WARC, which is beside the index or in a folder `archive` beside it. */
  readonly filename: string;
  readonly offset: number;
  readonly length: number | null;
  readonly mime: string | null;
  readonly status: number | null;
}

const digits = z.union([z.number(), z.string().regex(/^\d+$/u).transform(Number)]);
const Fields = z.object({
  url: z.string().nullish(),
  filename: z.string(),
  offset: digits,
  length: digits.nullish(),
  mime: z.string().nullish(),
  status: digits.nullish().catch(null),
});

/** Parses a line of a CDXJ index; null for a header line or one that is not an entry. */
export function indexEntry(line: string): IndexEntry | null {
  const brace = line.indexOf('{');
  const [key, timestamp] = line.slice(0, Math.max(brace, 0)).trim().split(/\s+/u);
  if (brace === -1 || key === undefined || timestamp === undefined || !/^\d{4,14}$/u.test(timestamp)) return null;
  try {
    const fields = Fields.parse(JSON.parse(line.slice(brace)));
    return {
      key,
      timestamp,
      url: fields.url ?? null,
      filename: fields.filename,
      offset: fields.offset,
      length: fields.length ?? null,
      mime: fields.mime ?? null,
      status: fields.status ?? null,
    };
  } catch {
    return null;
  }
}

/** The pages that an index lists, each read at its position. */
export async function* cdxjPages(
  source: string,
  range: { start: number; end: number | null },
  limits: ReadLimits,
  listener: ReadingListener,
): AsyncGenerator<Page> {
  const window = new ByteWindow(createReadStream(source, { start: Math.max(0, range.start - 1) }), Math.max(0, range.start - 1));
  for await (const { offset, bytes } of linesIn(window, range, 1024 * 1024)) {
    const text = (bytes ?? Buffer.alloc(0)).toString('utf8');
    const entry = indexEntry(text);
    if (entry) yield* indexedPages(source, entry, limits, listener);
    else if (text.trim() !== '' && !text.startsWith('!'))
      listener.damaged({ source, offset, member: null, code: 'bad-line', message: 'a line that is not an index entry' });
  }
}

/** The page of one entry. The WARC's name is untrusted: only its last part is used, beside the index. */
export async function* indexedPages(index: string, entry: IndexEntry, limits: ReadLimits, listener: ReadingListener): AsyncGenerator<Page> {
  if (entry.mime === 'warc/revisit') return listener.skipped('revisit');
  if (entry.status !== null && entry.status !== 200) return listener.skipped('status');
  if (entry.mime !== null && entry.mime !== 'unk' && !isPageType(entry.mime, null)) return listener.skipped('not-html');
  const member = basename(entry.filename);
  const file = await openBeside(index, member);
  if (!file)
    return listener.damaged({
      source: index,
      offset: null,
      member,
      code: 'missing-archive',
      message: `${member} is neither beside the index nor in a folder archive beside or above it`,
    });
  const { path, handle } = file;
  const end = entry.length === null ? {} : { end: entry.offset + Math.max(1, entry.length) - 1 };
  const window = new ByteWindow(handle.createReadStream({ start: entry.offset, ...end }), entry.offset);
  try {
    yield* warcPages(window, { start: 0, end: entry.offset + 1 }, { source: path, member: null }, limits, listener);
  } finally {
    await window.close();
    await handle.close();
  }
}

async function openBeside(index: string, name: string): Promise<{ path: string; handle: FileHandle } | null> {
  for (const folder of ['.', 'archive', join('..', 'archive')]) {
    const path = join(dirname(index), folder, name);
    const handle = await open(path).catch(() => null);
    if (handle) return { path, handle };
  }
  return null;
}
