import type { DamageCode } from '../../models/codes';
import type { Fields } from './header';

/** One WARC record, its block as stored. */
export interface WarcRecord {
  /** Value of WARC-Type, in lower case. */
  readonly type: string;
  readonly fields: Fields;
  /** The block, as a view of the bytes read; empty if it is of a type that is not wanted. */
  readonly block: Buffer;
  /** Byte in the file at which the record, or the compressed member that contains it, begins. */
  readonly offset: number;
}

/** Receives what a reader of records reports besides the records. */
export interface RecordListener {
  damaged(offset: number, code: DamageCode, message: string): void;
  tooLarge(offset: number): void;
}

/** How records are read. */
export interface RecordOptions {
  /** Whether the blocks of records of this type are wanted; other records have an empty block or are left out. */
  wants(type: string): boolean;
  /** Size in bytes of the largest block that is kept. */
  readonly limit: number;
  /** First byte of the range; a record belongs to the range that contains its first byte. */
  readonly start: number;
  /** One past the last byte of the range; null: up to the end. */
  readonly end: number | null;
}
