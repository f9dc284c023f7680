/** How much of a text is searched for the headers of an MHTML archive. */
const HEADER_WINDOW = 8192;
const IS_MHTML = /^(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)*content-type:\s*multipart\/related/iu;
const BYTES_OF_ESCAPES = /(?:=[0-9A-F]{2})+/giu;

/** The first HTML part of an MHTML archive ("Save page as single file"), decoded; null where the text is not one. */
export function htmlOfMhtml(text: string): string | null {
  const head = text.slice(0, HEADER_WINDOW);
  if (!/^(?:from|mime-version|snapshot-content-location):/iu.test(head) || !IS_MHTML.test(head)) return null;
  const part = text.search(/^content-type:\s*text\/html/imu);
  if (part < 0) return null;
  const afterLine = text.slice(part);
  const gap = /\r?\n\r?\n/u.exec(afterLine);
  if (gap === null) return null;
  const headers = text.slice(Math.max(0, text.lastIndexOf('\n--', part)), part) + afterLine.slice(0, gap.index);
  const rest = afterLine.slice(gap.index + gap[0].length);
  const end = rest.search(/^--\S+\s*$/mu);
  const body = end < 0 ? rest : rest.slice(0, end);
  return /content-transfer-encoding:\s*quoted-printable/iu.test(headers) ? fromQuotedPrintable(body) : body;
}

function fromQuotedPrintable(body: string): string {
  const utf8 = new TextDecoder();
  return body.replace(/=\r?\n/gu, '').replace(BYTES_OF_ESCAPES, (run) => {
    const bytes = new Uint8Array(run.length / 3);
    for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(run.slice(3 * i + 1, 3 * i + 3), 16);
    return utf8.decode(bytes);
  });
}
