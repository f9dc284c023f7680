import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';

const FIRST = 'A harbor in Esbjerg will test a crane that moves containers without a driver, the university said on Monday.';
const SECOND = 'Sensors along the quay tell the crane where people stand, so that it stops before anyone comes near its arm.';
const THIRD = 'Three cranes are to follow next year if the first one needs no more than an hour of repair in every hundred.';
const FOURTH = 'Students from Aalborg wrote the program that plans the moves, and have watched it in the harbor since spring.';
const FIFTH = 'The harbor pays half of what the crane costs, and the rest comes from a fund for safer work at night and in fog.';
const TEXTS = [FIRST, SECOND, THIRD, FOURTH, FIFTH];
const HEAD = '<title>A crane without a driver | Coast University</title><meta property="og:title" content="A crane without a driver">';

const page = (script: string, shown = '', head = HEAD): string =>
  `<html lang="en"><head>${head}</head><body><div id="root">${shown}</div>${script}</body></html>`;
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const nextData = (value: unknown): string => `<script id="__NEXT_DATA__" type="application/json">${json(value)}</script>`;
const TITLE = 'A crane without a driver';

/** The systems' own ways of writing rich text. */
const RICH: Readonly<Record<string, unknown>> = {
  Contentful: {
    nodeType: 'document',
    content: TEXTS.map((value) => ({ nodeType: 'paragraph', data: {}, content: [{ nodeType: 'text', value, marks: [] }] })),
  },
  Sanity: TEXTS.map((text) => ({ _type: 'block', style: 'normal', children: [{ _type: 'span', text }] })),
  ProseMirror: { type: 'doc', content: TEXTS.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
  Lexical: { root: { children: TEXTS.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) } },
  'Editor.js': { blocks: TEXTS.map((text) => ({ type: 'paragraph', data: { text } })) },
  'Draft.js': { blocks: TEXTS.map((text) => ({ type: 'unstyled', text, entityRanges: [] })) },
  Arc: { content_elements: TEXTS.map((content) => ({ type: 'text', content })) },
  markup: TEXTS.map((text) => `<p>${text}</p>`).join('\n'),
};

describe('a page whose text stands in its program alone', () => {
  for (const [system, body] of Object.entries(RICH))
    it(`reads the text as ${system} keeps it`, () => {
      const article = extract(page(nextData({ props: { pageProps: { story: { headline: TITLE, body } } } })));
      expect(article.text).toBe(TEXTS.join('\n'));
      expect(article.issues.map(({ code }) => code)).toContain('text-of-program');
      expect(article.blocks.map(({ kind }) => kind)).toEqual(TEXTS.map(() => 'paragraph'));
      expect(article.blocks[1]!.path).toBe('script article > p:nth-of-type(2)');
      expect(article.cities.map(({ name }) => name)).toEqual(['Esbjerg', 'Aalborg']);
    });

  it.each([
    ['an assignment', (value: unknown) => `<script>window.__STATE__ = ${json(value)};</script>`],
    ['the second of two', (value: unknown) => `<script>var a = {"b":[${'1,'.repeat(300)}1]};window.s=${json(value)};</script>`],
    ['what a function is called with', (value: unknown) => `<script>self.queue.push(${json(value)})</script>`],
    ['a text that is parsed', (value: unknown) => `<script>window.s = JSON.parse(${json(JSON.stringify(value))})</script>`],
    ['behind code', (value: unknown) => `<script>function f(a) { if (a > "}") { return {a: 1}; } }\nwindow.s = ${json(value)}</script>`],
  ])('finds it in %s', (_, written) => {
    expect(extract(page(written({ title: TITLE, html: RICH['markup'] }))).text).toBe(TEXTS.join('\n'));
  });

  it('takes the body that JSON-LD declares', () => {
    const body = { '@type': 'NewsArticle', headline: TITLE, articleBody: TEXTS.join('\n\n') };
    expect(extract(page(`<script type="application/ld+json">${json(body)}</script>`)).text).toBe(TEXTS.join('\n'));
  });

  it('goes on where the page stops, and keeps what stands above the text', () => {
    const shown = `<h1>${TITLE}</h1><p>No one sits in the cabin when the harbor works at night.</p><p>${FIRST}</p>`;
    const article = extract(page(nextData({ story: { body: RICH['Lexical'] } }), shown));
    expect(article.text).toBe(['No one sits in the cabin when the harbor works at night.', ...TEXTS].join('\n'));
  });

  it('keeps headings, lists, quotes and links, and leaves out pictures and adverts', () => {
    const body = [
      { type: 'paragraph', children: [{ text: `${FIRST} ` }, { type: 'link', url: '/cranes', children: [{ text: 'More on cranes' }] }] },
      { type: 'advert', text: 'Buy a crane today, with a discount for everybody who reads this.' },
      { type: 'heading', level: 2, children: [{ text: 'Sensors on the quay' }] },
      { type: 'paragraph', children: [{ text: SECOND }] },
      { type: 'bulleted-list', children: [{ type: 'list-item', children: [{ text: 'it stops before people come near' }] }] },
      { type: 'image', caption: 'The crane' },
      { type: 'block-quote', children: [{ text: 'Nothing moves' }] },
      { type: 'paragraph', children: [{ text: THIRD }] },
      { type: 'paragraph', children: [{ text: FOURTH }] },
      { type: 'paragraph', children: [{ text: FIFTH }] },
    ];
    const article = extract(page(nextData({ title: TITLE, body })), { url: 'https://coast.example/news/1' });
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'quote',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(article.links).toMatchObject([{ url: 'https://coast.example/cranes', text: 'More on cranes' }]);
    expect(article.text).not.toContain('discount');
  });

  it('says under explain why the lines of the page are no part of the text', () => {
    const shown = `<h1>${TITLE}</h1><p>${FIRST}</p>`;
    const html = page(nextData({ story: { body: RICH['Lexical'] } }), shown);
    expect(JSON.stringify(extract(html, { explain: true }).evidence)).toContain("the text was taken from the page's program");
  });
});

describe('a page whose text stands on it, or that nothing ties to a text of its program', () => {
  const other = TEXTS.map((text) => `<p>${text}</p>`).join('');

  it.each([
    [
      'the article of another title',
      page(nextData({ stories: [{ title: 'Another story altogether', html: other }] }), `<h1>${TITLE}</h1>`),
    ],
    [
      'a title with several articles below it',
      page(nextData({ title: TITLE, more: { latest: [{ story: { html: other } }], next: { headline: 'Something else', html: other } } })),
    ],
    [
      "a text beside the site's name",
      page(
        nextData({ site: { name: 'The University of the Coast', notice: other } }),
        '',
        '<title>The University of the Coast</title><meta property="og:site_name" content="The University of the Coast">',
      ),
    ],
    ['too little text', page(nextData({ title: TITLE, html: `<p>${FIRST}</p><p>${SECOND}</p>` }))],
    [
      'a text that does not go on with what the page shows',
      page(
        nextData({ title: TITLE, html: other }),
        `<h1>${TITLE}</h1>${`<p>Nobody drives the crane in the harbor of this town, which lies in the west.</p>`.repeat(5)}`,
      ),
    ],
    ['signs that are no words', page(nextData({ title: TITLE, html: `<p>a</p><p>b</p><p>c</p>${'<'.repeat(900)}` }))],
    ['code that is no JSON', page(`<script>window.s = {title: "${TITLE}", html: "${other.replaceAll('/', '\\/')}"}</script>`)],
    ['JSON that is cut off', page(`<script>window.s = ${json({ title: TITLE, html: other }).slice(0, -20)}</script>`)],
  ])('takes no text: %s', (_, html) => {
    const article = extract(html);
    expect(article.text).not.toContain('Sensors');
    expect(article.issues.map(({ code }) => code)).not.toContain('text-of-program');
  });

  const shownOne = `<h1>${TITLE}</h1><p>${FIRST}</p>`;
  const notice = `<p>We use cookies, and so do those who pay for this page, to count how often it is read.</p>`.repeat(8);
  const OPENING = 'Researchers at the university of the coast have built a crane that needs nobody in its cabin';

  it.each([
    ['a notice beside the title', page(nextData({ title: TITLE, consent: { html: notice } }), shownOne)],
    [
      "readers' comments beside the title",
      page(nextData({ title: TITLE, comments: TEXTS.map((text) => ({ type: 'text', text })) }), shownOne),
    ],
    [
      'a text about the house that names it as the title does',
      page(
        nextData({ site: { name: 'The University of the Coast', text: other } }),
        '',
        '<title>The University of the Coast - A crane</title>',
      ),
    ],
    [
      'a text of the house with its description',
      page(nextData({ about: `<p>${FIRST}</p>${other}` }), '', `<title>News</title><meta name="description" content="${FIRST}">`),
    ],
    [
      'the article of another title that opens alike',
      page(
        nextData({
          stories: [{ title: 'A ship without a crew', html: `<p>${OPENING}, and a ship that needs none on its bridge.</p>${other}` }],
        }),
        `<h1>${TITLE}</h1><p>${OPENING}, which the harbor is to have by May.</p>`,
      ),
    ],
    ['a text in a comment', page(`<!-- ${nextData({ title: TITLE, html: other })} -->`)],
  ])('leaves out %s', (_, html) => {
    expect(extract(html).issues.map(({ code }) => code)).not.toContain('text-of-program');
  });

  it("takes the page's own text before a longer one of another title with the same first line", () => {
    const stories = [{ headline: 'Cranes of the world', html: `<p>${FIRST}</p>${notice}${notice}` }];
    const article = extract(page(nextData({ story: { headline: TITLE, html: other }, stories }), shownOne));
    expect(article.text).toBe(TEXTS.join('\n'));
  });

  it('leaves out what stands below the lines that the text holds', () => {
    const article = extract(
      page(nextData({ title: TITLE, html: other }), `${shownOne}<p>The rest of this article is for those who pay.</p>`),
    );
    expect(article.text).toBe(TEXTS.join('\n'));
  });

  it('keeps signs and references to characters in plain text', () => {
    const plain = `Where p<k holds for cranes & ships, "R&D" goes on: ${SECOND}`;
    const body = [plain, ...TEXTS].map((text) => ({ type: 'paragraph', children: [{ text }] }));
    expect(extract(page(nextData({ title: TITLE, body }))).text).toBe([plain, ...TEXTS].join('\n'));
    const declared = {
      '@type': 'NewsArticle',
      headline: TITLE,
      articleBody: [...TEXTS, 'Ships &amp; cranes, and no more than that.'].join('\n'),
    };
    expect(extract(page(`<script type="application/ld+json">${json(declared)}</script>`)).text).toContain('Ships & cranes');
  });

  it("leaves a page to its site's profile where that says what the text is", () => {
    const html = page(nextData({ title: TITLE, html: other }), `<h1>${TITLE}</h1><div class="art"><p>${FIRST}</p></div>`);
    const site = { name: 'coast', hosts: ['coast.example'], layouts: [{ from: null, until: null, content: '.art' }] };
    expect(extract(html, { url: 'https://coast.example/1', sites: [site] }).text).toBe(FIRST);
  });

  it('keeps what the page shows where of the text of its program nothing is the article', () => {
    const links = TEXTS.map((text, i) => `<p><a href="/more/${i}">${text}</a></p>`).join('');
    const html = `<div class="related-articles teaser-list"><nav>${links}</nav></div>`;
    const article = extract(page(nextData({ title: TITLE, body: html }), shownOne));
    expect(article.text).toBe(FIRST);
    expect(article.issues.map(({ code }) => code)).not.toContain('text-of-program');
  });

  it('keeps to what the page shows where that is an article', () => {
    const shown = Array.from({ length: 12 }, (_, i) => `<p>Paragraph ${i} of what the page shows: ${SECOND}</p>`).join('');
    const article = extract(page(nextData({ title: TITLE, html: other.repeat(30) }), `<article><h1>${TITLE}</h1>${shown}</article>`));
    expect(article.text).not.toContain('Students from Aalborg');
  });
});
