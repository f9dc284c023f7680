import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

/** A page in each language: its text, the line with both days, and the line with only the change. */
const PAGES: readonly (readonly [string, string, string, string])[] = [
  [
    'da',
    'Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere, end nogen havde regnet med.',
    'Lagt online: 3. maj 2021',
    'Senest ændret: 5. maj 2021',
  ],
  [
    'sv',
    'Forskarna har följt vågorna i fjorden under tre vintrar och sett att sanden flyttar sig längre än någon hade räknat med.',
    'Publicerad: 3 maj 2021',
    'Senast uppdaterad: 5 maj 2021',
  ],
  [
    'nb',
    'Forskerne har fulgt bølgene i fjorden gjennom tre vintre og sett at sanden flytter seg lenger enn noen hadde regnet med.',
    'Publisert 3. mai 2021',
    'Sist oppdatert 5. mai 2021',
  ],
  [
    'nn',
    'Forskarane har følgt bølgjene i fjorden gjennom tre vintrar og sett at sanden flyttar seg lenger enn nokon hadde rekna med.',
    'Publisert 3. mai 2021',
    'Sist endra 5. mai 2021',
  ],
  [
    'fi',
    'Tutkijat ovat seuranneet vuonon aaltoja kolmen talven ajan ja nähneet, että hiekka liikkuu kauemmas kuin kukaan oli arvannut.',
    'Julkaistu 3.5.2021',
    'Päivitetty 5.5.2021',
  ],
  [
    'de',
    'Die Forscher haben die Wellen im Fjord drei Winter lang beobachtet und gesehen, dass der Sand weiter wandert, als jemand erwartet hatte.',
    'Veröffentlicht am 3. Mai 2021',
    'Zuletzt geändert am 5. Mai 2021',
  ],
  [
    'en',
    'The researchers followed the waves of the fjord for three winters, and they saw that the sand moves farther than anybody had thought.',
    'Published 3 May 2021',
    'Last updated 5 May 2021',
  ],
  [
    'nl',
    'De onderzoekers hebben de golven in de fjord drie winters lang gevolgd en gezien dat het zand verder schuift dan iemand had verwacht.',
    'Gepubliceerd op 3 mei 2021',
    'Laatst gewijzigd op 5 mei 2021',
  ],
  [
    'fr',
    'Les chercheurs ont suivi les vagues du fjord pendant trois hivers et ont vu que le sable se déplace plus loin que prévu par tous.',
    'Publié le 3 mai 2021',
    'Mis à jour le 5 mai 2021',
  ],
];

describe.each(PAGES)('%s', (language, text, published, modified) => {
  const days = (...lines: string[]) => {
    const record = extract(
      `<html lang="${language}"><body><main><article><h1>Fjord 7</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<p>${text}</p><p>${text}</p></article></main></body></html>`,
    );
    return { published: record.published?.edtf ?? null, modified: record.modified?.edtf ?? null };
  };
  const apart = { published: '2021-05-03', modified: '2021-05-05' };
  test('each day for itself, on two lines', () => expect(days(published, modified)).toEqual(apart));
  test('each day for itself, the change first', () => expect(days(modified, published)).toEqual(apart));
  test('each day for itself, on one line', () => expect(days(`${published} | ${modified}`)).toEqual(apart));
  test('the day of a change alone is that of the change too', () => expect(days(modified).modified).toBe('2021-05-05'));
});

describe('a change before the publication is none', () => {
  const modified = (published: string, changed: string) =>
    extract(
      `<html lang="en"><head><meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${changed}"></head><body><main><article><h1>Sand in the fjord</h1><p>The researchers followed the waves of the fjord for three winters, and they saw that the sand moves farther than anybody had thought.</p></article></main></body></html>`,
    ).modified?.time ?? null;
  test.each<[string, string, string, string | null]>([
    ['on the same day', '2021-05-03T15:20:00+02:00', '2021-05-03T15:16:00+02:00', null],
    ['in another zone', '2021-05-03T15:20:00+02:00', '2021-05-03T13:16:00Z', null],
    ['but at the same moment', '2021-05-03T15:20:00+02:00', '2021-05-03T13:20:00Z', '2021-05-03T13:20:00Z'],
    ['but later, by a clock that shows less', '2021-05-03T15:20:00+02:00', '2021-05-03T14:16:00Z', '2021-05-03T14:16:00Z'],
    ['nothing is known of a clock without a zone', '2021-05-03T15:20:00', '2021-05-03T13:16:00Z', '2021-05-03T13:16:00Z'],
    ['by the clock where one has no zone', '2021-05-03T15:20:00+02:00', '2021-05-03 15:16:00', null],
    ['not where that shows more', '2021-05-03T15:20:00+02:00', '2021-05-03 15:21:00', '2021-05-03T15:21:00'],
  ])('%s', (_name, published, changed, expected) => expect(modified(published, changed)).toBe(expected));
});
