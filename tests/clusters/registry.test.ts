import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ClusterEntry } from '../../src/models/cluster';
import { clustersText, organizationsText, recordsOf } from '../../scripts/build-clusters.mjs';
import { problemsOf, readRegistry } from '../../scripts/cluster-registry.mjs';
import type { ClusterRegistry } from '../../src/gazetteer/clusters/form-index';
import type { ClusterRecord } from '../../src/gazetteer/clusters/record';
import { registryOf } from '../../src/gazetteer/clusters/registry';
import { formsByKey, registryFrom } from '../../src/gazetteer/clusters/registry-from';
import { knownOrganizations } from '../../src/gazetteer/organizations/organizations';
import { organizationRecords } from '../../src/gazetteer/organizations/records';

/** A built registry and one made from the records: both have the same forms with the same records, in the same order, under each key. */
function answersAlike(built: ClusterRegistry, records: readonly ClusterRecord[]): void {
  const made = registryFrom(records);
  const keys = formsByKey(records);
  for (const index of ['byFirst', 'bySecond'] as const) {
    expect(keys[index].size).toBeGreaterThan(100);
    for (const key of [...keys[index].keys(), 'no such key']) {
      expect(built[index].of(key), key).toEqual(made[index].of(key));
      expect(built[index].bits(key), key).toBe(made[index].bits(key));
    }
  }
  for (const { id } of records) expect(built.byId.get(id)).toEqual(made.byId.get(id));
  expect(built.byId.get('no such id')).toBeUndefined();
}

describe('the organizations known by name alone', () => {
  it('are what the table was built from; if not: node scripts/build-clusters.mjs', () => {
    expect(readFileSync('tables/organizations.json', 'utf8')).toBe(organizationsText());
  });
  it('answer from the table as they do from the lists', () => answersAlike(knownOrganizations(), organizationRecords()));
});

describe('the cluster registry', () => {
  const entries = readRegistry();

  it('has nothing wrong', () => expect(problemsOf(entries)).toEqual([]));
  it('fits its schema', () => {
    for (const entry of entries) expect(ClusterEntry.strict().safeParse(entry).error, entry.id).toBeUndefined();
  });
  it('is what the table was built from; if not: node scripts/build-clusters.mjs', () => {
    expect(readFileSync('tables/clusters.json', 'utf8')).toBe(clustersText(entries));
  });
  it('answers from the table as it does from the records', () => answersAlike(registryOf(), recordsOf(entries)));
  it("stands beside a caller's entries in its own order", () => {
    const further = [{ id: 'zz-further', name: 'Energy Cluster Denmark' }];
    const forms = registryOf(further)
      .byFirst.of('energy')
      .filter(({ printed }) => printed === 'Energy Cluster Denmark');
    expect(forms.map(({ records }) => records.map(({ id }) => id))).toEqual([['energy-cluster-denmark', 'zz-further']]);
    expect(registryOf(further)).toBe(registryOf(further));
  });
  it('would tell a missing source, a wrong date, an unknown kind, a link without its way back and a short name that is taken for no word', () => {
    const good = { id: 'a', name: 'Alpha', kind: 'catapult', country: 'GB', sources: ['https://example.org'] };
    const wrong = (change: object, others: object[] = []): string[] => problemsOf([{ ...good, ...change }, ...others]);
    expect(wrong({})).toEqual([]);
    expect(wrong({ sources: [] })).toHaveLength(1);
    expect(wrong({ start: 'May 2020' })).toHaveLength(1);
    expect(wrong({ kind: 'club' })).toHaveLength(1);
    expect(wrong({ successors: ['b'] }, [{ ...good, id: 'b' }])).toHaveLength(1);
    expect(wrong({ ordinary: ['Node'] })).toHaveLength(1);
    expect(wrong({ aliases: ['ABEN'] })).toHaveLength(1);
    expect(wrong({ aliases: ['ABEN'], ordinary: ['ABEN'] })).toEqual([]);
    expect(wrong({ aliases: ['N3C', 'Aben', 'ABENE'] })).toEqual([]);
  });
});
