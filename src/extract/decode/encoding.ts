import { TextDecoder as WhatwgDecoder, normalizeEncoding } from '@exodus/bytes/encoding.js';
import { getEncoding } from 'encoding-sniffer/sniffer';

/** Bytes as a string, and how they were read. */
export interface Reading {
  readonly text: string;
  /** WHATWG name, lower case. */
  readonly encoding: string;
  /** The encoding that header or meta declared, where that proved wrong; null where it was right or missing. */
  readonly contradicted: string | null;
  /** Invalid bytes that became U+FFFD. */
  readonly damaged: number;
}

/** The platform's decoder is the fastest for UTF-8, but not correct for every other encoding (windows-1252 on Node 20). */
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });
/** For bytes that are not the beginning of a page: there U+FEFF is not a byte order mark. */
const STRICT_UTF8_WITHIN = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LOOSE_UTF8 = new TextDecoder('utf-8');

/** How many bytes are examined for UTF-16 without a byte order mark. */
const UTF16_WINDOW = 512;
/** Share of zero bytes on one side above which the bytes are ASCII markup in UTF-16. */
const UTF16_SHARE = 0.6;
/** Length of the longest UTF-8 sequence; the end of a cut input may be a part of one. */
const UTF8_SEQUENCE = 4;
/** The byte that switches character sets in ISO-2022-JP. */
const ESCAPE = 0x1b;
/** How many bytes are searched for the declaration: the standard says 1024, but pages put scripts before it. */
const DECLARATION_WINDOW = 4096;

/** A meta element's declaration as nearly every page writes it. */
const SAYS_UTF8 = /<meta charset=["']?utf-8\b|text\/html; ?charset=utf-8\b/iu;

/** Reads the bytes: by byte order mark, then by the content where it is conclusive, then as declared. */
export function readBytes(bytes: Uint8Array, contentType: string | undefined, cut: boolean): Reading {
  const wide = utf16Of(bytes);
  if (wide !== null) return { text: new WhatwgDecoder(wide).decode(bytes), encoding: wide, contradicted: null, damaged: 0 };
  const header = /charset\s*=\s*["']?([^\s"';,]+)/iu.exec(contentType ?? '')?.[1];
  const utf8 = strictUtf8(cut ? wholeCharacters(bytes) : bytes);
  const escapes = bytes.includes(ESCAPE);
  // By far the most common case: declared and valid UTF-8.
  if (utf8 !== null && header === undefined && !escapes && SAYS_UTF8.test(utf8.slice(0, DECLARATION_WINDOW)))
    return { text: utf8, encoding: 'utf-8', contradicted: null, damaged: 0 };
  const said = declared(bytes, header);
  // A seven-bit encoding is valid UTF-8 as well: only here does the declaration take precedence over the content.
  if (said === 'iso-2022-jp' && escapes)
    return { text: new WhatwgDecoder(said).decode(bytes), encoding: said, contradicted: null, damaged: 0 };
  if (utf8 !== null)
    return {
      text: utf8,
      encoding: 'utf-8',
      contradicted: said !== null && said !== 'utf-8' && utf8.length < bytes.length - UTF8_SEQUENCE ? said : null,
      damaged: 0,
    };
  const loose = LOOSE_UTF8.decode(bytes);
  const { damaged, whole } = countDamage(loose);
  if (whole > damaged) return { text: loose, encoding: 'utf-8', contradicted: said === 'utf-8' ? null : said, damaged };
  const encoding = said === null || said === 'utf-8' ? 'windows-1252' : said;
  return { text: new WhatwgDecoder(encoding).decode(bytes), encoding, contradicted: said === 'utf-8' ? said : null, damaged: 0 };
}

/** The encoding that the header or the page declares, as a WHATWG name; null without a usable one. */
function declared(bytes: Uint8Array, header: string | undefined): string | null {
  if (header !== undefined) {
    const name = normalizeEncoding(header);
    if (isUsable(name)) return name;
  }
  const sniffed = normalizeEncoding(getEncoding(bytes, { maxBytes: DECLARATION_WINDOW, defaultEncoding: 'replacement' }));
  return isUsable(sniffed) ? sniffed : null;
}

const isUsable = (name: string | null): name is string =>
  name !== null && name !== 'replacement' && name !== 'x-user-defined' && !name.startsWith('utf-16');

/**
 * Bytes decoded at a time. The decoder copies ASCII, and walks twice over everything after the first other byte, which most
 * pages have in their title: of pieces of this size, five in six are only ASCII.
 */
const PIECE = 1024;

function strictUtf8(bytes: Uint8Array): string | null {
  const { length } = bytes;
  try {
    let end = endOfPiece(bytes, PIECE);
    const pieces = [STRICT_UTF8.decode(bytes.subarray(0, end))];
    while (end < length) {
      const start = end;
      end = endOfPiece(bytes, start + PIECE);
      pieces.push(STRICT_UTF8_WITHIN.decode(bytes.subarray(start, end)));
    }
    // Joined rather than concatenated: reading a concatenated string takes an extra step at every unit.
    return pieces.join('');
  } catch {
    return null;
  }
}

/** The end of a piece at a place, moved back to the start of a character that crosses it; unmoved if none begins near: not UTF-8. */
function endOfPiece(bytes: Uint8Array, end: number): number {
  if (end >= bytes.length) return bytes.length;
  for (let back = 0; back < UTF8_SEQUENCE; back++) if ((bytes[end - back]! & 0xc0) !== 0x80) return end - back;
  return end;
}

function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(UTF8_SEQUENCE, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
  }
  return bytes;
}

function countDamage(text: string): { damaged: number; whole: number } {
  let damaged = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) damaged++;
    else if (unit > 0x7f) whole++;
  }
  return { damaged, whole };
}

/** UTF-16 by its byte order mark, or by the zero bytes of ASCII markup. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(UTF16_WINDOW, bytes.length) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0 && bytes[2 * i + 1] !== 0) even++;
    if (bytes[2 * i + 1] === 0 && bytes[2 * i] !== 0) odd++;
  }
  if (odd > pairs * UTF16_SHARE && even === 0) return 'utf-16le';
  return even > pairs * UTF16_SHARE && odd === 0 ? 'utf-16be' : null;
}

/** Whether the bytes are UTF-16: their zero bytes are then not a sign of a binary. */
export const isUtf16 = (bytes: Uint8Array): boolean => utf16Of(bytes) !== null;
