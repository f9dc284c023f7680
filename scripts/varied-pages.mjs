/**
 * Variants of training pages, so that the model depends less on the class names and boxes of the available pages: without
 * classes or with half of them renamed, with sections, headings or paragraphs as plain blocks, and with boxes of other
 * content between the paragraphs and after the last one. A variant depends only on the page's id: the same every time.
 */
import { createHash } from 'node:crypto';
import { BOXES } from './data/boxes.mjs';

const bytesOf = (text) => createHash('sha256').update(text).digest();
const oneOf = (list, byte) => list[byte % list.length];

const NAMES = /(\s(?:class|id)=)("[^"]*"|'[^']*')/giu;
/** A name of consonants, in which no word can be found; half of the names are kept. */
const renamed = (name, id) => {
  const bytes = bytesOf(name + id);
  return bytes[0] < 128 ? `k${[...bytes.subarray(1, 6)].map((byte) => oneOf('bcdfghjkqvwxz', byte)).join('')}` : name;
};
const withoutClasses = (html) => html.replace(/\s(?:class|id|data-[\w-]+)=(?:"[^"]*"|'[^']*')/giu, '');
const withoutSections = (html) => html.replace(/<(\/?)(?:main|article|header|section|aside|nav|footer)\b/giu, '<$1div');
const withoutHeadings = (html) => html.replace(/<(\/?)h[1-6]\b/giu, '<$1div');
const withBreaks = (html) => html.replace(/<\/p>\s*<p\b[^>]*>/giu, '<br><br>').replace(/<(\/?)p(?=[\s>])/giu, '<$1div');
const withoutMetadata = (html) =>
  html.replace(/<script\s[^>]*ld\+json[\s\S]*?<\/script>/giu, '').replace(/<meta\s(?![^>]*(?:charset|content-type))[^>]*>/giu, '');
const withOtherNames = (html, id) =>
  html.replace(NAMES, (_, before, value) => {
    const names = value.slice(1, -1).split(/\s+/u);
    return `${before}"${names.map((name) => renamed(name, id)).join(' ')}"`;
  });
const WAYS = [
  withoutClasses,
  withoutSections,
  withoutHeadings,
  withBreaks,
  (html) => withoutSections(withoutClasses(html)),
  withoutMetadata,
  withOtherNames,
  withOtherNames,
];

const words = (text) => text.normalize('NFC').match(/[\p{L}\p{N}_]+/gu) ?? [];
const LONG = 12;
const ENOUGH = 6;
/** With fewer paragraphs there is no middle. */
const PARAGRAPHS = 4;

/** The ends of the article's longer paragraphs, found by their first or last words. */
function endsOfParagraphs(html, body) {
  const text = ` ${words(body).join(' ')} `;
  const stands = (run) => text.includes(` ${run.join(' ')} `);
  return [...html.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/giu)]
    .filter(([, inner]) => {
      const own = words(inner.replace(/<[^<>]*>/gu, '').replace(/&\w+;|&#\d+;/gu, ' '));
      return own.length >= LONG && (stands(own.slice(0, ENOUGH)) || stands(own.slice(-ENOUGH)));
    })
    .map((found) => found.index + found[0].length);
}

const IN_THE_MIDDLE = ['newsletter', 'related', 'teasers', 'newsletter', 'related', 'author'];
const AT_THE_END = ['comments', 'author', 'teasers', 'related', 'newsletter', 'teasers'];
const CLASSES = {
  related: 'related-posts',
  newsletter: 'newsletter-signup',
  author: 'author-box',
  comments: 'comments',
  teasers: 'teaser-list',
};
const AROUND = ['aside', 'section', null, null];

function boxOf(kind, lang, [style, around]) {
  const { heading, html } = (BOXES[lang] ?? BOXES.eng)[kind];
  const name = oneOf([` class="${CLASSES[kind]}"`, ' class="qx-41"', ''], style);
  const label = style % 3 === 2 ? `<p><strong>${heading}</strong></p>` : `<h3>${heading}</h3>`;
  const box = `<div${name}>${label}${html}</div>`;
  const element = oneOf(AROUND, around);
  return element === null ? box : `<${element}>${box}</${element}>`;
}

/** The page with a box between its article's paragraphs and one after them; unchanged if it has few paragraphs. */
function withBoxes(html, { id, body, lang }) {
  const ends = body ? endsOfParagraphs(html, body) : [];
  if (ends.length < PARAGRAPHS) return html;
  const bytes = bytesOf(id);
  const middle = ends[ends.length >> 1];
  const last = ends.at(-1);
  const between = boxOf(oneOf(IN_THE_MIDDLE, bytes[0]), lang, bytes.subarray(1, 3));
  const after = boxOf(oneOf(AT_THE_END, bytes[3]), lang, bytes.subarray(4, 6));
  return html.slice(0, middle) + between + html.slice(middle, last) + after + html.slice(last);
}

/** The other variants for training: with boxes, and with boxes and fewer cues to its parts. */
export const VARIATIONS = [
  (html, row) => withBoxes(html, row),
  (html, row) => oneOf(WAYS, bytesOf(row.id)[6])(withBoxes(html, row), row.id),
];
