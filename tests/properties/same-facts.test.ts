import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';

const FOLDER = join(import.meta.dirname, '../../fixtures');
/** The UTF-8 pages among the fixtures: those that can be rewritten as text. */
const pages = readdirSync(FOLDER)
  .filter((name) => /^(?:typo3|obvius|sitecore|wordpress|drupal|plone|labrador|amp|escenic)/u.test(name))
  .map((name) => ({ name, html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'), url: (JSON.parse(readFileSync(join(FOLDER, name, 'source.json'), 'utf8')) as { url: string }).url }));

/** What a reader would call the facts of the page. */
function facts(record: Article): unknown {
  const { title, lead, language, published, modified, authors, text, clusters, cities, people } = record;
  return { title, lead, language: language?.code, published: published?.edtf, modified: modified?.edtf, authors: authors.map((one) => one.name), text, clusters: clusters.map((one) => one.id ?? one.name), cities: cities.map((one) => one.name), people: people.map((one) => one.name) };
}

describe.each(pages)('$name', ({ html, url }) => {
  const original = facts(extract(html, { url }));
  const same = (changed: string | Uint8Array, contentType?: string): void => {
    expect(facts(extract(changed, { url, ...(contentType !== undefined && { contentType }) }))).toEqual(original);
  };

  test('bytes and string', () => same(new TextEncoder().encode(html)));

  test('another encoding', () => {
    const bytes = new Uint8Array(2 + html.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, true);
    for (let i = 0; i < html.length; i++) view.setUint16(2 + i * 2, html.charCodeAt(i), true);
    same(bytes);
  });

  test('other chrome around it', () => {
    same(html.replace(/<body[^<>]*>/u, '$&<div class="cookie-banner"><p>We use cookies. Read more about cookies and how you can turn them off in the settings of your browser.</p></div><nav class="mega-menu"><ul><li><a href="/a">Admissions</a></li><li><a href="/b">Library</a></li></ul></nav>').replace('</body>', '<footer class="site-footer"><ul><li><a href="/x">Privacy</a></li><li><a href="/y">Accessibility</a></li></ul></footer></body>'));
  });

  test('white space between elements', () => same(html.replace(/>\n</gu, '>\r\n\t  \n<')));

  test('attributes in another order', () => {
    same(html.replace(/<([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")+)(?=>)/gu, (_whole, name: string, attributes: string) => `<${name}${attributes.match(/ [a-z-]+="[^"]*"/gu)!.reverse().join('')}`));
  });

  test('comments anywhere between elements', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('-') && !text.includes('>')), (text) => same(html.replace(/>\n</gu, `><!--${text}--><`).replaceAll('$', ''))), { numRuns: 5, seed: 1 });
  });
});
