import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_GRAIN, ON_ROOFS } from './texts';

const title = (head: string, body: string, lang = 'da', url = 'https://vand.example/nyt?id=7'): string | null =>
  extract(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`, { url }).title;

const GRAIN = 'Korn fra den store kloak';
const MENU = '<p><a href="/a">Hjem</a> | <a href="/b">Det sker</a> | <a href="/c">Gamle numre</a></p>';

describe('an h1 with the name of the site', () => {
  test.each<[string, string, string]>([
    ['above a menu', '<title>New Page 1</title>', `<h1>Havnebladet</h1>${MENU}<h2>${GRAIN}</h2>${ON_GRAIN}`],
    [
      'that leads to the first page',
      '<title>Vandselskabet: Aktuelt</title>',
      `<h1><a href="nyt?id=1">Vandselskabet</a></h1><h2>${GRAIN}</h2>${ON_GRAIN}`,
    ],
    ['of a parish', '<title>Untitled Document</title>', `<h1>Havnebladet</h1>${MENU}<h3>${GRAIN}</h3>${ON_GRAIN}`],
  ])('is not the headline: %s', (_name, head, body) => expect(title(head, body)).toBe(GRAIN));
  test.each<[string, string, string]>([
    [
      'that leads to its own page',
      `<title>Vandselskabet: ${GRAIN}</title>`,
      `<h1><a href="/nyt?id=7">${GRAIN}</a></h1><h2>Tre anlæg prøver dem</h2>${ON_GRAIN}`,
    ],
    [
      'that leads to another site',
      `<title>${GRAIN}</title>`,
      `<h1><a href="https://ude.example/x">${GRAIN}</a></h1><h2>Tre anlæg prøver dem</h2>${ON_GRAIN}`,
    ],
    ['above a menu without another heading', `<title>New Page 1</title>`, `<h1>${GRAIN}</h1>${MENU}${ON_GRAIN}`],
    [
      'above two links',
      `<title>New Page 1</title>`,
      `<h1>${GRAIN}</h1><p><a href="/a">Del</a> | <a href="/b">Udskriv</a></p><h2>Tre anlæg prøver dem</h2>${ON_GRAIN}`,
    ],
  ])('is told from a headline %s', (_name, head, body) => expect(title(head, body)).toBe(GRAIN));
});

describe('a title that only says how a page is shown', () => {
  test.each<[string, string, string]>([
    ['en', 'Harbor Gazette - print', 'Harbor Gazette'],
    ['de', 'Hafenblatt - Druckansicht', 'Hafenblatt'],
    ['da', 'Havnebladet - Udskriv', 'Havnebladet'],
  ])('is no headline: %s %s', (lang, tag, site) =>
    expect(
      title(
        `<title>${tag}</title><meta property="og:site_name" content="${site}">`,
        `<p><img alt="${site}"></p><hr><h3>Water from school roofs</h3>${ON_ROOFS}`,
        lang,
      ),
    ).toBe('Water from school roofs'),
  );
});

describe('a second line in the element of a heading', () => {
  const deck = 'Kornene suger fosfor ud af spildevandet og giver det fra sig på marken, viser nye forsøg.';
  test('is not part of the headline where all of <title> is without it', () =>
    expect(title(`<title>${GRAIN}</title>`, `<main><h2>${GRAIN} <em>${deck}</em></h2>${ON_GRAIN}</main>`)).toBe(GRAIN));
  test('nor is a kicker', () =>
    expect(title(`<title>${GRAIN}</title>`, `<main><h1><span>Miljøteknik</span> ${GRAIN}</h1>${ON_GRAIN}</main>`)).toBe(GRAIN));
  test('is part of it where <title> has it', () =>
    expect(
      title('<title>Korn: fra den store kloak</title>', `<main><h1><span>Korn:</span> fra den store kloak</h1>${ON_GRAIN}</main>`),
    ).toBe('Korn: fra den store kloak'));
  test('is part of it where it is no element', () =>
    expect(title(`<title>${GRAIN}</title>`, `<main><h1>${GRAIN} giver fosfor til marken</h1>${ON_GRAIN}</main>`)).toBe(
      `${GRAIN} giver fosfor til marken`,
    ));
});

describe('initials behind a headline', () => {
  const home = (name: string): string => `<header><a href="/">${name}</a></header><main>${ON_GRAIN}</main>`;
  const head = `<meta property="og:title" content="${GRAIN} – FVJ">`;
  test('are the site’s that a link home spells out', () => expect(title(head, home('Fonden for Vand og Jord'))).toBe(GRAIN));
  test('are none where it spells other words', () => expect(title(head, home('Fonden for Sand'))).toBe(`${GRAIN} – FVJ`));
});

describe('what a site says of itself in its header', () => {
  const masthead = '<div id="banner"><h1><a href="/">Heap of Sense</a></h1><h2>Thinking aloud in the garden of the town</h2></div>';
  const read = (head: string, main: string) =>
    extract(`<html lang="en"><head>${head}</head><body>${masthead}<div id="center">${main}</div></body></html>`);
  test('is no part of the text', () => {
    const {
      title: headline,
      text,
      lead,
    } = read('<title>Heap of Sense: Water from school roofs</title>', `<h3>Water from school roofs</h3>${ON_ROOFS}`);
    expect([headline, lead]).toEqual(['Water from school roofs', null]);
    expect(text).not.toContain('Thinking');
    expect(text).toContain('The lab studies');
  });
  test('is no standfirst where no headline is printed', () =>
    expect(read('<title>Water from school roofs | Heap of Sense</title>', ON_ROOFS).lead).toBeNull());
  test('is told from the header of the article', () => {
    const { lead } = extract(
      `<html lang="en"><body><header><h1>Water from school roofs</h1><p class="standfirst">Two schools lend their roofs to the lab for its trials this summer.</p></header><main>${ON_ROOFS}</main></body></html>`,
    );
    expect(lead).toBe('Two schools lend their roofs to the lab for its trials this summer.');
  });
});

describe('when a page of a wiki was last edited', () => {
  test('is said in its footer', () => {
    const foot = '<footer><ul><li>This page was last edited on 2 June 2012, at 10:11.</li></ul></footer>';
    const { published, modified } = extract(
      `<html lang="en"><body><main><h1>Water from school roofs</h1><p>Monday, May 14, 2012</p>${ON_ROOFS}</main>${foot}</body></html>`,
    );
    expect([published?.edtf, modified?.edtf]).toEqual(['2012-05-14', '2012-06-02']);
  });
});
