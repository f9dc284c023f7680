import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { SUMMARY_PREFIX, segmentFile, type DoneSegment, type SegmentSummary } from './run-segment';

const CHUNK = 1024 * 1024;

/** The lines of a segment's output, without their newlines, in order; the last is its summary. */
export async function* outputLines(path: string, seen?: (chunk: Uint8Array) => void): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    seen?.(chunk as Buffer);
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  if (rest.length > 0) yield rest;
}

/** The summary in the output of a segment that an earlier run left; null if there is none or it is incomplete. */
export async function doneSegment(folder: string, name: string): Promise<DoneSegment | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  let last: Buffer | null = null;
  try {
    const seen = (chunk: Uint8Array): void => {
      hash.update(chunk);
      bytes += chunk.byteLength;
    };
    for await (const line of outputLines(segmentFile(folder, name), seen)) last = line;
    const text = last?.toString('utf8') ?? '';
    if (!text.startsWith(SUMMARY_PREFIX)) return null;
    const { segment } = JSON.parse(text) as { segment: SegmentSummary };
    return segment.name === name ? { ...segment, bytes, sha256: hash.digest('hex') } : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}
