import { WORD } from '../../text/tokens';
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

export const isRoleAt = ({ tokens }: Scan, lexis: PeopleLexis, at: number): boolean => tokens.kinds[at] === WORD && lexis.isRole(tokens.words[at]!);

/** The mention, if it is of a body: somebody's office can be with it. */
export const bodyOf = (mention: Mention | undefined): Mention | null => (mention?.type === 'organization' || mention?.type === 'cluster' ? mention : null);
