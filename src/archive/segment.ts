import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Format } from './format';

/**
 * A unit of work: an archive, a byte range of one, or some files of a folder. Plain JSON, so that it can be sent to
 * another machine that sees the same paths.
 */
export interface Segment {
  /** Deterministic: the same input, cut the same way, has the same name. Safe as a file name. */
  readonly name: string;
  readonly format: Format;
  /** A path as it was given, or '-' for standard input. */
  readonly source: string;
  /** For a WARC inside a WACZ: its name there, and the bytes it occupies in the file. */
  readonly inside: { readonly member: string; readonly start: number; readonly length: number } | null;
  /** Byte range of the archive; null: all of it. */
  readonly range: { readonly start: number; readonly end: number | null } | null;
  /** The files of a segment of pages. */
  readonly files: readonly string[];
}

/** Whether `named` could have given this name. */
export const isSegmentName = (name: string): boolean => /^[a-z\d][a-z\d-]*-[\da-f]{16}$/u.test(name);

type Unnamed = Omit<Segment, 'name'>;

/** Names a segment after what it covers and the fingerprint of its source. */
export function named(segment: Unnamed, fingerprint: string): Segment {
  const hash = createHash('sha256')
    .update(JSON.stringify([segment, fingerprint]))
    .digest('hex')
    .slice(0, 16);
  const start = segment.range ? `-${segment.range.start.toString().padStart(12, '0')}` : '';
  return { name: `${slug(segment.source)}${start}-${hash}`, ...segment };
}

/** A short name made of safe characters only. */
function slug(source: string): string {
  const name = basename(source)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
  return name.replace(/^-|-$/gu, '').slice(0, 40) || 'input';
}
