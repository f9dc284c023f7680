import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_GRAIN, ON_ROOFS } from './texts';

const page = (lang: string, below: string, url?: string, head = '') =>
  extract(
    `<html lang="${lang}"><head>${head}</head><body><main><article><h1>${lang === 'en' ? 'Water from the roofs' : 'Korn fra den store kloak'}</h1>${below}${lang === 'en' ? ON_ROOFS : ON_GRAIN}</article></main></body></html>`,
    url === undefined ? {} : { url },
  );
const published = (...args: Parameters<typeof page>): string | null => page(...args).published?.edtf ?? null;

describe('a day without a year below the headline', () => {
  test.each<[string, string, string, string | undefined, string | null]>([
    ['in the month of the address', 'da', '<p>12. marts</p>', 'https://korn.example/2019/03/kloak', '2019-03-12'],
    ['with the month first', 'en', '<p>March 12</p>', 'https://roofs.example/2019/03/water', '2019-03-12'],
    ['with its weekday', 'da', '<p>tirsdag den 12. marts</p>', 'https://korn.example/2019/03/kloak', '2019-03-12'],
    ['behind its label', 'da', '<p>Publiceret 12. marts</p>', 'https://korn.example/2019/03/kloak', '2019-03-12'],
    ['not in another month', 'da', '<p>12. april</p>', 'https://korn.example/2019/03/kloak', '2019-03'],
    ['not without an address', 'da', '<p>12. marts</p>', undefined, null],
    ['not of several', 'da', '<p>12. marts</p><p>14. marts</p>', 'https://korn.example/2019/03/kloak', '2019-03'],
    ['not behind other words', 'da', '<p>Fristen er 12. marts</p>', 'https://korn.example/2019/03/kloak', '2019-03'],
    ['not where a whole day is printed', 'da', '<p>12. marts</p><p>14. marts 2019</p>', 'https://korn.example/2019/03/kloak', '2019-03-14'],
  ])('%s', (_name, lang, below, url, day) => expect(published(lang, below, url)).toBe(day));

  test('is no part of the text', () =>
    expect(page('da', '<p>12. marts</p>', 'https://korn.example/2019/03/kloak').text).not.toContain('12. marts'));
});

describe('the article among several in JSON-LD', () => {
  const node = (headline: string, datePublished: string) => ({ '@type': 'NewsArticle', headline, datePublished });
  const head = (title: string, ...nodes: object[]): string =>
    `<title>${title}</title><script type="application/ld+json">${JSON.stringify({ '@graph': nodes })}</script>`;
  const other = node('Frogs in the tanks of the school', '2018-05-01');

  test.each<[string, string, string]>([
    ['has the headline before the site’s name', 'Water from the roofs | Roof Water Institute', '2019-03-12'],
    ['has the headline behind the site’s name', 'Roof Water Institute: Water from the roofs', '2019-03-12'],
    ['has the headline that the page prints', 'Roof Water Institute', '2019-03-12'],
  ])('%s', (_name, title, day) =>
    expect(published('en', '', undefined, head(title, other, node('Water from the roofs', '2019-03-12')))).toBe(day),
  );

  test('is the first where none has the headline', () => {
    const first = node('Frogs and roofs', '2018-05-01');
    expect(published('en', '', undefined, head('Water from the roofs', first, node('The roofs', '2019-03-12')))).toBe('2018-05-01');
  });

  test('is not the first where that has the headline of another', () =>
    expect(published('en', '', undefined, head('Water from the roofs', other, node('The roofs', '2019-03-12')))).toBe('2019-03-12'));
});

describe('a month in the metadata', () => {
  const head = '<meta name="citation_publication_date" content="2019/03">';
  test('with a slash', () => expect(published('en', '', undefined, head)).toBe('2019-03'));
  test('goes behind the day that the page prints', () =>
    expect(published('en', '<p>12 March 2019</p>', undefined, head)).toBe('2019-03-12'));
});
