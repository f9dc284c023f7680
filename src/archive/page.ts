import type { DamageCode } from '../models/codes';

/** The position of a page: enough to find it again, and the same on every run. */
export interface Position {
  /** The input as it was given: a path, or '-' for standard input and pages from memory. */
  readonly source: string;
  /** Byte in the source at which the record (or its gzip member, or its line) begins; null if the format has no such position. */
  readonly offset: number | null;
  /** Name inside the archive; never used as a path. */
  readonly member: string | null;
}

/** One page of an archive, its body as stored: the content encoding is decoded where the page is read (`pageBody`). */
export interface Page {
  readonly url: string | null;
  /** The value of the HTTP header Content-Type. */
  readonly contentType: string | null;
  /** The value of the HTTP header Content-Encoding; null if the bytes are the page itself. */
  readonly contentEncoding: string | null;
  /** ISO timestamp of the fetch. */
  readonly capturedAt: string | null;
  readonly bytes: Uint8Array;
  readonly position: Position;
}

/** Why a record gives no page. None of these is an error. */
export type SkipReason =
  'not-a-response' | 'revisit' | 'truncated' | 'status' | 'not-html' | 'empty' | 'too-large' | 'segmented' | 'klynge-record';

/** Something that a reader could not read; it continued after it. */
export interface Damage {
  readonly source: string;
  /** Byte at which the damaged part begins. */
  readonly offset: number | null;
  readonly member: string | null;
  readonly code: DamageCode;
  readonly message: string;
}

/** The damage of a source that holds nothing. */
export const emptyFile = (source: string): Damage => ({
  source,
  offset: 0,
  member: null,
  code: 'empty-file',
  message: 'the file is empty',
});

/** Receives what a reader reports besides the pages. */
export interface ReadingListener {
  skipped(reason: SkipReason): void;
  damaged(damage: Damage): void;
}

/** The limits of a reader. */
export interface ReadLimits {
  /** Maximum bytes of one stored page or record; larger ones are skipped as `too-large`. */
  readonly bytes: number;
}

export const DEFAULT_READ_LIMITS: ReadLimits = { bytes: 64 * 1024 * 1024 };

/** Counts what a reader reports. */
export class ReadingLog implements ReadingListener {
  readonly skips = new Map<SkipReason, number>();
  readonly damages: Damage[] = [];

  skipped(reason: SkipReason): void {
    this.skips.set(reason, (this.skips.get(reason) ?? 0) + 1);
  }

  damaged(damage: Damage): void {
    this.damages.push(damage);
  }
}
