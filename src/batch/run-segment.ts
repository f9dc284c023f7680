import { join } from 'node:path';
import { ReadingLog, type Damage, type SkipReason } from '../archive/page';
import { readSegment } from '../archive/read-segment';
import type { Segment } from '../archive/segment';
import { linesOf } from './extract-many';
import { FAILED_PREFIX } from './failed-line';
import type { LinePool } from './pool';
import { WholeFile, type WrittenFile } from './whole-file';

/** The result of a segment and the last line of its output; depends only on the segment, the options and the version. */
export interface SegmentSummary {
  readonly name: string;
  readonly pages: number;
  readonly records: number;
  readonly failed: number;
  /** Records of pages without extracted text; 0 if the output is from a version that did not count them. */
  readonly textless?: number;
  /** Archive records that are not pages, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly damages: readonly Damage[];
}

/** A segment whose output is complete. */
export interface DoneSegment extends SegmentSummary, WrittenFile {}

/** Where and how a segment is run. */
export interface SegmentRun {
  readonly folder: string;
  /** Where the output is written until it is complete, on the same file system; by default in `folder`. */
  readonly aside?: string;
  readonly pool: LinePool;
  readonly signal?: AbortSignal;
  /** Called after each group of pages. */
  progress?(pages: number, failed: number): void;
}

export const SUMMARY_PREFIX = '{"segment":';
const SKIP_ORDER: readonly SkipReason[] = [
  'not-a-response',
  'revisit',
  'truncated',
  'status',
  'not-html',
  'empty',
  'too-large',
  'segmented',
  'klynge-record',
];

/** The path of a segment's output. */
export const segmentFile = (folder: string, name: string): string => join(folder, `${name}.jsonl`);

/**
 * Runs one segment: a line for each page in order, and the summary as the last line. Writes a temporary file and renames it
 * when complete. Doing it twice changes nothing. Throws an OutputError if the output can't be written, the signal's reason
 * when it aborts, and an error of the source if that can't be read at all; there is no output then.
 */
export async function runSegment(segment: Segment, run: SegmentRun): Promise<DoneSegment> {
  const log = new ReadingLog();
  const file = await WholeFile.open(segmentFile(run.folder, segment.name), run.aside);
  let pages = 0;
  let failed = 0;
  let textless = 0;
  try {
    const options = { ordered: true, ...(run.signal && { signal: run.signal }) };
    for await (const group of linesOf(readSegment(segment, log), run.pool, options)) {
      const failures = failuresIn(group.lines);
      pages += group.pages;
      failed += failures;
      textless += textlessIn(group.lines);
      await file.writeBytes(group.lines);
      run.progress?.(group.pages, failures);
      run.signal?.throwIfAborted();
    }
    const skipped = Object.fromEntries(
      SKIP_ORDER.flatMap((reason) => {
        const count = log.skips.get(reason);
        return count === undefined ? [] : [[reason, count]];
      }),
    );
    const summary: SegmentSummary = { name: segment.name, pages, records: pages - failed, failed, textless, skipped, damages: log.damages };
    await file.write(`${SUMMARY_PREFIX}${JSON.stringify(summary)}}\n`);
    return { ...summary, ...(await file.end()) };
  } catch (error) {
    await file.discard();
    throw error;
  }
}

const FAILED_LINE = Buffer.from(`\n${FAILED_PREFIX}`);
const NO_TEXT = Buffer.from(',"text":"","blocks":[]');

/** How many of the lines are of pages without a record. There is no newline within a line. */
function failuresIn(lines: Uint8Array): number {
  const bytes = bufferOf(lines);
  const isFirst = bytes.subarray(0, FAILED_LINE.length - 1).equals(FAILED_LINE.subarray(1));
  return (isFirst ? 1 : 0) + countOf(FAILED_LINE, bytes);
}

/** How many of the lines are records without a text. There is no unescaped quotation mark within a JSON string. */
const textlessIn = (lines: Uint8Array): number => countOf(NO_TEXT, bufferOf(lines));

const bufferOf = (lines: Uint8Array): Buffer => Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);

function countOf(what: Buffer, bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(what); at !== -1; at = bytes.indexOf(what, at + 1)) count++;
  return count;
}
