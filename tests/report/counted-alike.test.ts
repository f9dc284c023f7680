import { describe, expect, test } from 'vitest';
import { RunClusters } from '../../src/batch/merge/clusters';
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
