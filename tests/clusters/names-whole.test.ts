import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('a cue that is part of the name', () => {
  it.each([
    ['nl', 'Het idee komt van het Zorgcluster Tangmond in Zeeland.', ['Zorgcluster Tangmond']],
    ['nl', 'Sinds 2018 heet het verband Viscluster Tangmond.', ['Viscluster Tangmond']],
    ['nl', 'Het idee komt van het zorgcluster Tangmond in Zeeland.', ['Tangmond']],
    ['fr', 'La Grappe Lin des Dunes recrute.', ['Grappe Lin des Dunes']],
    ['fr', 'La grappe Lin des Dunes recrute.', ['Lin des Dunes']],
    ['de', 'Sie leitet das Büro des Holzbau-Cluster Tangrhein seit Mai.', ['Holzbau-Cluster Tangrhein']],
    ['de', 'Der Holzcluster Werkzeugring Bergland lädt zur Sommerschule ein.', ['Werkzeugring Bergland']],
    ['de', 'Der Holzcluster lädt Firmen Bergland zur Sommerschule ein.', []],
    ['en', 'It was once the Luftfahrtcluster Tangregion, and it still flies.', ['Luftfahrtcluster Tangregion']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('words before a head', () => {
  it.each([
    ['en', 'When the Menai Rock Cluster was set up, nine people came.', ['Menai Rock Cluster']],
    ['en', 'When the cluster was set up, nine people came.', []],
    ['en', 'She wrote “The Making of a Successful Pebble Cluster” in Leeds.', []],
    ['en', 'They met a Menai Rock Cluster member in Leeds.', ['Menai Rock Cluster']],
    ['de', 'Der Verein «Tangtal Innovations-Cluster Holz» lädt ein.', ['Tangtal Innovations-Cluster Holz']],
    ['en', 'They registered the Causeway Stone and Aggregates Cluster as a company.', ['Causeway Stone and Aggregates Cluster']],
    ['en', 'The University of Leeds and Aggregates Cluster signed.', ['Aggregates Cluster']],
    ['en', 'She met Kelp Bay and Aggregates Cluster staff.', ['Aggregates Cluster']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('what a name is said to be', () => {
  it.each([
    ['en', 'Flax & Fibre Tangwales, a cluster of 33 growers and mills, won.', ['Flax & Fibre Tangwales']],
    ['en', 'Skerry Holm, a cluster of 8 houses, burned.', []],
    ['nl', 'Kelphub Roden, het Drentse cluster voor zorg, groeit.', ['Kelphub Roden']],
    ['de', 'kelpLAGO, das IT-Cluster vom Bodensee, lädt ein.', ['kelpLAGO']],
    ['de', 'Mit BioTang, dem Life-Science-Cluster des Landes, sind es drei.', ['BioTang']],
    ['de', 'Das Life-Science-Cluster Tangnord lädt ein.', ['Life-Science-Cluster Tangnord']],
    ['de', 'Gefördert wird ein Innovationscluster in Kiel.', []],
    ['nl', 'Gepland is een cluster voor waterstof.', []],
    ['fr', 'Prévu est un cluster pour les algues.', []],
    ['de', 'Dabei sind: Holm Holz OHG, Holzbau-Cluster Tangrhein', ['Holzbau-Cluster Tangrhein']],
    ['de', 'Tangvirk ist ein Cluster für Algen.', ['Tangvirk']],
    ['nl', 'Tangvirk is een cluster voor wier.', ['Tangvirk']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('networks of so many companies behind a name', () => {
  it.each([
    ['de', 'Tangvirk, ein Netzwerk aus 80 Firmen, lädt ein.', ['Tangvirk']],
    ['nl', 'Tangvirk, een netwerk van 80 bedrijven, nodigt uit.', ['Tangvirk']],
    ['fr', 'Tangvirk, un réseau de 80 entreprises, recrute.', ['Tangvirk']],
    ['en', 'Tangvirk, a network of 80 companies, is hiring.', ['Tangvirk']],
    ['de', 'Tangvirk, ein Netzwerk aus 80 Schulen, lädt ein.', []],
    ['de', 'Tangvirk lädt ein Netzwerk aus 80 Firmen ein.', []],
    ['de', 'In Kiel, einem Netzwerk aus 80 Firmen, wächst viel.', []],
    ['en', 'Tangvirk, a network of friends, is hiring.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('the only name that "the cluster" can mean', () => {
  it.each([
    ['nl', 'De leden van Tangvirk komen uit Gent. Het cluster zit in Brugge.', ['Tangvirk']],
    ['fr', 'Les adhérents de Tangvirk votent. Le pôle recrute.', ['Tangvirk']],
    ['en', "Tangvirk's members met in Leeds. The cluster is growing.", ['Tangvirk']],
    ['de', 'Tangvirk lädt ein. Das Cluster zählt 80 Firmen. Chefin von Tangvirk ist Anna Huber.', ['Tangvirk', 'Tangvirk']],
    ['de', 'Die Mitglieder von Tangvirk tagen in Kiel.', []],
    ['de', 'Die Mitglieder von Tangvirk tagen. Das Netz wächst.', []],
    ['de', 'Tangvirk lädt ein. Das Cluster zählt 80 Firmen.', []],
    ['de', 'Die Mitglieder von Tangvirk tagen, die Mitglieder von Algaval auch. Das Cluster wächst.', []],
    ['de', 'Die Mitglieder von Tangvirk tagen bei Silicon Saxony. Das Cluster wächst.', ['Silicon Saxony']],
    ['de', 'Die Mitglieder von Siemens tagen. Das Cluster wächst.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('names in lists and in parentheses', () => {
  it.each([
    ['fr', 'Sont venus Tangvirk Valley (cluster dédié aux algues) et des élus.', ['Tangvirk Valley']],
    ['en', 'Present were Kelpora (a seaweed cluster) and others.', ['Kelpora']],
    ['de', 'Das Vorhaben Tangvirk (Cluster 3) endet.', []],
    ['de', 'Sie wirbt in der “go-cluster”-Kampagne für Algen.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('who leads a cluster in German', () => {
  it.each([
    ['de', 'Lena Huber, Clustermanagerin von Tangvirk, freut sich.', ['Tangvirk']],
    ['de', 'Lena Huber, Clustermanagerin in Tangvirk, freut sich.', []],
    ['de', 'Lena Huber, Clustermanagerin von Siemens, freut sich.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
