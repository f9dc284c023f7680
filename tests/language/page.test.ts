import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { languagesInUrl } from '../../src/extract/language/hints';

const DANISH =
  'Universitetet åbner et nyt center, hvor forskere og virksomheder i fællesskab skal udvikle grønne teknologier til landbruget. ';
const ENGLISH =
  'The university is opening a new center where researchers and companies will jointly develop green technologies for farming. ';
const page = (lang: string, body: string, head = '') =>
  `<html lang="${lang}"><head>${head}</head><body><nav><a>Forside</a> <a>Uddannelser</a> <a>Om os</a></nav><main><article><h1>Center</h1>${body}</article></main></body></html>`;
const paragraph = (text: string) => `<p>${text.repeat(2)}</p>`;

describe('the language of a page', () => {
  it.each([
    ['is the text’s, not the declared one', page('en-US', paragraph(DANISH).repeat(3)), 'da'],
    ['is the article’s, not the site’s', page('da', paragraph(ENGLISH).repeat(3), '<meta property="og:locale" content="da_DK">'), 'en'],
    ['is known without a declaration', page('', paragraph(DANISH).repeat(3)), 'da'],
  ])('%s', (_what, html, code) => expect(extract(html).language?.code).toBe(code));
});

describe('a page that has hardly any prose', () => {
  const PROGRAM = `<pre>${'for (let i = 0; i &lt; en.length; i++) { att[i] = det(till[i], som[0]) + 1; } // %5\n'.repeat(12)}</pre>`;
  const PARTS =
    '<p>Parameter name label salt iterations namedCurve publicExponent modulusLength hash length algorithm keyUsages</p><p>Parameter tagLength additionalData counter label salt iterations format keyData extractable</p>';
  const BUTTONS = '<p>Menu</p><p>OK</p><p>Info</p><p>Start</p><p>Stop</p>';
  it.each([
    ['but a program is in the language that it declares', page('en', PROGRAM), 'en'],
    ['but names of parts is, too', page('en', PARTS), 'en'],
    ['but a few buttons is, too', page('de', BUTTONS), 'de'],
    [
      'is in that of its one sentence, if that is sure',
      page('en', '<p>Universitetet åbner et nyt center, og det skal ligge på havnen.</p>'),
      'da',
    ],
    ['around a program is in the language of its prose', page('en', PROGRAM + paragraph(DANISH)), 'da'],
  ])('%s', (_what, html, code) => expect(extract(html).language?.code).toBe(code));
});

describe('the language of a block', () => {
  it('differs where another language is quoted at length', () => {
    const { blocks, text } = extract(page('da', paragraph(DANISH) + paragraph(DANISH) + paragraph(ENGLISH) + paragraph(DANISH)));
    const codes = blocks.map(({ start, end, language }) => [text.slice(start, start + 3), language, end > start]);
    expect(codes.filter(([opening]) => opening === 'The')).toEqual([['The', 'en', true]]);
    expect(new Set(codes.filter(([opening]) => opening === 'Uni').map(([, code]) => code))).toEqual(new Set(['da']));
  });

  it.each<[string, string]>([
    ['code', '<pre>return self.type_ptr_to(self.layout_of(self.types.str).type(self), kind, name, size, list, item, next, last)</pre>'],
    ['an address', '<p>https://www.example.org/news/the-coast-of-the-north-and-the-waves-that-take-it-with-them-every-winter-again</p>'],
    ['a check sum', '<p>Sum: 509aa4a846c6cb52e9756a282de67da3e8ec82769bceafa1265428b1289459b3</p>'],
  ])('is unknown for %s', (_what, html) => {
    const { blocks } = extract(page('da', paragraph(DANISH) + paragraph(DANISH) + html + paragraph(DANISH)));
    expect(blocks.map(({ language }) => language)).toEqual(['da', 'da', null, 'da']);
  });
});

describe('a text in which one language barely looks like another', () => {
  const ODD = 'A generic list is a list that takes any type. In this test, T is a type argument that stands for an item. ';
  it('is in the declared one', () => expect(extract(page('en', `<p>${ODD}</p>`)).language?.code).toBe('en'));
});

describe('codes in an address', () => {
  it.each([
    ['https://www.example.org/en/news/a', ['en']],
    ['https://example.org/da-dk/nyheder/', ['da-dk']],
    ['https://de.example.org/presse', ['de']],
    ['https://example.org/nyheder/2024/en-ny-start', []],
    ['https://no.uk/', []],
    ['about:blank', []],
  ])('%s', (url, codes) => expect(languagesInUrl(url)).toEqual(codes));
});
