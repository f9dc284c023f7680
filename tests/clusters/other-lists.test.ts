import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('lists behind a word for clusters that name something else', () => {
  it.each([
    // What the preposition governs goes on after the comma.
    ['de', 'Der Cluster führt Betriebe aus Algenzucht, Fischerei, Bootsbau und Sensorik zusammen.', []],
    ['de', 'Die Cluster vernetzen Firmen aus Anlagenbau, Robotik und Sensorik miteinander.', []],
    ['nl', 'Met steun voor clusters en netwerken wil minister van Werk, Economie, Innovatie en Sport, Jan de Boer, groei.', []],
    ['da', 'Klyngerne får besøg af ministeren for Erhverv, Vækst og Handel.', []],
    ['de', 'Die Cluster in Sachsen, Algenkraft Nord und BlauTang, wachsen.', ['Algenkraft Nord', 'BlauTang']],
    ['da', 'De to klynger i Jylland, Havfrisk og Jordnær, vokser.', ['Havfrisk', 'Jordnær']],
    // Companies, or a number of something else.
    ['da', 'Klyngerne inviterer tre firmaer: Brandung, Algekraft og Tangbyg.', []],
    ['da', 'Klyngerne skal løfte fire emner: Energi, Robotter, Vand og Design.', []],
    ['sv', 'Klustren bjuder in tre företag: Tångkraft, Havsbruk och Dynbygg.', []],
    ['nb', 'Klyngene satser på to tema: Havvind og Bunkring.', []],
    ['de', 'Die Cluster laden folgende Firmen ein: Brandungswerk, Algenkraft und Dünenbau.', []],
    ['de', 'Die Cluster fördern drei Vorhaben: Brandungswerk, Algenkraft und Dünenbau.', []],
    ['en', 'The clusters have invited three companies: Kelpworks, Tidewater and Dune Build.', []],
    ['nl', 'De clusters nodigen drie bedrijven uit: Duinwerk, Algenkracht en Zeebouw.', []],
    ['fr', 'Les pôles invitent ces entreprises : Algue Bleue, Dune Mobile et Ressac.', []],
    ['da', 'Tre klynger får 25 millioner: Tangvirk, BlueAlga og Havtorn Nord.', ['Tangvirk', 'BlueAlga', 'Havtorn Nord']],
    ['de', 'Der Cluster zählt 117 Mitgliedsbetriebe, darunter Brandung in Telfs, die Algen GmbH in Kundl und Tangbau aus Fügen.', []],
    ['nl', 'Het cluster telt 60 bedrijven, waaronder Duinwerk, Algenkracht en Zeebouw.', []],
    // The noun says what the quoted name is.
    ['de', 'Unterstützt werden der Zukunftscluster „Brandung“ sowie das Projekt „Gezeiten“.', ['Brandung']],
    ['de', 'Gefördert werden die Exzellenzcluster „Brandung“ und „Gezeiten“.', ['Brandung', 'Gezeiten']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('lists between semicolons and behind an elision', () => {
  it.each([
    [
      'fr',
      'Les pôles suivants rejoignent l’association : Vitagora ; Varech Industries ; Algues, Sel, Sable ; Valorial.',
      ['Vitagora', 'Varech Industries', 'Algues, Sel, Sable', 'Valorial'],
    ],
    [
      'fr',
      'Les pôles suivants rejoignent l’association : Vitagora, Varech Industries, Valorial.',
      ['Vitagora', 'Varech Industries', 'Valorial'],
    ],
    ['fr', 'Les pôles visitent l’exposition de Lyon, Nantes et Brest.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('names of events, sectors and other clusters', () => {
  it.each([
    ['en', 'The 2019 Kelp Cluster Conference was held in Bucharest.', []],
    ['en', 'The firm won the Kelp Cluster Annual Award.', []],
    ['en', 'The Kelp Cluster Denmark was founded in 2019.', ['Kelp Cluster Denmark']],
    ['de', 'Hollands Gartenbau ist das größte Cluster des Landes.', []],
    ['de', 'Bayerns Chemieindustrie ist ein Cluster mit vielen Firmen.', []],
    ['de', 'BlauTang Nord ist ein Cluster mit vielen Firmen.', ['BlauTang Nord']],
    // A definition of the word says nothing of the clusters named after it.
    [
      'en',
      'A cluster of small, loosely allied firms works well. The state backs the Oyster Cluster and the Honey Cluster.',
      ['Oyster Cluster', 'Honey Cluster'],
    ],
    ['en', 'A cluster of infections grew. The state backs the Oyster Cluster.', ['Oyster Cluster']],
    ['en', 'A cluster of infections grew. The cluster Seabright is being studied.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('several names that the sentence calls clusters', () => {
  it.each([
    ['nl', 'DSP Valley en Duin Space zijn clusters met leden in heel Vlaanderen.', ['DSP Valley', 'Duin Space']],
    ['da', 'CenSec og Tangvirk er klynger med medlemmer i hele landet.', ['CenSec', 'Tangvirk']],
    ['de', 'Silicon Saxony und Tangnetz Nord sind Cluster mit vielen Firmen.', ['Silicon Saxony', 'Tangnetz Nord']],
    ['en', 'CSconnected and Kelp Wales are clusters with members in Cardiff.', ['CSconnected', 'Kelp Wales']],
    // None of them is known.
    ['nl', 'Duinwerk en Zeebouw zijn clusters.', []],
    ['de', 'Autos und Maschinen sind Cluster.', []],
    ['nl', 'Gent en Antwerpen zijn clusters van besmettingen.', []],
    ['da', 'CenSec og Odense er klynger.', ['CenSec']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('names between commas and behind an open hyphen', () => {
  it.each([
    ['en', 'A newcomer, the Opto-Kelp Wales cluster, has signed up nineteen firms.', ['Opto-Kelp Wales']],
    ['en', 'One of them, the Kelp Nebula cluster, is young and has many stars.', []],
    ['nl', 'Telers richtten het Vlas- en Hennepcluster Zeeland op.', ['Vlas- en Hennepcluster Zeeland']],
    ['nl', 'Anna en Hennepcluster Zeeland tekenen.', ['Hennepcluster Zeeland']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('offices, pronouns and the genitive of several clusters', () => {
  it.each([
    ['de', 'Dies sind die neun jungen Zukunftscluster.', []],
    ['de', 'BlauTang ist der neue Zukunftscluster.', ['BlauTang']],
    ['de', 'Eva Kern forscht zur Entwicklung Regionaler Cluster.', []],
    ['de', 'Der Alpine Tang Cluster wächst.', ['Alpine Tang Cluster']],
    ['en', 'Ann Hill, head of the clusters, Manager of Kelpora and President of the federation, was elected.', []],
    ['en', 'New clusters such as Kelpora and Alpino grow.', ['Kelpora', 'Alpino']],
    ['da', 'Klyngerne og deres folk, Direktør og Formand, mødes.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
