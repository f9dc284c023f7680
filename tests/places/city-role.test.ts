import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

/** The role of a city in an article with some further sentences. */
function roleOf(city: string, ...paragraphs: string[]): string | undefined {
  const filler = 'Forskerne har i flere år målt vinden ved kysten, og nu er de klar til at vise, hvad de har fundet.';
  const page = `<!doctype html><html lang="da"><body><main><article><h1>Vinden bliver målt</h1>${[...paragraphs, filler].map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
  return extract(page).cities.find(({ name }) => name === city)?.role;
}

/** The role of a city in an article of one sentence in some language. */
function roleIn(language: string, city: string, text: string): string | undefined {
  const page = `<!doctype html><html lang="${language}"><body><main><article><h1>2024</h1><p>${text}</p></article></main></body></html>`;
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

  test.each([
    ['another city before it', 'da', 'Aarhus', 'Virksomheden har hovedsæde i Vejle og driver et værksted i Aarhus.', 'mentioned'],
    [
      'another cluster after the seat',
      'da',
      'København',
      'Firmaet har hovedsæde i Vejle og samarbejder med DigitalLead i København.',
      'mentioned',
    ],
    ['a guest from elsewhere', 'da', 'Skive', 'Konferencen i Vejle blev åbnet af borgmesteren fra Skive.', 'mentioned'],
    ['a partner in another city', 'de', 'Hamburg', 'Die Firma hat ihren Sitz in Kiel und liefert Segel nach Hamburg.', 'mentioned'],
    ['a plant in another city', 'en', 'Leeds', 'The company has its headquarters in Bristol and builds engines in Leeds.', 'mentioned'],
    ['a plant in another city', 'sv', 'Luleå', 'Bolaget har sitt huvudkontor i Göteborg och bygger motorer i Luleå.', 'mentioned'],
    ['a plant in another city', 'fr', 'Nantes', "L'entreprise a son siège à Lyon et construit des moteurs à Nantes.", 'mentioned'],
    ['a word of its own', 'en', 'Leeds', 'The company has its headquarters in Bristol and a small branch in Leeds.', 'branch'],
  ])('a word before %s is not about it: %s, %s', (_name, language, city, text, role) => expect(roleIn(language, city, text)).toBe(role));

  test.each([
    ['da', 'Skive', 'Virksomheden har kontorer i Vejle, Odense og Skive.', 'branch'],
    ['de', 'Hamburg', 'Die Firma hat Niederlassungen in Kiel, Lübeck und in Hamburg.', 'branch'],
    ['en', 'Leeds', 'The company has offices in Copenhagen, Denmark, and in Leeds.', 'branch'],
    ['en', 'Leeds', 'The workshop is held in Bristol on 4 May and in Leeds on 9 May.', 'venue'],
    ['de', 'Hamburg', 'Der Workshop, der am 5. Juli in Hamburg stattfand, war voll.', 'venue'],
    ['sv', 'Luleå', 'Bolaget har kontor i Göteborg samt i Luleå.', 'branch'],
    ['fr', 'Nantes', "L'entreprise a des bureaux à Lyon et à Nantes.", 'branch'],
  ])('a word before a list is about all its members, and goes on over a day: %s, %s', (language, city, text, role) =>
    expect(roleIn(language, city, text)).toBe(role),
  );
});
