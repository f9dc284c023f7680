import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { recordOf } from '../../src/extract/record';
import { profileFor } from '../../src/extract/site/profile';
import { readPage } from '../../src/extract/stages';
import type { Article } from '../../src/models/article';
import type { ExtractOptions } from '../../src/models/options';
import { SiteProfile } from '../../src/models/site';
import { SITES } from '../../src/sites/sites';

/** The record that the site's profile gives by itself. */
const bySiteAlone = (html: string, options: ExtractOptions): Article =>
  recordOf(readPage(html, options, (_stage, run) => run(), 'of the site'));
const saved = (name: string): string => readFileSync(`tests/sites/pages/${name}.html`, 'utf8');

interface Expected {
  readonly page: string;
  readonly url: string;
  readonly title: string;
  readonly lead: string | null;
  readonly published: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly text: readonly string[];
}

const PAGES: readonly Expected[] = [
  {
    page: 'mit-news',
    url: 'https://news.mit.edu/2021/salt-0309',
    title: 'Salt that remembers the tide',
    lead: 'Crystals from a flooded cellar hold the height of every spring tide since 1911.',
    published: '2021-03-09',
    authors: ['Priya Lindqvist'],
    tags: ['Chemistry', 'Oceans'],
    text: [
      'Crystals from a flooded cellar hold the height of every spring tide since 1911.',
      'When the cellar of an old customs house was pumped dry, the walls were white.',
      'The layers turned out to be as regular as pages, says Lindqvist’s colleague Amir Sole.',
      'The next cellar waits across the harbor.',
    ],
  },
  {
    page: 'mit-news-2015',
    url: 'http://news.mit.edu/2015/bridge-0604',
    title: 'A bridge that hums in the right key',
    lead: 'Engineers tune the stays of a footbridge so that wind can no longer shake it.',
    published: '2015-06-04',
    authors: ['Greta Olufsen'],
    tags: ['Civil engineering', 'Sound'],
    text: [
      'Engineers tune the stays of a footbridge so that wind can no longer shake it.',
      'For eleven years the footbridge sang whenever the wind came from the west.',
      'A ring of lead now holds each stay on its note.',
    ],
  },
  {
    page: 'labrador',
    url: 'https://www.forskning.no/dyr/muldvarpen/1',
    title: 'Muldvarpen hører regnet',
    lead: 'Den graver seg opp en halvtime før skyene kommer, viser målinger fra Toten.',
    published: '2019-05-14',
    modified: '2019-05-16',
    authors: ['Torunn Kvam'],
    tags: ['dyr', 'vær'],
    text: [
      'Den graver seg opp en halvtime før skyene kommer, viser målinger fra Toten.',
      'Ni muldvarper gikk med små sendere i to somre.',
      'Forskerne tror at dyra kjenner trykket i jorda.',
    ],
  },
  {
    page: 'eurekalert',
    url: 'https://www.eurekalert.org/news-releases/970001',
    title: 'Moss keeps time in the dark',
    lead: 'After forty days without light a cave moss still opens its leaves at noon',
    published: '2022-11-08',
    authors: ['University of Skagen'],
    tags: [],
    text: [
      'After forty days without light a cave moss still opens its leaves at noon',
      'Skagen, Denmark: The moss was carried into the cave in a shoebox.',
      'It lost count only once, on the night of a small earthquake.',
    ],
  },
  {
    page: 'the-conversation',
    url: 'https://theconversation.com/why-old-maps-smell-of-fish-1',
    title: 'Why old maps smell of fish',
    lead: null,
    published: '2023-02-17',
    modified: '2023-02-20',
    authors: ['Nora Eskelund', 'Tom Abara'],
    tags: ['Maps', 'Glue'],
    text: ['Open a drawer of sea charts and you will know the glue before you see it.', 'It was boiled from the bladders of sturgeon.'],
  },
  {
    page: 'au-newsroom',
    url: 'https://nat.au.dk/nyheder/bien',
    title: 'Bien finder hjem i tåge',
    lead: 'Forskere har fulgt tolv bifamilier hen over Mols Bjerge.',
    published: '2018-09-12',
    authors: ['Sidsel Krogh'],
    tags: ['bier', 'sanser'],
    text: [
      'Forskere har fulgt tolv bifamilier hen over Mols Bjerge.',
      'Bien vender om, når tågen bliver for tæt, og venter under et blad.',
      'Så flyver den hjem langs hegnet.',
    ],
  },
  {
    page: 'au-newsroom-plug-in',
    url: 'http://www.au.dk/nyt/aal',
    title: 'Åleyngel svømmer med månen',
    lead: 'Tre nætter på Kattegat viser vejen',
    published: '2009-11-03',
    authors: ['Birgit Lauge'],
    tags: [],
    text: ['Tre nætter på Kattegat viser vejen', 'Ålene stiger op, når månen står i syd.', 'Ved nymåne bliver de på bunden.'],
  },
];

describe.each(PAGES)('the profile alone reads $page', ({ page, url, text, ...want }) => {
  const alone = (): Article => bySiteAlone(saved(page), { url });

  test('its facts and its text', () => {
    const record = alone();
    const { title, lead, published, modified, authors, tags } = record;
    expect({ title, lead, published: published?.edtf, modified: modified?.edtf, authors: authors.map(({ name }) => name), tags }).toEqual({
      modified: undefined,
      ...want,
    });
    expect(record.text.split('\n')).toEqual(text);
  });

  test('each with the name of the profile as its evidence', () => {
    const name = profileFor([url])?.name;
    const record = alone();
    for (const field of ['title', 'published', 'authors'])
      expect(record.evidence[field]?.map(({ source, rule }) => [source, rule])[0]).toEqual(['site', `site:${name}`]);
  });

  test('and the general rules leave that as it is', () => {
    const { title, lead, authors, text: body } = alone();
    expect(extract(saved(page), { url })).toMatchObject({ title, lead, authors, text: body });
  });
});

describe('the list of sites', () => {
  test('holds valid profiles', () => SITES.forEach((profile) => expect(SiteProfile.parse(profile)).toEqual(profile)));
  test('has a page for each of them', () =>
    expect(new Set(PAGES.map(({ url }) => profileFor([url])?.name))).toEqual(new Set(SITES.map(({ name }) => name))));
  test('a name that is no kebab case, a day that is none and an unknown field are refused', () => {
    const [profile] = SITES;
    for (const wrong of [
      { name: 'A B' },
      { layouts: [{ from: '2021-13-01', until: null }] },
      { layouts: [{ from: null, until: null, headline: 'h1' }] },
    ])
      expect(SiteProfile.safeParse({ ...profile, ...wrong }).success).toBe(false);
  });
});

describe('the profile of a page', () => {
  const profile = (name: string, host: string): SiteProfile => ({
    name,
    hosts: [host],
    layouts: [{ from: null, until: null, title: 'h2' }],
  });
  test.each([
    ['https://www.havnyt.example/a', 'havnyt'],
    ['https://HAVNYT.example', 'havnyt'],
    ['https://nothavnyt.example/a', undefined],
    ['https://havnyt.example.org/a', undefined],
    ['havnyt.example', undefined],
  ])('%s: %s', (url, name) => expect(profileFor([url], [profile('havnyt', 'havnyt.example')])?.name).toBe(name));
  test('is that of the closest domain', () =>
    expect(
      profileFor(['https://lab.havnyt.example'], [profile('havnyt', 'havnyt.example'), profile('lab', 'lab.havnyt.example')])?.name,
    ).toBe('lab'));
  test('is the caller’s before the project’s own', () =>
    expect(profileFor(['https://news.mit.edu'], [profile('own', 'mit.edu')])?.name).toBe('own'));
});

describe('a profile of the caller', () => {
  const html = `<html lang="da"><body><h1>Havnyt</h1><div class="old"><h2>Sandet vandrer</h2><p class="day">3. maj 2011</p></div><div class="new"><h3>Fjorden fryser</h3></div><p>Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig.</p></body></html>`;
  const site = (layouts: SiteProfile['layouts']): ExtractOptions => ({
    url: 'https://havnyt.example/a',
    sites: [{ name: 'havnyt', hosts: ['havnyt.example'], layouts }],
  });
  const layouts: SiteProfile['layouts'] = [
    { from: '2015-01-01', until: null, title: '.new h3' },
    { from: null, until: '2014-12-31', title: '.old h2', published: '.day' },
  ];

  test('gives the layout of the day of capture', () => {
    expect(extract(html, { ...site(layouts), capturedAt: '2012-02-01T10:00:00Z' }).title).toBe('Sandet vandrer');
    expect(extract(html, { ...site(layouts), capturedAt: '2019-02-01' }).title).toBe('Fjorden fryser');
  });
  test('gives the layout of the page’s own day where nobody says when it was captured', () => {
    const dated = layouts.map((layout) => ({ ...layout, published: '.day' }));
    expect(extract(html, site(dated)).title).toBe('Sandet vandrer');
  });
  test('is left aside where its condition does not hold', () =>
    expect(extract(html, site([{ from: null, until: null, when: '.newest', title: 'h3' }])).evidence['title']?.[0]?.rule).not.toBe(
      'site:havnyt',
    ));
  test('is left aside, with an issue, where a selector is none', () => {
    const record = extract(html, site([{ from: null, until: null, title: 'h2[' }]));
    expect(record.issues.map(({ code }) => code)).toContain('site-selector');
    expect(record.evidence['title']?.[0]?.source).not.toBe('site');
  });
  test('names the losers of the general rules with explain', () =>
    expect(
      extract(html, { ...site(layouts), capturedAt: '2012-02-01', explain: true }).evidence['title']?.some(
        ({ lost, rule }) => lost !== null && rule === 'heading-1',
      ),
    ).toBe(true));
  test('takes every paragraph of a long text, in nested elements once, without those inside removed ones', () => {
    const story = Array.from({ length: 300 }, (_, i) => `<div class="part"><p>Sætning nummer ${i + 1} om fjorden.</p></div>`).join('');
    const layout = { from: null, until: null, content: '.part, .part p, .box, .box p', remove: ['.first', '.last', '.box'] };
    const { text } = extract(
      `<html lang="da"><body>${story}<div class="box"><p class="first">En boks.</p><p>Midt i den.</p><p class="last">Slut på den.</p></div></body></html>`,
      site([layout]),
    );
    expect(text.split('\n')).toEqual(Array.from({ length: 300 }, (_, i) => `Sætning nummer ${i + 1} om fjorden.`));
  });
  test('changes nothing on other sites', () =>
    expect(extract(html, { ...site(layouts), url: 'https://andet.example/a' })).toEqual(extract(html, { url: 'https://andet.example/a' })));
});

describe('a title that the profile reads from an element outside the text', () => {
  const html =
    '<html lang="en"><head><title>Climate Sand moves in the fjord</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Sand moves in the fjord"}</script></head><body><main><h1><span>Climate</span> Sand moves in the fjord</h1><p>Researchers have followed the waves for three winters and seen the sand move.</p></main></body></html>';
  test.each([['title'], ['h1']])('%s stays as it stands, whatever else the page declares', (title) => {
    const sites = [{ name: 'fjord', hosts: ['fjord.example'], layouts: [{ from: null, until: null, when: 'h1', title }] }];
    expect(extract(html, { url: 'https://fjord.example/1', sites }).title).toBe('Climate Sand moves in the fjord');
  });
});

describe('the contacts and the publisher that a profile names', () => {
  const html = `<html lang="da"><head><meta property="og:site_name" content="Fjordportalen"></head><body><main><h1>Sandet vandrer mod syd</h1>
    <p>Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig.</p>
    <div class="ask"><p>Mette Holm, lektor, <a href="mailto:mette.holm@uni.example">skriv til hende</a></p><p>Jens Dahl, jens@uni.example</p></div>
    </main><a class="owner" href="/om">Institut for Havforskning</a></body></html>`;
  const read = (layout: Partial<SiteProfile['layouts'][number]>): Article =>
    extract(html, {
      url: 'https://fjord.example/1',
      sites: [{ name: 'fjord', hosts: ['fjord.example'], layouts: [{ from: null, until: null, ...layout }] }],
    });

  test('are people with what stands beside their names, and no part of the text', () => {
    const { contacts, text, evidence } = read({ contacts: '.ask p' });
    expect(contacts.map(({ name, role, email }) => [name, role, email])).toEqual([
      ['Mette Holm', 'lektor', 'mette.holm@uni.example'],
      ['Jens Dahl', null, 'jens@uni.example'],
    ]);
    expect(text).toBe('Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig.');
    expect(evidence['contacts']?.map(({ rule, path }) => [rule, path])).toEqual([
      ['site:fjord', '.ask p'],
      ['site:fjord', '.ask p'],
    ]);
  });
  test('is the name with its address, rather than what the metadata say', () => {
    expect(read({ publisher: '.owner' }).publisher).toEqual({ name: 'Institut for Havforskning', url: 'https://fjord.example/om' });
    expect(read({}).publisher).toEqual({ name: 'Fjordportalen', url: null });
  });
  test('are read by the general rules where the selectors match nothing', () => {
    expect(read({ contacts: '.nobody', publisher: '.nobody' })).toEqual(read({}));
  });
});
