import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { ByteWindow } from '../archive/byte-window';
import { linesIn } from '../archive/lines';
import type { Article } from '../models/article';
import type { CapturedArticle } from '../models/capture';

/** A record of the dataset, with its position in the archive if the run has it. */
export type ReportRecord = Article & Partial<Pick<CapturedArticle, 'capture'>>;

/** Lines of a dataset that are not records. */
export interface Unread {
  failed: number;
  broken: number;
}

const WHOLE = { start: 0, end: null };
/** A line of more bytes counts as broken. */
const LONGEST_LINE = 256 * 1024 * 1024;
const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/u;

/** The record files of a dataset: the file itself, `records.jsonl` in the folder of a batch, or every JSON lines file in a folder. */
export async function recordFiles(dataset: string): Promise<string[]> {
  if (!(await stat(dataset)).isDirectory()) return [dataset];
  const names = (await readdir(dataset)).filter((name) => LINES.test(name)).sort();
  const whole = names.find((name) => name.startsWith('records.'));
  return (whole === undefined ? names : [whole]).map((name) => join(dataset, name));
}

/** Every record, one at a time. Lines that are not records are counted. */
export async function* readRecords(files: readonly string[], unread: Unread): AsyncGenerator<ReportRecord> {
  for (const file of files) {
    const bytes = createReadStream(file);
    const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    // The reader of the lines sees an error of the file only if the last stream passes it on.
    bytes.on('error', (error) => input.destroy(error));
    for await (const line of linesIn(new ByteWindow(input), WHOLE, LONGEST_LINE)) {
      const text = line.bytes?.toString('utf8').trim() ?? null;
      if (text === '') continue;
      const record = text === null ? 'broken' : recordOf(text);
      if (record === 'failed' || record === 'broken') unread[record]++;
      else yield record;
    }
  }
}

function recordOf(line: string): ReportRecord | 'failed' | 'broken' {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'broken';
  }
  if (typeof value !== 'object' || value === null) return 'broken';
  if ('failed' in value) return 'failed';
  return 'clusters' in value && Array.isArray(value.clusters) && 'issues' in value && 'text' in value ? (value as ReportRecord) : 'broken';
}
