import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ClusterEntry } from '../../src/models/cluster';
import { tableSource } from '../../scripts/build-clusters.mjs';
import { problemsOf, readRegistry } from '../../scripts/cluster-registry.mjs';

describe('the cluster registry', () => {
  const entries = readRegistry();

  it('has nothing wrong', () => expect(problemsOf(entries)).toEqual([]));
  it('fits its schema', () => {
    for (const entry of entries) expect(ClusterEntry.strict().safeParse(entry).error, entry.id).toBeUndefined();
  });
  it('is what the table was built from; if not: node scripts/build-clusters.mjs', () => {
    expect(readFileSync('tables/clusters.json', 'utf8')).toBe(tableSource(entries));
  });
  it('would tell a missing source, a wrong date, an unknown kind and a link without its way back', () => {
    const good = { id: 'a', name: 'A', kind: 'catapult', country: 'GB', sources: ['https://example.org'] };
    const wrong = (change: object, others: object[] = []): string[] => problemsOf([{ ...good, ...change }, ...others]);
    expect(wrong({})).toEqual([]);
    expect(wrong({ sources: [] })).toHaveLength(1);
    expect(wrong({ start: 'May 2020' })).toHaveLength(1);
    expect(wrong({ kind: 'club' })).toHaveLength(1);
    expect(wrong({ successors: ['b'] }, [{ ...good, id: 'b' }])).toHaveLength(1);
    expect(wrong({ ordinary: ['Node'] })).toHaveLength(1);
  });
});
