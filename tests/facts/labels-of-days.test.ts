import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_GRAIN } from './texts';

const atEnd = (lang: string, line: string): string | null =>
  extract(
    `<html lang="${lang}"><body><main><article><h1>Korn fra den store kloak</h1>${ON_GRAIN}<p>${line}</p></article></main></body></html>`,
  ).published?.edtf ?? null;

const ENGLISH =
  '<p>The grain takes up phosphorus from the waste water and gives it back to the field in the year after, as the trial at the plant shows.</p><p>The farmers want to see the numbers of two more years before they buy the grains for all of their fields.</p>';

describe('labels of the day at the end of the text', () => {
  test.each<[string, string]>([
    ['da', 'Oprindeligt udgivet: 12.03.2019'],
    ['da', 'Dato for offentliggørelse: 12.03.2019'],
    ['da', 'Frigivet 12.03.2019'],
  ])('%s: %s', (lang, line) => expect(atEnd(lang, line)).toBe('2019-03-12'));

  test.each<[string, string]>([
    ['en', 'Date of issue: 12 March 2019'],
    ['en', 'First online: 12 March 2019'],
    ['en', 'Reposted on 12 March 2019'],
  ])('%s: %s', (lang, line) => {
    const page = `<html lang="${lang}"><body><main><article><h1>Grain from the great sewer</h1>${ENGLISH}<p>${line}</p></article></main></body></html>`;
    expect(extract(page).published?.edtf).toBe('2019-03-12');
  });

  test('"Released" is what is said of things, too', () => {
    const page = `<html lang="en"><body><main><article><h1>Grain from the great sewer</h1><p>12 March 2019</p><p>The Sewer</p><p>Released: May 3, 2018 by Tarn House</p>${ENGLISH}</article></main></body></html>`;
    expect(extract(page).published?.edtf).toBe('2019-03-12');
  });
});

/** In no language may a label be found in the middle of the words for a change. */
describe('labels of days in the tables', () => {
  test.each(['da', 'sv', 'nb', 'nn', 'de', 'en', 'nl', 'fi', 'fr', 'is'])(
    '%s says of no label that it is of the change as well',
    async (code) => {
      const { tablesOf } = await import('../../src/languages/languages');
      const { published, modified } = tablesOf(code)!.bylines;
      expect(published.filter((label) => modified.includes(label))).toEqual([]);
    },
  );
});
