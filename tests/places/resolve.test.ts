import { describe, expect, it } from 'vitest';
import { countriesOf } from '../../src/extract/countries';
import { extract } from '../../src/extract/extract';

const page = (title: string, ...paragraphs: string[]) =>
  extract(`<!doctype html><html lang="da"><body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`, { url: 'https://nyheder.example.dk/artikel' });

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
  it('keep all mentions, that of the headline first', () => {
    expect(byName.get('Kolding')!.mentions.map((mention) => mention.in)).toEqual(['title', 'text']);
    for (const { mentions } of article.cities) for (const { start, end, text, in: where } of mentions) expect((where === 'title' ? article.title! : article.text).slice(start, end)).toBe(text);
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
