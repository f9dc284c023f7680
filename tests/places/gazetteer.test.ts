import { statSync } from 'node:fs';
import { names } from '#tables/load';
import { describe, expect, it } from 'vitest';
import { placeFeatures } from '../../src/gazetteer/places';
import { nameLines } from '../../scripts/name-lines.mjs';
import { cityWithId } from '../../src/gazetteer/cities';
import { cityTable } from '../../src/gazetteer/cities-table';
import { fromAscii, inAscii, NameLines, numberAt } from '../../src/gazetteer/name-lines';
import { openedTokens } from '../../src/gazetteer/openings';
import { placeTable } from '../../src/gazetteer/places-table';
import { citiesOf, lookUpCity, lookUpPlace } from './look-up';

describe('a city by any of its names', () => {
  it.each([
    ['København', 'København', 'DK'],
    ['Copenhagen', 'København', 'DK'],
    ['Kopenhagen', 'København', 'DK'],
    ['Köpenhamn', 'København', 'DK'],
    ['Århus', 'Aarhus', 'DK'],
    ['Kgs. Lyngby', 'Kongens Lyngby', 'DK'],
    ['St. Heddinge', 'Store Heddinge', 'DK'],
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

  it.each([
    ['Nieuw-Vennep', 'NL', 2750121],
    ['Wildau', 'DE', 2809033],
    ['Neusäß', 'DE', 2864252],
    ['Ostermundigen', 'CH', 2659272],
    ['Port Talbot', 'GB', 2639989],
  ])('knows %s, which the package of GeoNames lacks or counts nobody in', (name, country, geonameId) => {
    expect(lookUpCity(name)).toMatchObject({ name, country, geonameId });
  });

  it('says nothing of inhabitants that no source counts', () => {
    expect(lookUpCity('Ostermundigen')).toMatchObject({ geonameId: 2659272, population: null });
    expect(lookUpCity('Neusäß')!.population).toBeGreaterThan(1_000);
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
    expect(lookUpPlace('Wales')).toEqual({ name: 'Wales', kind: 'country', country: 'GB', key: 'wales' });
  });
});

describe('features for a scorer', () => {
  it('are numbers of the largest city and the kind of the place', () => {
    expect(placeFeatures('danmark')).toEqual({ population: 0, cities: 0, tier: -1, kind: 'country' });
    expect(placeFeatures('aarhus').population).toBeGreaterThan(250_000);
    expect(placeFeatures('klyngen')).toEqual({ population: 0, cities: 0, tier: -1, kind: null });
  });

  it('say how far to look from the first word', () => {
    expect(openedTokens('frankfurt')).toBeGreaterThanOrEqual(3);
    expect(openedTokens('aarhusianer')).toBe(0);
  });
});

describe('a set of names in lines', () => {
  const words = Array.from({ length: 500 }, (_, i) => `nr ${i}`);
  const set = new NameLines(
    nameLines([
      ['alfa', 'x'],
      ['beta by', 'yy'],
      ['ærø', ''],
      ['łódź', 'z'],
      ...words.map((word): [string, string] => [word, word.slice(3)]),
    ]),
  );
  it('finds each name by its lower-case form, and what is known of it', () => {
    expect(
      ['alfa', 'beta by', 'łódź', ...words].map((key) => set.lines.slice(set.known(set.find(key)), set.lines.indexOf('~', set.find(key)))),
    ).toEqual(['x', 'yy', 'z', ...words.map((word) => word.slice(3))]);
    expect(set.name(set.find('ærø'))).toBe('ærø');
  });
  it('finds no part and no extension of a name', () => {
    expect(['beta', 'alfab', 'by', 'x', 'alfa|x', 'nr', ''].map((key) => set.find(key))).toEqual(Array.from({ length: 7 }, () => -1));
  });
  it('is ASCII, from which every letter comes back', () => {
    expect(inAscii('Łódź, 東京')).toMatch(/^\p{ASCII}+$/u);
    expect(['', 'Odense', 'Łódź', 'ærø–ø', '東京 𠮷', '\u00ff\uffff'].map((name) => fromAscii(inAscii(name)))).toEqual([
      '',
      'Odense',
      'Łódź',
      'ærø–ø',
      '東京 𠮷',
      '\u00ff\uffff',
    ]);
  });
  it('answers for an empty set', () => expect(new NameLines(nameLines([])).find('alfa')).toBe(-1));
});

describe('the built tables', () => {
  it('weighs no more than three megabytes', () =>
    expect(statSync(new URL('../../tables/cities.json', import.meta.url)).size).toBeLessThan(3_000_000));

  it.each([
    ['cities', cityTable().names, 70_000],
    ['places', placeTable().names, 4_000],
    ['people', new NameLines(names().names), 50_000],
  ])('find every name of %s', (_, set, least) => {
    const lines = [...set.all()];
    expect(lines.length).toBeGreaterThan(least);
    expect(lines.filter((line) => set.find(set.name(line)) !== line)).toEqual([]);
  });
  it('have for every city a name that means it', () => {
    const { population } = cityTable();
    const people = Array.from({ length: population.count }, (_each, row) => population.of(row));
    expect(people).toEqual([...people].sort((one, other) => other - one));
    expect(people.length).toBeGreaterThan(40_000);
    expect(cityWithId(2618425)).toMatchObject({ name: 'København', country: 'DK', latitude: 55.6759, longitude: 12.5655, capital: true });
    expect(cityWithId(5128581)).toMatchObject({ country: 'US', latitude: 40.7143, longitude: -74.006 });
    expect(cityWithId(1)).toBeNull();
  });
  it('read digits as they are written', () => {
    expect([numberAt('####', 0, 4), numberAt('#$', 0, 2), numberAt('[]', 0, 2), numberAt('cccc', 0, 4)]).toEqual([
      0,
      1,
      56 * 64 + 57,
      2 ** 24 - 1,
    ]);
  });
});
