import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_GRAIN } from './texts';

const title = (head: string, main: string): string | null =>
  extract(`<html lang="da"><head>${head}</head><body><main>${main}</main></body></html>`).title;

const NAMED = '<title>Korn fra den store kloak | Vandnyt</title><meta property="og:title" content="Korn fra den store kloak">';
const UNNAMED = '<title>Vandnyt</title><meta property="og:site_name" content="Vandnyt">';

describe('a heading that stands in the text', () => {
  test.each<[string, string, string, string]>([
    [
      'is not the headline, although it shares words with the one that metadata name',
      NAMED,
      `<p>Forside</p>${ON_GRAIN}<h2>Korn fra kloak og mark</h2>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    [
      'is not it either where it has its words and others',
      NAMED,
      `<p>Forside</p>${ON_GRAIN}<h3>Del artiklen: Korn fra den store kloak</h3>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    [
      'is the headline where it has the very words that metadata name',
      NAMED,
      `${ON_GRAIN}<h2>Korn fra den store kloak</h2>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    [
      'is the headline above the first paragraph, although metadata name it in part',
      '<title>Korn fra den store kloak</title>',
      `<h2>Korn fra den store kloak og fra marken</h2>${ON_GRAIN}`,
      'Korn fra den store kloak og fra marken',
    ],
    [
      'is the headline where it is of the first level',
      '<title>Korn fra den store kloak</title>',
      `<p>Forside</p>${ON_GRAIN}<h1>Korn fra kloak og mark</h1>${ON_GRAIN}`,
      'Korn fra kloak og mark',
    ],
  ])('%s', (_name, head, main, expected) => expect(title(head, main)).toBe(expected));
});

describe('a line whose class says that it is a title', () => {
  test.each<[string, string, string, string]>([
    [
      'is not the headline where metadata name one that it has no word of',
      NAMED,
      `<div class="title">Fosfor til marken</div>${ON_GRAIN}`,
      'Korn fra den store kloak',
    ],
    ['is the headline where they name none', UNNAMED, `<div class="title">Fosfor til marken</div>${ON_GRAIN}`, 'Fosfor til marken'],
  ])('%s', (_name, head, main, expected) => expect(title(head, main)).toBe(expected));
});

test('a first line in bold is not the headline where metadata name one that it has no word of', () => {
  expect(title(NAMED, `<p><b>Fra marken til byen</b></p>${ON_GRAIN}`)).toBe('Korn fra den store kloak');
  expect(title('', `<p><b>Fra marken til byen</b></p>${ON_GRAIN}`)).toBe('Fra marken til byen');
});
