/** The named fields of a WARC record or of an HTTP message, names in lower case. */
export type Fields = ReadonlyMap<string, string>;

const CRLF2 = Buffer.from('\r\n\r\n');
const LF2 = Buffer.from('\n\n');

/** Length of the head that `bytes` begins with, its blank line included; -1 where the blank line is not there. */
export function headLength(bytes: Buffer, from = 0): number {
  const crlf = bytes.indexOf(CRLF2, from);
  // A bare-newline head counts only before any CRLF one: a body may hold blank lines.
  const lf = bytes.subarray(from, crlf === -1 ? bytes.length : crlf).indexOf(LF2);
  if (lf !== -1) return lf + 2;
  return crlf === -1 ? -1 : crlf - from + 4;
}

/** The fields of a head, without its first line. Folded lines belong to the field before. The last of two equal names wins. */
export function parseFields(head: string): Fields {
  const fields = new Map<string, string>();
  let last: string | null = null;
  let end = head.indexOf('\n');
  while (end !== -1) {
    const start = end + 1;
    end = head.indexOf('\n', start);
    const line = end === -1 ? head.slice(start) : head.slice(start, end);
    const folded = line.startsWith(' ') || line.startsWith('\t');
    const colon = line.indexOf(':');
    if (folded && last !== null) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return fields;
}
