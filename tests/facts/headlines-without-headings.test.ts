import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_ROOFS } from './texts';

const page = (head: string, body: string): Article =>
  extract(`<html lang="en"><head>${head}</head><body><main><article>${body}${ON_ROOFS}</article></main></body></html>`);
const og = (title: string): string => `<meta property="og:title" content="${title}"><title>${title} | Harbor News</title>`;
const titleOf = (head: string, body: string): string | null => page(head, body).title;

describe('a page without a heading for its headline', () => {
  const printed = 'Four school roofs fill the tanks of a dry harbor town';
  test('prints what the metadata say in fewer words', () =>
    expect(titleOf(og('School roofs fill tanks of dry town'), `<div>${printed}</div><p>May 3, 2024</p>`)).toBe(printed));
  test('has a headline that is no part of the text', () => {
    const { title, text } = page(og('School roofs fill tanks of dry town'), `<div>${printed}</div><p>May 3, 2024</p>`);
    expect(text).not.toContain(title);
  });
  test('may have other headings', () =>
    expect(
      titleOf(og('School roofs fill tanks of dry town'), `<div>${printed}</div><p>May 3, 2024</p><h2>Where the mains run dry</h2>`),
    ).toBe(printed));
  test.each([
    ['shares few words', 'A morning with Ann Walters on the roofs of the town'],
    ['is a sentence', 'School roofs in the dry town now fill tanks.'],
    ['links elsewhere', '<a href="/more">School roofs fill the tanks of another dry town</a>'],
  ])('keeps the declared one where a line above the text %s', (_name, line) =>
    expect(titleOf(og('School roofs fill tanks of dry town'), `<div>${line}</div>`)).toBe('School roofs fill tanks of dry town'),
  );
  test('keeps its heading where it has one', () =>
    expect(titleOf(og('School roofs fill tanks of dry town'), `<h1>Water for the town</h1><div>${printed}</div>`)).toBe(
      'Water for the town',
    ));
});

test('a headline loses the full stop of the place before it', () =>
  expect(
    titleOf(
      '<title>School roofs fill the tanks of the town</title>',
      '<h1><span>Ribe.</span> School roofs fill the tanks of the town</h1>',
    ),
  ).toBe('School roofs fill the tanks of the town'));
