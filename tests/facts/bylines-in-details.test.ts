import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_GRAIN, ON_ROOFS } from './texts';

const authors = (lang: string, main: string): string[] =>
  extract(`<html lang="${lang}"><body><main>${main}</main></body></html>`, { url: 'https://solvig.example/news/water' }).authors.map(
    ({ name }) => name,
  );
/** An English article with lines below its headline and below its text. */
const english = (below: string, after = '', above = ''): string[] =>
  authors('en', `${above}<h1>Water from school roofs</h1>${below}${ON_ROOFS}${after}`);
/** A Danish one. */
const danish = (below: string, after = ''): string[] => authors('da', `<h1>Korn fra den store kloak</h1>${below}${ON_GRAIN}${after}`);

describe('a line of details with a link to the page of a writer', () => {
  const day = '<a href="/2019/05/">May 14, 2019</a>';
  test.each<[string, string, string[]]>([
    [
      'names who wrote, whatever else systems put there',
      `<div>${day} <a href="/author/ruth/">Ruth Bellamy</a> <a href="/c/w">Water</a>, <a href="/c/r">Roofs</a>, <a href="/c/s">Schools</a> <a href="#c">0</a></div>`,
      ['Ruth Bellamy'],
    ],
    [
      'names several',
      `<div>${day} <a href="/author/ruth/">Ruth Bellamy</a> <a href="/author/ole/">Ole Vik</a> <a href="/c/w">Water</a> <a href="#c">0</a></div>`,
      ['Ruth Bellamy', 'Ole Vik'],
    ],
    [
      'names nobody by a link to a section',
      `<div>${day} <a href="/c/ruth-bellamy/">Ruth Bellamy</a> <a href="/c/w">Water supply</a></div>`,
      [],
    ],
    [
      'names nobody by words that are no name',
      `<div>${day} <a href="/author/ruth/">View Profile</a> <a href="/c/w">Water supply</a></div>`,
      [],
    ],
    ['names nobody without a day', `<div><a href="/author/ruth/">Ruth Bellamy</a> <a href="/c/w">Water supply</a></div>`, []],
    [
      'names nobody beside words outside of the links',
      `<div>${day} <a href="/author/ruth/">Ruth Bellamy</a> won a prize at the <a href="/c/w">water fair</a></div>`,
      [],
    ],
    [
      'names nobody whom a sentence speaks of',
      '<p>Last week our columnist <a href="/author/ruth/">Ruth Bellamy</a> went to see the roofs of the old school for herself.</p>',
      [],
    ],
    [
      'names nobody below the linked headline of another article',
      `<p><a href="/news/tides">Tides on the northern coast are turning</a></p><p>${day} <a href="/author/ruth/">Ruth Bellamy</a> <a href="/c/w">Water supply</a></p>`,
      [],
    ],
  ])('%s', (_name, below, names) => expect(english(below)).toEqual(names));
});

describe('a name and the address of who has it near the headline', () => {
  test.each<[string, string, string[]]>([
    ['is the author', '<div>Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Tip me</a></div>', ['Ruth Bellamy']],
    ['not with an address of somebody else', '<div>Ruth Bellamy <a href="mailto:desk@solvig.example">Tip us</a></div>', []],
    [
      'not where the address is printed',
      '<div>Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">ruth.bellamy@solvig.example</a></div>',
      [],
    ],
    ['not behind what somebody is', '<div>Head of water Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Write</a></div>', []],
    ['not beside a telephone', '<div>Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Write</a> +45 12 34 56 78</div>', []],
    [
      'not below a label of contacts',
      '<div>Contact:</div><div>Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Write</a></div>',
      [],
    ],
    ['not before a link to a contact', '<div>Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Contact</a></div>', []],
    ['not before a link to register', '<div>Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Register here</a></div>', []],
    ['not before a link to sign up', '<div>Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Sign up</a></div>', []],
    ['not before one for applications', '<div>Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Application by mail</a></div>', []],
    ['not as a contact', '<div>Contact: Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Write</a></div>', []],
    ['not behind another label', '<div>Project lead: Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Write</a></div>', []],
  ])('%s', (_name, below, names) => expect(english(below)).toEqual(names));
  test('is nobody at the end', () =>
    expect(english('', '<p>Ruth Bellamy <a href="mailto:ruth.bellamy@solvig.example">Write to her</a></p>')).toEqual([]));
});

describe('names on lines below each other', () => {
  test.each<[string, string, string[]]>([
    ['go on a byline', '<p>Af Signe Hvass</p><p>Peter Sander</p><p>Line Bak</p>', ['Signe Hvass', 'Peter Sander', 'Line Bak']],
    ['not in an element of another kind', '<p>Af Signe Hvass</p><div><p>Peter Sander</p></div>', ['Signe Hvass']],
    ['not below a line between', '<p>Af Signe Hvass</p><p>Kornene fra kloakken</p><p>Peter Sander</p>', ['Signe Hvass']],
    [
      'are three journalists where their trade says so',
      '<p>Signe Hvass, journalist</p><p>Peter Sander, journalist</p><p>Line Bak, journalist</p>',
      ['Signe Hvass', 'Peter Sander', 'Line Bak'],
    ],
    [
      'and no photographer beside them',
      '<p>Signe Hvass, journalist</p><p>Peter Sander, journalist</p><p>Line Bak, fotograf</p>',
      ['Signe Hvass', 'Peter Sander'],
    ],
    ['but nobody of another trade', '<p>Signe Hvass, professor</p><p>Peter Sander, lektor</p><p>Line Bak, lektor</p>', []],
  ])('%s', (_name, below, names) => expect(danish(below)).toEqual(names));
});

describe('a name whose trade is to write, in further languages and words', () => {
  test.each<[string, string, string[]]>([
    ['en', '<p>Ruth Bellamy, journalist</p>', ['Ruth Bellamy']],
    ['en', '<p>Ruth Bellamy, science writer</p>', ['Ruth Bellamy']],
    ['en', '<p>Ruth Bellamy, former reporter</p>', []],
    ['en', '<p>Ruth Bellamy, science teacher</p>', []],
    ['de', '<p>Ruth Vogel, Journalistin</p>', ['Ruth Vogel']],
  ])('%s: %s', (lang, below, names) => expect(authors(lang, `<h1>Water from school roofs</h1>${below}${ON_ROOFS}`)).toEqual(names));
});

describe('words around an opener that name nobody', () => {
  test.each<[string, string, string[]]>([
    ['a name of words that mean something else', '<p>For Young Sailors by Next Spring</p>', []],
    ['the same alone below the headline', '<p>By Popular Demand</p>', []],
    ['a single one', '<p>By Design</p>', []],
    ['the same behind words that no rule knows', '<p>Sequel out by Next Spring</p>', []],
    ['somebody behind words that no rule knows', '<p>A tale for sailors by Ralugo Ntembe</p>', ['Ralugo Ntembe']],
    ['whoever wrote the last comment', '<p>Last comment by Ruth Bellamy</p>', []],
    ['whoever took the picture, behind a slash', '<p>Photo / Ruth Bellamy</p>', []],
    ['whoever took the picture, behind a bar', '<p>Photo | Ruth Bellamy</p>', []],
    ['the author behind such a credit', '<p>Photo / Ruth Bellamy | By Ole Vik</p>', ['Ole Vik']],
  ])('%s', (_name, below, names) => expect(english(below)).toEqual(names));
  test.each<[string, string]>([
    ['da', 'Seneste kommentar af Signe Hvass'],
    ['de', 'Letzter Kommentar von Ruth Vogel'],
    ['sv', 'Senaste kommentaren av Ruth Berg'],
    ['fr', 'Dernier commentaire de Ruth Morel'],
    ['nl', 'Laatste reactie van Ruth Visser'],
  ])('the last comment: %s', (lang, line) =>
    expect(authors(lang, `<h1>Water from school roofs</h1><p>${line}</p>${ON_ROOFS}`)).toEqual([]),
  );
});

describe('a name above the headline', () => {
  const above = (html: string): string[] => english('', '', html);
  test.each<[string, string, string[]]>([
    ['beside the day is the author', '<ul><li>Ruth Bellamy</li><li>May 14, 2019</li></ul>', ['Ruth Bellamy']],
    ['beside the day of a lecture is nobody', '<p>Guest lecture</p><p>Ruth Bellamy</p><p>Tuesday 14 May 2019</p>', []],
    ['beside the day of a death is nobody', '<p>In memory of</p><p>Ruth Bellamy</p><p>14 May 2019</p>', []],
    ['beside a day with its time is nobody', '<p>Ruth Bellamy</p><p>May 14, 2019, 6 pm</p>', []],
    ['without the day is nobody', '<ul><li>Ruth Bellamy</li><li>Water</li></ul>', []],
    ['beside the hours of an event is nobody', '<p>Ruth Bellamy</p><p>May 14, 2019, 1 pm - 3 pm</p>', []],
  ])('%s', (_name, html, names) => expect(above(html)).toEqual(names));
});

describe('a name alone near the headline that the text tells again', () => {
  const note = (name: string): string => `<p>${name}</p><p>Science Writer</p><p>Ruth writes on water and on roofs.</p>`;
  test('is the author where it opens the note at the end', () =>
    expect(english('<p>Ruth Bellamy</p>', note('Ruth Bellamy'))).toEqual(['Ruth Bellamy']));
  test('is whom the text is about where a sentence names them', () =>
    expect(english('<p>Ruth Bellamy</p>', '<p>The prize went to Ruth Bellamy this year, and to nobody else.</p>')).toEqual([]));
});

describe('who stands at the end', () => {
  test.each<[string, string, string[]]>([
    [
      'below "Author" in a card is the author',
      '<section class="author-cards"><h3>Author</h3><div class="card"><h4>Ruth Bellamy</h4><p>Officer</p></div></section>',
      ['Ruth Bellamy'],
    ],
    [
      'in a card without the label is nobody',
      '<section class="cards"><h3>People</h3><div class="card"><h4>Ruth Bellamy</h4></div></section>',
      [],
    ],
    [
      'behind the term "Author" is the author, whoever stands above',
      '<dl><dt>Media enquiries</dt><dd>Ole Vik, 0491 570 156</dd><dt>Author</dt><dd>Ruth Bellamy</dd></dl>',
      ['Ruth Bellamy'],
    ],
    [
      'below "Press contact" is nobody, whatever the class',
      '<div class="author"><strong>Press contact</strong><br>Ruth Bellamy<br>Head of Media</div>',
      [],
    ],
    ['below the heading of a lecture is nobody', '<h3>Public lecture</h3><p>20 April 2021, 6 pm</p><p>Ruth Bellamy</p>', []],
    ['below the text is the author', '<p>Ruth Bellamy</p>', ['Ruth Bellamy']],
    ['among the details of a paper is nobody', '<ul><li>Authors: Ruth Bellamy, Ole Vik</li><li>DOI: 10.5555/12</li></ul>', []],
  ])('%s', (_name, after, names) => expect(english('', after)).toEqual(names));
});

describe('metadata with a house alone', () => {
  const page = (author: string, after: string): string[] =>
    extract(
      `<html lang="en"><head><meta name="author" content="${author}"></head><body><main><h1>Water from school roofs</h1>${ON_ROOFS}${after}</main></body></html>`,
    ).authors.map(({ name }) => name);
  test.each<[string, string, string, string[]]>([
    ['give way to whom a byline names', 'Pixelwerk Ltd', '<p>Author: Ruth Bellamy</p>', ['Ruth Bellamy']],
    [
      'stand above the byline of a comment',
      'Pixelwerk Ltd',
      '<h3>Comments</h3><p>By Ruth Bellamy, 5 March 2021</p><p>Thank you.</p>',
      ['Pixelwerk Ltd'],
    ],
    ['stand where none does', 'Pixelwerk Ltd', '<p>Ruth Bellamy led the trials.</p>', ['Pixelwerk Ltd']],
    ['stand beside who took the pictures', 'Pixelwerk Ltd', '<p>Photo: Ruth Bellamy</p>', ['Pixelwerk Ltd']],
  ])('%s', (_name, author, after, names) => expect(page(author, after)).toEqual(names));
});

describe('a line of links to tags', () => {
  const tags = (after: string): string[] =>
    extract(`<html lang="en"><body><main><h1>Water from school roofs</h1>${ON_ROOFS}${after}</main></body></html>`).tags;
  test.each<[string, string, string[]]>([
    ['has each with its sign', '<p><a href="/t/w">#water</a> <a href="/t/r">#roofs</a></p>', ['water', 'roofs']],
    ['not with other links', '<p><a href="/t/w">#water</a> <a href="/more">Read on</a></p>', []],
    ['not without links', '<p>#water #roofs</p>', []],
  ])('%s', (_name, after, expected) => expect(tags(after)).toEqual(expected));
});
