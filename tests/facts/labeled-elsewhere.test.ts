import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';

const SENTENCES = [
  'Am Lehrstuhl wird untersucht, wie sich Flüsse in breiten Tälern verlagern und welche Folgen das für Deiche hat.',
  'Versuche in einer Rinne von vierzig Metern Länge zeigen, wie Kies bei Hochwasser wandert.',
  'Gefördert werden die Arbeiten vom Land, das die Ergebnisse in seinen Plänen für neue Deiche verwendet.',
];
const TEXT = SENTENCES.map((text) => `<p>${text}</p>`).join('');
/** An institute's page with 30 lines of links between text and foot, as its own site has them. */
const FAR = `<ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Seite ${i}</a></li>`).join('')}</ul>`;
const page = (foot: string, head = '', below = ''): Article =>
  extract(
    `<html lang="de"><head>${head}</head><body><main><article><h1>Wie Kies bei Hochwasser wandert</h1>${below}${TEXT}</article></main>${FAR}<footer>${foot}</footer></body></html>`,
    { explain: true },
  );

describe('a label with a day far from the article', () => {
  test.each<[string, string]>([
    ['in the foot of the site', '<p>Impressum</p><p>Letzte Änderung: 17.01.2022</p><p>Fakultät Bauwesen</p>'],
    ['on a line below its label', '<dl><dt>Letzte Änderung</dt><dd>17.01.2022</dd></dl>'],
    ['twice', '<p>Letzte Änderung: 17.01.2022</p><p>Datenschutz</p><p>Letzte Änderung: 17.01.2022</p>'],
  ])('tells when the page was changed: %s', (_name, foot) => {
    const { modified, published, evidence, issues } = page(foot);
    expect([modified?.edtf, published?.edtf]).toEqual(['2022-01-17', '2022-01-17']);
    expect(evidence['modified']?.[0]).toMatchObject({ rule: 'modified-elsewhere', source: 'text' });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'published-only-updated' }));
  });

  test('tells when it was published', () => {
    const { modified, published } = page('<p>Veröffentlicht am 17.01.2022</p>');
    expect([published?.edtf, modified]).toEqual(['2022-01-17', null]);
  });

  test.each<[string, string]>([
    ['a day without a label', '<p>17.01.2022</p>'],
    ['a sentence', '<p>Die Satzung der Fakultät wurde veröffentlicht am 17.01.2022 im Amtsblatt der Stadt</p>'],
    ['two days of which each may be another page’s', '<p>Veröffentlicht am 17.01.2022</p><p>Veröffentlicht am 19.01.2022</p>'],
    ['a line that is a link', '<p><a href="/neu">Veröffentlicht am 17.01.2022</a></p>'],
    [
      'the day of an article that is linked above it',
      '<h3><a href="/neu">Neue Halle für den Wasserbau eröffnet</a></h3><p>Veröffentlicht am 17.01.2022</p>',
    ],
    ['a range', '<p>Veröffentlicht 17.01.2022 bis 19.01.2022</p>'],
  ])('does not by %s', (_name, foot) => expect(page(foot).published).toBeNull());

  test('says nothing where the article is dated', () => {
    const { published, modified } = page('<p>Veröffentlicht am 17.01.2022</p>', '', '<p>Von Rut Mahler, 3. Mai 2021</p>');
    expect([published?.edtf, modified]).toEqual(['2021-05-03', null]);
  });
  test('names the change of a page whose own head names none', () =>
    expect(page('<p>Letzte Änderung: 17.01.2022</p>', '<meta property="article:published_time" content="2021-05-03">').modified?.edtf).toBe(
      '2022-01-17',
    ));
  test('but not against the head', () =>
    expect(
      page(
        '<p>Letzte Änderung: 17.01.2022</p>',
        '<meta property="article:published_time" content="2021-05-03"><meta property="article:modified_time" content="2021-06-03">',
      ).modified?.edtf,
    ).toBe('2021-06-03'));
});
