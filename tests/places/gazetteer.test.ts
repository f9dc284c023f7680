import { describe, expect, it } from 'vitest';
import { citiesOf, lookUpPlace, nameOpenings, placeFeatures } from '../../src/gazetteer/places';
import { lookUpCity } from '../../src/gazetteer/cities';
import { NameIndex } from '../../src/gazetteer/places-names';

describe('a city by any of its names', () => {
  it.each([
    ['København', 'København', 'DK'],
    ['Copenhagen', 'København', 'DK'],
    ['Kopenhagen', 'København', 'DK'],
    ['Köpenhamn', 'København', 'DK'],
    ['Århus', 'Aarhus', 'DK'],
    ['Ålborg', 'Aalborg', 'DK'],
    ['Åbo', 'Turku', 'FI'],
    ['Tammerfors', 'Tampere', 'FI'],
    ['Tromso', 'Tromsø', 'NO'],
    ['Hamborg', 'Hamburg', 'DE'],
    ['Cologne', 'Köln', 'DE'],
    ['Munich', 'München', 'DE'],
    ['Wenen', 'Wien', 'AT'],
    ['Frankfurt', 'Frankfurt am Main', 'DE'],
    ['Den Haag', 'Den Haag', 'NL'],
    ['Saint-Étienne', 'Saint-Étienne', 'FR'],
    ['Peking', 'Beijing', 'CN'],
  ])('%s is %s in %s', (printed, name, country) => {
    expect(lookUpCity(printed)).toMatchObject({ name, country });
  });

  it('knows where a city lies and how many live there', () => {
    const aarhus = lookUpCity('Aarhus')!;
    expect(aarhus.geonameId).toBe(2624652);
    expect(aarhus.latitude).toBeCloseTo(56.157, 2);
    expect(aarhus.longitude).toBeCloseTo(10.211, 2);
    expect(aarhus.population).toBeGreaterThan(250_000);
    expect(lookUpCity('Oslo')!.capital).toBe(true);
    expect(lookUpCity('Valby')!.district).toBe(true);
  });

  it.each(['Klynge', 'Universitet', 'Det', 'Danmark', 'xyzzy', ''])('%s is no city', (word) => {
    expect(lookUpCity(word)).toBeNull();
  });

  it('names every city that a name may mean, the largest first', () => {
    const found = citiesOf('odense', 'da');
    expect(found.map((city) => city.country)).toEqual(expect.arrayContaining(['DK']));
    const populations = citiesOf('cambridge', 'en').map((city) => city.population);
    expect(populations.length).toBeGreaterThan(1);
    expect(populations).toEqual([...populations].sort((a, b) => b - a));
  });

  it('tells a name that the language uses from one that it does not', () => {
    expect(citiesOf('kopenhagen', 'de')[0]!.inLanguage).toBe(true);
    expect(citiesOf('kopenhagen', 'da')[0]!.inLanguage).toBe(false);
  });
});

describe('a place that is no city', () => {
  it.each([
    ['Danmark', 'country', 'DK'],
    ['Tyskland', 'country', 'DE'],
    ['Vereinigte Staaten', 'country', 'US'],
    ['Suomi', 'country', 'FI'],
    ['Noreg', 'country', 'NO'],
    ['England', 'country', 'GB'],
    ['Baden-Württemberg', 'region', 'DE'],
    ['Skåne', 'region', 'SE'],
    ['Fyn', 'island', 'DK'],
    ['Europa', 'continent', null],
    ['Østersøen', 'sea', null],
  ])('%s is a %s', (name, kind, country) => {
    expect(lookUpPlace(name)).toMatchObject({ kind, country });
  });

  it('gives one key to all names of a country, and another to its parts', () => {
    expect(lookUpPlace('Tyskland')!.key).toBe(lookUpPlace('Germany')!.key);
    expect(lookUpPlace('England')!.key).not.toBe(lookUpPlace('Storbritannien')!.key);
  });
});

describe('features for a scorer', () => {
  it('are numbers of the largest city and the kind of the place', () => {
    expect(placeFeatures('danmark')).toEqual({ population: 0, cities: 0, tier: -1, kind: 'country' });
    expect(placeFeatures('aarhus').population).toBeGreaterThan(250_000);
    expect(placeFeatures('klyngen')).toEqual({ population: 0, cities: 0, tier: -1, kind: null });
  });

  it('say how far to look from the first word', () => {
    const { words, tokens } = nameOpenings();
    expect(tokens[words.find('frankfurt')]).toBeGreaterThanOrEqual(3);
    expect(words.find('aarhusianer')).toBe(-1);
  });
});

describe('an index of names', () => {
  const index = new NameIndex('Alfa\nBeta By\nÆrø');
  it('finds each name by its lower-case form', () => {
    expect(['alfa', 'beta by', 'ærø'].map((key) => index.find(key))).toEqual([0, 1, 2]);
  });
  it('finds no part and no extension of a name', () => {
    expect(['beta', 'alfab', 'by', ''].map((key) => index.find(key))).toEqual([-1, -1, -1, -1]);
  });
  it('answers for an empty list', () => expect(new NameIndex('').find('alfa')).toBe(-1));
});
