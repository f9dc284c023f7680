/** The named fields of a WARC record or of an HTTP message, names in lower case. */
export type Fields = ReadonlyMap<string, string>;

const CRLF2 = Buffer.from('\r\n\r\n');
const LF2 = Buffer.from('\n\n');

/** Length of the header that `bytes` begins with, including its blank line; -1 if there is no blank line. */
export function headLength(bytes: Buffer, from = 0): number {
  const crlf = bytes.indexOf(CRLF2, from);
  // A blank line of bare newlines counts only before the first CRLF one: a body may contain blank lines.
  const lf = bytes.subarray(from, crlf === -1 ? bytes.length : crlf).indexOf(LF2);
  if (lf !== -1) return lf + 2;
  return crlf === -1 ? -1 : crlf - from + 4;
}

/** The fields of a header, without its first line. Folded lines belong to the field before them. Of equal names the last one wins. */
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
