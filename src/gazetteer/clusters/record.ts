import type { ClusterEntry } from '../../models/cluster';

/** What recognizers and records need to know about a registered cluster. */
export interface ClusterRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly field: string | null;
  readonly country: string | null;
  /** ISO 8601, as precise as known; null: unknown. */
  readonly start: string | null;
  readonly end: string | null;
  /** Every name, including the canonical one. */
  readonly names: readonly string[];
  /** The names that are also ordinary words. */
  readonly ordinary: readonly string[];
  /** The field as texts name it: "byggeri og anlæg". */
  readonly fields: readonly string[];
  /** Ids of the registered clusters that it became part of. */
  readonly successors: readonly string[];
  /** Its name in each language in which it is known to have one, by the language's code: what a text in that language calls it. */
  readonly called: Readonly<Record<string, string>>;
}

/** Converts a caller's entry into a record. */
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
    called: {},
  };
}
