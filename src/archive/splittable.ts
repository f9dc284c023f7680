import { createReadStream } from 'node:fs';
import { ByteWindow } from './byte-window';
import type { Format } from './format';
import { isGzip } from './packed';
import { inflateMember } from './warc/member';

const LOOKED_AT = 4 * 1024 * 1024;

/** Whether reading can start in the middle of a file: plain WARCs, WARCs with one gzip member per record, plain JSON lines, indexes. */
export async function splittable(path: string, format: Format): Promise<boolean> {
  if (format !== 'warc' && format !== 'json-lines' && format !== 'cdxj') return false;
  const window = new ByteWindow(createReadStream(path));
  try {
    await window.ensure(LOOKED_AT);
    const { bytes } = window;
    if (!isGzip(bytes)) return bytes[0] !== 0x28 && bytes[0] !== 0x5d;
    if (format !== 'warc') return false;
    const member = inflateMember(bytes, 16 * LOOKED_AT);
    return member.kind === 'whole' && !member.bytes.includes('\r\n\r\nWARC/') && bytes[member.length] === 0x1f;
  } finally {
    await window.close();
  }
}
