import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_GRAIN } from './texts';

const article = (above: string, below: string, after = ''): Article =>
  extract(
    `<html lang="da"><body><main>${above}<div class="article"><h1>Korn fra kloakken</h1>${below}${ON_GRAIN}</div>${after}</main></body></html>`,
  );
const authors = (below: string, after = ''): string[] => article('', below, after).authors.map(({ name }) => name);

describe('behind an article of short paragraphs', () => {
  test.each<[string, string]>([
    ['a card with a name', '<div class="card"><div class="name">Rasmus Kjeld</div><div>Professor</div></div>'],
    ['a contact with a name and an office', '<section><h2>Kontakt</h2><p>Bente Dal</p><p>Kommunikationschef</p></section>'],
    ['an aside with a vcard', '<aside><h3>Kontakt for pressen</h3><div class="vcard"><p>Bente Dal</p><p>Presse</p></div></aside>'],
    [
      'a list of news with names and days',
      '<section><h2>Flere nyheder</h2><ul><li><a href="/1">Ny Direktør</a> <span>2. april 2021</span></li></ul></section>',
    ],
  ])('%s names no author', (_name, after) => expect(authors('', after)).toEqual([]));

  test('the day of another article is not that of this one', () => {
    const after =
      '<section><h2>Flere nyheder</h2><ul><li><a href="/1">Orm spiser plast</a> <span>12. maj 2021</span></li><li><a href="/2">Ny Direktør</a> <span>2. april 2021</span></li></ul></section>';
    expect(article('', '<p class="post_date">17. juni 2021</p>', after).published?.edtf).toBe('2021-06-17');
  });

  test('the byline below a standfirst and a first paragraph is still read', () => {
    expect(
      authors('<p>Kornene fra laboratoriet kan bruges igen og igen, og de tåler en hel vinter i jorden.</p><p>Af Lise Borgmann</p>'),
    ).toEqual(['Lise Borgmann']);
  });
});

describe('a label of authors on a line of its own', () => {
  test.each<[string, string, string[]]>([
    ['names the people below it', '<dl><dt>Forfatter</dt><dd>Lise Borgmann og Jan Krogh</dd></dl>', ['Lise Borgmann', 'Jan Krogh']],
    ['with a colon', '<div>Skrevet af:</div><div>Lise Borgmann</div>', ['Lise Borgmann']],
    ['names each on a line', '<div>Tekst af</div><div>Lise Borgmann</div><div>Jan Krogh</div>', ['Lise Borgmann', 'Jan Krogh']],
    ['that is a role too, where no name stands above it', '<dl><dt>Journalist</dt><dd>Lise Borgmann</dd></dl>', ['Lise Borgmann']],
    ['not behind another line', '<div>Forfatter</div><div>til en ny rapport om vand</div><div><a href="/p">Rasmus Kjeld</a></div>', []],
    ['not a label of pictures', '<div>Foto</div><div><a href="/p">Rasmus Kjeld</a></div>', []],
    ['not a label of contacts', '<div>Kontakt</div><div><a href="/p">Rasmus Kjeld</a></div>', []],
  ])('%s', (_name, below, expected) => expect(authors(below)).toEqual(expected));

  test('and its names are no part of the text', () => {
    expect(article('', '<div>Tekst af</div><div>Lise Borgmann</div>').text).not.toContain('Borgmann');
  });
});

describe('the foot of the article', () => {
  const foot = (inner: string): Article =>
    extract(
      `<html lang="da"><body><main><div class="article"><h1>Korn fra kloakken</h1>${ON_GRAIN}<div class="article-footer">${inner}</div></div></main><footer><p>Redigeret af Ole Foss</p></footer></body></html>`,
    );

  test.each<[string, string, string[]]>([
    ['names who wrote it', '<p>Skribent: Lise Borgmann</p>', ['Lise Borgmann']],
    ['not somebody without a label', '<p>Lise Borgmann</p>', []],
    ['nor who has the rights', '<p>© Tekst: Lise Borgmann</p>', []],
  ])('%s', (_name, inner, expected) => expect(foot(inner).authors.map(({ name }) => name)).toEqual(expected));

  test('says when it was changed', () => expect(foot('<p>Siden sidst opdateret 1. oktober 2020</p>').modified?.edtf).toBe('2020-10-01'));
  test('a day without a label says nothing', () => expect(foot('<p>1. oktober 2020</p>').published).toBeNull());
});

describe('a name with nothing that says what it is', () => {
  test.each<[string, string, string[]]>([
    ['beside a day names the author', '<p>Lise Borgmann | 3. marts 2021</p>', ['Lise Borgmann']],
    [
      'beside a time that is told from now',
      '<p>Lise Borgmann · <time datetime="2022-11-03T10:00:00Z">for 3 dage siden</time></p>',
      ['Lise Borgmann'],
    ],
    [
      'not words built like a name beside one',
      '<p>Grøn Omstilling · <time datetime="2022-11-03T10:00:00Z">for 3 dage siden</time></p>',
      [],
    ],
    ['not words built like a name', '<p>Grøn Omstilling | 3. marts 2021</p>', []],
    ['nor those of a series', '<p>Kommunikation Forskning Klima 2021</p><p>3. marts 2021</p>', []],
  ])('%s', (_name, below, expected) => expect(authors(below)).toEqual(expected));

  const ending = (last: string): Article =>
    extract(`<html lang="da"><body><main><div class="article"><h1>Korn fra kloakken</h1>${ON_GRAIN}${last}</div></main></body></html>`);
  test.each<[string, string, string[]]>([
    [
      'of a writer at the end, with others behind',
      '<p>Lise Borgmann, journalist</p><h3>Kontakt</h3><p>Rasmus Kjeld</p>',
      ['Lise Borgmann'],
    ],
    ['alone at the end, the day behind it', '<p>Lise Borgmann</p><p>Offentliggjort 23. maj 2019</p>', ['Lise Borgmann']],
    [
      'not alone with a sentence behind it',
      '<p>Lise Borgmann</p><p>Kornene kan snart købes i alle landets byggemarkeder, siger de.</p>',
      [],
    ],
    ['not that of who has the rights', '<p>Copyright 2017 af Vandnyt</p>', []],
    ['not of a researcher', '<p>Rasmus Kjeld, professor</p><h3>Kontakt</h3><p>Bente Dal</p>', []],
  ])('%s', (_name, last, expected) => expect(ending(last).authors.map(({ name }) => name)).toEqual(expected));

  test.each(['(jm)', '(Pressestelle/kw)', 'LB', '(jm, lb)'])('a signature %s is no part of the text', (signature) => {
    const record = ending(`<p>${signature}</p>`);
    expect([record.text.includes(signature), record.authors]).toEqual([false, []]);
  });
  test.each(['(se kortet)', 'Jens', '(2021)'])('%s is no signature', (last) =>
    expect(ending(`<p>Mere om ${last} i næste uge.</p>`).text).toContain(last),
  );
});

describe('labels above a day or a name', () => {
  test.each<[string, string]>([
    ['Offentliggjort', '<h2 class="label">Offentliggjort</h2><span>12. oktober 2021</span>'],
    ['Forfatter', '<dl><dt>Forfatter</dt><dd>Lise Borgmann</dd></dl>'],
  ])('%s is no part of the text', (label, below) => expect(article('', below).text).not.toContain(label));
  test('a heading that says more is', () => {
    const below = `<p>12. oktober 2021</p>${ON_GRAIN}<h2>Offentliggjort af mange</h2>`;
    expect(article('', below).text).toContain('Offentliggjort af mange');
  });
});

describe('a page in another language than its text', () => {
  const ENGLISH = [
    'A new material from the laboratory can soak up phosphorus from waste water and release it again.',
    'The researchers tested it at three treatment plants, and most of the nutrients were recovered.',
    'The project now moves on to a larger trial with a water company and with two farms in the region.',
  ]
    .map((text) => `<p>${text}</p>`)
    .join('');
  const names = (lang: string, byline: string): string[] =>
    extract(
      `<html lang="${lang}"><body><main><h1>New grains for old fields</h1><p>${byline}</p>${ENGLISH}</main></body></html>`,
    ).authors.map(({ name }) => name);

  test('prints its bylines in its own', () => expect(names('da', 'Offentliggjort 22.03.21 af Peter Gammel')).toEqual(['Peter Gammel']));
  test('or in that of the text', () => expect(names('da', 'Published 22.03.21 by Peter Gammel')).toEqual(['Peter Gammel']));
  test('not in a third', () => expect(names('da', 'Veröffentlicht durch den Verlag von Peter Gammel')).toEqual([]));
});

describe('the time it takes to read', () => {
  test.each(['Læsetid: 3 min.', '4 min read'])('%s is no part of the text', (line) =>
    expect(article('', `<p>3. marts 2021</p><div>${line}</div>`).text).not.toContain(line),
  );
  test('a line that says more is', () =>
    expect(article('', `${ON_GRAIN}<p>Det tager 3 min. at koge kornene.</p>`).text).toContain('Det tager 3 min.'));
});

test('the line of an author goes whole, with a role that no table has', () => {
  const person = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Korn fra kloakken',
    author: [{ '@type': 'Person', name: 'Lise Borgmann' }],
  });
  const record = article(
    `<script type="application/ld+json">${person}</script>`,
    '<div class="byline"><a href="/f">Lise Borgmann</a> <span>Nyhedsvært</span></div>',
  );
  expect([record.authors.map(({ name }) => name), record.text.includes('Borgmann')]).toEqual([['Lise Borgmann'], false]);
});
