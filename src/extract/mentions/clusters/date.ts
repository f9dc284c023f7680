import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import type { ClusterRecord } from '../../../gazetteer/clusters/record';

/** Maximum number of successive mergers; ends the search if the registry contains a cycle. */
const MOST_STEPS = 4;

/**
 * The cluster that a name means on the reference day: among those that share it the one that existed then, of several
 * the younger, else the first. For a cluster that had ended by then, its successor, if it has exactly one.
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

/** Dates are as precise as known: an end in '2020' is the end of that year. */
const hasEnded = ({ end }: ClusterRecord, day: string): boolean => end !== null && day > `${end}~`;
const hasBegun = ({ start }: ClusterRecord, day: string): boolean => (start ?? '') <= day;

function successorOf({ successors }: ClusterRecord, day: string, byId: ClusterRegistry['byId']): ClusterRecord | null {
  const next = successors.length === 1 ? byId.get(successors[0]!) : undefined;
  return next !== undefined && hasBegun(next, day) ? next : null;
}
