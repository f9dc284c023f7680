import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_SAND } from './texts';

const read = (head: string): Article =>
  extract(`<html lang="da"><head>${head}</head><body><article><h1>Sandet vandrer i fjorden</h1>${ON_SAND}</article></body></html>`);
const ld = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Sandet vandrer i fjorden', ...fields })}</script>`;
const names = (head: string): string[] => read(head).authors.map(({ name }) => name);

describe('character references left in metadata', () => {
  test.each<[string, string, string[]]>([
    ['of Danish letters in JSON-LD', ld({ author: { '@type': 'Person', name: 'S&oslash;ren Kj&aelig;r' } }), ['Søren Kjær']],
    ['of German letters, by number', ld({ author: 'J&#252;rgen M&#xfc;ller' }), ['Jürgen Müller']],
    ['of an apostrophe', ld({ author: 'Ann O&rsquo;Brien' }), ['Ann O’Brien']],
    ['escaped twice in a meta tag', '<meta name="author" content="&amp;Aring;se Lindstr&amp;ouml;m">', ['Åse Lindström']],
    ['between two names', ld({ author: 'Ida Holm; Ole Bro' }), ['Ida Holm', 'Ole Bro']],
  ])('are read in a name: %s', (_name, head, expected) => expect(names(head)).toEqual(expected));

  test('are read in the name of the publisher', () =>
    expect(read(ld({ publisher: { '@type': 'Organization', name: 'Troms&oslash; Universitet' } })).publisher?.name).toBe(
      'Tromsø Universitet',
    ));
  test('are read in tags, and end none', () => expect(read(ld({ keywords: 'b&oslash;lger, &aring;er' })).tags).toEqual(['bølger', 'åer']));
  test('are none without a semicolon', () => expect(read(ld({ keywords: 'R&D, AT&T' })).tags).toEqual(['R&D', 'AT&T']));
  test('do not make the headline another article’s', () => {
    const nodes = [
      { '@type': 'NewsArticle', headline: 'En by bygger broer af frosset sand', datePublished: '2019-01-02' },
      { '@type': 'NewsArticle', headline: 'Bl&aring; b&oslash;lger &aring;bner &oslash;erne', datePublished: '2021-05-03' },
    ];
    const page = `<html lang="da"><head><script type="application/ld+json">${JSON.stringify(nodes)}</script></head><body><article><h1>Blå bølger åbner øerne</h1>${ON_SAND}</article></body></html>`;
    expect(extract(page).published?.edtf).toBe('2021-05-03');
  });
  test('are read in the description that the lead repeats', () =>
    expect(
      read(
        `<meta name="description" content="Forskerne har fulgt b&amp;oslash;lgerne i fjorden gennem tre vintre og set, at sandet flytter sig l&amp;aelig;ngere end nogen havde regnet med, da m&amp;aring;lingerne begyndte.">`,
      ).lead,
    ).toMatch(/^Forskerne har fulgt bølgerne/u));
});
