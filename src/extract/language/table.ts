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

function nibbles(bytes: Uint8Array): Int8Array {
  const weights = new Int8Array(bytes.length * 2);
  for (let i = 0; i < bytes.length; i++) {
    weights[2 * i] = (bytes[i]! & 15) - 8;
    weights[2 * i + 1] = (bytes[i]! >> 4) - 8;
  }
  return weights;
}
