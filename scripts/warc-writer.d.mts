type Bytes = string | Uint8Array;
type Names = Record<string, string>;
export type Packing = 'none' | 'record' | 'one';
export function base32(bytes: Uint8Array): string;
export function warcRecord(
  type: string,
  block: Bytes,
  options?: { url?: string | null; date?: string; contentType?: string | null; headers?: Names; digest?: boolean },
): Buffer;
export function httpResponse(body: Bytes, options?: { status?: string; contentType?: string | null; headers?: Names }): Buffer;
export function pageRecord(
  url: string,
  body: Bytes,
  options?: { date?: string; status?: string; contentType?: string | null; http?: Names; warc?: Names; digest?: boolean },
): Buffer;
export function warcinfo(): Buffer;
export function requestRecord(url: string, date?: string): Buffer;
export function chunked(body: Bytes, size?: number): Buffer;
export function joinRecords(records: readonly Buffer[], packing?: Packing): Buffer;
