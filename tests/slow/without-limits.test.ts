import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Limits } from '../../src/models/options';
import { article, bytesOf, FACTS } from '../hostile/hostile-page';

describe('without limits, a great number of one thing is read to its end', () => {
  const limits: Partial<Limits> = { text: Infinity, mentions: Infinity, depth: Infinity, nodes: Infinity };
  const MANY = 130_000;

  test('mentions of one city and one cluster', () => {
    const within = `<p>${'Energy Cluster Denmark bygger i Esbjerg. '.repeat(MANY)}</p>`;
    const { cities, clusters } = extract(bytesOf(article({ within })), { limits });
    expect(cities[0]).toMatchObject({ name: 'Esbjerg', mentions: { length: MANY } });
    expect(clusters[0]).toMatchObject({ id: FACTS.cluster, mentions: { length: MANY + 1 } });
  });

  test('speech after dashes', () => {
    const within = `<p>${'– Vi er glade for huset, siger Karen Holst. '.repeat(MANY)}</p>`;
    expect(extract(bytesOf(article({ within })), { limits }).quotes).toHaveLength(MANY);
  });

  test('elements that a site profile looks inside', () => {
    const within = `${'<b>'.repeat(20_000)}tekst${'</b>'.repeat(20_000)}`;
    const sites = [{ name: 'deep', hosts: ['deep.example'], layouts: [{ from: null, until: null, tags: 'b' }] }];
    expect(extract(bytesOf(article({ within })), { url: 'https://deep.example/nyt', limits, sites }).title).toBe(FACTS.title);
  });
});
