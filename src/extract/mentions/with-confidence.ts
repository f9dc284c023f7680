import type { NameCandidate } from './scan';

/** A candidate with another confidence. All are created here, so that they share one hidden class whoever proposed them. */
export const withConfidence = ({ type, start, end, rule, id }: NameCandidate, confidence: number): NameCandidate => ({
  type,
  start,
  end,
  confidence,
  rule,
  id,
});
