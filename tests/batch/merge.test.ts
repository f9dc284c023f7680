import { describe, expect, test, vi } from 'vitest';
import { articleId } from '../../src/export/article-id';
import { changesBetween } from '../../src/batch/merge/changes';
import { RunClusters } from '../../src/batch/merge/clusters';
import { neighborOrganizations, organizationKey } from '../../src/batch/merge/neighbor-organizations';
import { openDataset } from '../../src/batch/merge/run-dataset';
import type { Row } from '../../src/export/shape/table';
import { article, cluster, lines, span } from '../export/records';
import { file, scratch } from '../archive/reading';

const rowsOf = async (rows: AsyncIterable<Row> | Iterable<Row>): Promise<Row[]> => {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

describe('the id of an article', () => {
  const id = (url: string | null, canonicalUrl: string | null = null, offset = 0): string =>
    articleId({ url, canonicalUrl, capture: { at: null, source: 'a', offset, member: null } });
  const same = id('https://example.org/nyt/1');
  test.each<[string, string | null, string | null]>([
    ['http', 'http://example.org/nyt/1', null],
    ['www and a slash', 'https://www.example.org/nyt/1/', null],
    ['a fragment', 'https://example.org/nyt/1#top', null],
    ['a declared address', 'https://example.org/nyt/1?from=front', 'https://example.org/nyt/1'],
    ['a front page declared for all', 'https://example.org/nyt/1', 'https://example.org/'],
    ['a declared address of another site', 'https://example.org/nyt/1', 'https://cdn.example.net/1'],
  ])('is the same with %s', (_, url, canonical) => expect(id(url, canonical)).toBe(same));
  test('is another for another page, and for another place where there is no address', () => {
    expect(id('https://example.org/nyt/2')).not.toBe(same);
    expect(id(null, null, 1)).not.toBe(id(null, null, 2));
  });
});

describe('clusters across articles', () => {
  const settled = (...articles: Parameters<typeof article>[0][]): { clusters: RunClusters; rows: Row[] } => {
    const clusters = new RunClusters();
    for (const each of articles) clusters.add(article(each));
    clusters.settle();
    return { clusters, rows: [...clusters.rows()] };
  };
  const one = (name: string, day: string, more: Parameters<typeof cluster>[1] = {}): Parameters<typeof article>[0] => ({
    day,
    clusters: [cluster(name, more)],
  });

  test('a name printed beside another in one article joins the two in all', () => {
    const long = one('Nordic Battery Cluster', '2020-01-01', { mentions: [span('Nordic Battery Cluster'), span('NBC')] });
    const { rows, clusters } = settled(one('NBC', '2021-03-01'), long);
    expect(rows).toMatchObject([
      {
        name: 'NBC',
        articles: 2,
        first_seen: '2020-01-01',
        last_seen: '2021-03-01',
        aliases: expect.arrayContaining(['Nordic Battery Cluster', 'NBC']) as unknown,
      },
    ]);
    expect(clusters.idOf(cluster('NBC'))).toBe(clusters.idOf(cluster('Nordic Battery Cluster')));
  });

  test('a name that two clusters have joins none', () => {
    const { rows } = settled(
      one('Arctic Cluster', '2020-01-01', { mentions: [span('AC Nord')] }),
      one('Alpine Cluster', '2020-01-01', { mentions: [span('AC Nord')] }),
      one('AC Nord', '2020-01-01'),
    );
    expect(rows).toHaveLength(3);
  });

  test('the registry has the last word on the id, and two of its entries are never one', () => {
    const { rows } = settled(
      one('MADE', '2020-01-01', { id: 'made', mentions: [span('MADE'), span('Klyngen for Avanceret Produktion')] }),
      one('Klyngen for avanceret produktion', '2022-01-01'),
      one('Made Ltd', '2020-01-01', { id: 'made-ltd', mentions: [span('MADE')] }),
    );
    expect(rows.map(({ cluster_id, articles }) => [cluster_id, articles])).toEqual([
      ['made', 2],
      ['made-ltd', 1],
    ]);
  });

  test('other countries, other clusters', () => {
    expect(
      settled(
        one('Wood Cluster', '2020-01-01', { country: 'AT', mentions: [span('Holzcluster')] }),
        one('Holzcluster', '2020-01-01', { country: 'DE' }),
      ).rows,
    ).toHaveLength(2);
  });

  test('each further article makes an unknown cluster surer, a known one has its own', () => {
    const [unknown] = settled(...['01', '02', '03'].map((month) => one('Bølgeklyngen', `2020-${month}-01`, { confidence: 0.6 }))).rows;
    expect(unknown!['confidence']).toBeCloseTo(1 - 0.4 * 0.64, 3);
    expect(unknown!['cluster_id']).toMatch(/^x-[0-9a-f]{12}$/u);
    expect(
      settled(one('MADE', '2020-01-01', { id: 'made', confidence: 0.6 }), one('MADE', '2020-01-01', { id: 'made', confidence: 0.7 }))
        .rows[0]!['confidence'],
    ).toBe(0.7);
  });

  test('the order of the articles changes nothing', () => {
    const articles = [
      one('NBC', '2021-03-01'),
      one('Nordic Battery Cluster', '2020-01-01', { mentions: [span('NBC')] }),
      one('Nordic battery cluster', '2019-01-01'),
    ];
    expect(settled(...articles.toReversed()).rows).toEqual(settled(...articles).rows);
  });

  test('neighbors and seats', () => {
    const both = {
      day: '2020-01-01',
      clusters: [cluster('Alfa Klyngen', { id: 'alfa', headquarters: ['Aarhus'] }), cluster('Beta Klyngen', { id: 'beta' })],
      organizations: ['Aarhus Universitet'],
    };
    expect(settled(both, both).rows[0]).toMatchObject({
      cities: [{ name: 'Aarhus', relation: 'headquarters', articles: 2 }],
      co_clusters: [{ id: 'beta', articles: 2 }],
      co_organizations: [{ name: 'Aarhus Universitet', articles: 2 }],
    });
  });
});

describe('the organizations named with a cluster', () => {
  const counted = (...named: [string | null, string][]): { name: string; articles: number }[] => {
    const counts = new Map<string, number>();
    for (const [id, name] of named) {
      const key = organizationKey({ id, name, abbreviation: null, mentions: [] });
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return neighborOrganizations(counts);
  };

  test('are one for one id, by the name that most articles have, and else one for each name', () => {
    const mixed: [string | null, string][] = [
      ['org-aarhus-universitet', 'Aarhus University'],
      ['org-aarhus-universitet', 'Aarhus Universitet'],
      [null, 'Bølgeværket'],
      ['org-aarhus-universitet', 'Aarhus University'],
      [null, 'Bølgeværket'],
      [null, 'Tangfonden'],
    ];
    const expected = [
      { name: 'Aarhus University', articles: 3 },
      { name: 'Bølgeværket', articles: 2 },
      { name: 'Tangfonden', articles: 1 },
    ];
    expect(counted(...mixed)).toEqual(expected);
    expect(counted(...mixed.toReversed())).toEqual(expected);
  });
});

describe('captures of one article', () => {
  const folder = scratch();
  const url = 'https://example.org/nyt/1';
  const first = article({ url, at: '2020-01-01T00:00:00Z', title: 'Ny klynge', tags: ['a', 'b'] });
  const second = article({ url: `${url}/`, at: '2021-01-01T00:00:00Z', title: 'Ny klynge i Odense', tags: ['b', 'c'] });
  const other = article({ url: 'https://example.org/nyt/2', at: '2020-06-01T00:00:00Z' });

  test('are one row of articles, two captures, and a row for each field that changed', async () => {
    // The later capture comes first in the archive.
    const dataset = await openDataset([file(folder, 'a.jsonl', lines([second, other])), file(folder, 'b.jsonl', lines([first]))]);
    const entries = [];
    for await (const entry of dataset.entries()) entries.push([entry.article.title, entry.captures]);
    expect(entries).toEqual([
      ['Ny klynge i Odense', 2],
      [null, 1],
    ]);
    const captures = await rowsOf(dataset.rows('captures'));
    expect(captures.map(({ ordinal, captured_at, latest }) => [ordinal, captured_at, latest])).toEqual([
      [1, second.capture.at, true],
      [0, other.capture.at, true],
      [0, first.capture.at, false],
    ]);
    expect(await rowsOf(dataset.rows('changes'))).toMatchObject([
      { ordinal: 1, field: 'title', before: ['Ny klynge'], after: ['Ny klynge i Odense'] },
      { ordinal: 1, field: 'tags', before: ['a'], after: ['c'] },
    ]);
  });

  test('many captures of one address, beside other pages, are placed without searching through them', async () => {
    const hours = Array.from({ length: 24 }, (_, hour) => article({ url, at: `2020-01-01T${String(23 - hour).padStart(2, '0')}:00:00Z` }));
    const dataset = await openDataset([file(folder, 'hourly.jsonl', lines([other, ...hours.slice(0, 9), other, ...hours.slice(9)]))]);
    const search = vi.spyOn(Array.prototype, 'indexOf');
    const captures = await rowsOf(dataset.rows('captures'));
    const searches = search.mock.calls.length;
    search.mockRestore();
    expect(searches).toBe(0);
    const ordinals = captures.map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual([0, ...hours.slice(0, 9).map((_, i) => 23 - i), 1, ...hours.slice(9).map((_, i) => 14 - i)]);
    expect(captures.flatMap(({ latest }, i) => (latest === true ? [i] : []))).toEqual([1, 10]);
  });

  test('what an article says of a cluster, its places and its quotes count as well', () => {
    const located = (name: string) => ({ name, id: null, span: span(name) });
    const quote = { ...span('Vi åbner'), speaker: null };
    const before = { ...first, clusters: [{ ...cluster('Havklyngen'), branches: [located('Esbjerg')], partners: [located('DTU')] }] };
    const after = {
      ...first,
      clusters: [{ ...cluster('Havklyngen'), branches: [located('Thisted')], partners: [located('DTU')] }],
      places: [{ name: 'Fyn', kind: 'island' as const, mentions: [span('Fyn')] }],
      quotes: [quote],
    };
    expect(changesBetween(before, after)).toEqual([
      { field: 'branches', before: ['Havklyngen: Esbjerg'], after: ['Havklyngen: Thisted'] },
      { field: 'places', before: [], after: ['Fyn'] },
      { field: 'quotes', before: [], after: ['Vi åbner'] },
    ]);
    expect(changesBetween({ ...after, clusters: [] }, after)).toMatchObject([
      { field: 'clusters', after: ['Havklyngen'] },
      { field: 'branches', after: ['Havklyngen: Thisted'] },
      { field: 'partners', after: ['Havklyngen: DTU'] },
    ]);
  });

  test('a capture that changed nothing gives no row', () => expect(changesBetween(first, { ...first })).toEqual([]));
});
