import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { findNames } from '../../src/extract/mentions/lexis/place-names';
import { sitesOf } from '../../src/extract/mentions/places/sites';
import { landforms, unlistedTowns } from '../../src/extract/mentions/places/unlisted';
import { scanText, type Context } from '../../src/extract/mentions/scan';
import { tablesOf } from '../../src/languages/languages';

const CONTEXT: Context = { reference: null, prefer: 'nearest', registry: [], countries: [] };
const sites = (language: string | null, text: string, countries: string[] = []) =>
  sitesOf(scanText(text, 'text', language === null ? null : tablesOf(language)), { ...CONTEXT, countries });
/** The country of the city that each name in a text means, or what else it is. */
const meant = (language: string | null, text: string, countries: string[] = []): string[] =>
  sites(language, text, countries).map(({ name, city, kind }) => `${text.slice(name.start, name.end)}: ${city?.country ?? kind ?? '?'}`);

describe('which of its namesakes a name means', () => {
  test.each<[string | null, string, string[], string[]]>([
    ['en', 'They met in Cambridge.', ['US'], ['Cambridge: US']],
    ['en', 'They met in Cambridge.', ['GB'], ['Cambridge: GB']],
    [null, 'They met in Cambridge.', ['US'], ['Cambridge: US']],
    ['en', 'They met in Athens and in Washington, DC.', [], ['Athens: GR', 'Washington: US']],
    ['de', 'Sie trafen sich in Halle (Saale).', [], ['Halle: DE']],
    ['de', 'Sie trafen sich in Frankfurt (Oder).', [], ['Frankfurt: DE']],
    ['de', 'Hochschulen in Brandenburg.', [], ['Brandenburg: region']],
    ['de', 'Hochschulen in Brandenburg an der Havel.', [], ['Brandenburg an der Havel: DE']],
    // The short form of a village at home is no name that only well-known cities have.
    ['de', 'Sie trafen sich in Linz, nicht in Lüdenscheid.', ['DE'], ['Linz: AT', 'Lüdenscheid: DE']],
    ['de', 'Sie trafen sich in Linz am Rhein.', ['DE'], ['Linz am Rhein: DE']],
    ['nl', 'Zij wonen in Groningen.', [], ['Groningen: NL']],
    ['da', 'De mødtes i Aarhus.', [], ['Aarhus: DK']],
    ['da', 'De rejste til Toledo i Spanien.', [], ['Toledo: ES', 'Spanien: country']],
    ['da', 'De rejste til Toledo i USA.', [], ['Toledo: US', 'USA: country']],
    ['nl', 'Zij wonen in Utrecht.', [], ['Utrecht: NL']],
    [
      'en',
      'They met in Florence, Odessa and Dublin before they went to the United States.',
      [],
      ['Florence: IT', 'Odessa: UA', 'Dublin: IE', 'United States: country'],
    ],
    ['en', 'They met in Athens.', ['US'], ['Athens: US']],
    ['en', 'They live in New York.', [], ['New York: US']],
    ['en', 'They live in Luxembourg.', [], ['Luxembourg: country']],
    ['en', 'They live in Georgia.', [], ['Georgia: country']],
  ])('%s: %s of a page of %j: %j', (language, text, countries, expected) => expect(meant(language, text, countries)).toEqual(expected));
});

describe('names of the gazetteer in a text', () => {
  const named = (language: string, text: string): string[] =>
    findNames(scanText(text, 'text', tablesOf(language))).map(
      ({ start, end, inflected, where }) => `${text.slice(start, end)}${inflected ? ' inflected' : ''}${where ? ' where' : ''}`,
    );
  test.each<[string, string, string[]]>([
    ['da', 'De bor i New York nu.', ['New York']],
    ['da', 'De så New Yorks havn.', ['New York inflected']],
    ['da', 'De så Odenses havn.', ['Odense inflected']],
    ['da', 'De bor i Nord-Korea nu.', ['Nord-Korea']],
    ['da', 'De bor i Nord‑Korea nu.', ['Nord‑Korea']],
    ['da', 'De bor i odense nu.', []],
    ['da', 'De bor i ODENSE nu.', ['ODENSE']],
    ['da', 'De bor i New\nYork nu.', ['York']],
    ['da', 'De rejser til USA nu.', ['USA']],
    ['da', 'De rejser til Usa nu.', []],
    ['en', 'They sent it to us now.', []],
    ['fi', 'Hän asuu Helsingissä nyt.', ['Helsingissä inflected where']],
    ['fi', 'Hän näki Helsingin sataman.', ['Helsingin inflected']],
    ['nb', 'De bor i Mo i Rana nå.', ['Mo i Rana']],
    ['da', 'De bor i Vejle', ['Vejle']],
    ['da', 'De har 12 BOR maskiner.', []],
    ['de', 'Sie wohnen in Frankfurt am Main dort.', ['Frankfurt am Main']],
    ['de', 'Sie wohnen in Frankfurt am Feld dort.', ['Frankfurt']],
  ])('%s: %s: %j', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('towns and places that the gazetteer does not have', () => {
  const scan = (language: string | null, text: string) => scanText(text, 'text', language === null ? null : tablesOf(language));
  const towns = (language: string | null, text: string): string[] =>
    unlistedTowns(scan(language, text), sites(language, text)).map(
      ({ start, end, confidence }) => `${text.slice(start, end)} ${confidence}`,
    );
  test.each<[string | null, string, string[]]>([
    ['da', 'De bor i Grævlingerup nu.', ['Grævlingerup 0.6']],
    ['da', 'De bor i Kvadreb nu.', ['Kvadreb 0.2']],
    ['da', 'De så byen Kvadreb nu.', ['Kvadreb 0.62']],
    ['da', 'De så på Grævlingerup nu.', []],
    ['da', 'De bor i Grævlingerup, Ræverup og Harerup nu.', ['Grævlingerup 0.6', 'Ræverup 0.75', 'Harerup 0.75']],
    ['da', 'De bor i Grævlingerup, Kvadreb nu.', ['Grævlingerup 0.6']],
    ['da', 'De bor i Kvadreb og Harerup nu.', ['Kvadreb 0.2']],
    ['da', 'De bor i Rup nu.', []],
    ['da', 'De bor i GRÆVLINGERUP nu.', []],
    ['da', 'De bor i\nGrævlingerup nu.', []],
    ['da', 'De bor i Grævlingerup Banks hus.', []],
    ['da', 'De bor i-Grævlingerup nu.', []],
    ['da', 'De bor I Grævlingerup nu.', []],
    ['da', 'De bor i Odense nu.', []],
    ['de', 'Sie wohnen in Dachsdorf nun.', []],
    [null, 'De bor i Grævlingerup nu.', []],
  ])('%s: %s: %j', (language, text, expected) => expect(towns(language, text)).toEqual(expected));

  const forms = (language: string, text: string): string[] =>
    landforms(scan(language, text), sites(language, text)).map(({ start, end }) => text.slice(start, end));
  test.each<[string, string, string[]]>([
    ['da', 'De sejlede på Grævlingefjorden i går.', ['Grævlingefjorden']],
    ['da', 'De boede i Grævlingegade i går.', ['Grævlingegade']],
    ['da', 'De så på Fjorden i går.', []],
    ['da', 'De så på grævlingefjorden i går.', []],
    ['da', 'De så Hans Grævlingefjorden i går.', []],
    ['da', 'De så på\nGrævlingefjorden i går.', []],
    ['da', 'De så på Grævlingefjorden Hotel i går.', []],
    ['en', 'They saw the Badgerstreet yesterday.', []],
  ])('%s: %s: %j', (language, text, expected) => expect(forms(language, text)).toEqual(expected));
});

describe('the cities of a record', () => {
  const page = (language: string, text: string, explain = false) =>
    extract(`<html lang="${language}"><body><main><article><h1>Nyt</h1><p>${text}</p><p>${text}</p></article></main></body></html>`, {
      explain,
    });
  test('one that no gazetteer has is named as printed, in the country of the language, with nothing more', () => {
    const [city] = page(
      'da',
      'Forsøgene med de nye planter foregår i landsbyen Grævlingerup, hvor der er plads nok til dem hele sommeren.',
    ).cities;
    expect(city).toMatchObject({
      name: 'Grævlingerup',
      country: 'DK',
      geonameId: null,
      latitude: null,
      longitude: null,
      population: null,
      role: 'mentioned',
    });
    expect(city?.mentions).toHaveLength(2);
  });
  test('one that it has comes with all that it knows', () => {
    const [city] = page('da', 'Forskerne mødtes i Odense for at tale om de nye planter, som skal gro på markerne hele sommeren.').cities;
    expect(city).toMatchObject({ name: 'Odense', country: 'DK' });
    expect(city!.latitude).toBeCloseTo(55.4, 0);
    expect(city!.longitude).toBeCloseTo(10.4, 0);
    expect(city!.population).toBeGreaterThan(100_000);
    expect(city!.geonameId).not.toBeNull();
  });
  test('namesakes say why they lost', () => {
    const reasons = (language: string, text: string): string[] =>
      (page(language, text, true).evidence['cities'] ?? []).flatMap(({ lost, rule }) =>
        rule === 'place:namesake' && lost !== null ? [lost] : [],
      );
    const english = reasons('en', 'The researchers met in Cambridge to talk about the new plants that will grow on the fields all summer.');
    expect(english.length).toBeGreaterThan(0);
    expect(english.length).toBeLessThanOrEqual(5);
    expect(english.every((reason) => /^Cambridge in [A-Z]{2}: /u.test(reason))).toBe(true);
    expect(reasons('da', 'Forskerne mødtes i Aarhus for at tale om de nye planter, som skal gro på markerne hele sommeren.')).toEqual([]);
    const spanish = reasons(
      'da',
      'Forskerne mødtes i byen Toledo i Spanien for at tale om de nye planter, som skal gro på markerne hele sommeren.',
    );
    expect(spanish.some((reason) => reason.includes('the text says ES after the name'))).toBe(true);
    const named = reasons(
      'da',
      'Forskere fra Spanien mødtes i byen Toledo for at tale om de nye planter, som skal gro på markerne hele sommeren.',
    );
    expect(named.some((reason) => reason.includes('the text names ES'))).toBe(true);
  });
});
