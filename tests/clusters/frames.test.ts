import { expect, test } from 'vitest';
import { named } from './named';

test.each([
  ['fr', 'Aidé par Lucie VERNANT, le pôle peut ouvrir ses portes.', []],
  ['fr', 'En Armorelle, le cluster réunit quarante chantiers.', []],
  ['fr', 'En Armorelle, le cluster réunit une vingtaine de chantiers, de grands noms et des petits.', []],
  ['en', 'Supported by Kelpora Holdings, the cluster has grown again.', []],
  ['en', 'In Harbor Vale, the kelp cluster has grown again.', []],
  ['fr', 'Avec Algora, le pôle aérien breton, nous grandirons.', ['Algora']],
  ['en', 'With Kelpora Valley, the Scottish kelp cluster, the region grows.', ['Kelpora Valley']],
  ['fr', 'Algora, le pôle des algues, recrute.', ['Algora']],
])('what opens the sentence before a comma is no cluster that the next words describe: %s: %s', (language, text, names) =>
  expect(named(language, text)).toEqual(names),
);

test.each([
  ['en', 'clusters in fields like TideTech and WaveTech grow.', []],
  ['de', 'Die Cluster wachsen in Feldern wie BlauTech und WellenTech.', []],
  ['da', 'Klyngerne vokser inden for områder som BlåTek og BølgeTek.', []],
  ['nb', 'Klyngene vokser innen bransjer som BlåTek og BølgeTek.', []],
  ['sv', 'Klustren växer inom områden som BlåTek och VågTek.', []],
  ['fr', 'Les clusters grandissent dans des domaines comme BleuTech et OndeTech.', []],
  ['nl', 'De clusters groeien in sectoren zoals BlauwTech en GolfTech.', []],
  ['en', 'New clusters such as Marine Technology and Agri-tech are growing.', []],
  ['en', 'The clusters, such as Kelpora and TideTech, are growing.', ['Kelpora', 'TideTech']],
  ['en', 'New clusters such as Kelpora Valley and Ocean Growth are growing.', ['Kelpora Valley', 'Ocean Growth']],
])('lists of fields are no lists of clusters: %s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

test.each([
  ['de', 'Auf der Tagung "Zusammenarbeit Nordischer Algen-Cluster" mit Runden zu den Themen "Handel" und "Netze" sprach sie.', []],
  ['de', 'Gefördert werden die Exzellenzcluster "Brandung" und "Gezeiten".', ['Brandung', 'Gezeiten']],
  ['de', 'Der Tang Nord Cluster wächst.', ['Tang Nord Cluster']],
])('the mark that ends a quotation opens none, and an adjective in the plural no name: %s: %s', (language, text, names) =>
  expect(named(language, text)).toEqual(names),
);

test('a campus called after a cluster is not that cluster', () => {
  expect(named('nl', 'Brainport Industries Campus heeft drie opdrachten.')).toEqual([]);
  expect(named('nl', 'Brainport Industries heeft drie opdrachten.')).toEqual(['Brainport Industries']);
});

test('a longer name with a field in it is not the cluster that is called after that field alone', () => {
  expect(named('en', 'Fjordlands Aerospace cluster is home to many.')).not.toContain('Aerospace cluster');
});
