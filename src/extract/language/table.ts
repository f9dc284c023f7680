import { language } from '#tables/load';

/** The trained table. */
export interface LanguageTable {
  /** BCP 47 codes, the lanes of a row; the last, 'und', gathers every language that the table does not know. */
  readonly lanes: readonly string[];
  /** Half a byte a lane and its weight, the lower half first, row after row; `PADDING` zeros behind them. */
  readonly weights: DataView;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** Nynorsk against Bokmål, learned from these two alone. */
  readonly norwegian: Pair;
}

/** What speaks for one language against another: half a byte a row, the lower half first, above `NOTHING` for the one. */
export interface Pair {
  readonly weights: Uint8Array;
  readonly step: number;
}

/** The half byte of a weight of nothing. */
export const NOTHING = 8;
/** Bytes that may be read behind the last row. */
const PADDING = 8;

let decoded: LanguageTable | null = null;

/** The table, decoded on first use. */
export function languageTable(): LanguageTable {
  decoded ??= decode();
  return decoded;
}

function decode(): LanguageTable {
  const { languages, weights, step, norwegian } = language();
  const bytes = Buffer.from(weights, 'base64');
  const padded = new Uint8Array(bytes.length + PADDING);
  padded.set(bytes);
  return {
    lanes: languages,
    weights: new DataView(padded.buffer),
    step,
    norwegian: { weights: Buffer.from(norwegian.weights, 'base64'), step: norwegian.step },
  };
}
