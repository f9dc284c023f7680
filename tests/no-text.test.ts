import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract/extract';

const noText = (html: string): string | undefined => extract(html).issues.find(({ code }) => code === 'no-text')?.message;

describe('a page without a text says so', () => {
  test.each([
    [
      'one that its program is to write',
      '<title>Nyt</title><div id="root"></div><script src="a.js"></script>',
      'capture the page as a browser shows it',
    ],
    ['one that holds nothing', '<title>Nyt</title><div></div>', 'the page shows none'],
    ['one of links', '<ul><li><a href="/a">Om os</a></li><li><a href="/b">Kontakt</a></li></ul>', 'no line of the page reads like'],
  ])('%s', (_name, html, reason) => expect(noText(html)).toContain(reason));

  test('and one with a text does not', () =>
    expect(noText('<article><h1>Vinden vender</h1><p>Forskerne har målt vinden ved kysten i tre vintre.</p></article>')).toBeUndefined());
  test('nor one that was no page, which is said already', () =>
    expect(extract('').issues.map(({ code }) => code)).toEqual(['empty-input']));
});
