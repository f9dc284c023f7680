import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';

const SENTENCES = [
  'Am Lehrstuhl wird untersucht, wie sich Flüsse in breiten Tälern verlagern und welche Folgen das für Deiche hat.',
  'Versuche in einer Rinne von vierzig Metern Länge zeigen, wie Kies bei Hochwasser wandert.',
  'Gefördert werden die Arbeiten vom Land, das die Ergebnisse in seinen Plänen für neue Deiche verwendet.',
];
const TEXT = SENTENCES.map((text) => `<p>${text}</p>`).join('');
/** Enough links between the text and the foot of the page that no rule about the end of the article reaches it. */
const FAR = `<ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Seite ${i}</a></li>`).join('')}</ul>`;
const page = (below: string, head = '', byline = ''): Article =>
  extract(
    `<html lang="de"><head>${head}</head><body><main><article><h1>Wie Kies bei Hochwasser wandert</h1>${byline}${TEXT}</article></main>${FAR}<div>${below}</div></body></html>`,
    { explain: true },
  );
const names = (article: Article): string[] => article.authors.map(({ name }) => name);

describe('a label of authors far from the article', () => {
  test.each<[string, string, string[]]>([
    ['with a name behind it', '<p>Dokumenteninfos</p><p>Autorin: Rut Mahler</p>', ['Rut Mahler']],
    ['with several names behind it', '<p>Autoren: Rut Mahler, Jens Ohm</p>', ['Rut Mahler', 'Jens Ohm']],
    [
      'above a name',
      '<p><strong>Autor</strong><br><span>Jens Ohm</span></p><p><strong>Fassung</strong><br><span>zwei</span></p>',
      ['Jens Ohm'],
    ],
    ['above several names', '<dl><dt>Autoren</dt><dd>Rut Mahler</dd><dd>Jens Ohm</dd></dl>', ['Rut Mahler', 'Jens Ohm']],
  ])('names who wrote: %s', (_name, below, expected) => expect(names(page(below))).toEqual(expected));

  test('is trusted more than the house in the head of the page', () => {
    const article = page('<p>Autorin: Rut Mahler</p>', '<meta name="author" content="Landesanstalt für Wasserbau">');
    expect(names(article)).toEqual(['Rut Mahler']);
    expect(article.evidence['authors']?.[0]).toMatchObject({ rule: 'labeled-elsewhere', lost: null });
  });

  test.each<[string, string]>([
    ['a name without a label', '<p>Rut Mahler</p>'],
    ['a photographer', '<p>Foto: Rut Mahler</p>'],
    ['a contact', '<p>Kontakt: Rut Mahler</p>'],
    ['a sentence', '<p>Autorin: Rut Mahler hat dazu schon früher einiges geschrieben und gesagt</p>'],
    ['labels of several articles', '<p>Autorin: Rut Mahler</p><p>Neue Deiche</p><p>Autor: Jens Ohm</p>'],
    [
      'the label of an article that is linked above it',
      '<h3><a href="/neu">Neue Halle für den Wasserbau eröffnet</a></h3><p>Autor: Jens Ohm</p>',
    ],
    ['who has the rights', '<p>© Autor: Jens Ohm</p>'],
  ])('does not name anybody by %s', (_name, below) => expect(names(page(below))).toEqual([]));

  test('says nothing where the headline has a byline', () =>
    expect(names(page('<p>Autorin: Rut Mahler</p>', '', '<p>Von Jens Ohm</p>'))).toEqual(['Jens Ohm']));
});
