import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import type { ExtractOptions } from '../../src/models/options';

const PARAGRAPHS = [
  'Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere end nogen havde regnet med, da målingerne begyndte.',
  'Det betyder, at kommunen må lægge nye planer for kysten, og at de sidste huse ved stranden kan komme til at stå i vand om få år.',
  'Målingerne fortsætter til foråret, hvor en ny bøje skal sende tal hjem hver time, dag og nat, hele året rundt.',
];
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const HEADLINE = 'Sandet vandrer i fjorden';
const H1 = `<h1>${HEADLINE}</h1>`;
const page = (head: string, body: string, after = '', options: ExtractOptions = {}): Article =>
  extract(`<html lang="da"><head>${head}</head><body><main><article>${body}${TEXT}${after}</article></main></body></html>`, options);
const meta = (name: string, ...contents: string[]): string =>
  contents.map((content) => `<meta name="${name}" content="${content}">`).join('');
const ld = (...objects: object[]): string =>
  objects
    .map((data) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, ...data })}</script>`)
    .join('');
/** A sentence about the sea of the given number of units; its last letter is repeated. */
const ofLength = (length: number): string => 'Bølgerne tager sandet med sig ud'.padEnd(length, 'd');

describe('the lead', () => {
  const LEAD = 'Tre vintres målinger viser en kyst, der er på vej mod øst, og et hav, der tager mere, end det giver igen.';
  const OTHER = 'Husene ved stranden står snart i vand, hvis kommunen ikke lægger nye planer for den yderste række af dem.';
  const found = (head: string, body: string): [string | null, string | undefined] => {
    const { lead, evidence } = page(head, body);
    return [lead, evidence['lead']?.[0]?.rule];
  };
  const lead = (head: string, body: string): string | null => found(head, body)[0];
  const lined = (line: string): string => `<p class="lead">${line}</p>`;

  test.each<[string, string, string | null]>([
    ['of thirty units', ofLength(30), ofLength(30)],
    ['not of 29', 'Bølgerne tager sandet med sig', null],
    ['of 1200', 'Sandet. '.repeat(150).slice(0, 1199) + '.', 'Sandet. '.repeat(150).slice(0, 1199) + '.'],
    ['not of 1201', 'Sandet. '.repeat(151).slice(0, 1200) + '.', null],
    ['not a byline with its day', 'Af Karen Holm, Havets Blad, den 3. maj 2021', null],
    ['not a day with its label and a place', 'Publiceret mandag den 3. maj 2021 kl. 10.30', null],
    [
      'though a name stands in the sentence',
      'Karen Holm satte i vinter en ny bøje ud i bugten',
      'Karen Holm satte i vinter en ny bøje ud i bugten',
    ],
    [
      'though a day stands in the sentence',
      'Bøjen blev sat ud i bugten mandag den 3. maj 2021',
      'Bøjen blev sat ud i bugten mandag den 3. maj 2021',
    ],
    ['a short sentence of few words', 'Bølgerne tager sandet med sig.', 'Bølgerne tager sandet med sig.'],
  ])('by its class %s', (_name, line, expected) => expect(lead('', H1 + lined(line))).toBe(expected));

  test.each<[string, string, string | null]>([
    ['in a heading with the class', `${H1}<h2 class="lead">${LEAD}</h2>`, LEAD],
    ['not in a list', `${H1}<ul><li class="lead">${LEAD}</li></ul>`, null],
    ['not the headline itself', `<h1 class="lead">${LEAD}</h1>`, null],
    ['not above the headline', `${lined(LEAD)}${H1}`, null],
    ['on a page without a headline', lined(LEAD), LEAD],
    ['among the first five paragraphs', `${H1}${'<p>Bølgerne tager sandet med sig ud</p>'.repeat(4)}${lined(LEAD)}`, LEAD],
    ['not the sixth', `${H1}${'<p>Bølgerne tager sandet med sig ud</p>'.repeat(5)}${lined(LEAD)}`, null],
  ])('by its class %s', (_name, body, expected) => expect(lead('', body)).toBe(expected));

  test.each<[string, string, string, string | undefined]>([
    ['as Dublin Core has it', meta('dc.description', LEAD), `<p>${LEAD}</p>`, 'declared-description'],
    ['as a card has it', meta('twitter:description', LEAD), `<p>${LEAD}</p>`, 'declared-description'],
    ['as JSON-LD has it', ld({ description: LEAD }), `<p>${LEAD}</p>`, 'declared-description'],
    ['second below the headline', meta('description', LEAD), `<p>${OTHER}</p><p>${LEAD}</p>`, 'declared-description'],
    ['not third', meta('description', LEAD), `<p>${OTHER}</p><p>${OTHER}</p><p>${LEAD}</p>`, undefined],
    [
      'not where a longer one goes on otherwise',
      meta('description', `${LEAD.slice(0, 50)} og kommunen, der lægger nye planer for de yderste huse`),
      `<p>${LEAD}</p>`,
      undefined,
    ],
    [
      'a short one whole',
      meta('description', 'Kysten er på vej mod øst, viser tal'),
      '<p>Kysten er på vej mod øst, viser tal.</p>',
      'declared-description',
    ],
    [
      'not a short one’s beginning',
      meta('description', 'Kysten er på vej mod øst, viser tal'),
      '<p>Kysten er på vej mod øst, viser tal fra havet.</p>',
      undefined,
    ],
  ])('as a description has it: %s', (_name, head, body, rule) => expect(found(head, H1 + body)[1]).toBe(rule));

  test('of two that descriptions have the first', () =>
    expect(lead(meta('description', OTHER) + meta('og:description', LEAD), `${H1}<p>${LEAD}</p><p>${OTHER}</p>`)).toBe(LEAD));
  test.each<[number, string | null]>([
    [90, 'bold-paragraph'],
    [89, null],
  ])('with %i of a hundred units in bold type', (bold, rule) => {
    const line = 'Kysten er på vej mod øst, og havet tager mere, end det giver, år efter år, viser tre vintres måling.'
      .padEnd(100, '.')
      .slice(0, 100);
    expect(found('', `${H1}<p><b>${line.slice(0, bold)}</b>${line.slice(bold)}</p>`)[1] ?? null).toBe(rule);
  });
  test('not the only paragraph of the page in bold type or in a field for teasers', () => {
    const only = (paragraph: string): string | null =>
      extract(`<html lang="da"><body><main><article>${H1}${paragraph}</article></main></body></html>`).lead;
    expect([only(`<p><b>${LEAD}</b></p>`), only(`<p class="teaser">${LEAD}</p>`)]).toEqual([null, null]);
  });
});

describe('the headline', () => {
  const title = (head: string, body: string, options: ExtractOptions = {}): string | null => page(head, body, '', options).title;
  const SITE = '<meta property="og:site_name" content="Havnyt">';
  const og = (content: string): string => `<meta property="og:title" content="${content}">`;
  test.each<[string, string, string, string]>([
    ['by the surest of the declared', meta('title', 'Fjorden fryser') + og(HEADLINE), '', HEADLINE],
    [
      'by the surest of the declared, whichever stands first',
      og(HEADLINE) + meta('title', 'Fjorden fryser') + meta('headline', 'Fjorden fryser til'),
      '',
      HEADLINE,
    ],
    ['not by one without words', og('***') + meta('title', HEADLINE), '', HEADLINE],
    ['not the name of the site', `${SITE}<title>${HEADLINE}</title>`, '<h1>Havnyt</h1>', HEADLINE],
    [
      'not the name of the site, though the title tag is just that',
      `${SITE}<title>Havnyt</title>${meta('headline', HEADLINE)}`,
      '<h1>Havnyt</h1>',
      HEADLINE,
    ],
    ['the name of the site where it is what the page declares itself', SITE + og('Havnyt'), '<h1>Havnyt</h1>', 'Havnyt'],
    ['not the name of the site for the sake of another declared one', SITE + og(HEADLINE), '<h1>Havnyt</h1>', HEADLINE],
    ['not cut where a heading of the site’s name would cut it', `${SITE}<title>Havnyt – ${HEADLINE}</title>`, '<h6>Havnyt</h6>', HEADLINE],
    ['cut where a heading has a part of it', `<title>${HEADLINE} – Fjordens Venner</title>`, `<h3>${HEADLINE}</h3>`, HEADLINE],
  ])('%s', (_name, head, body, expected) => expect(title(head, body)).toBe(expected));

  test.each<[string, string, string]>([
    ['the first of the first level', `<h1>Fjorden fryser</h1><p>Hav</p><h1>${HEADLINE}</h1>`, 'Fjorden fryser'],
    ['not one of a lower level before it', `<h2>${HEADLINE}</h2><h1>Fjorden fryser</h1>`, 'Fjorden fryser'],
    ['the one before the text, not one inside it', `<h2>Fjorden fryser</h2>${TEXT}<h2>Sandet vandrer</h2>`, 'Fjorden fryser'],
  ])('of two that share their words with the declared one: %s', (_name, body, expected) =>
    expect(title('<title>Sandet vandrer og fjorden fryser</title>', body)).toBe(expected),
  );
});

describe('the day of a change', () => {
  const BEFORE = meta('article:published_time', '2021-05-03');
  const modified = (head: string, capturedAt?: string): string | null =>
    page(BEFORE + head, H1, '', capturedAt === undefined ? {} : { capturedAt }).modified?.edtf ?? null;
  test.each<[string, string, string | undefined, string | null]>([
    [
      'the surest, though it stands last',
      meta('revised', '2021-05-05') + meta('article:modified_time', '2021-05-07'),
      undefined,
      '2021-05-07',
    ],
    ['the surer property of the two', meta('lastmod', '2021-05-05') + ld({ dateModified: '2021-05-06' }), undefined, '2021-05-06'],
    [
      'the one before the capture, though a surer one is after it',
      meta('article:modified_time', '2021-05-07') + meta('lastmod', '2021-05-05'),
      '2021-05-06',
      '2021-05-05',
    ],
    ['that of the capture', meta('lastmod', '2021-05-05'), '2021-05-05T01:00:00Z', '2021-05-05'],
    ['not that after it', meta('lastmod', '2021-05-06'), '2021-05-05T23:00:00Z', null],
    ['without a capture any', meta('lastmod', '2031-05-06'), undefined, '2031-05-06'],
  ])('%s', (_name, head, capturedAt, expected) => expect(modified(head, capturedAt)).toBe(expected));
});
