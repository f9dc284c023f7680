import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import type { ClusterRecord } from '../../../gazetteer/clusters/record';

/** Mergers of mergers; a registry that goes in a circle ends here. */
const MOST_STEPS = 4;

/**
 * The cluster that a name means on the reference day: of those that share it the one that there was, of several the
 * younger, else the first; and for a cluster that had ended by then the one that it went over into, where that is one.
 */
export function recordAt(records: readonly ClusterRecord[], reference: string | null, byId: ClusterRegistry['byId']): ClusterRecord {
  if (reference === null) return records[0]!;
  let record = sharing(records, reference);
  for (let step = 0; step < MOST_STEPS && hasEnded(record, reference); step++) {
    const next = successorOf(record, reference, byId);
    if (next === null) break;
    record = next;
  }
  return record;
}

function sharing(records: readonly ClusterRecord[], reference: string): ClusterRecord {
  const alive = records.filter((record) => hasBegun(record, reference) && !hasEnded(record, reference));
  const list = alive.length > 0 ? alive : records;
  return list.reduce((best, record) => ((record.start ?? '') > (best.start ?? '') ? record : best), list[0]!);
}

/** The dates are as exact as known: an end in '2020' is the end of that year. */
const hasEnded = ({ end }: ClusterRecord, day: string): boolean => end !== null && day > `${end}~`;
const hasBegun = ({ start }: ClusterRecord, day: string): boolean => (start ?? '') <= day;

function successorOf({ successors }: ClusterRecord, day: string, byId: ClusterRegistry['byId']): ClusterRecord | null {
  const next = successors.length === 1 ? byId.get(successors[0]!) : undefined;
  return next !== undefined && hasBegun(next, day) ? next : null;
}
