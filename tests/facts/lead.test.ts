import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT =
  'Ved fyret målte de vinden hver time gennem hele vinteren. Tallene viser, at stormene kommer fra nord oftere end før, og at de varer længere.';
const MORE =
  'I de ældste protokoller står vindens styrke med blæk. Dem har eleverne skrevet af i løbet af efteråret, og de dækker godt hundrede år.';
const LEAD = 'Hundrede års vind ved fyret er nu at finde i en tabel, som alle kan bruge.';
const BODY = `<p>${TEXT}</p><p>${MORE}</p><p>${TEXT}</p>`;

const record = (body: string, head = '') =>
  extract(`<html lang="da"><head>${head}</head><body><main><article><h1>Vinden ved fyret</h1>${body}</article></main></body></html>`);
const lead = (body: string, head = ''): [string | null, string | undefined] => {
  const { lead, evidence } = record(body, head);
  return [lead, evidence['lead']?.[0]?.rule];
};
const description = (text: string) => `<meta name="description" content="${text}">`;

describe('a heading that stands for the lead', () => {
  test.each<[string, string, string, [string, string]]>([
    ['that the page declares as its description', `<h2>${LEAD}</h2>${BODY}`, description(LEAD), [LEAD, 'declared-description']],
    ['that is a sentence', `<h2>${LEAD}</h2>${BODY}`, '', [LEAD, 'heading-below-headline']],
    [
      'that is the only one of its kind',
      `<h3>Elever har skrevet hundrede års målinger af og lagt dem frem</h3><p>Af Ole Bang</p>${BODY}`,
      '',
      ['Elever har skrevet hundrede års målinger af og lagt dem frem', 'heading-below-headline'],
    ],
    [
      'below the picture',
      `<figure><img src="/fyr.jpg" alt=""><figcaption>Fyret i januar. Foto: Ole Bang</figcaption></figure><h2>${LEAD}</h2>${BODY}`,
      '',
      [LEAD, 'heading-below-headline'],
    ],
  ])('%s', (_name, body, head, expected) => {
    expect(lead(body, head)).toEqual(expected);
    expect(record(body, head).blocks.some(({ kind }) => kind === 'lead')).toBe(true);
  });

  test.each<[string, string]>([
    [
      'not the heading of a part',
      `<h2>Sådan målte eleverne vinden fra det gamle tårn</h2><p>${TEXT}</p><h2>Hvad tallene viser om stormene</h2>${BODY}`,
    ],
    ['not a question', `<h2>Hvordan kan man vide, at det blæste mere før i tiden?</h2>${BODY}`.replace('tiden?', 'tiden:')],
    ['not below the first paragraph', `<p>${TEXT}</p><h2>${LEAD}</h2><p>${MORE}</p>`],
    ['not a short one', `<h2>Målt med blæk og papir i tårnet</h2>${BODY}`],
    ['not a title of capitals', `<h2>Vinden Ved Fyret Nord For Byen Og Dens Hundrede År</h2>${BODY}`],
  ])('%s', (_name, body) => expect(lead(body)).toEqual([null, undefined]));
});

describe('a description that a system cut from the text', () => {
  const cut = description(`${TEXT.slice(0, 90)} […]`);
  test('does not make the first of several paragraphs a lead', () => expect(lead(BODY, cut)).toEqual([null, undefined]));
  test('nor one before a sub-heading', () =>
    expect(lead(`<p>${TEXT}</p><h2>Protokollerne</h2><p>${MORE}</p><p>${MORE}</p>`, cut)).toEqual([null, undefined]));
  test('nor the only paragraph', () => expect(lead(`<p>${TEXT}</p>`, cut)).toEqual([null, undefined]));
  test('but one with a class of its own', () =>
    expect(lead(`<p class="opening-text">${TEXT}</p><p>${MORE}</p><p>${MORE}</p>`, cut)).toEqual([TEXT, 'declared-description']));
  test('and one in a block of its own', () =>
    expect(lead(`<div><p>${TEXT}</p></div><div><p>${MORE}</p><p>${MORE}</p></div>`, cut)).toEqual([TEXT, 'declared-description']));
  test('a whole one makes a lead anywhere', () => expect(lead(BODY, description(TEXT))).toEqual([TEXT, 'declared-description']));
});

describe('what is no lead, whatever its class', () => {
  test.each<[string, string]>([
    [
      'who wrote it, at length',
      'Af Mette Holm | mho@fyret.example | Fyrets Blad og Jens Peter Dahl | jpd@fyret.example | Fyrets Blad | 3. maj 2021',
    ],
    ['an offer', 'Tilmeld dig nyhedsbrevet, og få historier fra fyret hver uge.'],
    ['a short offer', 'Abonnementet giver adgang til alt'],
    ['links to share', 'Del på Facebook, del på mail eller kopier linket her'],
    ['a part of the headline', 'Vinden ved fyret'.padEnd(16)],
  ])('%s', (_name, line) => expect(lead(`<p class="lead">${line}</p>${BODY}`)[0]).toBe(null));

  test('but an offer in the page’s own description is what the article is about', () => {
    const line = 'Nyhedsbrevet fra fyret fylder hundrede år og udkommer stadig.';
    expect(lead(`<p class="lead">${line}</p>${BODY}`, description(line))[0]).toBe(line);
  });
  test('the headline again', () => {
    const again = 'Hundrede års vind ved det gamle fyr';
    const page = `<html lang="da"><body><main><article><h1>${again} mod nord</h1><p class="lead">${again}</p>${BODY}</article></main></body></html>`;
    expect(extract(page).lead).toBe(null);
  });
  test('a role above a byline', () =>
    expect(lead(`<p>Lektor, Havets Universitet &amp; Fyrets Venner</p><p>Af Mette Holm</p>${BODY}`)[0]).toBe(null));
  test('but a sentence with a person in it', () => {
    const line = 'Mette Holm har målt vinden ved fyret og fundet flere storme.';
    expect(lead(`<p class="lead">${line}</p>${BODY}`)).toEqual([line, 'lead-class']);
  });
});
