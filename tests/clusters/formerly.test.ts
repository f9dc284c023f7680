import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const clusters = (language: string, text: string): string[] =>
  annotate(text, { language }).mentions.flatMap((mention) => (mention.type === 'cluster' ? [mention.text] : []));

describe('a former name right after the name of a cluster', () => {
  test.each<[string, string, string[]]>([
    ['da', 'Klyngen Tangvirk, tidligere Kelpnet Nord, har fået ny direktør.', ['Tangvirk', 'Kelpnet Nord']],
    [
      'en',
      'The Ashdown Timber Cluster (formerly the Calder Woods Network) bought a kiln.',
      ['Ashdown Timber Cluster', 'Calder Woods Network'],
    ],
    ['nb', 'Levende Kyst, tidligere Arena Levende Kyst, holdt møte på Røst.', ['Levende Kyst', 'Arena Levende Kyst']],
    ['fr', 'Le pôle de compétitivité Algues Bretagne est devenu Alguopôle en mai.', ['Algues Bretagne', 'Alguopôle']],
    ['en', 'The Ashdown Timber Cluster, formerly known as Calder Woods, bought a kiln.', ['Ashdown Timber Cluster', 'Calder Woods']],
    [
      'de',
      'Der Branchencluster Polymat Nordheide, früher Kunststoffkreis Heide, zieht um.',
      ['Polymat Nordheide', 'Kunststoffkreis Heide'],
    ],
  ])('%s: %s', (language, text, expected) => expect(clusters(language, text)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['da', 'Klyngen Tangvirk, tidligere direktør Karen Holst og byen mødtes.', ['Tangvirk']],
    ['da', 'Klyngen Tangvirk, tidligere Esbjerg, flytter.', ['Tangvirk']],
    ['en', 'The Ashdown Timber Cluster, formerly Calder Woods said it would, bought a kiln.', ['Ashdown Timber Cluster']],
    ['de', 'Firmen aus Kiel, Tang Nord, die ihre Cluster kennen, und Algatron, der Cluster fördert, ziehen um.', []],
    ['nb', 'Bærum Hall, tidligere Arena Fornebu, er full.', []],
    ['en', 'Ida Holm, formerly the Calder Woods Network, bought a kiln.', []],
  ])('but nothing else: %s: %s', (language, text, expected) => expect(clusters(language, text)).toEqual(expected));
});

describe('a compound with a side of the country', () => {
  test.each<[string, string, string[]]>([
    ['nb', 'Betongklyngen Øst samler nå 31 bedrifter.', ['Betongklyngen Øst']],
    ['nb', 'Han ringte Treklynga Sør-Østerdal i går.', ['Treklynga Sør-Østerdal']],
    ['nb', 'Klyngen øst for Oslo vokser.', []],
    ['nb', 'Betongklyngen samler bedrifter øst i fylket.', []],
  ])('%s: %s', (language, text, expected) => expect(clusters(language, text)).toEqual(expected));
});

describe('what a cluster alone has', () => {
  test.each<[string, string, string[]]>([
    ['da', "Det spurgte en smed om på MADE's årsmøde.", ['MADE']],
    ['da', 'Han talte på MADEs generalforsamling.', ['MADE']],
    ['sv', 'Compares testlabb i Karlstad har köpt en maskin.', ['Compare']],
    ['da', "Det var made's generalforsamling.", []],
  ])('%s: %s', (language, text, expected) => expect(clusters(language, text)).toEqual(expected));
});

test('an item of a list ends where a small word says what it is about', () =>
  expect(
    clusters(
      'en',
      "Talks came from two of the region's business clusters:\nTidewell Foods on cider and waste\nFarholm Environment on soil carbon",
    ),
  ).toEqual(['Tidewell Foods', 'Farholm Environment']));

test.each<[string, string, string[]]>([
  ['nb', 'Tangverk Nord, tidligere Arena Skog, flytter til Levanger.', ['Tangverk Nord', 'Arena Skog']],
  ['da', 'Tangvirk, tidligere InnoBYG, flytter til Odense.', ['Tangvirk', 'InnoBYG']],
  ['nb', 'Kommunen, tidligere medlem av Arena Skog, flytter.', ['Arena Skog']],
  ['nb', 'Kari Dahl, tidligere Arena Skog, flytter.', ['Arena Skog']],
])('the name before the former one of a known cluster: %s: %s', (language, text, expected) =>
  expect(clusters(language, text)).toEqual(expected),
);

test.each<[string, string, string[]]>([
  ['nn', 'Selskapet Klynge Eigedom AS i Førde leiger ut kontor.', []],
  ['en', 'Cluster Homes Ltd builds houses near the harbor.', []],
  ['nb', 'NCE Tangverk AS leier ut kontor.', ['NCE Tangverk AS']],
])('a company that a bare word for a cluster opens is none: %s: %s', (language, text, expected) =>
  expect(clusters(language, text)).toEqual(expected),
);

test.each<[string, string, string[]]>([
  ['fr', 'Le cluster Sels d’Oc recrute un directeur.', ['Sels d’Oc']],
  [
    'en',
    'Three cluster bodies, Tangora Forum, It’s Kelp West and Northport Labs, signed the letter.',
    ['Tangora Forum', 'It’s Kelp West', 'Northport Labs'],
  ],
  ['en', 'Among the clusters are It and Tangora Forum.', ['Tangora Forum']],
])('names over elided words and contractions: %s: %s', (language, text, expected) => expect(clusters(language, text)).toEqual(expected));
