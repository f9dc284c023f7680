import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';
import { organizationRecords } from '../../src/gazetteer/organizations/records';
import { tablesOf } from '../../src/languages/languages';

const organizations = (language: string, text: string): [string, string | null][] =>
  extract(`<html lang="${language}"><body><article><h1>—</h1><p>${text}</p></article></body></html>`).organizations.map(({ name, id }) => [
    name,
    id,
  ]);

describe('a known organization is called what texts in the language of the page call it', () => {
  test.each([
    ['da', 'Europa-Kommissionen vil bruge flere penge på havvind.', 'Europa-Kommissionen', 'org-europa-kommissionen'],
    [
      'en',
      'Boats may sail further out, says the European Commission in a letter to the fishermen.',
      'European Commission',
      'org-europa-kommissionen',
    ],
    ['de', 'Sie sprach am Montag bei der Europäischen Kommission über den Wind.', 'Europäische Kommission', 'org-europa-kommissionen'],
    ['de', 'Sie sprach am Montag im Europäischen Parlament über den Wind.', 'Europäisches Parlament', 'org-europa-parlamentet'],
    ['nb', 'Nå vil Europakommisjonen bruke mer penger på havvind.', 'Europakommisjonen', 'org-europa-kommissionen'],
    ['nl', 'Nu wil de Europese Unie meer geld geven aan wind op zee.', 'Europese Unie', 'org-den-europaeiske-union'],
    [
      'fr',
      'Les bateaux peuvent aller plus loin, dit la Commission européenne dans une lettre aux pêcheurs.',
      'Commission européenne',
      'org-europa-kommissionen',
    ],
    ['fi', 'Nyt Euroopan komissio haluaa tukea tuulivoimaa merellä.', 'Euroopan komissio', 'org-europa-kommissionen'],
    ['en', 'The EU wants to spend more on offshore wind this year.', 'European Union', 'org-den-europaeiske-union'],
    ['de', 'Die Europäische Union will mehr für den Wind auf See ausgeben.', 'Europäische Union', 'org-den-europaeiske-union'],
    ['sv', 'Nu vill Europeiska unionen satsa mer på vindkraft till havs.', 'Europeiska unionen', 'org-den-europaeiske-union'],
    ['da', 'Den Europæiske Union vil bruge flere penge på havvind.', 'Den Europæiske Union', 'org-den-europaeiske-union'],
    ['en', 'She studied at Aarhus Universitet before she moved to the coast.', 'Aarhus University', 'org-aarhus-universitet'],
    ['da', 'Hun læste på Aarhus Universitet, før hun flyttede til kysten.', 'Aarhus Universitet', 'org-aarhus-universitet'],
    ['da', 'Hun læste på Aarhus University, før hun flyttede til kysten.', 'Aarhus Universitet', 'org-aarhus-universitet'],
  ])('%s: %s', (language, text, name, id) => expect(organizations(language, text)).toEqual([[name, id]]));
});

describe('where it has no name in that language', () => {
  test.each([
    ['the one printed', 'nl', 'Zij werkt al jaren bij Lund University en woont aan zee.', 'Lund University'],
    [
      'the canonical one for an abbreviation',
      'nl',
      'Zij werkt al jaren bij DTU en woont met haar hond aan zee.',
      'Danmarks Tekniske Universitet',
    ],
    ['the canonical one for a short form', 'en', 'The party Radikale Venstre asked for a vote on Tuesday.', 'Det Radikale Venstre'],
  ])('it has %s', (_what, language, text, name) => expect(organizations(language, text).map(([one]) => one)).toEqual([name]));
});

test.each([
  ['de', 'Sie forscht an Wellen bei Georgia Tech und reist gern.', 'Georgia Tech'],
  ['en', 'The waves were measured by a team at Virginia Tech last summer.', 'Virginia Tech'],
  ['en', 'The waves were measured by a team at Caltech last summer.', 'Caltech'],
])('a university that is called after its state by a short name is no place: %s: %s', (language, text, name) => {
  const { mentions } = annotate(text, { language });
  expect(mentions.map((mention) => [mention.type, mention.text])).toEqual(expect.arrayContaining([['organization', name]]) as unknown);
  expect(mentions.filter(({ type }) => type === 'place')).toEqual([]);
});

describe('the names in languages', () => {
  const records = organizationRecords();
  test('are names of their organization, in languages that klynge knows', () => {
    for (const { id, called, names } of records) {
      for (const [language, name] of Object.entries(called)) {
        expect(names, id).toContain(name);
        expect(tablesOf(language), `${id} ${language}`).not.toBeNull();
      }
    }
  });
  test('are never one alone: the canonical name has its language too', () => {
    for (const { id, name, called } of records) {
      const inLanguages = Object.values(called);
      if (inLanguages.length > 0) expect(inLanguages, id).toContain(name);
      expect(inLanguages.length, id).not.toBe(1);
    }
  });
  test('of two organizations are alike only where an abbreviation stands for both', () => {
    const owners = new Map<string, string[]>();
    for (const { id, names } of records) for (const name of new Set(names)) owners.set(name, [...(owners.get(name) ?? []), id]);
    expect([...owners].filter(([name, ids]) => ids.length > 1 && !/^[A-Z]{2,4}$/u.test(name))).toEqual([]);
  });
});
