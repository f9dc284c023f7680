import { isZstd, isZstdDictionary } from './warc/zstd';

/** Whether bytes begin as gzip does, whatever the name of their file says. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Whether bytes begin a file that is compressed as a whole or record by record: gzip or zstd. */
export const isPacked = (bytes: Buffer): boolean => isGzip(bytes) || isZstd(bytes) || isZstdDictionary(bytes);
