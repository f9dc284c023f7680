import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/extract/mentions/mentions-of';
import { countriesOf } from '../../src/extract/countries';
import { extract } from '../../src/extract/extract';
import { places } from '../../src/extract/mentions/places/places';
import { scanText } from '../../src/extract/mentions/scan';
import { resolveCities } from '../../src/extract/resolve/cities';
import { tablesOf } from '../../src/languages/languages';

const page = (title: string, ...paragraphs: string[]) =>
  extract(
    `<!doctype html><html lang="da"><body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`,
    { url: 'https://nyheder.example.dk/artikel' },
  );

describe('cities of an article', () => {
  const article = page(
    'Ny fabrik i Kolding',
    'Virksomheden flytter til efteråret sine mange ansatte fra København til Kolding, og det glæder borgmesteren i byen, der længe har ønsket flere arbejdspladser.',
    'Hovedsædet ligger i Vejle, mens der bliver afdelinger i Hamborg. Konferencen om flytningen afholdes i Odense, og der deltager gæster fra Tyskland og Norge.',
  );
  const byName = new Map(article.cities.map((city) => [city.name, city]));

  it('are one entry each, under their own names', () => {
    expect([...byName.keys()].sort()).toEqual(['Hamburg', 'Kolding', 'København', 'Odense', 'Vejle']);
  });
  it('keep all mentions at their spans', () => {
    for (const { mentions } of article.cities)
      for (const { start, end, text, in: where } of mentions)
        expect((where === 'title' ? article.title! : article.text).slice(start, end)).toBe(text);
  });
  it('know country, place and people', () => {
    expect(byName.get('Hamburg')).toMatchObject({ country: 'DE', geonameId: 2911298 });
    expect(byName.get('København')!.population).toBeGreaterThan(500_000);
  });
  it('have roles', () => {
    expect(byName.get('Vejle')!.role).toBe('headquarters');
    expect(byName.get('Hamburg')!.role).toBe('branch');
    expect(byName.get('Odense')!.role).toBe('venue');
    expect(byName.get('København')!.role).toBe('mentioned');
  });
  it('stand apart from countries', () => {
    expect(article.places.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['country Tyskland', 'country Norge']);
  });
});

describe('a city that headline and text name', () => {
  it('is one city with both mentions, that of the headline first', () => {
    const da = tablesOf('da');
    const context = { reference: null, prefer: 'nearest', registry: [], countries: ['DK'] } as const;
    const title = scanText('Ny fabrik i Kolding', 'title', da);
    const text = scanText('Fabrikken i Kolding åbner snart.', 'text', da);
    const mentions = [title, text].flatMap((scan) =>
      mentionsOf({ scan, names: places.propose(scan, context), dates: [], losers: [], issues: [] }),
    );
    const [kolding, ...others] = resolveCities({ mentions, text, title, quotes: [], context });
    expect(others).toEqual([]);
    expect(kolding!.mentions).toEqual([
      { start: 12, end: 19, text: 'Kolding', in: 'title' },
      { start: 12, end: 19, text: 'Kolding', in: 'text' },
    ]);
  });
});

describe('the country a page speaks for', () => {
  it.each([
    ['https://www.au.dk/nyt', ['DK']],
    ['https://www.ox.ac.uk/', ['GB']],
    ['https://example.com/', []],
    ['https://start.io/', []],
    ['not an address', []],
  ])('%s', (address, countries) => {
    expect(countriesOf([address, null])).toEqual(countries);
  });
});
