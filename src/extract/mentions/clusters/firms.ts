import { LEGAL_FORMS } from '../../../languages/legal-forms';
import { LOWER } from '../../../text/token-kinds';
import type { Cue } from '../lexis/cues';
import type { Scan } from '../scan';
import type { Find } from './finds';

/**
 * "Klynge Eigedom AS", "Selskapet Klynge Eigedom AS": a company whose name the bare cue opens, where nouns are not capitalized;
 * "NCE Tang Cluster AS" and "klyngen Tang AS" are clusters.
 */
export function isFirm({ tokens, language }: Scan, cues: readonly Cue[], { match, from, to }: Find): boolean {
  if (match !== null || language?.places.capitalNouns === true) return false;
  if (tokens.shapes[to - 1] === LOWER || !LEGAL_FORMS.has(tokens.words[to - 1]!)) return false;
  return cues.some(
    ({ token, capital, compound, definite, to: end }) =>
      capital && !compound && !definite && end === token + 1 && Math.abs(token - from) <= 1 && token < to - 2,
  );
}
