import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract/extract';

/** The article that the project began with is beside the repository, not in it. */
const SEED = join(import.meta.dirname, '../../shared/seed');
const read = (file: string): string => readFileSync(join(SEED, file), 'utf8');

interface Expected {
  readonly dates: readonly { text: string; edtf: string; role: string }[];
  readonly clusters: readonly { surface: string; id: string; name?: string; headquarters?: string }[];
  readonly cities: readonly { name: string; country: string }[];
  readonly citiesThatMustNotAppear: readonly string[];
  readonly clustersThatMustNotAppear: readonly string[];
  readonly people: readonly { name: string; role: string }[];
  readonly organizationsInclude: readonly string[];
  readonly quotes: readonly { begins: string; speaker: string }[];
}

describe.skipIf(!existsSync(SEED)).each(['article.html', 'article.txt'])('the seed, %s', (file) => {
  const want = (existsSync(SEED) ? JSON.parse(read('expected.json')) : {}) as Expected;
  const record = existsSync(SEED) ? extract(read(file), file.endsWith('.txt') ? { contentType: 'text/plain' } : {}) : null!;

  test('its clusters, each one entity inside what is printed, with the seats that it names', () => {
    expect(record.clusters.map(({ id }) => id).sort()).toEqual(want.clusters.map(({ id }) => id).sort());
    for (const { id, surface, headquarters } of want.clusters) {
      const cluster = record.clusters.find((one) => one.id === id)!;
      expect(surface).toContain(cluster.mentions[0]!.text);
      expect(cluster.headquarters.map(({ name }) => name)).toEqual(headquarters === undefined ? [] : [headquarters]);
    }
    const named = record.clusters.flatMap(({ name, mentions }) => [name, ...mentions.map(({ text }) => text)]);
    for (const other of want.clustersThatMustNotAppear) expect(named).not.toContain(other);
  });

  test('its cities, and none of those in names and addresses', () => {
    expect(record.cities.map(({ name, country }) => ({ name, country }))).toEqual(want.cities);
    const printed = record.cities.flatMap(({ mentions }) => mentions.map(({ text }) => text));
    for (const other of want.citiesThatMustNotAppear) expect(printed).not.toContain(other);
  });

  test('its people, organizations, dates and quotes', () => {
    expect(record.people.map(({ name, role }) => ({ name, role }))).toEqual(want.people);
    expect(record.organizations.map(({ name }) => name)).toEqual(expect.arrayContaining([...want.organizationsInclude]));
    expect(record.dates.map(({ text, date, role }) => ({ text, edtf: date.edtf, role }))).toEqual(want.dates);
    expect(record.quotes.map(({ text, speaker }) => ({ begins: text.slice(0, want.quotes[0]!.begins.length), speaker }))).toEqual(
      want.quotes,
    );
  });
});
