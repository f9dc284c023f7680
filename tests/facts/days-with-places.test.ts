import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_SAND, ON_SAND_IN_FRENCH, ON_SAND_IN_GERMAN } from './texts';

const dayOf = (lang: string, lines: string, text = ON_SAND): string | null =>
  extract(`<html lang="${lang}"><body><main><h1>Om sandet</h1>${lines}${text}</main></body></html>`).published?.edtf ?? null;
const two = (when: string, where: string): string => `<p>${when}</p><p>${where}</p>`;

describe('a day with an hour beside a place is that of an event', () => {
  test.each([
    ['da', two('Tid: 4. september 2024 kl. 14', 'Sted: Auditorium 2'), ON_SAND],
    ['da', two('Dato: 4. september 2024 kl. 14.00', 'Lokale: Auditorium 2'), ON_SAND],
    ['da', '<p>Dato: 4. september 2024</p><p>Tid: kl. 14</p><p>Sted: Auditorium 2</p>', ON_SAND],
    ['nb', two('Tid: 4. september 2024 kl. 14', 'Sted: Aulaen'), ON_SAND],
    ['nn', two('Tid: 4. september 2024 kl. 14', 'Stad: Aulaen'), ON_SAND],
    ['sv', two('Tid: 4 september 2024 kl. 14', 'Plats: Aulan'), ON_SAND],
    ['de', two('Zeit: 4. September 2024, 14 Uhr', 'Ort: Aula'), ON_SAND_IN_GERMAN],
    ['en', two('Time: 4 September 2024, 2 pm', 'Venue: Main hall'), ON_SAND],
    ['fi', two('Aika: 4. syyskuuta 2024 klo 14', 'Paikka: juhlasali'), ON_SAND],
    ['nl', two('Tijd: 4 september 2024, 14.00 uur', 'Plaats: aula'), ON_SAND],
    ['fr', two('Date : 4 septembre 2024, 14 h', 'Lieu : amphithéâtre'), ON_SAND_IN_FRENCH],
  ])('%s: %s', (lang, lines, text) => expect(dayOf(lang, lines, text)).toBeNull());
});

describe('other days beside a place date the article', () => {
  test.each([
    ['a press release: no hour', 'da', two('Dato: 4. september 2024', 'Sted: Kolding')],
    ['a label that says so', 'da', two('Publiceret: 4. september 2024 kl. 14.00', 'Sted: Kolding')],
    ['no place', 'de', two('Datum: 4. September 2024, 14 Uhr', 'Quelle: Pressestelle')],
    ['a place far below', 'da', '<p>Dato: 4. september 2024 kl. 14.00</p><p>Af Karen Holst</p><p>Foto: Lars Ibsen</p><p>Sted: Kolding</p>'],
  ])('%s', (_name, lang, lines) => expect(dayOf(lang, lines)).toBe('2024-09-04'));
});

describe('a short sentence on what happens is no date line', () => {
  const read = (lang: string, item: string, text: string): ReturnType<typeof extract> =>
    extract(`<html lang="${lang}"><body><main><h1>Om sandet</h1>${text}<ul><li>${item}</li></ul></main></body></html>`);

  test.each([
    ['da', 'Klyngen åbner den 1. januar 2024', ON_SAND],
    ['nb', 'Klyngen åpner 1. januar 2024', ON_SAND],
    ['sv', 'Klustret öppnar den 1 januari 2024', ON_SAND],
    ['de', 'Das Cluster startet am 1. Januar 2024', ON_SAND_IN_GERMAN],
    ['en', 'The cluster opens on 1 January 2024', ON_SAND],
    ['fi', 'Klusteri avataan 1. tammikuuta 2024', ON_SAND],
    ['nl', 'Het cluster opent op 1 januari 2024', ON_SAND],
    ['fr', 'Le pôle ouvre le 1er janvier 2024', ON_SAND_IN_FRENCH],
  ])('%s: %s', (lang, item, text) => {
    const article = read(lang, item, text);
    expect(article.published).toBeNull();
    expect(article.text).toContain(item);
  });

  test('a day with the kind of the article is one', () => expect(dayOf('da', '<p>Seminar 1. januar 2024</p>')).toBe('2024-01-01'));
});
