import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTag, type AnyNode, type Element } from 'domhandler';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';

const FOLDER = join(import.meta.dirname, '../../fixtures');
/** The UTF-8 pages among the fixtures: those that can be rewritten as text. */
const pages = readdirSync(FOLDER)
  .filter((name) => /^(?:typo3|obvius|sitecore|wordpress|drupal|plone|labrador|amp|escenic)/u.test(name))
  .map((name) => ({
    name,
    html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'),
    url: (JSON.parse(readFileSync(join(FOLDER, name, 'source.json'), 'utf8')) as { url: string }).url,
  }));

/** Such a short line ("Læs mere på klyngens hjemmeside.") is told from boilerplate by the lines around it, and may go with them. */
const SHORT = 60;

/** What a reader would call the facts of the page. */
function facts(record: Article): unknown {
  const { title, lead, language, published, modified, authors, clusters, cities, people } = record;
  const paragraphs = record.text.split('\n').filter((line) => line.length > SHORT);
  return {
    title,
    lead,
    language: language?.code,
    published: published?.edtf,
    modified: modified?.edtf,
    authors: authors.map((one) => one.name),
    paragraphs,
    clusters: clusters.map((one) => one.id ?? one.name),
    cities: cities.map((one) => one.name),
    people: people.map((one) => one.name),
  };
}

/** Elements that contain no part of an article on any of the pages. */
const BOILERPLATE: ReadonlySet<string> = new Set(['nav', 'aside', 'form', 'style', 'noscript', 'iframe', 'button', 'svg']);
/** Class names of such elements on older pages, where all of them are `div`. */
const CALLED = /menu|breadcrumb|masthead|sidebar|share|most-read|portal-(?:top|footer)/u;

const isBoilerplate = (element: Element): boolean =>
  BOILERPLATE.has(element.name) ||
  (element.name === 'div' && CALLED.test(`${element.attribs['id'] ?? ''} ${element.attribs['class'] ?? ''}`)) ||
  (element.name === 'footer' && element.parent !== null && isTag(element.parent) && element.parent.name === 'body') ||
  (element.name === 'script' && element.attribs['type'] !== 'application/ld+json');

/** The outermost elements of boilerplate, as ranges of the page. */
function boilerplateIn(html: string): { start: number; end: number }[] {
  const below = (nodes: readonly AnyNode[]): { start: number; end: number }[] =>
    nodes
      .filter(isTag)
      .flatMap((element) =>
        isBoilerplate(element) ? [{ start: element.startIndex!, end: element.endIndex! + 1 }] : below(element.children),
      );
  return below(parseDocument(html, { withStartIndices: true, withEndIndices: true }).children);
}

const without = (html: string, ranges: readonly { start: number; end: number }[]): string =>
  ranges.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), html);

/** What other sites put around an article. */
const BEFORE = [
  '<div class="cookie-banner"><p>We use cookies. Read more about cookies and how you can turn them off in the settings of your browser.</p></div>',
  '<nav class="mega-menu"><ul><li><a href="/a">Admissions</a></li><li><a href="/b">Library</a></li></ul></nav>',
  '<div class="topbar"><a href="/login">Log ind</a> <a href="/en">English</a> <a href="/kontakt">Kontakt</a></div>',
  '<form class="search" action="/search"><label>Suche <input name="q"></label><button>Los</button></form>',
  '<div id="skip"><a href="#content">Gå direkte til indholdet</a></div>',
  '<script>var page = {"published": true, "n": 12};</script><noscript><img src="/pixel.gif" alt=""></noscript>',
] as const;
const AFTER = [
  '<footer class="site-footer"><ul><li><a href="/x">Privacy</a></li><li><a href="/y">Accessibility</a></li></ul></footer>',
  '<div class="share"><a href="/share/1">Del på Facebook</a> <a href="/share/2">Tweet</a></div>',
  '<aside class="newsletter"><h4>Newsletter</h4><form><input type="email"><button>Subscribe</button></form></aside>',
  '<div class="back-to-top"><a href="#">Til toppen</a></div>',
  '<div class="cookie-footer"><button>Accept</button></div>',
] as const;

const ATTRIBUTES = /<([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*"){2,})(?=>)/gu;
const BETWEEN = />\n</gu;
const RUNS = { numRuns: 6, seed: 20_260_101 };

/** UTF-16 with its byte order mark, as an old editor saves it. */
function utf16(html: string): Uint8Array {
  const bytes = new Uint8Array(2 + html.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < html.length; i++) view.setUint16(2 + i * 2, html.charCodeAt(i), true);
  return bytes;
}

/** Every non-ASCII character as a reference, which any encoding can represent. */
const asReferences = (html: string): string => html.replace(/[\u{80}-\u{10FFFF}]/gu, (char) => `&#${char.codePointAt(0)!};`);

describe.each(pages)('$name', ({ html, url }) => {
  let original: unknown;
  beforeAll(() => {
    original = facts(extract(html, { url }));
  });
  const same = (changed: string | Uint8Array, contentType?: string): void => {
    expect(facts(extract(changed, { url, ...(contentType !== undefined && { contentType }) }))).toEqual(original);
  };

  test('bytes and string', () => same(new TextEncoder().encode(html)));

  test.each<[string, Uint8Array, string?]>([
    ['UTF-16', utf16(html)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${html}`)],
    ['ASCII under a Latin-1 header', new TextEncoder().encode(asReferences(html)), 'text/html; charset=iso-8859-1'],
  ])('written in %s', (_name, bytes, contentType) => same(bytes, contentType));

  test('any of its boilerplate taken out', () => {
    const blocks = boilerplateIn(html);
    expect(blocks.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.subarray(blocks), (some) => same(without(html, some))),
      RUNS,
    );
    same(without(html, blocks));
  });

  test('other chrome around it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...BEFORE]), fc.shuffledSubarray([...AFTER]), (before, after) => {
        same(html.replace(/<body[^<>]*>/u, (body) => body + before.join('\n')).replace('</body>', () => `${after.join('\n')}</body>`));
      }),
      RUNS,
    );
  });

  test('white space between elements', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', ' ', '\n', '\r\n', '\t', '\n\n\n  '), { minLength: 1, maxLength: 9 }), (spaces) => {
        let at = 0;
        same(html.replace(BETWEEN, () => `>\n${spaces[at++ % spaces.length]!}<`));
      }),
      RUNS,
    );
  });

  test('attributes in another order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 7, maxLength: 31 }), (numbers) => {
        let at = 0;
        same(
          html.replace(ATTRIBUTES, (_whole, name: string, attributes: string) => {
            const keyed = attributes.match(/ [a-z-]+="[^"]*"/gu)!.map((attribute) => ({ attribute, key: numbers[at++ % numbers.length]! }));
            return `<${name}${keyed
              .sort((a, b) => a.key - b.key)
              .map(({ attribute }) => attribute)
              .join('')}`;
          }),
        );
      }),
      RUNS,
    );
  });

  test('comments anywhere between elements', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('-') && !text.includes('>')),
        (text) => same(html.replace(BETWEEN, () => `>\n<!--${text}-->\n<`)),
      ),
      RUNS,
    );
  });
});
