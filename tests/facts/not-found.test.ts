import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const dayOf = (lang: string, title: string, text: string, footer: string): string | null =>
  extract(
    `<html lang="${lang}"><head><title>${title} | Havnens Universitet</title></head><body><main><h1>${title}</h1><p>${text}</p></main><footer><p>${footer}</p></footer></body></html>`,
  ).published?.edtf ?? null;

describe('a page that stands for one that is not there has no day', () => {
  test.each([
    ['da', 'Siden blev ikke fundet', 'Vi kan desværre ikke finde den side, du leder efter.', 'Offentliggjort 12.03.2024'],
    ['sv', 'Sidan hittades inte', 'Sidan du söker finns inte längre.', 'Publicerad 2024-03-12'],
    ['nb', 'Siden finnes ikke', 'Vi finner ikke siden du leter etter.', 'Publisert 12.03.2024'],
    ['nn', 'Fann ikkje sida', 'Sida du leitar etter, finst ikkje.', 'Publisert 12.03.2024'],
    ['de', 'Seite nicht gefunden', 'Die angeforderte Seite existiert nicht.', 'Stand: 12.03.2024'],
    ['en', '404 - Page not found', 'The page that you are looking for has moved.', 'Published 12 March 2024'],
    ['fi', 'Sivua ei löytynyt', 'Etsimääsi sivua ei ole enää olemassa.', 'Julkaistu 12.3.2024'],
    ['nl', 'Pagina niet gevonden', 'De pagina die u zoekt, bestaat niet meer.', 'Gepubliceerd op 12 maart 2024'],
    ['fr', 'Page introuvable', 'La page que vous cherchez n’existe plus.', 'Publié le 12 mars 2024'],
  ])('%s', (lang, title, text, footer) => expect(dayOf(lang, title, text, footer)).toBeNull());

  test.each([
    [
      'da',
      'Guldet blev ikke fundet',
      'Dykkerne ledte i tre uger efter guldet fra skibet, men fandt kun sand.',
      'Offentliggjort 12.03.2024',
    ],
    [
      'en',
      '404 new homes for the harbor',
      'The town builds homes on the old docks, and the first families move in soon.',
      'Published 12 March 2024',
    ],
    ['de', 'Der Schatz wurde nicht gefunden', 'Drei Wochen lang suchten die Taucher im Hafen nach dem Gold.', 'Stand: 12.03.2024'],
  ])('one about something else has: %s, %s', (lang, title, text, footer) => expect(dayOf(lang, title, text, footer)).toBe('2024-03-12'));
});
