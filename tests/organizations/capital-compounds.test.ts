import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (type: string, language: string, text: string): string[] =>
  annotate(text, { language }).mentions.flatMap((mention) => (mention.type === type ? [mention.text] : []));

describe('compounds that are heads with a capital, behind their owner', () => {
  test.each<[string, string, string[]]>([
    ['da', 'Tolv elever fra Hobro Handelsskole byggede en mast.', ['Hobro Handelsskole']],
    ['da', 'Hun kom i lære hos Assens Væveri i 1962.', ['Assens Væveri']],
    ['da', 'Øvelsen ledes af Forsvarets Materieltjeneste og politiet.', ['Forsvarets Materieltjeneste']],
    ['sv', 'Hon spelar i Arvika Kammarorkester på söndag.', ['Arvika Kammarorkester']],
    ['nb', 'Pengene går til Narvik Mannssanglag og koret.', ['Narvik Mannssanglag']],
    ['nn', 'Førde Songlag øvde i salen.', ['Førde Songlag']],
  ])('%s: %s', (language, text, expected) => expect(named('organization', language, text)).toEqual(expected));

  test.each<[string, string]>([
    ['da', 'I Hobro handelsskole og gymnasium ligger side om side.'],
    ['da', 'Handelsskoler i hele landet søger lærere.'],
    ['da', 'Vi talte med Karen Fredsted om havet.'],
    ['nb', 'Koret øver på torsdag, og songlag er velkomne.'],
  ])('but not %s: %s', (language, text) => expect(named('organization', language, text)).toEqual([]));

  test('nobody is called as an owner and what is owned', () =>
    expect(named('person', 'da', 'CenSec og Forsvarets Materieltjeneste mødtes, og Havets Beboere blev vist frem.')).toEqual([]));
});

describe('where the name of a body ends', () => {
  test.each<[string, string, string[]]>([
    ['de', 'Er zieht um, weil die Hochschule Bremen Bedarf angemeldet hat.', ['Hochschule Bremen']],
    ['de', 'Das Institut für Angewandte Meeresforschung und -technik misst mit.', ['Institut für Angewandte Meeresforschung und -technik']],
    ['nb', 'Hun leder Institutt for fysikk og samfunnsorienterte realfag.', ['Institutt for fysikk og samfunnsorienterte realfag']],
    ['da', 'Han er ansat ved Institut for kemi og sundhedsorienterede fag.', ['Institut for kemi og sundhedsorienterede fag']],
  ])('%s: %s', (language, text, expected) => expect(named('organization', language, text)).toEqual(expected));
});

describe('a side and a land in one word', () => {
  test.each<[string, string, string]>([
    ['da', 'Målingerne blev taget i Sydgrønland og ved kysten.', 'Sydgrønland'],
    ['nb', 'De har båter i Østgrønland og på Svalbard.', 'Østgrønland'],
  ])('%s: is a place and no town: %s', (language, text, name) => {
    expect(named('place', language, text)).toContain(name);
    expect(named('city', language, text)).not.toContain(name);
  });
  test('a company is no town', () => expect(named('city', 'nn', 'Det seier akustikar Hassan Barzani i Nordconsult.')).toEqual([]));
});

test('a town with the word for one is no cluster of a list', () =>
  expect(named('cluster', 'de', 'Gastgeber waren die Hochschule, der Mikroelektronik-Cluster Silicon Alps und die Stadt Villach.')).toEqual(
    ['Silicon Alps'],
  ));

describe('what is no body, or not of it', () => {
  test.each<[string, string, string[]]>([
    ['de', 'Am Montag hat die Mitgliederversammlung in Augsburg gewählt.', []],
    ['de', 'Der Preis ging an eine Gruppe der Universität Siegen.', ['Universität Siegen']],
    ['de', 'Die Förderung läuft als EXC 2067 bis 2032.', []],
  ])('%s: %s', (language, text, expected) => expect(named('organization', language, text)).toEqual(expected));

  test('a body in a case is no part of the name of its person', () =>
    expect(named('person', 'fi', 'Tutkimusta johtaa yliopettaja Jukka Niinimaa SeAMKista.')).toEqual(['Jukka Niinimaa']));
});

describe('a town and a river of one name', () => {
  test.each<[string, string[], string[]]>([
    ['Die Hochschule zog nach Fulda und später nach Kassel.', ['Fulda', 'Kassel'], []],
    ['An der Fulda liegt Kassel.', ['Kassel'], ['Fulda']],
  ])('%s', (text, cities, places) => {
    expect(named('city', 'de', text)).toEqual(cities);
    expect(named('place', 'de', text)).toEqual(places);
  });
});
