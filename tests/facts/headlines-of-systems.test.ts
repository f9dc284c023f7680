import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_GRAIN } from './texts';

const title = (head: string, main: string, before = ''): string | null =>
  extract(`<html lang="da"><head>${head}</head><body>${before}<main>${main}</main></body></html>`).title;

const GRAIN = 'Korn fra den store kloak';

describe('a headline in several blocks of its heading', () => {
  test.each<[string, string, string, string]>([
    ['is all of them', '', `<h1><div>Korn fra den</div><div>store kloak</div></h1>${ON_GRAIN}`, GRAIN],
    [
      'is all of them, as the metadata have it',
      `<meta property="og:title" content="${GRAIN}">`,
      `<h1><p>Korn fra</p><p>den store kloak</p></h1>${ON_GRAIN}`,
      GRAIN,
    ],
    ['is the rest where one is a kicker', '', `<h1><div class="kicker">Miljøteknik</div><div>${GRAIN}</div></h1>${ON_GRAIN}`, GRAIN],
    [
      'is the one that the metadata name',
      `<meta property="og:title" content="${GRAIN}">`,
      `<h1><div>Miljøteknik</div><div>${GRAIN}</div></h1>${ON_GRAIN}`,
      GRAIN,
    ],
    ['is not the next heading of the same level', '', `<h1>${GRAIN}</h1><h1>Tre anlæg prøver dem</h1>${ON_GRAIN}`, GRAIN],
  ])('%s', (_name, head, main, expected) => expect(title(head, main)).toBe(expected));
});

describe('what a system adds behind a headline', () => {
  test.each<[string, string, string, string]>([
    ['the linked number of a note', '', `${GRAIN}<sup><a href="#n1">1</a></sup>`, GRAIN],
    ['the sign of a note', '', `${GRAIN}<sup>*</sup>`, GRAIN],
    ['the number of a note that the metadata do not have', `<title>${GRAIN} | Vandnyt</title>`, `${GRAIN}<sup>2</sup>`, GRAIN],
    ['a link in brackets', '', `${GRAIN} <span>[<a href="/rediger">rediger</a>]</span>`, GRAIN],
    ['a link in brackets, deeper inside', '', `<span>${GRAIN} <small>[<a href="/rediger">rediger</a>]</small></span>`, GRAIN],
    ['not an exponent', '', 'Mere end hundrede km<sup>2</sup>', 'Mere end hundrede km2'],
    ['not a raised letter', '', 'Korn fra kloakken, part n<sup>o</sup>', 'Korn fra kloakken, part no'],
    ['not a number inside', '', 'Korn på 3 m<sup>3</sup> i timen', 'Korn på 3 m3 i timen'],
    ['not words in brackets without a link', '', `${GRAIN} <span>[video]</span>`, `${GRAIN} [video]`],
    ['not a whole headline in brackets', '', '<span>[<a href="/a">Uden titel</a>]</span>', '[Uden titel]'],
  ])('%s', (_name, head, heading, expected) => expect(title(head, `<h1>${heading}</h1>${ON_GRAIN}`)).toBe(expected));
});

describe('a label beside a headline', () => {
  test.each<[string, string, string]>([
    ['before it', `<span class="label label--primary">Miljø</span> ${GRAIN}`, GRAIN],
    ['behind it', `${GRAIN} <span class="badge">Nyt</span>`, GRAIN],
    ['not where hardly anything else is there', '<span class="label">Korn fra</span> kloakken', 'Korn fra kloakken'],
  ])('%s', (_name, heading, expected) => expect(title('', `<h1>${heading}</h1>${ON_GRAIN}`)).toBe(expected));
});

describe('a section before a colon in the heading', () => {
  test.each<[string, string, string, string]>([
    ['is left out where metadata have the rest', `<meta property="og:title" content="${GRAIN}">`, `Nyheder: ${GRAIN}`, GRAIN],
    ['is left out before a space too', `<meta property="og:title" content="${GRAIN}">`, `Kultur : ${GRAIN}`, GRAIN],
    [
      'stays where metadata have it somewhere',
      `<title>Fosfor: ${GRAIN}</title><meta property="og:title" content="${GRAIN}">`,
      `Fosfor: ${GRAIN}`,
      `Fosfor: ${GRAIN}`,
    ],
    ['stays where they have nothing', '', `Fosfor: ${GRAIN}`, `Fosfor: ${GRAIN}`],
    [
      'stays where it is more than a word or two',
      `<meta property="og:title" content="${GRAIN}">`,
      `Fosfor til de tre marker: ${GRAIN}`,
      `Fosfor til de tre marker: ${GRAIN}`,
    ],
  ])('%s', (_name, head, heading, expected) => expect(title(head, `<h1>${heading}</h1>${ON_GRAIN}`)).toBe(expected));
});

describe('a headline that is no heading of the first level', () => {
  const SITE = '<div class="top"><h1>Rønbæk Vand og Jord</h1></div>';
  test.each<[string, string, string, string, string]>([
    [
      'by its class, below the site in a heading',
      `<title>${GRAIN} | Rønbæk Vand og Jord</title>`,
      `<div class="headline">${GRAIN}</div>${ON_GRAIN}`,
      SITE,
      GRAIN,
    ],
    [
      'by the title without its section',
      `<title>Nyheder: ${GRAIN} | Rønbæk Vand og Jord</title>`,
      `<h2>${GRAIN}</h2>${ON_GRAIN}`,
      SITE,
      GRAIN,
    ],
    [
      'below the unit that a heading of the first level at the top names',
      '',
      `<h2>${GRAIN}</h2>${ON_GRAIN}`,
      '<header><h1>Vandlab ved Universitetet i Rønbæk</h1></header>',
      GRAIN,
    ],
    ['not below such a heading where it has a word or two', '', `<h2>Korn</h2>${ON_GRAIN}`, `<header><h1>${GRAIN}</h1></header>`, GRAIN],
  ])('%s', (_name, head, main, before, expected) => expect(title(head, main, before)).toBe(expected));

  test('the first of the article, where the page has one at its top too', () => {
    expect(title('', `<h1>${GRAIN}</h1>${ON_GRAIN}`, '<header><h1>Jord og vand</h1></header>')).toBe(GRAIN);
  });
});
