import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS, ON_SAND, ON_SAND_IN_FRENCH, ON_SAND_IN_GERMAN } from './texts';

const dayOf = (body: string, lang = 'da', url?: string): string | null =>
  extract(`<html lang="${lang}"><body>${body}</body></html>`, url === undefined ? {} : { url }).published?.edtf ?? null;

const MENU = '<nav><ul><li><a href="/f">Forskning</a></li><li><a href="/n">Nyhed</a></li></ul></nav>';
const article = (html: string): string => `<h1>Sandet i fjorden</h1>${html}${ON_SAND}`;

describe("today's day in the head of a site", () => {
  test.each<[string, string]>([
    ['above the menu', `<div class="top"><span>5. oktober 2021</span></div>${MENU}<div>${article('')}</div>`],
    ['above the menu, with a class', `<div class="top"><span class="date">5. oktober 2021</span></div>${MENU}<div>${article('')}</div>`],
    ['below an entry of the menu that is a label', `${MENU}<div class="top">5. oktober 2021</div><main>${article('')}</main>`],
    [
      'above the path to the page, in no block with the headline',
      `<div class="date">5. oktober 2021</div>${MENU}<div>${article('')}</div>`,
    ],
    [
      'above the menu of the site, in the one block of the page',
      `<div id="page"><div class="date">5. oktober 2021</div>${MENU}${article('')}</div>`,
    ],
    [
      'above the menu of the site, in a block in that of the page',
      `<div id="site"><div class="wrapper"><p class="date">5. oktober 2021</p>${MENU}${article('')}</div></div>`,
    ],
    ['outside of the main element', `<header><div>5. oktober 2021</div></header><main>${article('')}</main>`],
    [
      'far above the article',
      `<div><time datetime="2021-10-05">5. oktober 2021</time></div><p>Vejret</p><p>Havnen</p><article>${article('')}</article>`,
    ],
  ])('%s dates no article', (_name, body) => expect(dayOf(body)).toBeNull());

  test.each<[string, string]>([
    ['above the headline', `${MENU}<div><p>12. marts 2019</p>${article('')}</div>`],
    ['above it in the article', `<main><article><p>12. marts 2019</p>${article('')}</article></main>`],
    ['above it with a menu in the article', `<article><p class="date">12. marts 2019</p>${MENU}${article('')}</article>`],
    ['above the menu with a label', `<div>Publiceret 12. marts 2019</div>${MENU}<div>${article('')}</div>`],
    ['in a part of the main element above the article', `<main><p>12. marts 2019</p><article>${article('')}</article></main>`],
    [
      'that its class calls one, above the path to the page',
      `<div class="news"><div class="date">12. marts 2019</div>${MENU}${article('')}</div>`,
    ],
    ['that its class calls one, right above', `<div class="news-date">12. marts 2019</div><article>${article('')}</article>`],
    ['below the headline', `<div>5. oktober 2021</div>${MENU}<main>${article('<p>12. marts 2019</p>')}</main>`],
  ])('a day %s does', (_name, body) => expect(dayOf(body)).toBe('2019-03-12'));
  test("the day at the end goes before today's above the menu", () =>
    expect(dayOf(`<div id="page"><div class="date">5. oktober 2021</div>${MENU}${article('')}<p>12. marts 2019</p></div>`)).toBe(
      '2019-03-12',
    ));
});

describe('the hours of an event', () => {
  const url = 'https://www.example.org/2019/03/sand/';
  test.each<[string, string]>([
    ['14. maj 2019, 13.00-17.00', '2019-03'],
    ['14. maj 2019 kl. 13.00–17.00, Havnehuset', '2019-03'],
    ['28. marts 2019, 9:00 - 10:30', '2019-03'],
    ['12. marts 2019, 13.00', '2019-03-12'],
    ['12. marts 2019 - 13.00', '2019-03-12'],
    ['Publiceret 12. marts 2019, 13.00-17.00', '2019-03-12'],
    ['14. maj 2019 kl. 13-17', '2019-03'],
    ['14. maj 2019 kl. 13.30 til 15', '2019-03'],
    ['14. maj 2019 kl. 13-17 i Havnehuset', '2019-03'],
    ['14. maj 2019 kl. 13 til 17 i Havnehuset', '2019-03'],
    ['12. marts 2019 kl. 13 - 17 kommentarer', '2019-03-12'],
    ['14. maj 2019, Havnehuset, kl. 13 - kl. 17', '2019-03'],
    ['12. marts 2019, 13-17 grader', '2019-03-12'],
    ['12. marts 2019 | Åbent 9.00-17.00', '2019-03-12'],
    ['12. marts 2019 | Åbningstider: kl. 9-17', '2019-03-12'],
    ['12. marts 2019 kl. 13.05 - 17 kommentarer', '2019-03-12'],
    ['12. marts 2019 kl. 13-17, Havnehuset', '2019-03'],
    ['14. maj 2019, kl. 13.00-17.00 åbent hus', '2019-03'],
    ['14. maj 2019, kl. 13-17, åben dag for alle', '2019-03'],
  ])('%s', (line, day) => expect(dayOf(`<main>${article(`<p>${line}</p>`)}</main>`, 'da', url)).toBe(day));

  test.each<[string, string | null]>([
    ['<p>14. maj 2019</p><p>kl. 13-17 i Havnehuset</p>', '2019-03'],
    ['<p>14. maj 2019</p><p>13.00-17.00</p>', '2019-03'],
    ['<p>Publiceret 12. marts 2019</p><p>kl. 13-17 i Havnehuset</p>', '2019-03-12'],
    ['<p>12. marts 2019</p><p>kl. 13.05 - 17 kommentarer</p>', '2019-03-12'],
    ['<p>12. marts 2019</p><p>Åbent 9.00-17.00</p>', '2019-03-12'],
    ['<p>12. marts 2019 af redaktionen</p><p>13.00-17.00</p>', '2019-03-12'],
  ])('on the line below the day: %s', (lines, day) => expect(dayOf(`<main>${article(lines)}</main>`, 'da', url)).toBe(day));

  test.each<[string, string | null]>([
    ['May 14, 2019, 1 pm - 3 pm', null],
    ['May 14, 2019, 1–3 p.m.', null],
    ['May 14, 2019, 1 pm', '2019-05-14'],
    ['May 14, 2019 from 1 pm to 3 pm', null],
    ['May 14, 2019, from 1 p.m. until 3 p.m.', null],
    ['May 14, 2019 at 1 to 3 pm', null],
    ['14. Mai 2019, 13-17 Uhr', null],
    ['14. Mai 2019, 13 Uhr bis 17 Uhr', null],
    ['14. Mai 2019 von 13:00 bis 17:00 Uhr', null],
    ['14 mai 2019 de 14h à 17h30', null],
    ['14 mai 2019, 14 h - 17 h', null],
    ['14 mei 2019, 13.00 tot 17.00 uur', null],
    ['14 mei 2019 van 13 tot 17 uur', null],
    ['14 maj 2019, kl. 13–17', null],
    ['14 maj 2019 klockan 13 till 17', null],
    ['14 maj 2019 kl. 13–17 i Hamnhuset', null],
    ['14. mai 2019 kl. 13–17 på Havnehuset', null],
    ['May 14, 2019 1 pm - 3 min read', '2019-05-14'],
    ['14.5.2019 klo 13–17', null],
    ['May 14, 2019 | Open 9:00-17:00', '2019-05-14'],
    ['May 14, 2019 | Opening hours: 9 am to 5 pm', '2019-05-14'],
    ['14.05.2019 | Geöffnet von 9 bis 17 Uhr', '2019-05-14'],
    ['14.05.2019 | 9-17 Uhr geöffnet', '2019-05-14'],
    ['May 14, 2019 at 1:30 pm', '2019-05-14'],
    ['May 14, 2019 - 3 min read', '2019-05-14'],
    ['May 14, 2019 | 2 to 5 years', '2019-05-14'],
    ['May 14, 2019, 1:30 pm - 3 min read', '2019-05-14'],
    ['May 14, 2019 at 13:05 – 3 comments', '2019-05-14'],
    ['14. Mai 2019, 13:20 Uhr – 3 Min. Lesezeit', '2019-05-14'],
    ['14 mai 2019 à 14h05 - 3 commentaires', '2019-05-14'],
    ['14.5.2019 klo 13.05 – 3 min', '2019-05-14'],
    ['14 maj 2019 kl. 13.05 – 3 kommentarer', '2019-05-14'],
    ['May 14, 2019, 1 pm - 3 pm at the harbor', null],
    ['May 14, 2019, 13:00-15:00 Open lecture', null],
    ['14. Mai 2019, 13-15 Uhr, offen für alle', null],
    ['14. Mai 2019, 13-15 Uhr offen für alle', null],
    ['14 mai 2019, 13 h - 15 h ouvert à tous', null],
    ['14 maj 2019, kl. 13-15 öppet hus', null],
    ['14.05.2019 | 9-17 Uhr geöffnet | Hafenhaus', '2019-05-14'],
    ['May 14, 2019, updated 13:05', '2019-05-14'],
  ])('%s', (line, day) => expect(dayOf(`<main><h1>Roofs</h1><p>${line}</p>${ON_ROOFS}</main>`, 'en')).toBe(day));
});

describe('a day below a heading at the end', () => {
  const end = (html: string, lang = 'da'): string | null => dayOf(`<main>${article('')}${html}</main>`, lang);
  test.each<[string, string | null]>([
    ['<h2>Kommende arrangementer</h2><p>12. marts 2019</p>', null],
    ['<h3>Ansøgningsfrist</h3><p>12. marts 2019</p>', null],
    ['<h3>Publiceret</h3><p>12. marts 2019</p>', '2019-03-12'],
    ['<h3>Karen Holm</h3><p>12. marts 2019</p>', '2019-03-12'],
    ['<h4>Aarhus Universitet</h4><p>12. marts 2019</p>', '2019-03-12'],
    ['<p>12. marts 2019</p>', '2019-03-12'],
  ])('%s', (html, day) => expect(end(html)).toBe(day));
});

describe('a day behind a label below the headline', () => {
  test.each<[string, string, string | null]>([
    ['da', 'Ansøgningsfrist: 12. marts 2019', null],
    ['da', 'Dato: 12. marts 2019', '2019-03-12'],
    ['da', 'Nyhed, 12. marts 2019', '2019-03-12'],
    ['da', 'Havet | Dato: 12. marts 2019', '2019-03-12'],
    ['fr', 'Date limite : 12 mars 2019', null],
    ['fr', "Date limite d'inscription : 12 mars 2019", null],
    ['fr', 'Date de création : 12 mars 2019', '2019-03-12'],
    ['fr', 'Date de l’article : 12 mars 2019', '2019-03-12'],
    ['fr', 'Communiqué : 12 mars 2019', '2019-03-12'],
    ['fr', 'Lyon : 12 mars 2019', '2019-03-12'],
    ['da', 'Dato for udgivelse: 12. marts 2019', '2019-03-12'],
    ['da', 'Lagt op: 12. marts 2019', '2019-03-12'],
    ['da', 'Aarhus: 12. marts 2019', '2019-03-12'],
    ['da', 'Tirsdag: 12. marts 2019', '2019-03-12'],
    ['da', 'Deadline for tilmelding: 12. marts 2019', null],
    ['fr', 'Date : 12 mars 2019', '2019-03-12'],
    ['fr', 'Date de publication : 12 mars 2019', '2019-03-12'],
  ])('%s: %s', (lang, line, day) => {
    const text = lang === 'fr' ? `<h1>Le sable de la baie</h1><p>${line}</p>${ON_SAND_IN_FRENCH}` : article(`<p>${line}</p>`);
    expect(dayOf(`<main>${text}</main>`, lang)).toBe(day);
  });
  test('leaves the page its own', () =>
    expect(
      dayOf(`<main><h1>Le sable de la baie</h1><p>2 mars 2019</p><p>Date limite : 12 mars 2020</p>${ON_SAND_IN_FRENCH}</main>`, 'fr'),
    ).toBe('2019-03-02'));
});

describe('a day of something else than the article', () => {
  const day = (line: string, lang: string): string | null =>
    dayOf(`<main><h1>Havet 2.0</h1><p>${line}</p>${lang === 'fr' ? ON_SAND_IN_FRENCH : ON_ROOFS}</main>`, lang);
  test.each<[string, string]>([
    ['da', 'Tilmelding senest 12. marts 2019'],
    ['da', 'Sidste frist for tilmelding er 12. marts 2019'],
    ['da', 'Senest 12. marts 2019'],
    ['da', 'Startdato: 12. marts 2019'],
    ['sv', 'Anmälan senast 12 mars 2019'],
    ['sv', 'Sista dag att anmäla sig: 12 mars 2019'],
    ['nb', 'Påmelding innen 12. mars 2019'],
    ['nb', 'Når: 12. mars 2019'],
    ['nn', 'Påmeldingsfristen er 12. mars 2019'],
    ['de', 'Anmeldung bis 12. März 2019'],
    ['de', 'Wann: 12. März 2019'],
    ['de', 'Beginn: 14.03.2019'],
    ['en', 'Apply by 12 March 2019'],
    ['en', 'Closing date: 12 March 2019'],
    ['en', 'Start date: 12 March 2019'],
    ['en', 'Registration closes 12 March 2019'],
    ['nl', 'Aanmelden voor 12 maart 2019'],
    ['nl', 'Uiterste inschrijfdatum: 12 maart 2019'],
    ['fi', 'Ilmoittautuminen viimeistään 14.3.2019'],
    ['fi', 'Hakuaika päättyy 14.3.2019'],
    ['fr', 'Inscription avant le 12 mars 2019'],
    ['fr', 'Date limite : 12 mars 2019'],
  ])('%s: %s', (lang, line) => expect(day(line, lang)).toBeNull());

  test.each<[string, string]>([
    ['en', 'By March 12, 2019'],
    ['en', 'Registration office | 12 March 2019'],
    ['en', 'Application deadline extended | Published: 12 March 2019'],
    ['en', 'Article date: 12 March 2019'],
    ['da', 'Senest opdateret 12. marts 2019'],
    ['da', 'Frist forlænget, 12. marts 2019'],
    ['de', 'Anmeldung | 14.03.2019'],
    ['fi', 'Haku 14.3.2019'],
  ])('but not %s: %s', (lang, line) => expect(day(line, lang)).toMatch(/^2019-03-1[24]$/u));
});

describe('a day in a caption below the headline', () => {
  const caption = (text: string): string => article(`<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`);
  test.each<[string, string | null]>([
    ['Rønbæk, 12. marts 2019. Foto: Lars Bech', null],
    ['Foto: Lars Bech, 12. marts 2019', null],
  ])('%s', (text, day) => expect(dayOf(`<main>${caption(text)}</main>`)).toBe(day));
});

describe('the day in the address of a page', () => {
  test.each<[string, string | null]>([
    ['https://www.example.org/12/mar/2019/sand', '2019-03-12'],
    ['https://www.example.org/news/12/march/2019/', '2019-03-12'],
    ['https://www.example.org/2019/mar/12/sand', '2019-03-12'],
    ['https://www.example.org/12/market/2019/sand', null],
    ['https://www.example.org/31/feb/2019/sand', null],
    ['https://www.example.org/fair-12/mar/2019/sand', null],
    ['https://www.example.org/da/nyheder/12/mar/2019/sand', '2019-03-12'],
    ['https://www.example.org/volume/12/mar/2019/sand', null],
    ['https://www.example.org/page/2/may/2019/', null],
    ['https://www.example.org/kategori/3/mar/2020/sand', null],
    ['https://www.example.org/events/24/dec/2019/', null],
    ['https://www.example.org/12/03/2019/sand', null],
  ])('%s', (url, day) => expect(dayOf(`<main>${article('')}</main>`, 'da', url)).toBe(day));
});

describe('a place and the day below the text', () => {
  test.each<[string, string | null]>([
    ['<p>Paderborn, 12. März 2019</p>', '2019-03-12'],
    ['<p>Bewerbungsschluss, 12. März 2019</p>', null],
    ['<p>Kiel, den 12.03.2019</p>', '2019-03-12'],
    ['<p>Paderborn, 12. und 13. März 2019</p>', null],
    ['<p>Paderborn, 12. März 2019, Haus am Fjord</p>', null],
    ['<ul><li>Paderborn, 12. März 2019</li><li>Kiel, 14. März 2019</li></ul>', null],
  ])('%s', (end, day) => expect(dayOf(`<main><h1>Der Sand im Fjord</h1>${ON_SAND_IN_GERMAN}${end}</main>`, 'de')).toBe(day));

  test('is in English where and when something takes place', () =>
    expect(dayOf(`<main><h1>Roofs</h1>${ON_ROOFS}<p>Paderborn, 12 March 2019</p></main>`, 'en')).toBeNull());
});

describe('a day in another language than the text', () => {
  test.each<[string, string | null]>([
    ['12. marts 2019', '2019-03-12'],
    ['12. März 2019', '2019-03-12'],
    ['12.März 2019', '2019-03-12'],
    ['12 mrt 2019', '2019-03-12'],
    ['12 février 2019', '2019-02-12'],
    ['12. maaliskuuta 2019', '2019-03-12'],
    ['12 / MAR / 2019', '2019-03-12'],
    ['12.Mar.2019', '2019-03-12'],
    ['12 | mars | 2019', '2019-03-12'],
    ['MAR / 12 / 2019', '2019-03-12'],
    ['12 / MAR . 2019', null],
    ['12. Marburg 2019', null],
    ['12.–15. März 2019', null],
    ['12 t/m 15 maart 2019', null],
    ['Du 12 au 15 mars 2019', null],
    ['28. februar – 3. marts 2019', null],
    ['Solvig – 12. marts 2019', '2019-03-12'],
    ['Room 4 maj 2019', null],
    ['Published 4 maj 2019', '2019-05-04'],
    ['32. marts 2019', null],
    ['12. marts 20190', null],
  ])('%s on an English page', (line, day) => expect(dayOf(`<main><h1>Roofs</h1><p>${line}</p>${ON_ROOFS}</main>`, 'en')).toBe(day));
  test('"12. mars 2019" is a day and no month in a language that writes no dot behind it', () =>
    expect(dayOf(`<main><h1>Roofs</h1><p>12. mars 2019</p>${ON_ROOFS}</main>`, 'en')).toBe('2019-03-12'));
});

describe('a labeled day below the headline', () => {
  const jsonLd = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Roofs","datePublished":"2021-05-01"}</script>';
  test.each<[string, string]>([
    ['Published: April 12, 2021', '2021-04-12'],
    ['Report published: March 12, 2015', '2021-05-01'],
    ['Application deadline posted: June 12, 2022', '2021-05-01'],
  ])('goes before the metadata where the line says nothing else: %s', (line, day) =>
    expect(dayOf(`${jsonLd}<main><h1>Roofs</h1><p>${line}</p>${ON_ROOFS}</main>`, 'en')).toBe(day),
  );
});

describe('a page that lists articles', () => {
  const entry = (headline: string, day: string): string =>
    `<li><h2><a href="/n/${headline}">${headline}</a></h2><p>${day}</p><p>Kort om sagen.</p></li>`;
  const above = (headline: string, day: string): string =>
    `<li><p>${day}</p><h2><a href="/n/${headline}">${headline}</a></h2><p>Kort om sagen.</p></li>`;
  test.each([
    ['with the day below each headline', entry],
    ['with the day above each headline', above],
  ])('has no day of its own, %s', (_name, one) => {
    const list =
      one('Ny rektor tiltræder', '3. maj 2021') + one('Klynge får millioner', '29. april 2021') + one('Båd af plast', '21. april 2021');
    expect(dayOf(`<main><h1>Nyheder</h1><ul>${list}</ul></main>`)).toBeNull();
  });

  test('an article with the linked name of its section between headline and day keeps its day', () =>
    expect(dayOf(`<main>${article('<h3><a href="/forskning">Forskning på fjorden</a></h3><p>3. maj 2021</p>')}</main>`)).toBe(
      '2021-05-03',
    ));

  test('an article keeps its day above the headlines of others', () => {
    const others = entry('Ny rektor tiltræder', '1. maj 2021') + entry('Klynge får millioner', '29. april 2021');
    expect(dayOf(`<main>${article('<p>3. maj 2021</p>')}<ul>${others}</ul></main>`)).toBe('2021-05-03');
  });
});
