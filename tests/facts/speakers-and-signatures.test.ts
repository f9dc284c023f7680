import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_SAND } from './texts';

const names = (main: string): string[] =>
  extract(`<html lang="da"><body><main><article><h1>Sandet i fjorden</h1>${main}</article></main></body></html>`).authors.map(
    ({ name }) => name,
  );

describe('who speaks on a day', () => {
  test.each<[string, string, string[]]>([
    ['behind the day and a colon', '<p>14. maj 2019: Anders Krogh, Institut for Bølger</p>', []],
    ['below the hours', '<p>14. maj 2019, 13.00-17.00</p><p>Anders Krogh, Institut for Bølger</p>', []],
    ['beside the hours', '<p>14. maj 2019, 13.00-17.00, Anders Krogh</p>', []],
  ])('%s is no author', (_name, above, expected) => expect(names(`${above}${ON_SAND}`)).toEqual(expected));
  test.each<[string, string]>([
    ['beside a day', '<p>14. maj 2019 | Anders Krogh</p>'],
    ['below a day with its time', '<p>14. maj 2019, 13.00</p><p>Anders Krogh</p>'],
    ['behind an opener and a colon', '<p>Skrevet 14. maj 2019 af: Anders Krogh</p>'],
  ])('a name %s is one', (_name, above) => expect(names(`${above}${ON_SAND}`)).toEqual(['Anders Krogh']));
});

describe('a name behind a dash at the end of the text', () => {
  test.each<[string, string, string[]]>([
    ['signs it', '<p>– Lise Borg</p>', ['Lise Borg']],
    ['signs it behind a hyphen', '<p>-Lise Borg</p>', ['Lise Borg']],
    ['tells whose the quote above is', '<blockquote><p>Havet giver og tager.</p></blockquote><p>– Lise Borg</p>', []],
    ['tells whose the marked quote above is', '<p>»Havet giver og tager, og vi måler, hvor meget det er.«</p><p>– Lise Borg</p>', []],
    ['is no author where the text tells of them', '<p>Det siger Lise Borg, der har målt sandet i mange år.</p><p>– Lise Borg</p>', []],
    ['is none where it is no name', '<p>– Læs Mere</p>', []],
  ])('%s', (_name, end, expected) => expect(names(`${ON_SAND}${end}`)).toEqual(expected));
});

describe('the author of another article behind the text', () => {
  const teaser = (html: string): string =>
    `${ON_SAND}</article><div><p><a href="/r">Nye måger ved havnen i Rønbæk</a></p>${html}</div><article>`;
  test('below its day is not the author', () => expect(names(teaser('<p>1. maj 2021</p><p>Af Ole Vik</p>'))).toEqual([]));
  test('below a labeled day is the author of this one', () =>
    expect(names(teaser('<p>Publiceret: 1. maj 2021</p><p>Af Ole Vik</p>'))).toEqual(['Ole Vik']));
  test('right below its headline is not the author', () => expect(names(teaser('<p>Af Ole Vik</p>'))).toEqual([]));
  test('the byline below the text stands', () => expect(names(`${ON_SAND}<p>1. maj 2021</p><p>Af Ole Vik</p>`)).toEqual(['Ole Vik']));
});
