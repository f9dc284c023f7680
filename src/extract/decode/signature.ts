/** The first bytes (as Latin-1) of files that are not pages, with the kind of file. */
const SIGNATURES: readonly (readonly [opening: string, name: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['\x1f\x8b', 'gzip-compressed data'],
  ['PK\x03\x04', 'a zip archive'],
  ['PK\x05\x06', 'a zip archive'],
  ['WARC/', 'a WARC archive'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['RIFF', 'a RIFF file (WebP, WAV or AVI)'],
  ['BM', 'a BMP image'],
  ['II*\x00', 'a TIFF image'],
  ['MM\x00*', 'a TIFF image'],
  ['\x00\x00\x01\x00', 'an icon'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['OTTO', 'a font'],
  ['ID3', 'an MP3 file'],
  ['OggS', 'an Ogg file'],
  ['\x00\x00\x00', 'an MP4 or HEIF file'],
  ['\x1aE\xdf\xa3', 'a Matroska or WebM file'],
  ['\xd0\xcf\x11\xe0', 'an old Microsoft Office document'],
  ['{\\rtf', 'an RTF document'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['BZh', 'bzip2-compressed data'],
  ['\xfd7zXZ\x00', 'xz-compressed data'],
  ['\x28\xb5\x2f\xfd', 'Zstandard-compressed data'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\x00', 'a program'],
  ['%!PS', 'a PostScript document'],
  ['SQLite format 3', 'an SQLite database'],
  ['PAR1', 'a Parquet file'],
];

/** The first bytes of all openings: pages begin with another. */
const FIRST: ReadonlySet<number> = new Set(SIGNATURES.map(([opening]) => opening.charCodeAt(0)));

/** Openings that a text may have as well: they count only where the rest is not text. */
const WEAK = new Set(['BM', 'ID3', 'RIFF', 'BZh', 'PAR1', 'OTTO', '\x00\x00\x00']);

/** How a WARC archive goes on: with the fields of its first record. A text about the format begins alike. */
const WARC_RECORD = /^WARC\/\d\.\d{1,2}\r?\n(?:WARC|Warc|warc|Content|content)-[A-Za-z-]{1,40}:/u;
const WARC_WINDOW = 80;

/** How many bytes are examined. */
const WINDOW = 1024;
/** Share of control bytes above which the window is not text: text has only tabs and line ends, random bytes have a tenth. */
const CONTROL_SHARE = 0.05;

/** The kind of file that the bytes look like; null where they may be text. Check for UTF-16 first, which is text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const window = bytes.subarray(0, WINDOW);
  const binary = isControlRidden(window);
  for (const [opening, name] of FIRST.has(window[0] ?? -1) ? SIGNATURES : []) {
    if (!startsWith(window, opening) || (WEAK.has(opening) && !binary)) continue;
    if (opening !== 'WARC/' || isWarcRecord(window)) return name;
  }
  return binary ? 'binary data' : null;
}

const isWarcRecord = (bytes: Uint8Array): boolean => WARC_RECORD.test(String.fromCharCode(...bytes.subarray(0, WARC_WINDOW)));

function startsWith(bytes: Uint8Array, opening: string): boolean {
  for (let i = 0; i < opening.length; i++) if (bytes[i] !== opening.charCodeAt(i)) return false;
  return true;
}

function isControlRidden(window: Uint8Array): boolean {
  let controls = 0;
  for (const byte of window)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  return controls > window.length * CONTROL_SHARE;
}
