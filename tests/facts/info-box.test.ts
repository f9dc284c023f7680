import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_GRAIN } from './texts';

const beside = (box: string): Article =>
  extract(`<html lang="da"><body><main><article><h1>Korn fra kloakken</h1>${ON_GRAIN}</article><aside>${box}</aside></main></body></html>`);

describe('a box beside the text', () => {
  test.each<[string, string]>([
    ['with a heading', '<h3>Om nyheden</h3><p>Publiceret: 17. juni 2021</p>'],
    ['as a list of what is said', '<dl><dt>Publiceret</dt><dd>17. juni 2021</dd><dt>Emner</dt><dd><a href="/t/vand">Vand</a></dd></dl>'],
    ['beside a change', '<p>Publiceret 17. juni 2021</p><p>Senest ændret 20. juni 2021</p>'],
  ])('says when the page was published: %s', (_name, box) => expect(beside(box).published?.edtf).toBe('2021-06-17'));

  test('and when it was changed', () =>
    expect(beside('<p>Publiceret 17. juni 2021</p><p>Senest ændret 20. juni 2021</p>').modified?.edtf).toBe('2021-06-20'));

  test.each<[string, string]>([
    ['a day without a label', '<p>17. juni 2021</p>'],
    ['a day in a sentence', '<p>Rapporten om de nye anlæg blev publiceret 17. juni 2021 af styrelsen</p>'],
    [
      'the days of other articles',
      '<h3>Seneste nyt</h3><ul><li><a href="/1">Orm spiser plast fra havet</a></li><li>Publiceret 12. maj 2021</li></ul>',
    ],
    ['the day beside a link', '<p><a href="/1">Ny dekan</a> Publiceret 12. maj 2021</p>'],
    ['a long column', `${'<p>Et råd om vand</p>'.repeat(20)}<p>Publiceret 12. maj 2021</p>`],
  ])('does not by %s', (_name, box) => expect(beside(box).published).toBeNull());

  test.each<[string, string, string[]]>([
    ['a byline with its opener', '<p>Skrevet af Lise Borgmann</p>', ['Lise Borgmann']],
    ['a label and a name', '<dl><dt>Forfatter</dt><dd>Lise Borgmann</dd></dl>', ['Lise Borgmann']],
    ['no bare name', '<p>Lise Borgmann</p>', []],
    ['no contact', '<h3>Kontakt</h3><p>Lise Borgmann</p><p>Professor</p>', []],
    ['no photographer', '<p>Foto: Lise Borgmann</p>', []],
    ['no author of another article', '<h3>Læs også</h3><a href="/1">Orm spiser plast fra havet</a><p>Af Lise Borgmann</p>', []],
  ])('names the author by %s', (_name, box, expected) => expect(beside(box).authors.map(({ name }) => name)).toEqual(expected));
});
