import { bytesOf } from '../../text/packed';
import { readBytes } from './encoding';

/** How much of a text is searched for the headers of an MHTML archive. */
const HEADER_WINDOW = 8192;
const FIRST_HEADER = /^(?:from|mime-version|snapshot-content-location):/iu;
const IS_MHTML = /^(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)*content-type:\s*multipart\/related/iu;
const HTML_PART = /^content-type:\s*text\/html[^\n]*(?:\n[ \t][^\n]*)*/imu;
const BOUNDARY = /boundary ?= ?"?([^"\s;]+)/giu;
const TRANSFER_ENCODING = /^content-transfer-encoding:\s*([\w-]{1,40})/imu;
const BLANK_LINE = /\r?\n\r?\n/gu;

/**
 * The first HTML part of an MHTML archive ("Save page as single file"), decoded; null where the text is not one. The part
 * ends at a boundary that the archive declares: a line of dashes may also end a comment of the page.
 */
export function htmlOfMhtml(text: string): string | null {
  const head = text.slice(0, HEADER_WINDOW);
  if (!FIRST_HEADER.test(head) || !IS_MHTML.test(head)) return null;
  const part = HTML_PART.exec(text);
  if (part === null) return null;
  BLANK_LINE.lastIndex = part.index;
  const gap = BLANK_LINE.exec(text);
  if (gap === null) return null;
  const headers = text.slice(Math.max(0, text.lastIndexOf('\n--', part.index)), gap.index);
  const from = gap.index + gap[0].length;
  const body = text.slice(from, endOfPart(text, from, boundariesIn(text.slice(0, gap.index))));
  const bytes = bytesIn(body, TRANSFER_ENCODING.exec(headers)?.[1]?.toLowerCase());
  return bytes === null ? body : readBytes(bytes, part[0], false).text;
}

/** Most boundaries looked for: an archive has its own, and one for each multipart around the page. */
const MOST_BOUNDARIES = 8;

const boundariesIn = (headers: string): string[] => Array.from(headers.matchAll(BOUNDARY), (match) => match[1]!).slice(0, MOST_BOUNDARIES);

function endOfPart(text: string, from: number, boundaries: readonly string[]): number {
  // The blank line before an empty part is also the end of the line before its boundary.
  const ends = boundaries.map((boundary) => text.indexOf(`\n--${boundary}`, from - 1)).filter((end) => end >= 0);
  return Math.max(from, Math.min(text.length, ...ends));
}

/** The bytes of a part that was encoded as ASCII; null for any other. */
function bytesIn(body: string, encoding: string | undefined): Uint8Array | null {
  if (encoding === 'quoted-printable') return ofQuotedPrintable(body);
  return encoding === 'base64' ? ofBase64(body) : null;
}

/** Four characters stand for three bytes; a single one that is left over stands for none. */
function ofBase64(body: string): Uint8Array {
  const digits = body.replace(/[^a-z\d+/]/giu, '');
  return bytesOf(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}

const SOFT_BREAK = /=[ \t]*\r?\n/gu;
const ESCAPE = /=[0-9a-f]{2}/giu;

function ofQuotedPrintable(body: string): Uint8Array {
  const text = body.replace(SOFT_BREAK, '');
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  let from = 0;
  for (const { 0: escape, index } of text.matchAll(ESCAPE)) {
    length += encoder.encodeInto(text.slice(from, index), bytes.subarray(length)).written;
    bytes[length++] = Number.parseInt(escape.slice(1), 16);
    from = index + escape.length;
  }
  length += encoder.encodeInto(text.slice(from), bytes.subarray(length)).written;
  return bytes.subarray(0, length);
}
