import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index';

const clustersIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'cluster')
    .map((mention) => mention.text);

describe('names of clusters beside words for them', () => {
  it.each([
    // The abbreviation after the name has no letter for the cue.
    ['de', 'Heute lädt der Cluster Algen und Tang Unterelbe (ATU) ein.', ['Algen und Tang Unterelbe', 'ATU']],
    // A single noun is no name.
    ['de', 'Das Cluster heißt Holz und Kalk Altmark und zählt sieben Firmen.', ['Holz und Kalk Altmark']],
    ['de', 'Das Cluster heißt Tangvorra und Betriebe sind willkommen.', ['Tangvorra']],
    // What belongs to a cluster is not its name.
    ['de', 'Das Clusterbüro des Algentechnik-Clusters Rostock zieht um.', ['Algentechnik-Clusters Rostock']],
    ['de', 'Es erhielt das „Cluster Management Excellence Label SILBER“.', []],
    // A case ending is no misspelling.
    ['de', 'Die Sitzung des Clusters CU Ost begann.', ['CU Ost']],
    ['fr', 'Baptisé Sel & Granit Bretagne, le nouveau cluster réunit des carriers.', ['Sel & Granit Bretagne']],
    ['fr', 'Tous sont là : Tangvorré (cluster dédié aux algues) et la ville.', ['Tangvorré']],
    ['fr', 'Rennes (cluster dédié aux algues) et la ville.', []],
    ['fr', 'Le pôle breton et ligérien TangNord se réunit.', ['TangNord']],
  ])('%s: %s', (language, text, names) => expect(clustersIn(language, text)).toEqual(names));

  // A registered name of ordinary words is meant by "the cluster" if nothing else is.
  it.each([
    ['nl', 'De warmte komt van Energy Valley. Zonder dat cluster was er niets.', ['Energy Valley']],
    ['nl', 'Het cluster groeit. De warmte komt van Energy Valley, een film.', []],
    ['nl', 'De warmte komt van Energy Valley, een film. Hij duurt lang. Het is koud. Het cluster groeit.', []],
    ['de', 'Die Wärme kommt aus Energy Valley. Das Cluster war froh.', []],
  ])('%s: %s', (language, text, names) => expect(clustersIn(language, text)).toEqual(names));
});
