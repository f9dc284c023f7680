import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_GRAIN } from './texts';

const page = (main: string, url?: string): Article =>
  extract(`<html lang="da"><body><main><article>${main}</article></main></body></html>`, url === undefined ? {} : { url });
const below = (html: string): string => `<h1>Korn fra den store kloak</h1>${html}${ON_GRAIN}`;

describe('a day on the leaf of a calendar', () => {
  test.each<[string, string, string | null]>([
    ['in three blocks', below('<div class="cal"><div>12</div><div>maj</div><div>2023</div></div>'), '2023-05-12'],
    ['month first', below('<div class="cal"><div>Maj</div><div>12</div><div>2023</div></div>'), '2023-05-12'],
    ['with month and year on one line', below('<div class="cal"><div>12</div><div>maj 2023</div></div>'), '2023-05-12'],
    ['parted by line breaks', below('<div class="cal">12<br>maj<br>2023</div>'), '2023-05-12'],
    ['above the headline', `<div><div>12</div><div>maj</div><div>2023</div></div>${below('')}`, '2023-05-12'],
    ['with signs between them', below('<div><div>12</div><div>/</div><div>maj</div><div>/</div><div>2023</div></div>'), '2023-05-12'],
    ['with day and month on one line', below('<div><div>12. maj</div><div>2023</div></div>'), '2023-05-12'],
    ['with the year above them', below('<div><div>2023</div><div>12. maj</div></div>'), '2023-05-12'],
    ['in spans with no space between', below('<p><span>12</span><span>maj</span><span>2023</span></p>'), '2023-05-12'],
    ['in spans, the month with a dot', below('<p><span>12</span><span>mar.</span><span>2023</span></p>'), '2023-03-12'],
    ['not with a word for the year', below('<div><div>12. maj</div><div>2023 kr.</div></div>'), null],
    ['not below a year in an element apart', below('<section><p>2023</p></section><div><p>12. maj</p></div>'), null],
    ['not without a year', below('<div><div>12</div><div>maj</div></div>'), null],
    ['not without a month', below('<div><div>12</div><div>point</div><div>2023</div></div>'), null],
    ['not in numbers alone', below('<div><div>12</div><div>5</div><div>2023</div></div>'), null],
    ['not in elements apart', below('<div><p>12</p></div><section><p>maj 2023</p></section>'), null],
  ])('%s', (_name, main, day) => {
    const { published } = page(main);
    expect(published?.precision === 'day' ? published.edtf : null).toBe(day);
  });

  test('is no part of the text', () =>
    expect(page(below('<div class="cal"><div>12</div><div>maj</div><div>2023</div></div>')).text).not.toMatch(/^(?:12|maj|2023)$/mu));
});

describe('a day in the attribute of an element that its class names a date', () => {
  test.each<[string, string, string | null]>([
    ['title', below('<p><abbr class="published" title="2023-05-12T10:42:00+0200">for 5 minutter siden</abbr></p>'), '2023-05-12'],
    ['title without a time', below('<p>Lise Borg <span class="post-date" title="2023-05-12">i går</span></p>'), '2023-05-12'],
    [
      'title of a day that is counted from now',
      below('<p><abbr class="timeago" title="2023-05-12T10:42:00Z">i går</abbr></p>'),
      '2023-05-12',
    ],
    ['data-date', below('<p><span class="date" data-date="2023-05-12">i går</span></p>'), '2023-05-12'],
    ['not a title that only begins so', below('<p><span class="date" title="2023-05-123">i går</span></p>'), null],
    ['not of an element without such a class', below('<p><span class="map" title="2023-05-12">Rønbæk</span></p>'), null],
  ])('%s', (_name, main, day) => expect(page(main).published?.edtf ?? null).toBe(day));
});

describe('a day before the first sentence of the text', () => {
  const opening = (html: string): string => below(`<p>${html}</p>`);
  test.each<[string, string, string | null]>([
    [
      'in parentheses',
      opening('(12.05.2023) Kornene suger fosfor ud af spildevandet og giver det fra sig igen på marken til næste år.'),
      '2023-05-12',
    ],
    [
      'in bold type',
      opening('<strong>12.05.2023</strong> Kornene suger fosfor ud af spildevandet og giver det fra sig igen på marken til næste år.'),
      '2023-05-12',
    ],
    [
      'not one that the sentence begins with',
      opening('<strong>12. maj 2023</strong> gav kornene fosfor fra sig på marken for første gang, siden forsøget begyndte i Rønbæk.'),
      null,
    ],
    [
      'not one with the sentence in bold type too',
      opening(
        '<strong>12.05.2023 Havnen i Rønbæk</strong> tog imod de første korn, som suger fosfor ud af spildevandet fra byen og fra gårdene omkring den.',
      ),
      null,
    ],
    [
      'not one further down',
      below(`${ON_GRAIN}<p>(12.05.2023) Kornene suger fosfor ud af spildevandet og giver det fra sig igen på marken til næste år.</p>`),
      null,
    ],
  ])('%s', (_name, main, day) => expect(page(main).published?.edtf ?? null).toBe(day));
});

describe('a day at the end of the text', () => {
  test.each<[string, string, string | null]>([
    ['with who signed', `${below('')}<p>12.05.2023 / jk</p>`, '2023-05-12'],
    ['with two who signed', `${below('')}<p>12.05.2023, jk/lb</p>`, '2023-05-12'],
    ['not with a word', `${below('')}<p>12.05.2023 Havnen</p>`, null],
  ])('%s', (_name, main, day) => expect(page(main).published?.edtf ?? null).toBe(day));
});

describe('a day in a box of a column', () => {
  const column = (html: string): string =>
    `${below('')}</article></main><aside>${html}<div class="box"><h3>Nyheder</h3><p><a href="/a">Havnen i Rønbæk bliver dybere</a></p><p>3. juni 2024</p></div></aside><main><article>`;
  test.each<[string, string, string | null]>([
    ['beside one with other articles', column('<section><h3>Fakta</h3><p>Publiceret: 12.05.2023</p></section>'), '2023-05-12'],
    [
      'not in the one with other articles',
      column('<section><h3>Mest læst</h3><p><a href="/b">Så mange søger ind på skolen</a></p><p>Publiceret: 12.05.2023</p></section>'),
      null,
    ],
  ])('%s', (_name, main, day) => expect(page(main).published?.edtf ?? null).toBe(day));
});

describe('a day in the address', () => {
  const of = (path: string): string | null => page(below(''), `https://vand.example${path}`).published?.edtf ?? null;
  test.each<[string, string | null]>([
    ['/nyt/K2019052307450012345', '2019-05-23'],
    ['/nyt/20190523074500', '2019-05-23'],
    // No time of day after it, no day, more letters than a label has.
    ['/nyt/K2019052399450012345', null],
    ['/nyt/K2019054307450012345', null],
    ['/nyt/korn2019052307450012345', null],
  ])('%s', (path, day) => expect(of(path)).toBe(day));
});
