import type { ClusterEntry } from '../../models/cluster';

/** What a recognizer and a record need of one registered cluster. */
export interface ClusterRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly field: string | null;
  readonly country: string | null;
  /** ISO 8601, as exact as known; null: unknown. */
  readonly start: string | null;
  readonly end: string | null;
  /** Every name, the canonical one among them. */
  readonly names: readonly string[];
  /** Those of the names that are ordinary words, too. */
  readonly ordinary: readonly string[];
  /** The field as texts name it: "byggeri og anlæg". */
  readonly fields: readonly string[];
  /** Ids of the registered clusters that it has gone over into. */
  readonly successors: readonly string[];
}

/** A caller's entry as a record. */
export function recordOf(entry: ClusterEntry): ClusterRecord {
  return {
    id: entry.id,
    name: entry.name,
    kind: entry.kind ?? null,
    field: entry.field ?? null,
    country: entry.country ?? null,
    start: entry.start ?? null,
    end: entry.end ?? null,
    names: [...new Set([entry.name, ...Object.values(entry.names ?? {}), ...(entry.aliases ?? [])])],
    ordinary: entry.ordinary ?? [],
    fields: Object.values(entry.fields ?? {}),
    successors: entry.successors ?? [],
  };
}
