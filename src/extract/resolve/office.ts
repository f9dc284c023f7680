import { wordSet } from '../../languages/word-sets';
import { GLUED, NEW_LINE, WORD } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import type { Mention } from '../../models/mention';
import type { PeopleLexis } from '../mentions/lexis/people-words';
import type { Scan } from '../mentions/scan';

/** A role and its organization, both as printed. */
export interface Office {
  readonly role: string | null;
  readonly affiliation: string | null;
}

/** The mentions of one text by their start and end offsets. */
export interface Neighbors {
  readonly scan: Scan;
  readonly lexis: PeopleLexis;
  readonly starts: ReadonlyMap<number, Mention>;
  readonly ends: ReadonlyMap<number, Mention>;
}

export const NO_OFFICE: Office = { role: null, affiliation: null };
/** Maximum number of words of a printed role. */
export const ROLE_WORDS = 7;

/** Whether a word is a role, or the last part of a hyphenated one: "porte-parole". */
export const isRoleAt = ({ tokens }: Scan, lexis: PeopleLexis, at: number): boolean =>
  tokens.kinds[at] === WORD &&
  (lexis.isRole(tokens.words[at]!) ||
    (at > 1 &&
      tokens.before[at] === GLUED &&
      tokens.words[at - 1] === '-' &&
      lexis.isRole(`${tokens.words[at - 2]!}-${tokens.words[at]!}`)));

/** The mention, if it is a body that somebody can hold an office in. */
export const bodyOf = (mention: Mention | undefined): Mention | null =>
  mention?.type === 'organization' || mention?.type === 'cluster' ? mention : null;

/** Number of tokens of "ph.d.-" before a role. */
export const DEGREE = 5;

/** "ph.d.-studerende", "Ph.D. student": the token after such a degree; the same token if no degree begins there. */
export function afterDegree({ words, before }: Tokens, at: number): number {
  if (words[at] !== 'ph' || words[at + 1] !== '.' || words[at + 2] !== 'd' || words[at + 3] !== '.') return at;
  return words[at + 4] === '-' && before[at + 4] === GLUED ? at + DEGREE : at + DEGREE - 1;
}

/** "Adm. direktør", "adm.dir. Karen …": whether the stop before a token belongs to an abbreviated word of a role. */
export const isAbbreviated = ({ tokens, language }: Scan, at: number): boolean =>
  at > 1 &&
  tokens.before[at] !== NEW_LINE &&
  tokens.words[at - 1] === '.' &&
  tokens.before[at - 1] === GLUED &&
  shortened(language).has(tokens.words[at - 2]!);
const shortened = wordSet(({ people }) => people.shortened);
