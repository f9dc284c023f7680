import type { NameCandidate } from './scan';

/** A rejected candidate, and the reason. */
export interface Loser {
  readonly candidate: NameCandidate;
  readonly reason: string;
}
