import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT = [
  'The researchers followed the waves of the fjord for three winters, and they saw that the sand moves farther than anybody had thought before.',
  'The town has to make new plans for the coast, and the last houses at the beach may stand in the water in a few years from now.',
  'The measurements go on in spring, when a new buoy is to send its numbers home every hour, day and night, all year round.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');
const H1 = '<h1>Sand moves through the fjord</h1>';
const names = ({
  head = '',
  above = '',
  below = '',
  end = '',
  after = '',
}: {
  head?: string;
  above?: string;
  below?: string;
  end?: string;
  after?: string;
}): string[] =>
  extract(
    `<html lang="en"><head>${head}</head><body><main><article>${above}${H1}${below}${TEXT}${end}</article>${after}</main></body></html>`,
  ).authors.map(({ name }) => name);
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const card = (label: string, value: string, line = 1): string => meta(`twitter:label${line}`, label) + meta(`twitter:data${line}`, value);
const ld = (author: unknown): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;

describe('authors that metadata declare without a property of their own', () => {
  test.each<[string, string, string[]]>([
    ['the card of a network, by its label', card('Written by', 'Anna Holm'), ['Anna Holm']],
    ['the label with its colon, on the second line', card('Reading time', '4 minutes') + card('Author:', 'Anna Holm', 2), ['Anna Holm']],
    ['not another label', card('Est. reading time', 'Anna Holm'), []],
    ['not an account', card('Written by', 'admin'), []],
    ['a property of the site', meta('acme_authors', 'Anna Holm'), ['Anna Holm']],
    ['not that of the program that it offers', meta('smartbanner:author', 'Now in the App'), []],
    ['not an account of a network', meta('twitter:author', 'Anna Holm'), []],
    ['the known property first', meta('author', 'Anna Holm') + meta('acme:author', 'Peter Lind'), ['Anna Holm']],
  ])('%s', (_name, head, expected) => expect(names({ head })).toEqual(expected));
});

describe('an organization in JSON-LD', () => {
  const site = '<meta property="og:site_name" content="Fjord Post">';
  test('another one than the site wrote the article', () =>
    expect(names({ head: site + ld({ '@type': 'Organization', name: 'Friends of the Sea' }) })).toEqual(['Friends of the Sea']));
  test('the site itself names nobody', () =>
    expect(names({ head: site + ld({ '@type': 'Organization', name: 'Fjord Post' }) })).toEqual([]));
  test('the site where a second source says so', () =>
    expect(names({ head: site + ld({ '@type': 'Organization', name: 'Fjord Post' }) + meta('author', 'Fjord Post') })).toEqual([
      'Fjord Post',
    ]));
});

describe('bylines of other articles behind the text', () => {
  const teaser = (title: string, by: string): string => `<div><h3><a href="/a">${title}</a></h3><p>${by}</p></div>`;
  test.each<[string, Parameters<typeof names>[0], string[]]>([
    ['below linked headlines', { after: teaser('Ice breaks up early', 'By Peter Lind') + teaser('Seals come back', 'By Karen Berg') }, []],
    [
      'do not lengthen that of the article',
      { below: '<p>By Anna Holm</p>', after: teaser('Ice breaks up early this year', 'By Anna Holm and Peter Lind') },
      ['Anna Holm'],
    ],
    [
      'between linked lines',
      {
        after:
          '<div><p><a href="/a">Ice breaks up early this year</a></p><p>2 May 2021 By Peter Lind</p><p><a href="/b">Seals come back to the bay</a></p></div>',
      },
      [],
    ],
    ['in a teaser', { after: '<div class="teaser"><p>Ice breaks up early</p><p>By Peter Lind</p></div>' }, []],
    [
      'its own ends the text, whatever follows',
      { end: '<p>By Anna Holm</p>', after: '<p><a href="/trust">The principles of trust of this house</a></p>' },
      ['Anna Holm'],
    ],
    [
      'its own may end with more names than the head has',
      { head: meta('author', 'Anna Holm'), end: '<p>By Anna Holm and Peter Lind</p>' },
      ['Anna Holm', 'Peter Lind'],
    ],
    [
      'people whom the page lists',
      {
        end: ['Anna Holm', 'Peter Lind', 'Karen Berg', 'Ole Dahl', 'Mette Vik']
          .map((name) => `<h4 class="author-name"><a href="/people">${name}</a></h4><p>Studies sand.</p>`)
          .join(''),
      },
      [],
    ],
  ])('%s', (_name, parts, expected) => expect(names(parts)).toEqual(expected));
});

describe('what a byline says beside the name', () => {
  test.each<[string, Parameters<typeof names>[0], string[]]>([
    [
      'behind a label what somebody is, in any words',
      { end: '<p>Author: Anna Holm, head of the harbor office in Tunis.</p>' },
      ['Anna Holm'],
    ],
    [
      'behind a label what several are',
      { end: '<p>Authors: Anna Holm and Peter Lind, Extension horticulture educators</p>' },
      ['Anna Holm', 'Peter Lind'],
    ],
    ['not so without the label', { end: '<p>By Anna Holm the sand of the harbor in Tunis lies deep.</p>' }, []],
    ['the tags behind it', { below: '<p>2 May 2021 by Anna Holm / Categories: Coast, Sand</p>' }, ['Anna Holm']],
    ['not the names behind a label of tags', { below: '<p>Categories: Anna Holm, Peter Lind</p>' }, []],
    [
      'the account of a network in it',
      {
        below:
          '<p class="share"><a rel="author" href="/anna">Anna Holm</a> <a class="twitter" href="https://example.com/anna">Twitter</a></p>',
      },
      ['Anna Holm'],
    ],
    [
      'not the accounts alone',
      { below: '<p class="share">Anna Holm <a class="twitter" href="https://example.com/anna">Twitter</a></p>' },
      [],
    ],
    ['not who made something else', { end: '<p>For New Sailors by Season End</p>' }, []],
    ['a kicker that reads like a name', { below: '<p>Green Coast by Anna Holm</p>' }, ['Anna Holm']],
    ['not a description of nobody', { below: '<p>Published by our engineering team</p>' }, []],
    ['a unit by its name', { below: '<p>Published by the Harbor Engineering Team</p>' }, ['the Harbor Engineering Team']],
  ])('%s', (_name, parts, expected) => expect(names(parts)).toEqual(expected));
});

describe('a line of links to the pages of writers', () => {
  const link = (href: string, name = 'Anna Holm'): string => `<a href="${href}">${name}</a>`;
  test.each<[string, string, string[]]>([
    ['names who wrote', link('/authors/anna-holm'), ['Anna Holm']],
    ['names several', `${link('/author/aho')}, ${link('/author/pli', 'Peter Lind')}`, ['Anna Holm', 'Peter Lind']],
    ['by what is asked for', link('/list?author=aho'), ['Anna Holm']],
    ['not to the list of all writers', link('/authors/'), []],
    ['to the page of somebody of the house, by their name', link('/people/anna-holm'), ['Anna Holm']],
    ['with letters that addresses write as two', link('/staff/42/soeren-bjerg', 'Søren Bjerg'), ['Søren Bjerg']],
    ['and what they do', `${link('/staff/anna-holm')} Lifestyle Writer`, ['Anna Holm']],
    ["not to somebody else's page there", link('/people/peter-lind'), []],
    ['not to what is called after them', link('/topics/anna-holm'), []],
    ['not beside other words', `${link('/authors/anna-holm')} won a prize`, []],
    ['not where one of them has no page', `${link('/author/aho')}, Peter Lind`, []],
    ['not where one of them goes elsewhere', `${link('/author/aho')}, ${link('/coast', 'Green Coast')}`, []],
  ])('%s', (_name, below, expected) => expect(names({ below: `<p>${below}</p>` })).toEqual(expected));
});

test('a link to the page of somebody of the house names no author where the text tells about them', () => {
  const below = '<p><a href="/people/anna-holm">Anna Holm</a></p>';
  expect(names({ below, end: '<p>The numbers surprised Anna Holm, who leads the laboratory at the harbor.</p>' })).toEqual([]);
});
