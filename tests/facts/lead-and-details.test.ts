import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS, ON_SAND } from './texts';

const SHORT = 'Schools share the rain of one winter with the homes around them, and the filters cost less than a meal.';
const DANISH = 'Storme flytter bankerne ved den nordlige kyst længere, end nogen havde ventet, viser en ny måling.';
const leadOf = (main: string, lang = 'en'): string | null => extract(`<html lang="${lang}"><body><main>${main}</main></body></html>`).lead;

describe('the day before the lead', () => {
  test.each<[string, string]>([
    ['and a dash', `12 March 2024 – ${SHORT}`],
    ['in an element of its own', `<span>12 March 2024</span> ${SHORT}`],
    ['glued to it', `<span>12 March 2024</span>${SHORT}`],
  ])('%s is not part of it', (_name, lead) =>
    expect(leadOf(`<h1>Water from school roofs</h1><p class="lead">${lead}</p>${ON_ROOFS}`)).toBe(SHORT),
  );
  test('is left out in Danish', () =>
    expect(leadOf(`<h1>Sandet i fjorden</h1><p class="manchet"><b>12.03.2024</b> ${DANISH}</p>${ON_SAND}`, 'da')).toBe(DANISH));
  test.each([`In March 2024 ${SHORT.toLowerCase()}`, `<b>Roofs</b> ${SHORT}`])('is not "%s"', (lead) =>
    expect(leadOf(`<h1>Water from school roofs</h1><p class="lead">${lead}</p>${ON_ROOFS}`)).toBe(lead.replace(/<\/?b>/gu, '')),
  );
});

describe('a kicker before the lead', () => {
  test.each(['<b>RESEARCH</b> ', '<span>CLIMATE AND WATER</span>', '<strong>NORVIK</strong> – '])('%s is not part of it', (kicker) =>
    expect(leadOf(`<h1>Water from school roofs</h1><p class="lead">${kicker}${SHORT}</p>${ON_ROOFS}`)).toBe(SHORT),
  );
  test.each([
    `<b>NATO</b> Schools share the rain of one winter with the homes around them.`,
    '<b>SCHOOLS</b> share the rain of one winter.',
  ])('is not the bold word of %s', (lead) =>
    expect(leadOf(`<h1>Water from school roofs</h1><p class="lead">${lead}</p>${ON_ROOFS}`)).toBe(lead.replace(/<\/?b>/gu, '')),
  );
});

describe('a lead without a class', () => {
  const header = (inner: string): string => `<div>${inner}</div><div>${ON_ROOFS}</div>`;
  test('is the heading below the headline in a block without text', () =>
    expect(leadOf(header('<h1>Water from school roofs</h1><h2>One winter is enough for a street</h2>'))).toBe(
      'One winter is enough for a street',
    ));
  test('is no heading in the block of the text', () =>
    expect(leadOf(`<h1>Water from school roofs</h1><h2>One winter is enough for a street</h2>${ON_ROOFS}<h2>Filters</h2>${ON_SAND}`)).toBe(
      null,
    ));
  test('is no question', () =>
    expect(leadOf(header('<h1>Water from school roofs</h1><h2>How much does a winter of rain bring?</h2>'))).toBe(null));
  test('is the paragraph in the header, below the byline', () =>
    expect(leadOf(`<h1>Water from school roofs</h1><p>By Ann Holm</p><header>${SHORT}</header>${ON_ROOFS}`)).toBe(SHORT));
  test('is not the first paragraph of the text', () =>
    expect(leadOf(`<h1>Water from school roofs</h1><p>By Ann Holm</p><p>${SHORT}</p>${ON_ROOFS}`)).toBe(null));
});

describe('a standfirst without a class', () => {
  const LEAD = 'Hundrede års vind ved fyret er nu at finde i en tabel, som alle kan bruge hele året.';
  const P = (text: string): string => `<p>${text} Tallene viser, at stormene kommer fra nord oftere end før, og at de varer længere.</p>`;
  const RUNNING = P('Ved fyret målte de vinden hver time.') + P('I protokollerne står vindens styrke.') + P('Nu fortsætter målingerne.');
  const leadOf = (body: string): string | null => extract(`<html lang="da"><body><main>${body}</main></body></html>`).lead;
  const TITLE = '<h1>Vinden ved fyret</h1>';

  test.each<[string, string]>([
    ['in the block of the headline', `<div>${TITLE}<div>${LEAD}</div></div><div>${RUNNING}</div>`],
    [
      'alone in its block, above a picture',
      `<article>${TITLE}<div><p>${LEAD}</p></div><figure><img src="/f.jpg" alt=""><figcaption>Fyret</figcaption></figure><div>${RUNNING}</div></article>`,
    ],
    ['in bold by a class of a style sheet', `<article>${TITLE}<p class="fw-bold fs-5">${LEAD}</p>${RUNNING}</article>`],
  ])('%s', (_name, body) => expect(leadOf(body)).toBe(LEAD));

  test.each<[string, string]>([
    ['not where the text is in that block too', `<div>${TITLE}<p>${LEAD}</p>${RUNNING}</div>`],
    ['not where only one paragraph follows', `<div>${TITLE}<p>${LEAD}</p></div><div>${P('Ved fyret målte de vinden hver time.')}</div>`],
    [
      'not where each paragraph is in a block of its own',
      `<article>${TITLE}<div><p>${LEAD}</p></div>${RUNNING.replace(/<p>/gu, '<div><p>').replace(/<\/p>/gu, '</p></div>')}</article>`,
    ],
    ['not of a class that only sounds like bold', `<article>${TITLE}<p class="bolder-box">${LEAD}</p>${RUNNING}</article>`],
  ])('%s', (_name, body) => expect(leadOf(body)).toBe(null));
});
