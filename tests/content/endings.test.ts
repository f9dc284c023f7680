import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_SAND, ON_SAND_IN_FRENCH, ON_SAND_IN_GERMAN } from '../facts/texts';

const textOf = (ending: string, { text = ON_SAND, lang = 'da', title = 'Sandet i fjorden' } = {}): string =>
  extract(
    `<html lang="${lang}"><head><title>${title}</title></head><body><main><h1>${title}</h1>${text}${ending}</main><footer><p>© 2026</p></footer></body></html>`,
  ).text;

const TABLE = '<table><tr><th>År</th><th>Bølger</th></tr><tr><td>2022</td><td>1,4 meter</td></tr></table>';
const PICTURE = '<figure><img src="a.jpg"><figcaption>Bøjen på vej ud. Foto: Mette Holm</figcaption></figure>';

describe('what closes an article behind its last paragraph belongs to it', () => {
  test.each([
    ['a table', TABLE, 'År\nBølger\n2022\n1,4 meter'],
    ['a quotation', '<blockquote><p>Vi havde ikke ventet så meget sand.</p></blockquote>', 'Vi havde ikke ventet så meget sand.'],
    ['a picture', PICTURE, 'Bøjen på vej ud. Foto: Mette Holm'],
    ['a table below a picture', `${PICTURE}${TABLE}`, 'Foto: Mette Holm\nÅr\nBølger'],
  ])('%s', (_name, ending, expected) => expect(textOf(ending)).toContain(expected));

  test('in German and in French', () => {
    const german = { text: ON_SAND_IN_GERMAN, lang: 'de', title: 'Der Sand im Fjord' };
    expect(textOf('<figure><img src="a.jpg"><figcaption>Die Boje im Hafen.</figcaption></figure>', german)).toMatch(
      /Die Boje im Hafen\.$/u,
    );
    const french = { text: ON_SAND_IN_FRENCH, lang: 'fr', title: 'Le sable de la baie' };
    expect(textOf('<blockquote><p>Nous n’attendions pas tant de sable.</p></blockquote>', french)).toMatch(/tant de sable\.$/u);
  });

  test('whoever took the picture is one of the people', () =>
    expect(
      extract(`<html lang="da"><body><h1>Sandet i fjorden</h1>${ON_SAND}${PICTURE}</body></html>`).people.map(({ name }) => name),
    ).toContain('Mette Holm'));
});

describe('what stands there for something else does not', () => {
  test.each([
    [
      'a table of links',
      '<table><tr><td><a href="/a">Forskning</a></td></tr><tr><td><a href="/b">Nyheder</a></td></tr></table>',
      'Forskning',
    ],
    [
      'a picture of other news',
      '<div class="related"><figure><img src="b.jpg"><figcaption>Ny færge på fjorden</figcaption></figure></div>',
      'færge',
    ],
    [
      'a quotation in a box that asks for money',
      '<div class="newsletter"><blockquote>Støt os, og få bladet gratis.</blockquote></div>',
      'Støt os',
    ],
    ['a picture with a link', '<figure><img src="b.jpg"><figcaption><a href="/c">Færgen sejler igen</a></figcaption></figure>', 'Færgen'],
  ])('%s', (_name, ending, unexpected) => expect(textOf(ending)).not.toContain(unexpected));
});

describe('a plain text in which no line reads like an article is its own text', () => {
  const plain = (text: string): ReturnType<typeof extract> => extract(text, { contentType: 'text/plain' });

  test.each([
    ['da', 'Konferencen holdes den 4. maj 2024 i Kolding. Alle er velkomne til at deltage.', 'Kolding'],
    ['de', 'Bewerbungsschluss ist der 4. Mai 2024. Die Unterlagen gehen an das Büro in Jena.', 'Jena'],
    ['sv', 'Anmälan senast den 4 maj 2024. Mötet hålls i Malmö.', 'Malmö'],
  ])('in %s', (_language, text, city) => {
    const article = plain(text);
    expect(article.text).toBe(text);
    expect(article.dates.map(({ date }) => date.edtf)).toEqual(['2024-05-04']);
    expect(article.cities.map(({ name }) => name)).toEqual([city]);
    expect(article.issues).toEqual([]);
  });

  test('but not its headline', () => {
    const article = plain('Lukket i morgen\n\nBiblioteket holder lukket. Afleveringer kan lægges i kassen.');
    expect([article.title, article.text]).toEqual(['Lukket i morgen', 'Biblioteket holder lukket. Afleveringer kan lægges i kassen.']);
  });
});
