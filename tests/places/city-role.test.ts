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
    ['de', 'Hamburg', 'Der Kurs und der Workshop, der am 7. Mai in Hamburg stattfand, waren voll.', 'venue'],
    ['sv', 'Luleå', 'Bolaget har kontor i Göteborg samt i Luleå.', 'branch'],
    ['fr', 'Nantes', "L'entreprise a des bureaux à Lyon et à Nantes.", 'branch'],
  ])('a word before a list is about all its members, and goes on over a day: %s, %s', (language, city, text, role) =>
    expect(roleIn(language, city, text)).toBe(role),
  );

  test.each([
    ['a name between', 'en', 'Brooklyn', 'Brooklyn Bedding – the best beds for people who sleep on the side all night.', undefined],
    [
      'a label inside the text',
      'en',
      'Leeds',
      `${'The wind was measured for many years by the harbor. '.repeat(40)}</p><p>Leeds: two boats and a crane for the harbor.`,
      'mentioned',
    ],
  ])('%s is no dateline: %s, %s', (_name, language, city, text, role) => expect(roleIn(language, city, text)).toBe(role));

  test.each([
    ['en', 'Leeds', 'LEEDS, England (NB) — The harbor opens again, and the boats are ready to sail.'],
    ['en', 'Leeds', 'BRISTOL/LEEDS, March 7 (NB) - The harbor opens again, and the boats are ready to sail.'],
    ['nl', 'Gent', 'GENT - De haven gaat weer open, en de boten zijn klaar om te varen.'],
    ['de', 'Bad Aibling', 'BAD AIBLING - Der Hafen wird wieder geöffnet, und die Boote sind bereit.'],
    ['de', 'Kiel', 'Kiel (nb) – Der Hafen wird wieder geöffnet, und die Boote sind bereit.'],
    ['de', 'Rostock', 'Rostock/Greifswald, 7. November. Der Hafen wird wieder geöffnet, und die Boote sind bereit.'],
    ['fr', 'Nantes', 'Nantes, le 29 mai – Le port est ouvert, et les bateaux sont prêts.'],
    ['fi', 'Oulu', 'Oulu 14.9.2023. Satama avataan, ja veneet ovat valmiina lähtemään.'],
  ])('a dateline: %s, %s', (language, city, text) => expect(roleIn(language, city, text)).toBe('dateline'));

  test.each([
    ['a clause between', 'en', 'Leeds', 'The fair takes place in March and Leeds closes the year with a regatta.'],
    ['a name of an authority', 'en', 'Leeds', 'The lawyer works at the Patent Office in Leeds and likes boats.'],
    ['an office that is no branch', 'en', 'Leeds', 'The letter was released by her office, and many in Leeds were glad.'],
    ['a seat to sit on', 'en', 'Leeds', 'They met on a corner seat at a small bar in Leeds.'],
    ['a place', 'en', 'Leeds', 'There is no better place like Leeds for boats.'],
    ['finding', 'da', 'Skive', 'Forskerne finder hvert år nye muslinger i Skive og omegn.'],
    ['finding', 'de', 'Hamburg', 'Das Team findet jedes Jahr neue Muscheln in Hamburg und Umgebung.'],
  ])('%s gives no role: %s, %s', (_name, language, city, text) => expect(roleIn(language, city, text)).toBe('mentioned'));

  test.each([
    ['da', 'Skive', 'Mødet finder sted i Skive til foråret.', 'venue'],
    ['en', 'Leeds', 'The company opens a new office in Leeds this spring.', 'branch'],
    ['en', 'Leeds', 'Headquarters: Leeds, and the boats are there as well.', 'headquarters'],
    ['de', 'Hamburg', 'Die Tagung Wind und Wasser, Hamburg, war voll.', 'venue'],
    ['sv', 'Luleå', 'Mötet äger rum i Luleå i vår.', 'venue'],
    ['fr', 'Nantes', 'La rencontre aura lieu à Nantes au printemps.', 'venue'],
    ['nl', 'Rotterdam', 'De lezing vindt plaats in Rotterdam.', 'venue'],
  ])('but %s, %s: %s', (language, city, text, role) => expect(roleIn(language, city, text)).toBe(role));

  test.each([
    ['fi', 'Helsinki', 'Seminaari järjestetään keskiviikkona Helsingissä.', 'venue'],
    ['fi', 'Turku', 'Yrityksen pääkonttori sijaitsee nykyään Turussa.', 'headquarters'],
    ['fi', 'Oulu', 'Yrityksen kotipaikka on Oulu.', 'headquarters'],
    ['en', 'Leeds', 'Its head office is in Leeds.', 'headquarters'],
    ['en', 'Leeds', 'Its European headquarters is Leeds.', 'headquarters'],
    ['en', 'Leeds', 'The company has offices in both Leeds and Bristol.', 'branch'],
  ])('what ties a city to a word: %s, %s: %s', (language, city, text, role) => expect(roleIn(language, city, text)).toBe(role));
});
