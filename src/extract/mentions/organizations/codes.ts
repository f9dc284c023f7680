import type { ClusterMatch } from '../../../gazetteer/clusters/match';
import { SPACED, UPPER } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';

/** "KV550", "1AP", "A$AP": an abbreviation that a digit or a sign is joined to. */
export function isPartOfCode({ shapes, starts, text }: Tokens, { from, to, start, end }: ClusterMatch): boolean {
  if (to - from > 1 || shapes[from] !== UPPER || end - start > LONGEST_CODE) return false;
  return CODE_AFTER.test(text[end] ?? '') || CODE_BEFORE.test(text[starts[from]! - 1] ?? '');
}
const LONGEST_CODE = 4;
const CODE_AFTER = /^[\d_]$/u;
const CODE_BEFORE = /^[\d$_]$/u;

/** "under the MIT License": the licence that a body once wrote. */
export const isLicense = ({ words, before, ends, starts }: Tokens, { from, to }: ClusterMatch): boolean =>
  to - from === 1 && ends[from]! - starts[from]! <= LONGEST_CODE && before[to] === SPACED && LICENSES.has(words[to] ?? '');
const LICENSES: ReadonlySet<string> = new Set([
  'license',
  'licence',
  'licensed',
  'lizenz',
  'licens',
  'lisens',
  'lisensen',
  'licensen',
  'licentie',
  'lisenssi',
]);
