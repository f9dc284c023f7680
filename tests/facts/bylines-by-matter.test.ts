import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from './texts';

const DANISH = `<p>Tagene på byens skoler samler hvert år tusind kubikmeter regn, som indtil sidste år løb lige ud i kloakken.</p>
<p>Nu fører render vandet til tanke i kælderen, hvor det bruges til at skylle ud og til at vande skolens have med.</p>
<p>Hver tank koster det samme som en ny cykelsti på hundrede meter, og den er betalt tilbage på ni år, viser regnskabet.</p>`;

const authorsOf = (lang: string, above: string, text: string, below: string): string[] =>
  extract(
    `<html lang="${lang}"><body><main><article><h1>Water from school roofs</h1>${above}${text}${below}</article></main></body></html>`,
  ).authors.map(({ name }) => name);
const above = (byline: string): string[] => authorsOf('en', byline, ON_ROOFS, '');
const below = (byline: string): string[] => authorsOf('en', '', ON_ROOFS, byline);
const danish = (byline: string): string[] => authorsOf('da', byline, DANISH, '');

describe('an opener after what was done', () => {
  test.each(['Supported by', 'Sponsored by', 'Photographed by', 'Music by', 'Hosted by'])('is no byline: %s', (opener) =>
    expect(above(`<p>${opener} Ann Walters</p>`)).toEqual([]),
  );
  test.each(['Reported by', 'Written by', 'By'])('is one: %s', (opener) =>
    expect(above(`<p>${opener} Ann Walters</p>`)).toEqual(['Ann Walters']),
  );
  test.each(['Støttet af', 'Fotograferet af', 'Tegnet af'])('is none in Danish: %s', (opener) =>
    expect(danish(`<p>${opener} Birgitte Holm</p>`)).toEqual([]),
  );
  test('joins a surname after a given name', () => expect(danish('<p>Af Ulrik af Birkeland</p>')).toEqual(['Ulrik af Birkeland']));
  test('hides no byline below it', () =>
    expect(above('<div>Supported by <a href="#after">Skip Advertisement</a></div><p>By Ann Walters</p>')).toEqual(['Ann Walters']));
});

describe('a kind of text before a name', () => {
  test.each(['Gæsteindlæg', 'Kronik', 'Klumme'])('is a label of its author: %s', (label) =>
    expect(danish(`<p>${label}: Birgitte Holm</p>`)).toEqual(['Birgitte Holm']),
  );
  test('is none where it is the topic', () => expect(danish('<p>Portræt: Birgitte Holm</p>')).toEqual([]));
  test('nor is a word that asks to meet somebody', () => expect(danish('<p>Mød Birgitte Holm</p>')).toEqual([]));
});

describe('names side by side in elements', () => {
  test('are several people', () =>
    expect(above('<div class="author-row"><span>Ann Walters</span> <span>Peter Rowley</span> <time>3 May 2024</time></div>')).toEqual([
      'Ann Walters',
      'Peter Rowley',
    ]));
  test('are one person where each holds a part of the name', () =>
    expect(above('<div class="author-row"><span>Ann</span> <span>Lee Walters</span></div>')).toEqual(['Ann Lee Walters']));
  test('end before a role', () =>
    expect(above('<div class="author-row"><span>Ann Walters</span> <span>Peter Rowley</span> <span>Lead Writer</span></div>')).toEqual([
      'Ann Walters',
      'Peter Rowley',
    ]));
});

describe('a name with what a person is to the paper', () => {
  test.each(['Ann Walters for The Harbor News', 'Ann Walters, communications officer'])('is a byline below the headline: %s', (line) =>
    expect(above(`<p>${line}</p>`)).toEqual(['Ann Walters']),
  );
  test.each(['Ann Walters for mayor', 'Ann Walters, head gardener'])('is none: %s', (line) => expect(above(`<p>${line}</p>`)).toEqual([]));
  test('ends before what invites a comment', () =>
    expect(above('<p>Apr 3, 2024 by Ann Walters Leave a Comment</p>')).toEqual(['Ann Walters']));
});

describe('the last line of a text', () => {
  test.each([
    '<p>Ann Walters is a freelance journalist in Leeds.</p>',
    '<p><strong>Ann Walters</strong> is a gardener with four roofs.</p>',
    '<h4>About Ann Walters</h4><p>Ann Walters is a gardener who writes about roofs.</p>',
  ])('tells who wrote it: %s', (line) => expect(below(line)).toEqual(['Ann Walters']));
  test.each([
    '<p>Ann Walters is a gardener with four roofs.</p>',
    '<p><em>Ann Walters contributed to this report.</em></p>',
    '<p><strong>Ann Walters</strong></p><p>Thanks to all who held a ladder.</p>',
  ])('tells of somebody else: %s', (line) => expect(below(line)).toEqual([]));
  test('may follow an introduction of its author above the text', () =>
    expect(
      authorsOf(
        'en',
        '<p><em>Ann Walters argues that every roof is a well that we forgot to dig.</em></p>',
        ON_ROOFS,
        '<h4>About the author</h4><p><strong>Ann Walters</strong> is a professor of water.</p>',
      ),
    ).toEqual(['Ann Walters']));
  test('is about somebody of whom the text tells', () =>
    expect(
      authorsOf(
        'en',
        '',
        ON_ROOFS,
        '<p>Ann Walters holds the ladder for all of them on most days of the week, and on Sundays she climbs up it herself.</p><p>Ann Walters is a journalist.</p>',
      ),
    ).toEqual([]));
});

test('no author is nobody', () => expect(above('<p class="author">No Author</p>')).toEqual([]));
