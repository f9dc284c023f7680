import { language } from '#tables/load';

/** The trained table, decoded. */
export interface LanguageTable {
  /** BCP 47 codes, the lanes of a row; the last, 'und', gathers every language that the table does not know. */
  readonly lanes: readonly string[];
  /** One weight a lane, row after row, in units of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
}

let decoded: LanguageTable | null = null;

/** The table, decoded on first use. */
export function languageTable(): LanguageTable {
  decoded ??= decode();
  return decoded;
}

function decode(): LanguageTable {
  const { languages, weights, step } = language();
  return { lanes: languages, weights: nibbles(Buffer.from(weights, 'base64')), step };
}

/** Two weights a byte, written as a pair that is looked up: the first page waits for half a million of them. */
function nibbles(bytes: Uint8Array): Int8Array {
  const pairOf = new Uint16Array(256);
  const halves = new Int8Array(pairOf.buffer);
  for (let byte = 0; byte < 256; byte++) {
    halves[2 * byte] = (byte & 15) - 8;
    halves[2 * byte + 1] = (byte >> 4) - 8;
  }
  const pairs = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) pairs[i] = pairOf[bytes[i]!]!;
  return new Int8Array(pairs.buffer);
}
