import { LEGAL_FORMS } from '../../../languages/legal-forms';
import { LOWER } from '../../../text/token-kinds';
import type { Cue } from '../lexis/cues';
import type { Scan } from '../scan';
import type { Find } from './finds';

/**
 * The finds without "Klynge Eigedom AS", "Selskapet Klynge Eigedom AS": companies whose name the bare cue opens, where nouns
 * are not capitalized; "NCE Tang Cluster AS" and "klyngen Tang AS" are clusters.
 */
export function withoutFirms(scan: Scan, cues: readonly Cue[], finds: readonly Find[]): readonly Find[] {
  if (scan.language?.places.capitalNouns === true || !finds.some((find) => endsInForm(scan, find))) return finds;
  const openers = new Set(cues.filter(isBare).map(({ token }) => token));
  const isOpened = ({ from, to }: Find): boolean => [from - 1, from, from + 1].some((token) => token < to - 2 && openers.has(token));
  return finds.filter((find) => !endsInForm(scan, find) || !isOpened(find));
}

const endsInForm = ({ tokens: { shapes, words } }: Scan, { match, to }: Find): boolean =>
  match === null && shapes[to - 1] !== LOWER && LEGAL_FORMS.has(words[to - 1]!);

const isBare = ({ token, to, capital, compound, definite }: Cue): boolean => capital && !compound && !definite && to === token + 1;
