import { GLUED, WORD } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import type { Mention } from '../../models/mention';
import type { PeopleLexis } from '../mentions/people/lexis';
import type { Scan } from '../mentions/scan';

/** What somebody is, and where; both as printed. */
export interface Office {
  readonly role: string | null;
  readonly affiliation: string | null;
}

/** The mentions of one text by the offset at which they begin and end. */
export interface Neighbors {
  readonly scan: Scan;
  readonly lexis: PeopleLexis;
  readonly starts: ReadonlyMap<number, Mention>;
  readonly ends: ReadonlyMap<number, Mention>;
}

export const NO_OFFICE: Office = { role: null, affiliation: null };
/** Words of a printed role at most. */
export const ROLE_WORDS = 7;

/** Whether a word is a role, or the last part of one with a hyphen: "porte-parole". */
export const isRoleAt = ({ tokens }: Scan, lexis: PeopleLexis, at: number): boolean =>
  tokens.kinds[at] === WORD &&
  (lexis.isRole(tokens.words[at]!) ||
    (at > 1 &&
      tokens.before[at] === GLUED &&
      tokens.words[at - 1] === '-' &&
      lexis.isRole(`${tokens.words[at - 2]!}-${tokens.words[at]!}`)));

/** The mention, if it is of a body: somebody's office can be with it. */
export const bodyOf = (mention: Mention | undefined): Mention | null =>
  mention?.type === 'organization' || mention?.type === 'cluster' ? mention : null;

/** Tokens of "ph.d.-" before a role. */
export const DEGREE = 5;

/** "ph.d.-studerende", "Ph.D. student": the token behind such a degree; the same one where none begins. */
export function behindDegree({ words, before }: Tokens, at: number): number {
  if (words[at] !== 'ph' || words[at + 1] !== '.' || words[at + 2] !== 'd' || words[at + 3] !== '.') return at;
  return words[at + 4] === '-' && before[at + 4] === GLUED ? at + DEGREE : at + DEGREE - 1;
}
