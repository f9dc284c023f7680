/** Which of the possible days an expression without a year (or a bare weekday) means. */
export type Prefer = 'nearest' | 'past' | 'future';

/**
 * Chooses among candidates, each with its first and last day, in ascending order. A candidate that contains the
 * reference day counts as past and as future.
 */
export function chooseAround<T extends { readonly start: number; readonly end: number }>(
  candidates: readonly T[],
  reference: number,
  prefer: Prefer,
): T | null {
  if (prefer === 'future') return candidates.find(({ end }) => end >= reference) ?? null;
  if (prefer === 'past') return candidates.findLast(({ start }) => start <= reference) ?? null;
  let best: T | null = null;
  for (const one of candidates) if (best === null || distance(one, reference) < distance(best, reference)) best = one;
  return best;
}

const distance = ({ start, end }: { readonly start: number; readonly end: number }, day: number): number =>
  day < start ? start - day : day > end ? day - end : 0;
