import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import type { ExtractOptions } from '../../src/models/options';
import { ON_SAND } from './texts';

const HEADLINE = 'Sandet vandrer i fjorden';
const H1 = `<h1>${HEADLINE}</h1>`;
const page = (head: string, body = H1, options: ExtractOptions = {}): Article =>
  extract(`<html lang="da"><head>${head}</head><body><main><article>${body}${ON_SAND}</article></main></body></html>`, options);
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
const lost = (record: Article, field: string): (string | null)[] => record.evidence[field]!.map((one) => one.lost);
const EXPLAIN = { explain: true } as const;

describe('the day of publication', () => {
  const published = (head: string, body?: string, options?: ExtractOptions): string | null =>
    page(head, body, options).published?.edtf ?? null;
  const time = (day: string): string => meta('article:published_time', day);

  test.each<[string, string | null]>([
    ['1984-12-31', null],
    ['1985-01-01', '1985-01-01'],
    ['2022-05-01', '2022-05-01'],
    ['2022-05-02', '2022-05-02'],
    ['2022-05-03', null],
  ])('declared as %s on a page captured on the first of May 2022', (day, expected) =>
    expect(published(time(day), H1, { capturedAt: '2022-05-01T10:00:00Z' })).toBe(expected),
  );

  test('that two kinds of sources name, against one that is trusted a little more', () => {
    const declared = ld({ datePublished: '2021-05-09' }) + time('2021-05-03');
    expect(published(declared, H1)).toBe('2021-05-09');
    expect(published(declared, H1, { url: 'https://hav.example/2021/05/03/sandet' })).toBe('2021-05-03');
  });

  test('without a conflict where the other source states a neighboring day', () => {
    const codes = (head: string, body: string): string[] => page(head, body).issues.map(({ code }) => code);
    expect(codes(time('2021-05-03'), `${H1}<p>Publiceret 3. maj 2021</p>`)).not.toContain('published-conflict');
    expect(codes(time('2021-05-03'), `${H1}<p>Publiceret 4. maj 2021</p>`)).not.toContain('published-conflict');
    expect(codes(ld({ datePublished: '2021-05-03' }), `${H1}<p>Publiceret 9. maj 2021</p>`)).toContain('published-conflict');
  });

  test.each<[string, string, boolean]>([
    ['a catalog’s day', meta('dc.date', '2021-03-04'), true],
    ['a catalog’s day beside it', meta('dc.date', '2021-05-04'), false],
    ['a catalog’s month', meta('dcterms.issued', '2021-05'), false],
    ['the day it was made', meta('dcterms.created', '2021-03-04'), false],
    ['the day of a change', meta('og:updated_time', '2021-06-04'), false],
  ])('in conflict with another that is stated, however much less it is trusted: %s', (_name, other, isConflict) => {
    const { issues, published: chosen } = page(time('2021-05-03') + other);
    expect(chosen?.edtf).toBe('2021-05-03');
    expect(issues.some(({ code }) => code === 'published-conflict')).toBe(isConflict);
  });

  test('in the publisher’s zone where another source has it in UTC', () => {
    expect(published(time('2021-05-02T22:30:00Z') + ld({ datePublished: '2021-05-03T00:30:00+02:00' }))).toBe('2021-05-03');
    expect(published(time('2021-05-02T22:30:00+00:00') + ld({ datePublished: '2021-05-03T00:30:00+02:00' }))).toBe('2021-05-03');
  });

  test('with the time of day that another source of the same day has', () => {
    expect(page(time('2021-05-03T08:15:00+02:00'), `${H1}<p>Publiceret 3. maj 2021</p>`).published?.time).toBe('2021-05-03T08:15:00+02:00');
    const other = page(meta('date', '2021-05-09T08:15:00+02:00'), `${H1}<p>Publiceret 3. maj 2021</p>`).published;
    expect([other?.edtf, other?.time]).toEqual(['2021-05-03', null]);
  });

  test('as it is written, without the space around it', () => {
    const { published, evidence } = page(time('\n  2021-05-03T08:15:00Z '), H1);
    expect([published?.text, evidence['published']![0]!.raw]).toEqual(['2021-05-03T08:15:00Z', '\n  2021-05-03T08:15:00Z ']);
  });

  test('as metadata have it where the numbers are printed the other way round', () =>
    expect(published(time('2021-05-03'), `${H1}<p class="date">05/03/2021</p>`)).toBe('2021-05-03'));
  test('is not that of a change, but for lack of another', () => {
    expect(published('', `${H1}<p>Publiceret 3. maj 2021</p><p>Opdateret 9. maj 2021</p>`)).toBe('2021-05-03');
    const only = page('', `${H1}<p>Opdateret 9. maj 2021</p>`);
    expect([only.published?.edtf, only.evidence['published']![0]!.confidence]).toEqual(['2021-05-09', 0.3]);
    expect(only.issues).toContainEqual(
      expect.objectContaining({ code: 'published-only-updated', stage: 'facts', severity: 'info', field: 'published' }),
    );
    expect(page('').issues.map(({ code }) => code)).not.toContain('published-only-updated');
    expect(published('', `${H1}<p>Opdateret 9. maj 2021</p>`, { capturedAt: '2020-01-01' })).toBeNull();
  });
  test('with a time of day is still borne out by the day alone', () => {
    const confidence = (head: string): number =>
      page(head, `${H1}<p>Publiceret 3. maj 2021 kl. 10.30</p>`).evidence['published']![0]!.confidence;
    expect(confidence(time('2021-05-03'))).toBeGreaterThan(confidence(''));
  });
  test('inside a paragraph leaves the paragraph in the text', () => {
    const told =
      'Bøjen blev sat ud <span class="date">3. maj 2021</span> og har siden sendt tal hjem fra bunden af fjorden hver eneste time.';
    const record = page('', `${H1}<p>Publiceret 9. maj 2021</p><p>${told}</p>`);
    expect(record.text).toContain('Bøjen blev sat ud');
    expect(record.published?.edtf).toBe('2021-05-09');
  });
  test('that nothing names has no evidence either', () => {
    const record = page('', H1);
    expect([record.published, record.evidence['published'] ?? []]).toEqual([null, []]);
  });
  test('is printed on a line that is no part of the text', () =>
    expect(page('', `${H1}<p>Publiceret 3. maj 2021</p>`).text).not.toContain('2021'));
  test('says why the others lost', () => {
    expect(lost(page(time('2021-05-03') + ld({ datePublished: '2021-05-03' }), H1, EXPLAIN), 'published')).toContain(
      'the same day from another source',
    );
    expect(lost(page(time('1970-01-01') + ld({ datePublished: '2021-05-03' }), H1, EXPLAIN), 'published')).toContain(
      'before there were such pages',
    );
    expect(
      lost(page(time('2031-01-01') + ld({ datePublished: '2021-05-03' }), H1, { ...EXPLAIN, capturedAt: '2022-01-01' }), 'published'),
    ).toContain('after the page was captured');
    expect(lost(page(ld({ datePublished: '2021-05-03' }), `${H1}<p>Opdateret 9. maj 2021</p>`, EXPLAIN), 'published')).toContain(
      'it is the day of a change',
    );
  });
});

describe('the day of the last change', () => {
  const modified = (head: string, body?: string, options?: ExtractOptions): string | null =>
    page(head, body, options).modified?.edtf ?? null;
  const BEFORE = meta('article:published_time', '2021-05-03');
  test.each<[string, string, string, string | null]>([
    ['as JSON-LD has it', ld({ datePublished: '2021-05-03', dateModified: '2021-05-07' }), H1, '2021-05-07'],
    ['as a tag has it', BEFORE + meta('article:modified_time', '2021-05-07'), H1, '2021-05-07'],
    [
      'JSON-LD before a tag',
      ld({ datePublished: '2021-05-03', dateModified: '2021-05-07' }) + meta('article:modified_time', '2021-05-08'),
      H1,
      '2021-05-07',
    ],
    [
      'the printed one before both',
      ld({ datePublished: '2021-05-03', dateModified: '2021-05-07' }),
      `${H1}<p>Opdateret 9. maj 2021</p>`,
      '2021-05-09',
    ],
    ['the same day', BEFORE + meta('article:modified_time', '2021-05-03'), H1, '2021-05-03'],
    ['not before the publication', BEFORE + meta('article:modified_time', '2021-05-02'), H1, null],
    ['not what is no date', BEFORE + meta('article:modified_time', 'i går'), H1, null],
    ['as the page’s own object has it', BEFORE + ld({ '@type': 'WebPage', dateModified: '2021-05-07' }), H1, '2021-05-07'],
    [
      'a tag before the page’s own object',
      BEFORE + ld({ '@type': 'WebPage', dateModified: '2021-05-07' }) + meta('article:modified_time', '2021-05-08'),
      H1,
      '2021-05-08',
    ],
    ['nothing where nothing is said', BEFORE, H1, null],
    ...[
      'og:article:modified_time',
      'dateModified',
      'og:updated_time',
      'dcterms.modified',
      'DC.date.modified',
      'last-modified',
      'lastmod',
      'revised',
    ].map((name): [string, string, string, string] => [`as ${name} has it`, BEFORE + meta(name, '2021-05-07'), H1, '2021-05-07']),
    ['not what is declared of no page', BEFORE + ld({ '@type': 'Person', dateModified: '2021-05-07' }), H1, null],
  ])('%s', (_name, head, body, expected) => expect(modified(head, body)).toBe(expected));

  test('not after the capture', () => {
    const head = BEFORE + meta('article:modified_time', '2021-05-07');
    expect([
      modified(head, H1, { capturedAt: '2021-05-07' }),
      modified(head, H1, { capturedAt: '2021-05-07T23:00:00Z' }),
      modified(head, H1, { capturedAt: '2021-05-06' }),
    ]).toEqual(['2021-05-07', '2021-05-07', null]);
    expect(modified(BEFORE + meta('article:modified_time', '2021-05-07T23:30:00Z'), H1, { capturedAt: '2021-05-07T23:00:00Z' })).toBe(
      '2021-05-07',
    );
  });
  test('names the property that it was read from', () => {
    const evidence = (head: string) => page(BEFORE + head).evidence['modified']!.map(({ source, path }) => [source, path]);
    expect(evidence(meta('lastmod', '2021-05-07'))).toEqual([['meta', 'lastmod']]);
    expect(evidence(ld({ '@type': 'WebPage', dateModified: '2021-05-07' }))).toEqual([['json-ld', 'dateModified']]);
    expect(evidence(ld({ headline: HEADLINE, dateModified: '2021-05-07' }))).toEqual([['json-ld', 'dateModified']]);
  });
  test('says why the others lost', () =>
    expect(
      lost(
        page(
          ld({ datePublished: '2021-05-03', dateModified: '2021-05-07' }) +
            meta('article:modified_time', '2021-05-08') +
            meta('lastmod', '2021-05-01'),
          H1,
          EXPLAIN,
        ),
        'modified',
      ),
    ).toEqual([null, 'before it was published', 'another source is trusted more']));
});

describe('the headline', () => {
  const title = (head: string, body?: string): string | null => page(head, body).title;
  test.each<[string, string, string, string]>([
    [
      'of two of the first level the one that the metadata declare',
      meta('og:title', 'Fjorden fryser').replace('name', 'property'),
      `<h1>${HEADLINE}</h1><h1>Fjorden fryser</h1>`,
      'Fjorden fryser',
    ],
    [
      'of two the one that the declared one begins with',
      '<title>Fjorden fryser til i nat – Havnyt</title>',
      `<h2>${HEADLINE}</h2><h2>Fjorden fryser til</h2>`,
      'Fjorden fryser til',
    ],
    [
      'of two the one with the words of the declared one',
      '<title>Nu fryser hele fjorden til</title>',
      `<h2>${HEADLINE}</h2><h2>Hele fjorden fryser</h2>`,
      'Hele fjorden fryser',
    ],
    ['of two that nothing else tells apart the first of the first level', '', `<h1>${HEADLINE}</h1><h1>Fjorden fryser</h1>`, HEADLINE],
    ['the first level before the second', '', `<h2>Fjorden fryser</h2>${H1}`, HEADLINE],
    [
      'as declared where the heading is a low one and says something else',
      meta('og:title', HEADLINE).replace('name', 'property'),
      '<h5>Kontakt</h5>',
      HEADLINE,
    ],
    [
      'with the colon that a declared one has',
      `<title>Fjorden: Sandet vandrer</title>`,
      '<h1>Fjorden Sandet vandrer</h1>',
      'Fjorden: Sandet vandrer',
    ],
    ['a heading without words is none', `<title>${HEADLINE}</title>`, '<h1>***</h1>', HEADLINE],
    ['not one that runs on', `<title>${HEADLINE}</title>`, `<h1>${'Sandet og fjorden '.repeat(20)}</h1>`, HEADLINE],
  ])('%s', (_name, head, body, expected) => expect(title(head, body)).toBe(expected));

  test('the line of it just before the text is no part of the text either', () =>
    expect(page('', `${H1}<p>${HEADLINE}</p>`).text).not.toContain(HEADLINE));
  test('says why the others lost', () => {
    const record = page(
      '<title>Sandet vandrer i fjorden | Havnyt</title><meta property="og:site_name" content="Havnyt">',
      `<h1>Havnyt</h1><h2>${HEADLINE}</h2><h3>***</h3><h6>Mere</h6>`,
      EXPLAIN,
    );
    expect(record.title).toBe(HEADLINE);
    expect(new Set(lost(record, 'title'))).toEqual(
      new Set([null, "the site's name", 'no words', 'too little evidence', 'the printed headline takes precedence']),
    );
    expect(lost(page(meta('title', HEADLINE) + meta('headline', 'Fjorden'), '', EXPLAIN), 'title')).toContain(
      'another source is trusted more',
    );
    expect(lost(page('', `${H1}<h2>Fjorden fryser nu</h2><h1>Sidste nyt</h1>`, EXPLAIN), 'title')).toContain('another heading fits better');
  });
});

describe('the lead above a byline', () => {
  const LEAD = 'Tre vintres målinger viser en kyst på vej mod øst';
  const BELOW = '<p>Af Karen Holm</p>';
  const NAMES =
    'Karen Holm, Jens Friis, Lars Bruun, Mette Dahl, Søren Krogh, Hanne Lund, Peter Skov, Grethe Juul, Niels Toft, Anne Bech, Ulla Brandt';
  const rule = (body: string): [string | null, string | undefined] => {
    const record = page('', body);
    return [record.lead, record.evidence['lead']?.[0]?.rule];
  };
  test.each<[string, string, boolean]>([
    ['with an author', `${H1}<p>${LEAD}</p>${BELOW}`, true],
    ['with a day', `${H1}<p>${LEAD}</p><p>3. maj 2021</p>`, true],
    ['two short lines below the headline', `${H1}<p>Hav</p><p>Kyst</p><p>${LEAD}</p>${BELOW}`, true],
    ['but not three', `${H1}<p>Hav</p><p>Kyst</p><p>Sand</p><p>${LEAD}</p>${BELOW}`, false],
    ['but not without a headline', `<p>${LEAD}</p>${BELOW}`, false],
    ['but not above the text itself', `${H1}<p>${LEAD}</p>`, false],
    ['but not above who took the picture', `${H1}<p>${LEAD}</p><p>Foto: Karen Holm</p>`, false],
    ['but not above a sentence with a day', `${H1}<p>${LEAD}</p><p>Bøjen blev sat ud den 3. maj 2021</p>`, false],
    ['but not above a sentence with a name', `${H1}<p>${LEAD}</p><p>Karen Holm satte en bøje ud i bugten</p>`, false],
    ['but not above a whole list of names', `${H1}<p>${LEAD}</p><p>Af ${NAMES}</p>`, false],
  ])('%s', (_name, body, found) => expect(rule(body)).toEqual(found ? [LEAD, 'above-byline'] : [null, undefined]));
});

describe('the lead in a field called teaser', () => {
  const LEAD = 'Tre vintres målinger viser en kyst, der er på vej mod øst.';
  test.each<[string, string, boolean]>([
    ['first below the headline', `${H1}<p class="field--name-field-teaser">${LEAD}</p>`, true],
    ['in a block of that name', `${H1}<div class="article-teaser"><p>${LEAD}</p></div>`, true],
    ['but not with a link', `${H1}<p class="teaser"><a href="/sand">${LEAD}</a></p>`, false],
    ['but not by another word for teasers', `${H1}<p class="promo">${LEAD}</p>`, false],
    ['but not further down', `${H1}${ON_SAND}<p class="teaser">${LEAD}</p>`, false],
  ])('%s', (_name, body, found) => expect(page('', body).evidence['lead']?.[0]?.rule).toBe(found ? 'teaser-class' : undefined));
});

describe('a heading that holds more than the headline', () => {
  const LONG = 'Sandet vandrer i fjorden om vinteren';
  const title = (heading: string, head = ld({ headline: LONG })): string | null => page(head, `<h1>${heading}</h1>`).title;
  test.each<[string, string, string]>([
    ['a kicker before it', `<span>Klima</span> ${LONG}`, LONG],
    ['a day before it', `<time>Jun 17</time> ${LONG}`, LONG],
    ['a second line behind it', `${LONG} <small>En rejse til Thy</small>`, LONG],
    ['words of its own and no element', `Klima ${LONG}`, `Klima ${LONG}`],
    ['an element that is no whole part of it', `Klima <em>Sandet</em> vandrer i fjorden om vinteren`, `Klima ${LONG}`],
  ])('%s', (_name, heading, expected) => expect(title(heading)).toBe(expected));
  test('is whole where nothing declares the part', () => expect(title(`<span>Klima</span> ${LONG}`, '')).toBe(`Klima ${LONG}`));
  test('is whole where one meta tag alone declares it', () =>
    expect(title(`<span>Klima</span> ${LONG}`, meta('og:title', LONG))).toBe(`Klima ${LONG}`));
  test('is cut where two agree', () =>
    expect(title(`<span>Klima</span> ${LONG}`, meta('og:title', LONG) + meta('twitter:title', LONG))).toBe(LONG));
  test('is not the name of its section', () =>
    expect(page(`<title>Debat | ${LONG} igen - Havnyt</title>${ld({ headline: LONG })}`, `<h1>Debat</h1><h1>${LONG}</h1>`).title).toBe(
      LONG,
    ));
});

describe('names below the headline with nothing beside them', () => {
  const NAMES = ['Karen Holm', 'Jens Friis', 'Lars Bruun', 'Mette Dahl', 'Søren Krogh'];
  const authors = (names: readonly string[]): string[] =>
    page('', `${H1}${names.map((name) => `<p>${name}</p>`).join('')}`).authors.map(({ name }) => name);
  test('are authors where they are few', () => expect(authors(NAMES.slice(0, 2))).toEqual(['Karen Holm', 'Jens Friis']));
  test('and what the page is a list of where they are many', () => expect(authors(NAMES)).toEqual([]));
});

describe('credits beside the byline', () => {
  const text = (end: string): string => page('', `${H1}${ON_SAND}${end}`).text;
  test('are no part of the text', () => {
    expect(text('<p>Tekst: Karen Holm<br>Foto: Jens Friis</p>')).not.toContain('Jens Friis');
    expect(text('<p>Foto: Jens Friis<br>Tekst: Karen Holm</p>')).not.toContain('Jens Friis');
  });
  test('but a sentence beside it is', () =>
    expect(text('<p>Foto og kunst ved fjorden vises af Jens Friis til maj, og alle er velkomne.<br>Tekst: Karen Holm</p>')).toContain(
      'Foto og kunst ved fjorden',
    ));
});

describe('a contact with a telephone', () => {
  test.each(['Karen Holm, Tel. 0731 50-2375, karen@hav.example', 'Karen Holm, Telefon: 0731 50-2375'])('%s has no affiliation', (line) => {
    const { contacts } = extract(
      `<html lang="de"><body><main><article><h1>Sand in der Bucht</h1><p>Die Forscher haben drei Winter lang die Wellen in der Bucht verfolgt und gesehen, dass der Sand weiter wandert als gedacht.</p><p>Kontakt:</p><p>${line}</p></article></main></body></html>`,
    );
    expect(contacts.map(({ name, affiliation }) => [name, affiliation])).toEqual([['Karen Holm', null]]);
  });
});

describe('tags by the class of what is around them', () => {
  const tags = (body: string): string[] => page('', `${H1}${body}`).tags;
  const link = (tag: string): string => `<a href="/emne/${tag.length}">${tag}</a>`;
  test.each<[string, string, string[]]>([
    ['the line itself', `<p class="tags">${link('hav')} ${link('sand')}</p>`, ['hav', 'sand']],
    ['a list', `<ul class="tags"><li>${link('hav')}</li><li>${link('sand')}</li></ul>`, ['hav', 'sand']],
    ['a block in it', `<div class="tags"><div>${link('hav')}</div><div>${link('sand')}</div></div>`, ['hav', 'sand']],
    [
      'not a paragraph in such a block',
      `<div class="tags"><div><p>${link('hav')} er et emne, som vi i denne artikel ser nærmere på gennem tre vintre.</p></div></div>`,
      [],
    ],
    ['not another class', `<div class="links"><div>${link('hav')}</div></div>`, []],
    [
      'not a whole row of links in a block of such a block',
      `<div class="tags"><div>${['havets bølger om vinteren', 'sandets vej mod øst', 'kystens huse', 'bøjer'].map(link).join(' ')}</div></div>`,
      [],
    ],
  ])('%s', (_name, body, expected) => expect(tags(body)).toEqual(expected));
});

describe('contacts', () => {
  const LABELED = '<p>Kontakt: Karen Holm</p>';
  const contacts = (end: string): string[] =>
    extract(`<html lang="da"><body><main><article>${H1}${ON_SAND}</article></main>${end}</body></html>`).contacts.map(({ name }) => name);
  test.each<[string, string, string[]]>([
    ['below the text', LABELED, ['Karen Holm']],
    ['not in the navigation', `<nav>${LABELED}</nav>`, []],
    ['not in the footer', `<footer>${LABELED}</footer>`, []],
    ['on the lines below the label', '<p>Kontakt:</p><p>Karen Holm</p><p>Jens Friis</p>', ['Karen Holm', 'Jens Friis']],
    ['each once', `${LABELED}<p>Yderligere oplysninger: Karen Holm</p>`, ['Karen Holm']],
    ['not behind a heading below the label', '<p>Kontakt:</p><h2>Karen Holm</h2>', []],
  ])('%s', (_name, end, expected) => expect(contacts(end)).toEqual(expected));
});

describe('nobody and nothing', () => {
  test('a page that names neither has no author, no evidence for one and no contact', () => {
    const record = page('', H1, EXPLAIN);
    expect([record.authors, record.evidence['authors'] ?? [], record.contacts, record.evidence['contacts'] ?? []]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
  test('a name that too little speaks for is not among the evidence that won', () => {
    const record = page('<meta property="og:site_name" content="Havnyt">' + meta('dc.contributor', 'Havnyt'));
    expect([record.authors, record.evidence['authors'] ?? []]).toEqual([[], []]);
  });
});

describe('the form of an author’s name', () => {
  const author = (name: string, below: string, site = ''): string[] =>
    page(site + ld({ author: { '@type': 'Person', name } }), `${H1}${below}`).authors.map((one) => one.name);
  const SITE = '<meta property="og:site_name" content="Havnyt">';
  test.each<[string, string, string, string, string[]]>([
    ['as printed where the metadata have the first name alone', 'Karen', '<p>Af Karen Holm</p>', '', ['Karen Holm']],
    ['as declared where the line has more behind it', 'Karen Holm', '<p>Af Karen Holm Havnyt</p>', SITE, ['Karen Holm']],
    ['not as declared where somebody else is', 'Jens Friis', '<p>Af Karen Holm</p>', '', ['Karen Holm']],
  ])('%s', (_name, name, below, site, expected) => expect(author(name, below, site)).toEqual(expected));
});

describe('tags and publisher', () => {
  test.each(['og:article:tag', 'parsely-tags', 'sailthru.tags', 'cxenseparse:taxonomy', 'news_keywords', 'dc.subject', 'dcterms.subject'])(
    'tags as %s has them',
    (name) => expect(page(meta(name, 'hav, sand')).tags).toEqual(['hav', 'sand']),
  );
  test.each(['dc.publisher', 'dcterms.publisher', 'publisher', 'citation_publisher', 'application-name', 'apple-mobile-web-app-title'])(
    'publisher as %s has it',
    (name) => expect(page(meta(name, 'Havets Universitet')).publisher).toEqual({ name: 'Havets Universitet', url: null }),
  );
  test('a page without a line of tags, with words straight in its body, has none', () =>
    expect(extract(`<html lang="da"><body>hav${H1}${ON_SAND}</body></html>`).tags).toEqual([]));
  test.each<[string, string, string, string[]]>([
    ['parted by marks', meta('keywords', 'hav; sand|vind,is'), H1, ['hav', 'sand', 'vind', 'is']],
    ['once each, without marks around them', meta('keywords', '#hav, Hav, hav ,, sand;'), H1, ['hav', 'sand']],
    ['not a sentence', meta('keywords', 'hav, alt det som sker ude i fjorden om vinteren'), H1, ['hav']],
    ['not one that never ends', meta('keywords', `hav, ${'sand'.repeat(16)}`), H1, ['hav']],
    [
      'of several tags each whole',
      meta('article:tag', 'hav, sand').replace('name', 'property') + meta('article:tag', 'is').replace('name', 'property'),
      H1,
      ['hav, sand', 'is'],
    ],
    [
      'as JSON-LD has them before keywords',
      ld({ headline: HEADLINE, keywords: ['is', 'vind'] }) + meta('keywords', 'hav'),
      H1,
      ['is', 'vind'],
    ],
    ['printed behind a label without links', '', `${H1}<p>Emneord: hav | sand</p>`, ['hav', 'sand']],
    ['none', '', H1, []],
  ])('tags %s', (_name, head, body, expected) => expect(page(head, body).tags).toEqual(expected));

  test('forty tags at most', () =>
    expect(page(meta('keywords', Array.from({ length: 60 }, (_, i) => `emne ${i}`).join(','))).tags).toHaveLength(40));
  test('the line of tags is no part of the text', () => expect(page('', `${H1}<p>Emneord: hav | sand</p>`).text).not.toContain('Emneord'));

  const publisher = (head: string, after = ''): Article['publisher'] =>
    extract(`<html lang="da"><head>${head}</head><body><main><article>${H1}${ON_SAND}</article></main>${after}</body></html>`, {
      url: 'https://hav.example/nyt/sandet',
    }).publisher;
  test.each<[string, string, string, Article['publisher']]>([
    [
      'with its address',
      ld({ publisher: { '@type': 'Organization', name: 'Havets Universitet', url: '/om' } }),
      '',
      { name: 'Havets Universitet', url: 'https://hav.example/om' },
    ],
    ['by the name of the site', '<meta property="og:site_name" content="Havnyt">', '', { name: 'Havnyt', url: null }],
    [
      'by the site’s own object',
      `<script type="application/ld+json">{"@type":"WebSite","name":"Havnyt","url":"https://hav.example/"}</script>`,
      '',
      { name: 'Havnyt', url: 'https://hav.example/' },
    ],
    [
      'by the line of rights where nothing is declared',
      '',
      '<footer><p>© 2021 Havets Universitet</p></footer>',
      { name: 'Havets Universitet', url: null },
    ],
    [
      'not by an address that is none',
      ld({ publisher: { '@type': 'Organization', name: 'Havnyt', url: 'javascript:alert(1)' } }),
      '',
      { name: 'Havnyt', url: null },
    ],
    ['nobody', '', '', null],
  ])('publisher %s', (_name, head, after, expected) => expect(publisher(head, after)).toEqual(expected));
});
