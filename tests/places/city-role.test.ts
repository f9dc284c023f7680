import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

/** The role of a city in an article with some further sentences. */
function roleOf(city: string, ...paragraphs: string[]): string | undefined {
  const filler = 'Forskerne har i flere år målt vinden ved kysten, og nu er de klar til at vise, hvad de har fundet.';
  const page = `<!doctype html><html lang="da"><body><main><article><h1>Vinden bliver målt</h1>${[...paragraphs, filler].map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
  return extract(page).cities.find(({ name }) => name === city)?.role;
}

describe('what a city is in an article', () => {
  test.each([
    ['the seat, named before it', 'Vejle', 'Virksomheden har hovedsæde i Vejle og er hundrede år gammel.', 'headquarters'],
    ['a branch', 'Esbjerg', 'Virksomheden har en afdeling i Esbjerg, hvor man bygger vinger.', 'branch'],
    ['where something is held', 'Odense', 'Konferencen holdes i Odense, og alle kan være med.', 'venue'],
    ['an office that closes', 'Skive', 'Virksomheden vokser, men kontoret i Skive lukkes til foråret.', 'mentioned'],
    ['a place that is left', 'Skive', 'Virksomheden flytter hovedkontoret fra Skive til Thisted i maj.', 'mentioned'],
    ['just mentioned', 'Horsens', 'Vinden er svagere i Horsens end ude ved havet.', 'mentioned'],
    [
      'a word of the sentence before says nothing',
      'Horsens',
      'Hun kom fra firmaets hovedsæde. Vinden er svag i Horsens om vinteren.',
      'mentioned',
    ],
    [
      'a word far away says nothing',
      'Horsens',
      'Firmaets hovedsæde fik i går et nyt og meget stort rødt tag, som en tømrer fra byen Horsens har bygget.',
      'mentioned',
    ],
  ])('%s', (_name, city, text, role) => expect(roleOf(city, text)).toBe(role));

  test('a word of the paragraph before says nothing', () => {
    expect(roleOf('Horsens', 'De talte længe om firmaets nye hovedsæde', 'Horsens har mindre vind end øerne, siger forskerne.')).toBe(
      'mentioned',
    );
  });

  test('one that opens the text as its dateline is that', () => {
    expect(roleOf('Aalborg', 'AALBORG: Vinden er blevet svagere, siger forskerne, der har målt den i ti år.')).toBe('dateline');
  });
});
