import type { NameCandidate } from './scan';

/** A candidate that does not stand, and why. */
export interface Loser {
  readonly candidate: NameCandidate;
  readonly reason: string;
}
