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
