import { describe, expect, it } from 'vitest';
import { named } from './named';

/** A name of two words that occur in many names. */
const BLUE_GARDEN = [{ id: 'blue-garden', name: 'Blue Garden' }];

describe('a registered name within a longer one', () => {
  it.each([
    ['da', 'Tang Center Danmark driver netværket.', []],
    ['da', 'Hun er ansat hos Glas Center Danmark i Esbjerg.', []],
    ['nb', 'Nordlys Energy Valley åpner i dag.', []],
    ['sv', 'Han talade med Solljus Blue Garden i går.', []],
    ['de', 'Sie sprach mit Tanglicht Blue Garden in Kiel.', []],
    ['en', 'She joined Kelpwind Blue Garden last year.', []],
    ['nl', 'Zij werkt bij Zeewind Blue Garden in Delft.', []],
    ['fi', 'Levävirta Blue Garden kasvaa.', []],
    ['fr', 'Elle travaille chez Alguevent Blue Garden à Brest.', []],
    // The word before it says what or whose it is, begins the sentence, or is a person.
    ['da', 'Center Danmark driver netværket.', ['Center Danmark']],
    ['da', 'Klyngen Center Danmark vokser.', ['Center Danmark']],
    ['da', 'Netværket Center Danmark vokser.', ['Center Danmark']],
    ['da', 'Vi talte med Danmarks Center Danmark i går.', ['Center Danmark']],
    ['da', 'I går besøgte Mette Center Danmark.', ['Center Danmark']],
    ['da', 'Ifølge Center Danmark vokser det.', ['Center Danmark']],
    ['da', 'Det siger direktør Mette Holm, Center Danmark.', ['Center Danmark']],
    ['nl', 'In Delft groeit Blue Garden verder.', ['Blue Garden']],
    ['nl', 'De Nederlandse Blue Garden groeit verder.', ['Blue Garden']],
    ['en', 'The Dutch Blue Garden is growing.', ['Blue Garden']],
    ['en', 'Delft’s Blue Garden is growing.', ['Blue Garden']],
  ])('%s: %s', (language, text, names) => expect(named(language, text, BLUE_GARDEN)).toEqual(names));
});

describe('a name that begins like a registered one', () => {
  it.each([
    ['da', 'Den nye del af klyngen skal hedde Blue Garden Academy fra maj.', ['Blue Garden Academy']],
    ['da', 'Klyngens skole kommer til at hedde Blue Garden Academy.', ['Blue Garden Academy']],
    ['sv', 'Det nya klustret ska heta Blue Garden Bioteknik.', ['Blue Garden Bioteknik']],
    ['nb', 'Den nye klyngen skal hete Blue Garden Nord.', ['Blue Garden Nord']],
    ['nn', 'Den nye klynga skal heita Blue Garden Nord.', ['Blue Garden Nord']],
    ['en', 'The new cluster, called Blue Garden Renewables, opens in May.', ['Blue Garden Renewables']],
    // The name ends there, its company form follows, or what has this name is no cluster.
    ['da', 'Klyngen skal hedde Blue Garden fra maj.', ['Blue Garden']],
    ['da', 'Klyngen hedder Blue Garden ApS i registret.', ['Blue Garden']],
    ['nb', 'Klyngen holder til i Lund. Bygget skal hete Blue Garden Park.', ['Blue Garden']],
    ['da', 'Klyngen Blue Garden Danmark vokser.', ['Blue Garden']],
  ])('%s: %s', (language, text, names) => expect(named(language, text, BLUE_GARDEN)).toEqual(names));
});

describe('a cue with a capital inside', () => {
  it.each([
    ['da', 'BioCluster Tangby får ny adresse.', ['BioCluster Tangby']],
    ['sv', 'Hon leder BioCluster Tangby sedan i våras.', ['BioCluster Tangby']],
    ['nb', 'AgroCluster Fjordvik har fått ny leder.', ['AgroCluster Fjordvik']],
    ['en', 'AquaCluster Kelpwick has a new chair.', ['AquaCluster Kelpwick']],
    ['da', 'Bioklyngen Tangvirk får ny adresse.', ['Tangvirk']],
    ['da', 'IT-klyngen Tangvirk får ny adresse.', ['Tangvirk']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('two registered names of one cluster that share a word', () => {
  const TIDE = [{ id: 'norvik-tide', name: 'Norvik Tide', aliases: ['Tangcluster Norvik'] }];
  it.each([
    ['de', 'Der Tangcluster Norvik Tide lädt ein.', ['Norvik Tide']],
    ['de', 'Der Tangcluster Norvik lädt ein.', ['Tangcluster Norvik']],
    ['de', 'Der Tangcluster Norvik und Norvik Tide laden ein.', ['Tangcluster Norvik', 'Norvik Tide']],
  ])('%s: %s', (language, text, names) => expect(named(language, text, TIDE)).toEqual(names));
});
