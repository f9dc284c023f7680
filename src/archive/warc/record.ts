import type { Fields } from './header';

/** One WARC record, its block as stored. */
export interface WarcRecord {
  /** Value of WARC-Type, in lower case. */
  readonly type: string;
  readonly fields: Fields;
  /** The block, as a view on what was read; empty for a record that the reader was told to pass over. */
  readonly block: Buffer;
  /** Byte in the file at which the record begins, or the compressed member that holds it. */
  readonly offset: number;
}

/** What a reader of records says beside the records. */
export interface RecordListener {
  damaged(offset: number, code: string, message: string): void;
  tooLarge(offset: number): void;
}

/** How records are read. */
export interface RecordOptions {
  /** Whether the block of a record of this type is wanted; others come with an empty block or not at all. */
  wants(type: string): boolean;
  /** Bytes of the largest block that is kept. */
  readonly limit: number;
  /** First byte of the range; a record belongs to the range that its first byte lies in. */
  readonly start: number;
  /** One past the last byte of the range; null: to the end. */
  readonly end: number | null;
}
