import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT = `<p>Forskerne har i tre år målt på vandet i fjorden, og resultaterne viser, at kvælstoffet falder hurtigere end ventet.</p>
<p>I de inderste vige er ålegræsset vendt tilbage, siger biologen, fordi lyset igen når bunden, og fordi trawlerne er væk.</p>`;

const ITEMS = ['Målinger i den indre fjord', 'Kort over ålegræsset', 'Prøver fra museets kældre'];
const links = (addresses: readonly string[]): string =>
  `<ul>${ITEMS.map((item, at) => `<li><a href="${addresses[at]!}">${item}</a></li>`).join('')}</ul>`;
const ELSEWHERE = links(['https://fjord.example/a', 'https://www.kort.example/b', 'https://museum.example/c']);
const HERE = links(['/a', 'https://www.uni.example/b', 'https://uni.example/c']);

const text = (end: string, url?: string): string =>
  extract(
    `<html lang="da"><body><main><article><h1>Rent vand i fjorden</h1>${TEXT}${end}</article></main></body></html>`,
    url ? { url } : {},
  ).text;
const URL = 'https://www.uni.example/nyt/1';

describe('a list of links right after a text that announces it', () => {
  test.each([
    'Resultaterne kan læses i tre rapporter fra projektet:',
    'Tulokset on julkaistu kolmessa raportissa hankkeesta:',
    'Die Ergebnisse stehen in drei Berichten des Projekts:',
    'Les résultats figurent dans trois rapports du projet :',
  ])('is text where it leads to other sites: %s', (announced) =>
    expect(text(`<p>${announced}</p>${ELSEWHERE}`, URL).split('\n').slice(-4)).toEqual([announced, ...ITEMS]),
  );

  test('is no text where one of the links leads to a page of the site', () =>
    expect(text(`<p>Resultaterne kan læses i tre rapporter fra projektet:</p>${HERE}`, URL)).not.toContain(ITEMS[0]));

  test('is no text where it is unknown which site the page is of', () =>
    expect(text(`<p>Resultaterne kan læses i tre rapporter fra projektet:</p>${ELSEWHERE}`)).not.toContain(ITEMS[0]));

  test.each([
    'Læs også:',
    'Læs mere om resultaterne af de tre projekter i fjorden:',
    'Resultaterne kan læses i tre rapporter fra projektet.',
  ])('is no text after what only points to it, or ends: %s', (before) =>
    expect(text(`<p>${before}</p>${ELSEWHERE}`, URL)).not.toContain(ITEMS[0]),
  );
});

test('a list without links belongs to the short sentence that announces it', () =>
  expect(
    text('<p>Tre steder måler forskerne videre til foråret:</p><ul><li>Nordre Vig</li><li>Havnen</li><li>Den ydre fjord</li></ul>', URL),
  ).toContain('Nordre Vig\nHavnen\nDen ydre fjord'));
