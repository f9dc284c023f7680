import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Article } from '../models/article';
import type { CapturedArticle } from '../models/capture';

/** A record of the dataset; where it lies, where the run says so. */
export type ReportRecord = Article & Partial<Pick<CapturedArticle, 'capture'>>;

/** Lines of a dataset that are no records. */
export interface Unread {
  failed: number;
  broken: number;
}

const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/u;

/** The files of records of a dataset: the file itself, `records.jsonl` of a batch's folder, or every file of lines in it. */
export async function recordFiles(dataset: string): Promise<string[]> {
  if (!(await stat(dataset)).isDirectory()) return [dataset];
  const names = (await readdir(dataset)).filter((name) => LINES.test(name)).sort();
  const whole = names.find((name) => name.startsWith('records.'));
  return (whole === undefined ? names : [whole]).map((name) => join(dataset, name));
}

/** Every record, one at a time. Lines that are none are counted. */
export async function* readRecords(files: readonly string[], unread: Unread): AsyncGenerator<ReportRecord> {
  for (const file of files) {
    const bytes = createReadStream(file);
    const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    // An error of the file reaches the reader of the lines only through the last stream.
    bytes.on('error', (error) => input.destroy(error));
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line === '') continue;
      const record = recordOf(line);
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
