import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import type { ExtractOptions } from '../../src/models/options';
import { ON_SAND } from './texts';

const HEADLINE = 'Sandet vandrer i fjorden';
const H1 = `<h1>${HEADLINE}</h1>`;
const page = (head: string, after = '', above = '', options: ExtractOptions = {}): Article =>
  extract(`<html lang="da"><head>${head}</head><body><main><article>${above}${H1}${ON_SAND}${after}</article></main></body></html>`, {
    url: 'https://hav.example/nyt/sandet',
    ...options,
  });
const meta = (name: string, ...contents: string[]): string =>
  contents.map((content) => `<meta name="${name}" content="${content}">`).join('');
const ld = (...objects: object[]): string =>
  objects
    .map((data) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, ...data })}</script>`)
    .join('');
const link = (text: string): string => `<a href="/emne/${text.length}">${text}</a>`;

describe('tags', () => {
  const tags = (head: string, after = '', above = ''): string[] => page(head, after, above).tags;
  test.each<[string, string, string[]]>([
    ['in one text of JSON-LD', ld({ keywords: 'hav, sand' }), ['hav', 'sand']],
    ['in one text of a list', ld({ keywords: ['hav, sand'] }), ['hav', 'sand']],
    ['of a list each whole', ld({ keywords: ['hav, sand', 'is'] }), ['hav, sand', 'is']],
    ['without the mark before and behind them', meta('keywords', '# hav ,sand ;,•is'), ['hav', 'sand', 'is']],
    ['of sixty units', meta('keywords', `hav,${'s'.repeat(60)}`), ['hav', 's'.repeat(60)]],
    ['not of 61', meta('keywords', `hav,${'s'.repeat(61)}`), ['hav']],
    ['of seven words', meta('keywords', 'hav,a b c d e f g'), ['hav', 'a b c d e f g']],
    ['not of eight', meta('keywords', 'hav,a b c d e f g h'), ['hav']],
    ['of the surer of two properties', meta('dc.subject', 'vind') + meta('news_keywords', 'hav'), ['hav']],
  ])('%s', (_name, head, expected) => expect(tags(head)).toEqual(expected));

  test.each<[string, string, string, string[]]>([
    ['linked in a block for tags', `<div class="tags">${link('hav')} ${link('sand')}</div>`, '', ['hav', 'sand']],
    [
      'not where half of the block is none',
      `<p class="tags">${link('hav')} ${link('sand')} og alt det andet, som vi skriver om</p>`,
      '',
      [],
    ],
    ['marked inside a line', `<p>Læs om <span class="tag">hav</span> og <span class="tag">sand</span></p>`, '', ['hav', 'sand']],
    ['not by other marks', `<p>Læs om <span class="navn">hav</span> og <span class="ord">sand</span></p>`, '', []],
    ['linked hashtags', `<p>${link('#hav')} ${link('#Rød-Sand')}</p>`, '', ['hav', 'Rød-Sand']],
    ['not numbers of chapters', `<p>${link('#1 Hav')} ${link('#2 Sand')}</p>`, '', []],
    ['not where one is none', `<p>${link('#hav')} ${link('Sand')}</p>`, '', []],
    ['above the headline', '', `<p class="tags">${link('hav')}</p>`, ['hav']],
    ['those below before those above', `<p class="tags">${link('sand')}</p>`, `<p class="tags">${link('hav')}</p>`, ['sand']],
    [
      'those that are marked below before those above',
      `<p>Læs om <span class="tag">sand</span> her</p>`,
      `<p class="tags">${link('hav')}</p>`,
      ['sand'],
    ],
    ['behind a label before those that are marked', `<p>Læs om <span class="tag">sand</span> her</p><p>Emner: hav</p>`, '', ['hav']],
    ['behind a label above the headline', '', '<p>Emner: hav, sand</p>', ['hav', 'sand']],
    [
      'below a label up to the first that is no link',
      `<p>Emner</p><p>${link('hav')}</p><p>Vi ses til foråret</p><p>${link('sand')}</p>`,
      '',
      ['hav'],
    ],
    ['not below a label that has its own', `<p>Emner: hav</p><p>${link('Alle nyheder')}</p>`, '', ['hav']],
    ['not below a line that is no label', `<p>Havet</p><p>${link('sand')}</p>`, '', []],
    [
      'on a line of links at most 400 units long',
      `<p class="tags">${Array.from({ length: 40 }, (_, i) => link(`emne nummer ${i}`)).join(' ')}</p>`,
      '',
      [],
    ],
  ])('%s', (_name, after, above, expected) => expect(tags('', after, above)).toEqual(expected));

  test('above the headline are trusted less than those that the metadata declare', () =>
    expect(tags(meta('keywords', 'vind'), '', `<p>Læs om <span class="tag">hav</span> her</p>`)).toEqual(['vind']));
  test('the lines of links below a label are no part of the text', () =>
    expect(page('', `<p>Emner</p><p>${link('havets bølger')}</p>`).text).not.toContain('havets bølger'));
  test('the evidence names the property and shows what stood there', () => {
    expect(page(ld({ keywords: ['hav', 'is'] })).evidence['tags']).toEqual([
      expect.objectContaining({ source: 'json-ld', path: 'keywords', raw: 'hav, is' }),
    ]);
  });
});

describe('the publisher', () => {
  const publisher = (head: string): Article['publisher'] => page(head).publisher;
  const REFERENCE = ld({ publisher: { '@id': '#os' } });
  test.each<[string, string, Article['publisher']]>([
    [
      'by the object that it refers to',
      REFERENCE +
        ld(
          { '@type': 'Organization', '@id': '#dem', name: 'Fjordens Venner' },
          { '@type': 'Organization', '@id': '#os', name: 'Havets Universitet', url: '/om' },
        ),
      { name: 'Havets Universitet', url: 'https://hav.example/om' },
    ],
    ['not by one that has no name', REFERENCE + ld({ '@type': 'Organization', '@id': '#os', url: '/om' }), null],
    ['nobody where it refers to nothing', REFERENCE + ld({ '@type': 'Organization', '@id': '#dem', name: 'Fjordens Venner' }), null],
    [
      'nobody where it has neither a name nor a reference, whoever else is named',
      ld({ author: { '@type': 'Person', name: 'Ida Holm' }, publisher: { '@type': 'Organization', logo: '/logo.png' } }),
      null,
    ],
    [
      'by its own name before that',
      ld({ publisher: { '@id': '#os', name: 'Havnyt' } }) + ld({ '@type': 'Organization', '@id': '#os', name: 'Havets Universitet' }),
      { name: 'Havnyt', url: null },
    ],
    ['without space around the name', '<meta property="og:site_name" content=" Havnyt ">', { name: 'Havnyt', url: null }],
    ['with a name of a hundred units', meta('publisher', 'h'.repeat(100)), { name: 'h'.repeat(100), url: null }],
    ['not with one of 101', meta('publisher', 'h'.repeat(101)), null],
    ['not an address', meta('publisher', 'https://hav.example/'), null],
    ['not an address without a lock', meta('publisher', 'http://hav.example/'), null],
    [
      'with an address in the name',
      meta('publisher', 'Havnyt på https://hav.example/'),
      { name: 'Havnyt på https://hav.example/', url: null },
    ],
    [
      'the surer of two tags',
      meta('application-name', 'Hav') + meta('publisher', 'Havets Universitet'),
      { name: 'Havets Universitet', url: null },
    ],
    [
      'of the article before the site',
      '<meta property="og:site_name" content="Havnyt">' + ld({ publisher: { name: 'Havets Universitet' } }),
      { name: 'Havets Universitet', url: null },
    ],
    [
      'the site’s own object before the name of the program',
      meta('application-name', 'Hav') + ld({ '@type': 'WebSite', name: 'Havnyt' }),
      { name: 'Havnyt', url: null },
    ],
  ])('%s', (_name, head, expected) => expect(publisher(head)).toEqual(expected));

  test('its evidence says where it stood, and with what it was compared', () => {
    const evidence = (explain: boolean) =>
      page(meta('publisher', 'Havnyt') + ld({ publisher: { name: 'Havets Universitet' } }), '', '', { explain }).evidence['publisher'];
    const won = { source: 'json-ld', path: 'publisher', raw: 'Havets Universitet', lost: null };
    expect(evidence(false)).toEqual([expect.objectContaining(won)]);
    expect(evidence(true)).toEqual([
      expect.objectContaining(won),
      expect.objectContaining({ source: 'meta', path: 'publisher', raw: 'Havnyt' }),
    ]);
  });

  const signed = (language: string, sign: string, text: string): string | null =>
    extract(
      `<html lang="${language}"><body><header><p>${sign}</p></header><main><article>${H1}<p>${text}</p><p>${text}</p></article></main></body></html>`,
    ).publisher?.name ?? null;
  test.each<[string, string, string, string | null]>([
    [
      'da',
      'Oceanskolens logo',
      'Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere, end nogen havde regnet med.',
      'Oceanskolen',
    ],
    [
      'sv',
      'Havsskolans logotyp',
      'Forskarna har följt vågorna i fjorden under tre vintrar och sett att sanden flyttar sig längre än någon hade räknat med.',
      'Havsskolan',
    ],
    [
      'nb',
      'Havskolens logo',
      'Forskerne har fulgt bølgene i fjorden gjennom tre vintre og sett at sanden flytter seg lenger enn noen hadde regnet med.',
      'Havskolen',
    ],
    [
      'nn',
      'Havskulens logo',
      'Forskarane har følgt bølgjene i fjorden gjennom tre vintrar og sett at sanden flyttar seg lenger enn nokon hadde rekna med.',
      'Havskulen',
    ],
    [
      'en',
      'Sea Works logo',
      'The researchers followed the waves of the fjord for three winters, and they saw that the sand moves farther than anybody had thought.',
      'Sea Works',
    ],
  ])('in %s by the sign "%s"', (language, sign, text, name) => expect(signed(language, sign, text)).toBe(name));
});
