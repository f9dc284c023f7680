import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

/** Enough lines for the footer's last one to be far from the end of the article. */
const MENU = Array.from({ length: 30 }, (_, i) => `<li><a href="/rum/${i}">Rum ${i}</a></li>`).join('');

const page = (lang: string, text: string, footer: string): string =>
  `<!doctype html><html lang="${lang}"><head><title>Havnen</title></head><body><main><article><h1>Bølgerne ved molen</h1>
  <time itemprop="datePublished" datetime="2024-02-09">09.02.2024</time><p>${text}</p><p>${text}</p></article></main>
  <footer><ul>${MENU}</ul><p>${footer}</p></footer></body></html>`;

const DA = 'Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere, end nogen havde regnet med.';
const DE =
  'Die Forscher haben die Wellen im Fjord drei Winter lang beobachtet und gesehen, dass der Sand weiter wandert, als jemand erwartet hatte.';

describe('the change printed at the end of a footer line of other words', () => {
  test.each([
    ['da', DA, 'Havnens Skole, Molevej 5, 4321 Strandby. Sidst opdateret: 12.02.2024'],
    ['da', DA, 'Havnens Skole · Molevej 5 · Senest opdateret 12. februar 2024'],
    ['de', DE, 'Hafenschule, Molenweg 5, 54321 Strandheim | Letzte Änderung: 12.02.2024'],
  ])('%s: %s %s', (lang, text, footer) => expect(extract(page(lang, text, footer)).modified?.edtf).toBe('2024-02-12'));

  test.each([
    // Of something else, in a sentence.
    ['da', DA, 'Vores vilkår for salg af billetter er sidst opdateret: 12.02.2024'],
    ['de', DE, 'Unsere Hafenordnung hat der Rat des Fischerdorfs zuletzt geändert: 12.02.2024'],
    // Not at the end.
    ['da', DA, 'Havnens Skole, Molevej 5. Sidst opdateret: 12.02.2024 af Jens i Strandby og hans søster'],
    // No label.
    ['da', DA, 'Havnens Skole, Molevej 5, 4321 Strandby. Næste sejlads: 12.02.2024'],
  ])('but not %s: %s %s', (lang, text, footer) => expect(extract(page(lang, text, footer)).modified).toBeNull());
});

describe('the change printed in the footer of a page without another day', () => {
  const undated = page('da', DA, 'Sidst opdateret: 12.02.2024').replace(
    '<time itemprop="datePublished" datetime="2024-02-09">09.02.2024</time>',
    `<p>${DA} Det er nyt for alle.</p>`,
  );
  test.each([
    ['https://havn.example/nyt/boelger', '2024-02-12'],
    ['https://havn.example/', null],
    ['https://havn.example/da/', null],
    ['https://havn.example/index.html', null],
    ['https://havn.example/?id=42', '2024-02-12'],
  ])('is that of publication, except on a front page: %s', (url, day) => {
    const { published, modified } = extract(undated, { url });
    expect(published?.edtf ?? null).toBe(day);
    expect(modified?.edtf).toBe('2024-02-12');
  });
});
