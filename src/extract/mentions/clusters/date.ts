import type { ClusterRecord } from '../../../gazetteer/clusters/record';

/** Of the clusters that share a name, the one that there was on the reference day; of several the younger; else the first. */
export function recordAt(records: readonly ClusterRecord[], reference: string | null): ClusterRecord {
  if (records.length === 1 || reference === null) return records[0]!;
  const alive = records.filter((record) => (record.start ?? '') <= reference && reference <= `${record.end ?? '9999'}~`);
  const list = alive.length > 0 ? alive : records;
  return list.reduce((best, record) => ((record.start ?? '') > (best.start ?? '') ? record : best), list[0]!);
}
