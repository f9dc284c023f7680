import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('where a name begins and ends', () => {
  it.each([
    ['de', 'Leiterin des Vereins Algen Sachsen-Anhalt, eines Clusters mit 45 Mitgliedern, ist Ute Bauer.', ['Algen Sachsen-Anhalt']],
    ['de', 'Der AlgenPark Nord e. V., das Cluster für Algen in Mittelfranken, zieht um.', ['AlgenPark Nord']],
    ['de', 'Das Netz versteht sich als Cluster für Algentechnik.', []],
    ['da', 'Foreningen Bæredygtig Tang er en klynge af små virksomheder.', ['Bæredygtig Tang']],
    ['da', 'Nordic Kelp Park ved Aarhus er blevet en klynge med 80 virksomheder.', ['Nordic Kelp Park']],
    ['da', 'Huset ved Aarhus er en klynge.', []],
    // After an elided article or preposition, and after what a cluster has.
    ['fr', 'Les adhérents d’Algoteam, le cluster de l’aquaculture, se réunissent.', ['Algoteam']],
    ['fr', "Anne Kermel, présidente d'Algoteam, le cluster des algues, recrute.", ['Algoteam']],
    ['fr', 'Membres d’Algoteam, le cluster de l’aquaculture, ils se réunissent.', ['Algoteam']],
    ['en', 'Members of Kelpora, the seaweed cluster, met in Hull.', ['Kelpora']],
    ['nl', 'Leden van Wierkracht, de zeewiercluster van Zeeland, komen samen.', ['Wierkracht']],
    // A noun with its article is no name.
    ['de', 'Rund um den Hafen ist eines der größten Algencluster des Landes entstanden.', []],
    ['de', 'Das AlgaNet ist ein Algencluster.', ['AlgaNet']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('as many names as were counted behind a colon', () => {
  it.each([
    [
      'nb',
      'Staten har tatt opp tre nye klynger i det store klyngeprogrammet for kysten: Tare Nord (Bodø), Helse Kyst (Hamar) og Solvirk (Bergen).',
      ['Tare Nord', 'Helse Kyst', 'Solvirk'],
    ],
    [
      'en',
      'The college signed with three cluster organisations last year and in May: Nordic Kelp in Cork, the Galway-based Atlantic Algae, and BlueTang.',
      ['Nordic Kelp', 'Atlantic Algae', 'BlueTang'],
    ],
    ['nb', 'Tre klynger har svart på spørsmålet fra to land: Sverige og Norge.', []],
    ['nb', 'Tre klynger fikk besøk av departementet og tre gjester: Kari Vik, Ola Dahl og Per Lie.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('ordinary words that are registered, beside one another', () => {
  it.each([
    ['da', 'Medlemmer af CLEAN og Vand i Byer kan søge.', ['CLEAN', 'Vand i Byer']],
    ['da', 'Der er vand i byer og clean luft.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
