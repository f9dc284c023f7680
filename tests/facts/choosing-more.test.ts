import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import type { ExtractOptions } from '../../src/models/options';
import { ON_SAND } from './texts';

const H1 = '<h1>Sandet vandrer i fjorden</h1>';
const page = (head: string, body = H1, after = '', options: ExtractOptions = {}): Article =>
  extract(`<html lang="da"><head>${head}</head><body><main><article>${body}${ON_SAND}${after}</article></main></body></html>`, options);
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Sandet vandrer i fjorden', ...data })}</script>`;

describe('the day that the reader is told below the headline', () => {
  const published = (head: string, ...lines: string[]): string | null =>
    page(head, `${H1}${lines.map((line) => `<p>${line}</p>`).join('')}`).published?.edtf ?? null;
  const LD = ld({ datePublished: '2021-05-20' });
  const TAG = meta('article:published_time', '2021-05-20');
  test.each<[string, string, string[], string]>([
    ['goes before another one in JSON-LD', LD, ['3. maj 2021'], '2021-05-03'],
    ['goes before a later one in a tag', TAG, ['3. maj 2021'], '2021-05-03'],
    ['goes not before an earlier one in a tag', meta('article:published_time', '2021-04-20'), ['3. maj 2021'], '2021-04-20'],
    ['is one day: of two neither', LD, ['3. maj 2021', '9. maj 2021'], '2021-05-20'],
    ['is the neighbor as printed', ld({ datePublished: '2021-05-19T23:30:00Z' }), ['Publiceret 20. maj 2021'], '2021-05-20'],
    ['as declared where nothing is printed', LD, [], '2021-05-20'],
  ])('%s', (_name, head, lines, day) => expect(published(head, ...lines)).toBe(day));

  test.each<[string, string, string, string]>([
    ['digits that metadata turn round', meta('article:published_time', '2021-05-03'), '<p>05.03.2021</p>', '2021-05-03'],
    ['digits that nothing turns round', '', '<p>05.03.2021</p>', '2021-03-05'],
    ['digits that stand for the same either way', meta('article:published_time', '2021-05-05'), '<p>05.05.2021</p>', '2021-05-05'],
  ])('%s', (_name, head, below, day) => expect(page(head, `${H1}${below}`).published?.edtf).toBe(day));

  test('not a day after the capture by more than one, nor of a capture that is no day', () => {
    const day = (capturedAt: string): string | null => page(TAG, H1, '', { capturedAt }).published?.edtf ?? null;
    expect([day('2021-05-19'), day('2021-05-18'), day('2021-05-20T01:00:00Z')]).toEqual(['2021-05-20', null, '2021-05-20']);
  });
});

describe('the headline among other lines', () => {
  const title = (head: string, body: string): string | null => page(head, body).title;
  test.each<[string, string, string, string | null]>([
    [
      'the one that a declared one ends with',
      '<title>Havnyt: Fjorden fryser til i nat</title>',
      '<h2>Sandet vandrer</h2><h2>Fjorden fryser til i nat</h2>',
      'Fjorden fryser til i nat',
    ],
    [
      'not for a short word that a declared one begins with',
      '<title>Nyt om fjorden – Havnyt</title>',
      '<h1>Sandet vandrer i fjorden</h1><h2>Nyt</h2>',
      'Sandet vandrer i fjorden',
    ],
    ['none on a page without one', '', '', null],
    ['as declared where no heading is', '<title>Sandet vandrer</title>', '', 'Sandet vandrer'],
    [
      'without a colon that no declared one has',
      '<title>Fjorden Sandet vandrer</title>',
      '<h1>Fjorden Sandet vandrer</h1>',
      'Fjorden Sandet vandrer',
    ],
    ['with its own colon', '<title>Fjorden: Sandet vandrer</title>', '<h1>Fjorden : Sandet vandrer</h1>', 'Fjorden : Sandet vandrer'],
  ])('%s', (_name, head, body, expected) => expect(title(head, body)).toBe(expected));
});

describe('the lead', () => {
  const LEAD = 'Tre vintres målinger viser en kyst, der er på vej mod øst, og et hav, der tager mere, end det giver.';
  const lead = (head: string, body: string): string | null => page(head, `${H1}${body}`).lead;
  test.each<[string, string, string, string | null]>([
    ['by its class', '', `<p class="lead">${LEAD}</p>`, LEAD],
    ['by the class of its block', '', `<div class="manchet"><p>${LEAD}</p></div>`, LEAD],
    ['by a description', meta('description', LEAD), `<p>${LEAD}</p>`, LEAD],
    ['by a description that is cut', meta('description', `${LEAD.slice(0, 70)}...`), `<div><p>${LEAD}</p></div>`, LEAD],
    ['not by the cut first words of the text', meta('description', `${LEAD.slice(0, 70)}...`), `<p>${LEAD}</p>`, null],
    ['not by a short beginning', meta('description', `${LEAD.slice(0, 40)}...`), `<p>${LEAD}</p>`, null],
    ['by its bold type', '', `<p><b>${LEAD}</b></p>`, LEAD],
    ['not by a bold word', '', `<p><b>Tre</b> ${LEAD.slice(4)}</p>`, null],
    ['not a caption', '', `<figure><img src="/a.jpg" alt=""><figcaption class="lead">${LEAD}</figcaption></figure>`, null],
    ['not a byline', '', '<p class="lead">Af Karen Holm, journalist på havet</p>', null],
    ['not one that is too short', '', '<p class="lead">Kort om havet</p>', null],
    ['not one above the headline', '', '', null],
  ])('%s', (_name, head, body, expected) => expect(lead(head, body)).toBe(expected));
});

describe('tags on lines of their own', () => {
  const tags = (after: string): string[] => page('', H1, after).tags;
  test.each<[string, string, string[]]>([
    ['behind a label', '<p>Emner: hav, sand</p>', ['hav', 'sand']],
    ['below a label', '<p>Emner</p><p><a href="/h">hav</a></p><p><a href="/s">sand</a></p>', ['hav', 'sand']],
    ['not below a label where they are no links', '<p>Emner</p><p>Vi ses igen til næste år ved havet</p>', []],
    ['parted by points', '<p>Emner: hav • sand · is</p>', ['hav', 'sand', 'is']],
    ['not on a heading', '<h2>Emner: hav, sand</h2>', []],
    ['linked to their pages', '<div><a href="/tag/hav">hav</a><a href="/tag/sand">sand</a></div>', ['hav', 'sand']],
    ['not where one links elsewhere', '<div><a href="/tag/hav">hav</a><a href="/om/sand">sand</a></div>', []],
    ['not where a sentence links to one', '<p>Holdet skriver også om <a href="/tag/hav">havet</a> og om det, der lever i det.</p>', []],
    ['not a day that has a page of its own', '<div><a href="/tag/2021-05-03">3. maj 2021</a></div>', []],
    [
      'in the part of a foot that is marked as theirs',
      '<p><span class="author"><a href="/author/k">Karen Holm</a></span> <a href="/2021"><time>3. maj 2021</time></a> <span class="tags-links"><a href="/t/hav">hav</a>, <a href="/t/sand">sand</a></span></p>',
      ['hav', 'sand'],
    ],
  ])('%s', (_name, after, expected) => expect(tags(after)).toEqual(expected));

  test('as declared where links name but some of them', () =>
    expect(page(meta('keywords', 'hav, sand, is'), H1, '<div><a href="/tag/hav">hav</a></div>').tags).toEqual(['hav', 'sand', 'is']));
});

describe('the paragraph below the headline, in one block with it', () => {
  const LEAD = 'Sandet i den indre fjord flytter sig hurtigere end for ti år siden, viser nye målinger fra museet.';
  const lead = (between: string, above = `<p>${LEAD}</p>`): string | null =>
    extract(`<html lang="da"><body><main><div>${H1}${above}</div>${between}<div>${ON_SAND}</div></main></body></html>`).lead;
  test.each<[string, string, string | undefined, string | null]>([
    ['is the lead before a byline', '<div>Karen Holm</div>', undefined, LEAD],
    ['is the lead before a caption', '<div>Sandet set fra luften</div>', undefined, LEAD],
    ['is the lead where the text goes on at once', '', undefined, LEAD],
    ['is none before a heading', '<h2>Sandet set fra luften</h2>', undefined, null],
    ['is none where it is short', '<div>Karen Holm</div>', '<p>Sandet flytter sig hurtigere end før.</p>', null],
  ])('%s', (_name, between, above, expected) => expect(lead(between, above)).toBe(expected));
});

describe('contacts on the lines below their label', () => {
  const contacts = (after: string): [string, string | null][] => page('', H1, after).contacts.map(({ name, email }) => [name, email]);
  test.each<[string, string, [string, string | null][]]>([
    ['with an address', '<p>Kontakt:</p><p>Karen Holm</p><p>kho@hav.example</p>', [['Karen Holm', 'kho@hav.example']]],
    ['with a telephone', '<p>Kontakt:</p><p>Karen Holm<br>Tlf. 12345678</p>', [['Karen Holm', null]]],
    [
      'up to a long line',
      `<p>Kontakt:</p><p>${'Vi ses igen til næste år ved havet, hvis vinden er med os. '.repeat(4)}</p><p>Karen Holm</p>`,
      [],
    ],
    ['six lines at most', `<p>Kontakt:</p>${'<p>Havet 1234</p>'.repeat(6)}<p>Karen Holm</p>`, []],
    ['in a line of its own', '<p>Kontakt: Karen Holm, kho@hav.example</p>', [['Karen Holm', 'kho@hav.example']]],
  ])('%s', (_name, after, expected) => expect(contacts(after)).toEqual(expected));
});

describe('authors in groups', () => {
  const authors = (head: string, below: string, after = ''): string[] => page(head, `${H1}${below}`, after).authors.map(({ name }) => name);
  test.each<[string, string, string, string, string[]]>([
    [
      'the whole byline where the metadata name one of it',
      ld({ author: { '@type': 'Person', name: 'Mette Holm' } }),
      '<p>Af Mette Holm og Jens Dahl</p>',
      '',
      ['Mette Holm', 'Jens Dahl'],
    ],
    ['two bylines close to each other', '', '<p>Af Mette Holm</p><p>Af Jens Dahl</p>', '', ['Mette Holm', 'Jens Dahl']],
    ['not one far below', '', '<p>Af Mette Holm</p>', '<p>Af Jens Dahl</p>', ['Mette Holm']],
    ['an agency alone', ld({ author: 'Ritzau' }), '', '', ['Ritzau']],
    ['not the agency beside a person', ld({ author: ['Ritzau', 'Mette Holm'] }), '', '', ['Mette Holm']],
    [
      'of two tags that name different people the one that the page prints',
      meta('author', 'Jens Dahl') + meta('dc.creator', 'Mette Holm'),
      '<p>Af Mette Holm</p>',
      '',
      ['Mette Holm'],
    ],
  ])('%s', (_name, head, below, after, expected) => expect(authors(head, below, after)).toEqual(expected));
});

describe('the publisher by its line of rights', () => {
  const publisher = (line: string): string | null =>
    extract(`<html lang="da"><body><main><article>${H1}${ON_SAND}</article></main><footer><p>${line}</p></footer></body></html>`).publisher
      ?.name ?? null;
  test.each<[string, string | null]>([
    ['© Havets Universitet', 'Havets Universitet'],
    ['© 2021 Havets Universitet', 'Havets Universitet'],
    ['© 2019–2021 Havets Universitet | Kontakt', 'Havets Universitet'],
    ['Copyright © 2021 by Havets Universitet', 'Havets Universitet'],
    ['(c) Havets Universitet', 'Havets Universitet'],
    ['© 2021 Human Rights Institute', 'Human Rights Institute'],
    ['© Alle rettigheder', null],
    ['© All rights reserved', null],
    ['© Alle Rechte vorbehalten', null],
    ['© Kaikki oikeudet pidätetään', null],
    ['© 2021', null],
    ['Havets Universitet', null],
    [`© Havets Universitet ${'og alt det andet '.repeat(15)}`, null],
  ])('%s: %s', (line, name) => expect(publisher(line)).toBe(name));
});

describe('the publisher by the sign above the headline', () => {
  const publisher = (sign: string, language = 'da', text = ON_SAND): string | null =>
    extract(`<html lang="${language}"><body><header><p>${sign}</p></header><main><article>${H1}${text}</article></main></body></html>`)
      .publisher?.name ?? null;
  const ENGLISH =
    '<p>The researchers have followed the waves of the fjord for three winters, and they saw that the sand moves farther than anybody had thought.</p>'.repeat(
      2,
    );
  test.each<[string, string, string, string | null]>([
    ['Havets Universitets segl', 'da', ON_SAND, 'Havets Universitet'],
    ['Havets Universitets Logo', 'da', ON_SAND, 'Havets Universitet'],
    ['HAVETS VENNERS logo', 'da', ON_SAND, 'HAVETS VENNERS'],
    ['Sea Friends logo', 'en', ENGLISH, 'Sea Friends'],
    ['logo', 'da', ON_SAND, null],
    ['Havets Universitets hus', 'da', ON_SAND, null],
    ['Oceanskolens logo / Sea School seal', 'da', ON_SAND, 'Oceanskolen'],
    [`Havets ${'og fjordens '.repeat(9)} logo`, 'da', ON_SAND, null],
  ])('%s in %s', (sign, language, text, name) => expect(publisher(sign, language, text)).toBe(name));
  test('not by one below the headline', () => expect(page('', `${H1}<p>Havets Universitets segl</p>`).publisher).toBeNull());
});

describe('an author in the form that the page prints', () => {
  const authors = (declared: string, printed: string): Article['authors'] =>
    page(ld({ author: { '@type': 'Person', name: declared } }), `${H1}<p>${printed}</p>`).authors;
  test.each<[string, string, string]>([
    ['Mette Holm', 'Af Mette Holm', 'Mette Holm'],
    ['Mette', 'Af Mette Holm', 'Mette Holm'],
    ['Holm', 'Af Mette Holm', 'Mette Holm'],
    ['METTE HOLM', 'Af Mette Holm', 'Mette Holm'],
    ['Mette Holm', 'Af Mette Holm Dahl', 'Mette Holm'],
  ])('%s beside "%s"', (declared, printed, name) => expect(authors(declared, printed).map((author) => author.name)).toEqual([name]));
  test('with the role that stands there alone', () =>
    expect(authors('Mette Holm', 'Af Mette Holm, journalist')[0]).toMatchObject({ name: 'Mette Holm', role: 'journalist' }));
});

describe('the lead among several', () => {
  const A = 'Tre vintres målinger viser en kyst, der er på vej mod øst, og et hav, der tager mere, end det giver igen.';
  const B = 'Husene ved stranden står snart i vand, hvis kommunen ikke lægger nye planer for den yderste række af dem.';
  const lead = (head: string, body: string): [string | null, string | undefined] => {
    const { lead: found, evidence } = page(head, `${H1}${body}`);
    return [found, evidence['lead']?.[0]?.rule];
  };
  test.each<[string, string, string, [string | null, string | undefined]]>([
    ['the first of two with its class', '', `<p class="lead">${A}</p><p class="lead">${B}</p>`, [A, 'lead-class']],
    ['the second where a description says it', meta('description', B), `<p>${A}</p><p>${B}</p>`, [B, 'declared-description']],
    ['its class before a description', meta('description', B), `<p class="lead">${A}</p><p>${B}</p>`, [A, 'lead-class']],
    ['a description before bold type', meta('description', B), `<p><b>${A}</b></p><p>${B}</p>`, [B, 'declared-description']],
    ['not the second in bold type', '', `<p>${A}</p><p><b>${B}</b></p>`, [null, undefined]],
    ['bold type by itself', '', `<p><b>${A}</b></p>`, [A, 'bold-paragraph']],
    [
      'a description that ends in dots',
      meta('og:description', `${A.slice(0, 80)} …`),
      `<div><p>${A}</p></div>`,
      [A, 'declared-description'],
    ],
  ])('%s', (_name, head, body, expected) => expect(lead(head, body)).toEqual(expected));
});
