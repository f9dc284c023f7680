import { leastOf } from './arbiter';
import type { DateMention } from './dates/dates';
import type { Loser } from './loser';
import { namesakesOf } from './places/namesakes';
import type { Context, NameCandidate, Scan } from './scan';

/** The arbiter's input and output: all candidates of one text, those chosen as names, and its dates. */
export interface Decision {
  readonly candidates: readonly NameCandidate[];
  readonly names: readonly NameCandidate[];
  readonly dates: readonly DateMention[];
}

/**
 * The rejected candidates in page order, then the other cities that a name may mean. Computed only for callers that ask
 * for explanations.
 */
export function losersOf(scan: Scan, context: Context, { candidates, names, dates }: Decision): Loser[] {
  const standing = new Set(names);
  const seen = new Set<string>();
  const losers: Loser[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence)) {
    const key = `${candidate.type} ${candidate.start} ${candidate.end} ${candidate.rule}`;
    if (standing.has(candidate) || seen.has(key)) continue;
    seen.add(key);
    losers.push({ candidate, reason: reasonOf(scan, candidate, names, dates) });
  }
  return [...losers, ...namesakesOf(scan, context, names)];
}

function reasonOf({ text }: Scan, candidate: NameCandidate, names: readonly NameCandidate[], dates: readonly DateMention[]): string {
  const date = firstOver(dates, candidate);
  if (date !== null) return `part of the date "${text.slice(date.start, date.end)}"`;
  if (candidate.confidence < leastOf(candidate.type))
    return `its confidence ${candidate.confidence.toFixed(2)} is below ${leastOf(candidate.type)}`;
  const name = firstOver(names, candidate);
  if (name === null) return 'beyond the limit of mentions';
  const same = name.type === candidate.type && name.start === candidate.start && name.end === candidate.end;
  return same ? `the same name by ${name.rule}` : `"${text.slice(name.start, name.end)}" (${name.type}) weighs more`;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The first of the ranges, which are in order and do not overlap, that overlaps a candidate. */
function firstOver<T extends Range>(ranges: readonly T[], { start, end }: Range): T | null {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  return found !== undefined && found.start < end ? found : null;
}
