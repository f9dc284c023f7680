import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/models/article';
import { ON_SAND } from './texts';

const HEADLINE = 'Sandet vandrer i fjorden';
const page = (head: string, below: string, after = ''): Article =>
  extract(
    `<html lang="da"><head>${head}</head><body><main><article><h1>${HEADLINE}</h1>${below}${ON_SAND}${after}</article></main></body></html>`,
  );
const meta = (name: string, ...contents: string[]): string =>
  contents.map((content) => `<meta name="${name}" content="${content}">`).join('');
const person = (...names: string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, author: names.map((name) => ({ '@type': 'Person', name })) })}</script>`;
const marked = (...names: string[]): string => names.map((name) => `<p><a rel="author" href="/f">${name}</a></p>`).join('');

describe('authors', () => {
  const authors = (head: string, below = '', after = ''): string[] => page(head, below, after).authors.map(({ name }) => name);
  test.each<[string, string, string, string[]]>([
    ['two bylines three lines apart', '', '<p>Af Mette Holm</p><p>Hav</p><p>Kyst</p><p>Af Jens Dahl</p>', ['Mette Holm', 'Jens Dahl']],
    ['not four', '', '<p>Af Mette Holm</p><p>Hav</p><p>Kyst</p><p>Sand</p><p>Af Jens Dahl</p>', ['Mette Holm']],
    ['not those of a tag and of JSON-LD together', person('Mette Holm') + meta('author', 'Jens Dahl'), '', ['Mette Holm']],
    ['each once', meta('author', 'Mette Holm', 'Mette Holm', 'METTE HOLM'), '', ['Mette Holm']],
    [
      'of a tag that names the site too, as surely as without it',
      '<meta property="og:site_name" content="Havnyt">' + meta('author', 'Mette Holm', 'Havnyt') + meta('dc.creator', 'Jens Dahl'),
      '',
      ['Mette Holm'],
    ],
    ['nobody for a word that means anybody in a doubtful tag', meta('dc.creator', 'Staff'), '', []],
    [
      'those of the surer tag where one other agrees with the less sure',
      meta('author', 'Mette Holm') + meta('creator', 'Jens Dahl') + meta('dc.contributor', 'Jens Dahl'),
      '',
      ['Mette Holm'],
    ],
    [
      'those of the less sure where two agree with it, which name others too',
      meta('author', 'Mette Holm') +
        meta('dc.creator', 'Jens Dahl') +
        meta('dcterms.creator', 'Jens Dahl', 'Anne Friis') +
        meta('creator', 'Jens Dahl', 'Karen Lund'),
      '',
      ['Jens Dahl'],
    ],
    [
      'or each with one of its names',
      meta('author', 'Mette Holm') +
        meta('dc.creator', 'Jens Dahl', 'Karen Lund') +
        meta('dcterms.creator', 'Jens Dahl') +
        meta('creator', 'Karen Lund'),
      '',
      ['Jens Dahl', 'Karen Lund'],
    ],
  ])('%s', (_name, head, below, expected) => expect(authors(head, below)).toEqual(expected));

  test.each<[string, string, string, string[]]>([
    ['that holds the marked name', '', `${marked('Mette Holm')}<p>Af Mette Holm og Jens Dahl</p>`, ['Mette Holm', 'Jens Dahl']],
    ['that holds it with more words', '', `${marked('Mette')}<p>Af Mette Holm og Jens Dahl</p>`, ['Mette Holm', 'Jens Dahl']],
    ['not one of other people', '', `${marked('Mette Holm')}<p>Af Jens Dahl og Karen Lund</p>${ON_SAND}`, ['Mette Holm']],
    [
      'not one that lacks a marked name',
      '',
      `${marked('Mette Holm', 'Anne Friis')}<p>Af Mette Holm, Jens Dahl og Karen Lund</p>`,
      ['Mette Holm', 'Anne Friis'],
    ],
    ['not names alone on a line', '', `${marked('Mette Holm')}<p>Mette Holm og Jens Dahl</p>`, ['Mette Holm']],
    ['not those of a tag', person('Mette Holm') + meta('author', 'Mette Holm', 'Jens Dahl'), '', ['Mette Holm']],
  ])('the longer byline %s', (_name, head, below, expected) => expect(authors(head, below)).toEqual(expected));

  test.each<[string, string, string, string[]]>([
    ['in the letters of the page', 'METTE HOLM', '<p>Mette Holm</p>', ['Mette Holm']],
    ['with the last name that only the page has', 'Mette', '<p>Mette Holm</p>', ['Mette Holm']],
    ['without another name that only the page has', 'Mette Holm', '<p>Mette Holm Dahl</p>', ['Mette Holm']],
    ['without a name of somebody else', 'Mette', '<p>Jens Dahl</p>', ['Mette']],
  ])('declared and printed alone on a line, %s', (_name, name, below, expected) => expect(authors(person(name), below)).toEqual(expected));
});

describe('the line of a byline', () => {
  test('of somebody who was not chosen stays in the text', () => {
    const record = page('', '<p>Af Mette Holm</p>', '<p>Af Jens Dahl</p>');
    expect([record.authors.map(({ name }) => name), record.text.includes('Mette Holm'), record.text.includes('Jens Dahl')]).toEqual([
      ['Mette Holm'],
      false,
      true,
    ]);
  });
});

describe('contacts', () => {
  const contacts = (after: string): [string, string | null][] => page('', '', after).contacts.map(({ name, email }) => [name, email]);
  const names = (after: string): string[] => contacts(after).map(([name]) => name);
  const LABEL = '<p>Kontakt:</p>';
  const NAME = '<p>Karen Holm</p>';
  const KAREN = ['Karen Holm'];
  /** A line of the given number of units. */
  const long = (start: string, length: number): string =>
    `<p>${start}${'k'.repeat(length - start.length - '@hav.example'.length)}@hav.example</p>`;

  test.each<[string, string, string[]]>([
    ['on a line of 160 units', long('Kontakt: Karen Holm, ', 160), KAREN],
    ['not on one of 161', long('Kontakt: Karen Holm, ', 161), []],
    ['below their label on a line of 160', LABEL + long('Karen Holm, ', 160), KAREN],
    ['not on one of 161 there', LABEL + long('Karen Holm, ', 161), []],
    ['on the sixth line', `${LABEL}${'<p>Havet 1234</p>'.repeat(5)}${NAME}`, KAREN],
    ['not below a sentence that begins like a label', `<p>Kontakt os gerne om sandet i fjorden</p>${NAME}`, []],
    ['not who took the picture', `${LABEL}<p>Foto: Karen Holm</p>`, []],
    ['two of a line', `${LABEL}<p>Karen Holm, Jens Friis, Lars Bruun</p>`, ['Karen Holm', 'Jens Friis']],
    ['on a long line with what they do', `${LABEL}<p>Karen Holm, professor ved Institut for Havets Økologi</p>`, KAREN],
    ['not in a sentence', `${LABEL}<p>Karen Holm satte i vinter en ny bøje ud i bugten</p>`, []],
  ])('%s', (_name, after, expected) => expect(names(after)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['a line of 39 units', `<p>Ved havet, ved fjorden og ved de huse m</p>`, KAREN],
    ['not one of 40', `<p>Ved havet, ved fjorden og ved de huse mm</p>`, []],
    ['a longer one with four digits', `<p>Ved havet, ved fjorden og ved de yderste huse 1234</p>`, KAREN],
    ['not with three', `<p>Ved havet, ved fjorden og ved de yderste huse 123</p>`, []],
    [
      'a longer one with an address behind it',
      `<p><a href="mailto:post@hav.example">Skriv til os om fjorden og de yderste huse</a></p>`,
      KAREN,
    ],
  ])('are looked for below %s', (_name, between, expected) => expect(names(`${LABEL}${between}${NAME}`)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['a longer line of the same paragraph', 'Ved havet, ved fjorden og ved de yderste huse', KAREN],
    ['not one that ends as a sentence', 'Ved havet, ved fjorden og ved de yderste huse.', []],
  ])('are looked for below %s', (_name, between, expected) =>
    expect(names(`<p>Kontakt:<br>${between}<br>Karen Holm</p>`)).toEqual(expected),
  );

  test.each<[number, string | null]>([
    [5, 'kho@hav.example'],
    [6, null],
  ])('have the address that stands below %i other lines: %s', (count, email) => {
    expect(contacts(`${LABEL}${NAME}${'<p>Havet 1234</p>'.repeat(count)}<p>kho@hav.example</p>`)).toEqual([['Karen Holm', email]]);
  });

  test('say whether they stand behind their label or below it', () => {
    const rule = (after: string) => page('', '', after).evidence['contacts']?.map((one) => one.rule);
    expect([rule('<p>Kontakt: Karen Holm</p>'), rule(LABEL + NAME)]).toEqual([['contact-line'], ['below-contact-label']]);
  });

  test('leave the text with their label and their addresses; a label with nobody stays, and so does what is neither', () => {
    const text = page('', '', `${LABEL}${NAME}<p>kho@hav.example</p><p>Havet kalder</p>`).text;
    expect(['Kontakt', 'Karen Holm', 'kho@', 'Havet kalder'].map((part) => text.includes(part))).toEqual([false, false, false, true]);
    expect(page('', '', '<p>Kontakt:</p><p>Havet kalder</p>').text).toContain('Kontakt');
  });
});
