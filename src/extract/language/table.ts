import { language } from '#tables/load';
import { once } from '../../text/once';
import { bytesOf } from '../../text/packed';

/** The trained table. */
export interface LanguageTable {
  /** BCP 47 codes of the lanes of a row; the last, 'und', stands for all languages that the table does not know. */
  readonly lanes: readonly string[];
  /** Half a byte per weight, the lower half first, lane by lane and row by row; then `PADDING` zeros. */
  readonly weights: DataView;
  /** Value of one step of a weight. */
  readonly step: number;
  /** Nynorsk against Bokmål, learned from these two alone. */
  readonly norwegian: Pair;
}

/** Evidence between two languages: half a byte per row, the lower half first; values above `ZERO_WEIGHT` favor the first. */
export interface Pair {
  readonly weights: Uint8Array;
  readonly step: number;
}

/** The half byte of a zero weight. */
export const ZERO_WEIGHT = 8;
/** Bytes that may be read past the last row. */
const PADDING = 8;

/** The table, decoded on first use. */
export const languageTable = once((): LanguageTable => {
  const { languages, weights, step, norwegian } = language();
  const bytes = bytesOf(weights);
  const padded = new Uint8Array(bytes.length + PADDING);
  padded.set(bytes);
  return {
    lanes: languages,
    weights: new DataView(padded.buffer),
    step,
    norwegian: { weights: bytesOf(norwegian.weights), step: norwegian.step },
  };
});
