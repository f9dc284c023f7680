import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const PARAGRAPHS = [
  'The ferry crosses the sound four times a day, and since last winter it has carried a small box that measures the salt of the water.',
  'The box was built by pupils of the harbor school, who read its numbers every Friday and draw a curve of them on the wall of the hall.',
  'In March the curve fell for the first time. The pupils thought that the box was broken, but the second one showed the same numbers.',
  'Now the harbor office has asked for a copy of the curve, and the captain has promised to carry the box for three more years.',
  'A second school on the other side of the sound wants to join in, and its pupils will get a box of their own before the summer.',
];
const OFFER = 'Stories from the sound, in your inbox on every second Friday.';
const page = (box: string, end = ''): string =>
  `<html lang="en"><head><title>A box on the ferry</title></head><body><main><h1>A box on the ferry</h1><div><p>${PARAGRAPHS.slice(0, 3).join('</p><p>')}</p>${box}<p>${PARAGRAPHS.slice(3).join('</p><p>')}</p>${end}</div></main></body></html>`;
const text = (html: string): string => extract(html).text;

describe('a box between the paragraphs', () => {
  test.each([
    ['with a field for an address', `<div><p>${OFFER}</p><input type="email"><button>Join</button></div>`],
    ['with a field called so', `<div><div><p>${OFFER}</p></div><div><input name="EMAIL"></div></div>`],
    ['with a form', `<div><div><h3>Our letter</h3><p>${OFFER}</p><form><input placeholder="Your e-mail"></form></div></div>`],
  ])('%s is no text', (_name, box) => expect(text(page(box)).split('\n')).toEqual(PARAGRAPHS));

  test.each([
    ['with a field for something else', `<div><p>${PARAGRAPHS[2]!}</p><input type="search"></div>`],
    ['with a hidden field', `<div><p>${PARAGRAPHS[2]!}</p><input type="hidden" name="email"></div>`],
    ['with more text than an offer has', `<div><p>${PARAGRAPHS.join('</p><p>')}</p><input type="email"></div>`],
  ])('%s is text', (_name, box) => expect(text(page(box)).split('\n').length).toBeGreaterThan(PARAGRAPHS.length));

  test('says nothing of a text in one block with the field', () =>
    expect(text(page('<input type="email">')).split('\n')).toEqual(PARAGRAPHS));

  test('says under explain why it is left out', () => {
    const { evidence } = extract(page(`<div><p>${OFFER}</p><input type="email"></div>`), { explain: true });
    expect(JSON.stringify(evidence)).toContain(OFFER);
  });
});

describe('a list of short items behind the last paragraph', () => {
  const ITEMS = ['Four crossings a day', 'Two boxes', 'Three more years'];
  const list = (items: readonly string[]): string => `<ul><li>${items.join('</li><li>')}</li></ul>`;
  test('is text where it stands in one element with it', () => expect(text(page('', list(ITEMS)))).toContain(ITEMS.join('\n')));
  test('is none where it has links', () =>
    expect(text(page('', list(ITEMS.map((item) => `<a href="/x">${item}</a>`))))).not.toContain(ITEMS[1]));
  test('is none in an element of its own behind the text', () =>
    expect(text(`${page('')}<div><h4>More</h4>${list(['Home', 'Ferries', 'Imprint'])}</div>`)).not.toContain('Imprint'));
});
