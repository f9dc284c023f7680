import { describe, expect, test } from 'vitest';
import { RunClusters } from '../../src/batch/merge/clusters';
import { articleId } from '../../src/export/article-id';
import { Tally } from '../../src/report/tally';
import { article, cluster } from '../export/records';

/** How many clusters the table of a run and the report on it count, where each of these names stands in an article of its own. */
function counted(...names: readonly string[]): number[] {
  const articles = names.map((name, i) => article({ url: `https://example.org/${i}`, clusters: [cluster(name)] }));
  const run = new RunClusters();
  const report = new Tally();
  for (const one of articles) {
    run.add(one);
    report.add(one);
  }
  run.settle();
  return [[...run.rows()].length, report.clusters.size];
}

describe('a run and the report on it count the same clusters', () => {
  test.each<[string, string[], number]>([
    ['a name in other case', ['Nordisk Tang', 'NORDISK TANG'], 1],
    ['a name with other spaces', ['Nordisk Tang', 'Nordisk  Tang'], 1],
    ['a name with a hyphen or without', ['Tang-Klyngen', 'Tang Klyngen'], 1],
    ['a name with its accent written apart', ['Å-klyngen', 'A\u030a-klyngen'], 1],
    ['two names', ['Nordisk Tang', 'Nordisk Tare'], 2],
  ])('%s', (_name, names, count) => expect(counted(...names)).toEqual([count, count]));
});

describe('a run and the report on it count the same articles', () => {
  type Addresses = readonly [url: string | null, canonicalUrl: string | null];
  // prettier-ignore
  test.each<[string, Addresses[], number]>([
    ['one address', [['https://tang.example/a', null], ['https://tang.example/a', null]], 1],
    ['one address written in two ways', [['https://www.tang.example/a/', null], ['http://tang.example/a', null]], 1],
    ['the address that two pages of a site declare', [['https://tang.example/a?p=1', 'https://tang.example/a'], ['https://tang.example/a?p=2', 'https://tang.example/a']], 1],
    ['the front page, which every article declares', [['https://tang.example/a', 'https://tang.example/'], ['https://tang.example/b', 'https://tang.example/']], 2],
    ['an address on another site', [['https://tang.example/a', 'https://tare.example/x'], ['https://tang.example/b', 'https://tare.example/x']], 2],
    ['no address, at two places of an archive', [[null, null], [null, null]], 2],
  ])('%s', (_name, addresses, count) => {
    const report = new Tally();
    const ids = addresses.map(([url, canonicalUrl], offset) => {
      const one = { ...article(), url, canonicalUrl, capture: { at: null, source: 'a.warc', offset, member: null } };
      report.add(one);
      return articleId(one);
    });
    expect([new Set(ids).size, report.articles]).toEqual([count, count]);
  });
});
