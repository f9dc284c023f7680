import type { ClusterMatcher } from '../../../gazetteer/clusters/match';
import { GLUED, NUMBER } from '../../../text/token-kinds';
import type { NumberColumn } from '../../../text/words';
import type { Scan } from '../scan';
import type { HeadIndex } from '../lexis/heads';
import type { RuleName } from './rule-names';
import type { Run } from './runs';

/** A range of tokens that may be an organization, and the rule that proposes it. */
export interface Proposal {
  readonly from: number;
  readonly to: number;
  /** UTF-16 units, without the genitive. */
  readonly start: number;
  readonly end: number;
  readonly rule: RuleName;
  readonly confidence: number;
  readonly id: string | null;
}

/** The input of a rule: the text, the language's heads, and the run to be judged. */
export interface View {
  readonly scan: Scan;
  readonly index: HeadIndex;
  /** `HeadUse` bits of words, by word number. */
  readonly uses: NumberColumn;
  readonly knownAt: ClusterMatcher;
  readonly run: Run;
}

/** No proposals: what most rules return for most runs. */
export const NONE: readonly Proposal[] = [];

/** Whether the word of a token has one of the uses. */
export function isUsed({ scan, uses }: View, token: number, use: number): boolean {
  const { tokens } = scan;
  return token >= 0 && token < tokens.count && (uses.of(tokens.ids[token]!) & use) !== 0;
}

/** "3X Technology": the number that a word is joined to, or the word itself. */
const withDigits = ({ tokens: { kinds, before } }: Scan, at: number): number =>
  at > 0 && before[at] === GLUED && kinds[at - 1] === NUMBER && before[at - 1] !== GLUED ? at - 1 : at;

/** A proposal for tokens; `cut` is the number of letters of a genitive at its end. */
export function propose(
  scan: Scan,
  from: number,
  to: number,
  rule: RuleName,
  confidence: number,
  cut = 0,
  id: string | null = null,
): Proposal {
  return { from, to, start: scan.tokens.starts[withDigits(scan, from)]!, end: scan.tokens.ends[to - 1]! - cut, rule, confidence, id };
}
