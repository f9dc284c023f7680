import { describe, expect, test } from 'vitest';
import { rankedClusters } from '../../src/report/ranked';
import { Tally } from '../../src/report/tally';
import { articleNaming } from './records';

const ENERGY =
  'Klyngen Energy Cluster Denmark åbner et kontor i Esbjerg, og det skal samle de virksomheder, der arbejder med vind på havet.';
const BOTH =
  'Energy Cluster Denmark og MARLOG arbejder sammen om havnene, og de første forsøg begynder til foråret, når vejret bliver bedre.';
const tallied = (...articles: Parameters<typeof articleNaming>[0][]): Tally => {
  const tally = new Tally();
  for (const article of articles) tally.add(articleNaming(article));
  return tally;
};

describe('the tally of an archive', () => {
  test('counts articles by month and language, and the undated apart', () => {
    const { articles, months } = tallied({ text: ENERGY }, { text: ENERGY, day: '2020-05-30' }, { text: ENERGY, day: null });
    expect(articles).toBe(3);
    expect([...months].map(([month, languages]) => [month, [...languages]])).toEqual([
      ['2020-05', [['da', 2]]],
      ['', [['da', 1]]],
    ]);
  });

  test('counts an address once', () => {
    const { articles, again } = tallied(
      { text: ENERGY, url: 'https://example.org/a' },
      { text: ENERGY, url: 'https://example.org/a' },
      { text: ENERGY, url: 'https://example.org/b' },
    );
    expect([articles, again]).toEqual([2, 1]);
  });

  test('tells clusters that are named together, from both sides', () => {
    const { clusters } = tallied({ text: BOTH }, { text: ENERGY });
    expect([...clusters.get('id:energy-cluster-denmark')!.together]).toEqual([['id:marlog', 1]]);
    expect([...clusters.get('id:marlog')!.together]).toEqual([['id:energy-cluster-denmark', 1]]);
    expect(clusters.get('id:energy-cluster-denmark')!.sightings).toHaveLength(2);
  });

  test('gives a cluster the cities of its paragraph, not of others', () => {
    const { clusters } = tallied({ text: `${ENERGY}\nI Randers bygger kommunen imens en ny skole, som skal stå færdig om to år.` });
    expect([...clusters.get('id:energy-cluster-denmark')!.cities.values()].map(({ name }) => name)).toEqual(['Esbjerg']);
  });

  test('keeps first and last day of each printed name', () => {
    const { clusters } = tallied({ text: ENERGY, day: '2021-02-01' }, { text: ENERGY, day: '2019-01-01' }, { text: ENERGY, day: null });
    expect(clusters.get('id:energy-cluster-denmark')!.names.get('Energy Cluster Denmark')).toEqual({
      count: 3,
      first: '2019-01-01',
      last: '2021-02-01',
    });
  });

  test('quotes the words around the first mention, cut at spaces and marked where they are cut', () => {
    const [sighting] = tallied({
      text: `Det hele begyndte for mange år siden på en kaj i en lille havn ved fjorden, hvor ingen ventede noget af den slags. ${ENERGY}`,
    }).clusters.get('id:energy-cluster-denmark')!.sightings;
    expect(sighting!.surface).toBe('Energy Cluster Denmark');
    expect(sighting!.before).toMatch(/^… \p{L}.* Klyngen $/u);
    expect(sighting!.after).toMatch(/^ åbner et kontor i Esbjerg,.* …$/u);
    expect([sighting!.before.length, sighting!.after.length].every((length) => length <= 92)).toBe(true);
  });

  test('ranks the most named first and gives every cluster a file of its own', () => {
    const ranked = rankedClusters(tallied({ text: BOTH }, { text: ENERGY }));
    expect(ranked.map(({ file, first, last }) => [file, first, last])).toEqual([
      ['clusters/energy-cluster-denmark.html', '2020-05-04', '2020-05-04'],
      ['clusters/marlog.html', '2020-05-04', '2020-05-04'],
    ]);
  });
});
