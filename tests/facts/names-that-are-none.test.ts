import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from './texts';

const names = (above: string, below = ''): string[] =>
  extract(`<html lang="en"><body><main>${above}<h1>Water from school roofs</h1>${below}</main></body></html>`).authors.map(
    ({ name }) => name,
  );
const PARAGRAPHS = ON_ROOFS.split('</p>').map((part) => `${part}</p>`);

describe('a name below the headline', () => {
  test.each(['San Diego', 'São Paulo', 'Ann Arbor'])('%s beside the day is where it is from', (place) =>
    expect(names('', `<p>${place}</p><p>3 March 2024</p>${ON_ROOFS}`)).toEqual([]),
  );
  test('of a person is the author', () => expect(names('', `<p>Ann Holm</p><p>3 March 2024</p>${ON_ROOFS}`)).toEqual(['Ann Holm']));
  test('of a town behind an opener may be a person', () => expect(names('', `<p>By Paris Holm</p>${ON_ROOFS}`)).toEqual(['Paris Holm']));
});

describe('a name below a picture', () => {
  const picture = '<figure><img src="a.jpg"></figure><p>Ann Holm</p>';
  test('in the text says who is shown', () =>
    expect(names('', `${PARAGRAPHS[0]!}${picture}${PARAGRAPHS[1]!}${PARAGRAPHS[2]!}`)).toEqual([]));
  test('below the headline is the author', () => expect(names('', `${picture}${ON_ROOFS}`)).toEqual(['Ann Holm']));
});

describe('a box whose class says "author"', () => {
  const box = (inner: string): string => `<section class="author-box">${inner}</section>`;
  const list = '<ul><li>Laura Berg, Founder of the Tide Choir, Turns 65</li><li>Jack Holt and the Long Winter of the Harbor</li></ul>';
  test('lists what the author wrote', () =>
    expect(names('', `${box(`<h3>Michael Zander</h3>${list}<div>See All</div>`)}${ON_ROOFS}`)).toEqual(['Michael Zander']));
  test('may have two authors with their roles', () =>
    expect(names('', `${box('<p>Michael Zander</p><p>Laura Berg, Data Editor</p>')}${ON_ROOFS}`)).toEqual([
      'Michael Zander',
      'Laura Berg',
    ]));
});

describe('a list of headlines above the headline', () => {
  const item = (headline: string, name: string): string =>
    `<div><a href="/s">${headline}</a></div><div>3d <span class="author">${name}</span></div>`;
  const two = `${item('The harbor gets a new light', 'Jack Holt')}${item('A ferry line opens in May', 'Laura Berg')}`;
  test('names the authors of other articles', () => expect(names(two, `<p>By Ann Holm</p>${ON_ROOFS}`)).toEqual(['Ann Holm']));
  test('names nobody else either', () => expect(names(two, ON_ROOFS)).toEqual([]));
  test('is not a link to the home page above a byline', () =>
    expect(names('<div><a href="/">Station for Coasts and Storms</a></div><p>3 March 2024 - By Ann Holm</p>', ON_ROOFS)).toEqual([
      'Ann Holm',
    ]));
});
