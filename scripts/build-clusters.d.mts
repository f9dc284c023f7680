import type { ClusterRecord } from '../src/gazetteer/clusters/record';

export function recordsOf(entries: readonly object[]): ClusterRecord[];
export function clustersText(entries: readonly object[]): string;
export function organizationsText(): string;
