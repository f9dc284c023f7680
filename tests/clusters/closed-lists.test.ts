import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('a list before what its names are', () => {
  it.each([
    [
      'sv',
      'I Värmland finns Havslinjen, Tangverk och Blå Alger, tre kluster med många gemensamma medlemmar.',
      ['Havslinjen', 'Tangverk', 'Blå Alger'],
    ],
    [
      'da',
      'På Fyn ligger Tangvirk, Havtorn og Fynsk Energi, tre klynger med mange fælles medlemmer.',
      ['Tangvirk', 'Havtorn', 'Fynsk Energi'],
    ],
    [
      'nb',
      'På Vestlandet ligger Tangverk, Havtorn og Maritim Kyst, tre klynger med mange felles medlemmer.',
      ['Tangverk', 'Havtorn', 'Maritim Kyst'],
    ],
    [
      'nn',
      'På Vestlandet ligg Tangverk, Havtorn og Maritim Kyst, tre klynger med mange medlemmer.',
      ['Tangverk', 'Havtorn', 'Maritim Kyst'],
    ],
    [
      'de',
      'In Kiel sitzen Algatron, BlueAlga und Nordic Kelp, drei Cluster mit vielen gemeinsamen Mitgliedern.',
      ['Algatron', 'BlueAlga', 'Nordic Kelp'],
    ],
    [
      'en',
      'In Cork you find Tangvirk, BlueAlga and Nordic Kelp, three clusters with many members in common.',
      ['Tangvirk', 'BlueAlga', 'Nordic Kelp'],
    ],
    [
      'nl',
      'In Delft zitten Tangvirk, BlueAlga en Nordic Kelp, drie clusters met veel gemeenschappelijke leden.',
      ['Tangvirk', 'BlueAlga', 'Nordic Kelp'],
    ],
    [
      'fr',
      'À Brest se trouvent Tangvirk, BlueAlga et Nordic Kelp, trois clusters aux nombreux membres communs.',
      ['Tangvirk', 'BlueAlga', 'Nordic Kelp'],
    ],
    ['fi', 'Vaasassa toimivat Tangvirk, BlueAlga ja Nordic Kelp, kolme klusteria.', ['Tangvirk', 'BlueAlga', 'Nordic Kelp']],
    ['da', 'Mette Holm, Jens Lund og Anne Vik, tre klynger af venner, kom.', []],
    ['da', 'Han besøgte Odense, Aarhus og Aalborg, tre klynger af byer.', []],
    ['da', 'Børnene bor i Solsikken, Mælkebøtten og Anemonen, tre klynger i skolen.', []],
    ['da', 'I dag samarbejder Vestas, Danfoss og Grundfos, tre medlemmer af klyngen.', []],
    ['en', 'The patients fell into Type A, Type B and Type C, three clusters of symptoms.', []],
    ['da', 'Aarhus Universitet, DTU og SDU, tre klynger af viden, deltager.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
