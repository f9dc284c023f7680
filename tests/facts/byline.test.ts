import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/extract/bylines/byline';
import { phrasesOf } from '../../src/extract/bylines/phrases';
import { tablesOf } from '../../src/languages/languages';

const reading = (language: string, line: string) => readByline(line, [], phrasesOf(tablesOf(language)));
const authors = (language: string, line: string) =>
  reading(language, line)
    .names.filter((name) => name.as === 'author')
    .map((name) => name.name);
const unsaid = (language: string, line: string) =>
  reading(language, line)
    .names.filter((name) => name.as === 'unsaid')
    .map((name) => name.name);

describe('openers name authors', () => {
  test.each([
    ['da', 'Af Mette Holm', ['Mette Holm']],
    ['da', 'Tekst: Mette Holm og Jens Peter Dahl', ['Mette Holm', 'Jens Peter Dahl']],
    ['da', 'Af Redaktionen', ['Redaktionen']],
    ['sv', 'Text: Åsa Nyström', ['Åsa Nyström']],
    ['nb', 'Av Kari Lunde, Ola Bakke og Siv Moe', ['Kari Lunde', 'Ola Bakke', 'Siv Moe']],
    ['nn', 'Skrive av Kari Lunde', ['Kari Lunde']],
    ['de', 'Von Max Berger und Dr. Eva von der Heide', ['Max Berger', 'Eva von der Heide']],
    ['de', 'Ein Gastbeitrag von Max Berger', ['Max Berger']],
    ['en', 'By Ann Marsh, Tom O’Neill & J. K. Reed', ['Ann Marsh', 'Tom O’Neill', 'J. K. Reed']],
    ['en', 'Posted by Ann Marsh in News', ['Ann Marsh']],
    ['en', 'By the Department of Energy in News', ['the Department of Energy in News']],
    ['nl', 'Door Piet van den Berg', ['Piet van den Berg']],
    ['fi', 'Teksti: Aino Virtanen', ['Aino Virtanen']],
    ['fr', 'Par Loïc Le Goff', ['Loïc Le Goff']],
    ['is', 'Höfundur: Jón Bergsson', ['Jón Bergsson']],
  ])('%s: %s', (language, line, names) => expect(authors(language, line)).toEqual(names));
});

describe('pictographs part a byline', () => {
  test.each([
    ['da', '✍️ Af Mette Holm 📅', ['Mette Holm']],
    ['da', '👩‍🔬Af Mette Holm 🇩🇰', ['Mette Holm']],
    ['en', '📝 By Ann Marsh 📷 Photo: Tom Reed', ['Ann Marsh']],
    ['de', '☕ Von Max Berger ⏱ 3 Min.', ['Max Berger']],
    ['en', 'By Ann Marsh ✉', ['Ann Marsh']],
  ])('%s: %s', (language, line, names) => expect(authors(language, line)).toEqual(names));
});

describe('others stay out', () => {
  test.each([
    ['de', 'Text vorlesen Stop Pause Fortsetzen'],
    ['da', 'Foto: Mette Holm'],
    ['da', 'Kontakt: Mette Holm'],
    ['sv', 'Översättning: Åsa Nyström'],
    ['de', 'Foto: Max Berger'],
    ['en', 'Photo by Ann Marsh'],
    ['en', 'Photograph by Ann Marsh'],
    ['da', 'Fotografi af Mette Holm'],
    ['de', 'Quelle und Kontaktadresse:'],
    ['nb', 'Les også: Av Kari Lunde'],
    [
      'da',
      'Mette Holm tiltræder som professor på Institut for Byggeri, By og Miljø i Aalborg. Hun kommer fra Danmarks Tekniske Universitet.',
    ],
    ['en', 'She joined the group led by the Department. Her office is in the Faculty of Law.'],
  ])('%s: %s', (language, line) => expect(authors(language, line)).toEqual([]));

  test('the photographer beside the author', () => expect(authors('da', 'Af Mette Holm | Foto: Jens Dahl')).toEqual(['Mette Holm']));
  test('text and photographs by one author', () => expect(authors('en', 'Text and photographs by Ann Marsh')).toEqual(['Ann Marsh']));
  test('a unit ends before the label of a date', () => expect(authors('en', 'By Ocean News on')).toEqual(['Ocean News']));
  test('a sentence explains nothing', () =>
    expect(reading('da', 'Universitetet har i dag åbnet en ny bygning ved havnen i byen.').unexplained).toBeGreaterThan(6));
});

describe('roles and units belong to the name before them', () => {
  test('a unit is an affiliation', () =>
    expect(reading('da', 'Af Mette Holm, Kommunikation').names[0]).toMatchObject({ name: 'Mette Holm', affiliation: 'Kommunikation' }));
  test('an affiliation without its full stop, an abbreviation with it', () => {
    expect(reading('da', 'Af Mette Holm, Kommunikation.').names[0]).toMatchObject({ affiliation: 'Kommunikation' });
    expect(reading('de', 'Von Max Berger, Pressestelle Uni.').names[0]).toMatchObject({ affiliation: 'Pressestelle Uni.' });
  });
  test('a role as printed', () =>
    expect(reading('en', 'By Ann Marsh, science editor').names[0]).toMatchObject({ name: 'Ann Marsh', role: 'science editor' }));
  test('a role without a comma', () =>
    expect(reading('en', 'Ann Marsh Senior Reporter').names[0]).toMatchObject({ name: 'Ann Marsh', role: 'Senior Reporter' }));
  test('a role in parentheses', () =>
    expect(reading('de', 'Max Berger (Pressesprecher)').names[0]).toMatchObject({ name: 'Max Berger', role: 'Pressesprecher' }));
  test('an empty slot', () => expect(authors('da', 'Af Mette Holm, , ')).toEqual(['Mette Holm']));
});

describe('labels of dates', () => {
  test.each([
    ['da', 'Lagt online:', 'published'],
    ['da', 'Senest ændret', 'modified'],
    ['sv', 'Publicerad', 'published'],
    ['nb', 'Sist oppdatert', 'modified'],
    ['fi', 'Julkaistu', 'published'],
    ['de', 'Stand:', 'published'],
    ['fr', 'Publié le', 'published'],
    ['nl', 'Laatst gewijzigd op', 'modified'],
    ['is', 'Birt', 'published'],
    ['en', 'Last updated', 'modified'],
  ])('%s: %s', (language, line, kind) => expect(reading(language, line).labels.map((label) => label.kind)).toEqual([kind]));
});

test('a name without an opener is not said to be an author', () => {
  expect(unsaid('da', 'Mette Holm')).toEqual(['Mette Holm']);
  expect(unsaid('da', 'nyheder fra fjorden')).toEqual([]);
});

describe('what somebody made stands behind the name', () => {
  test.each([
    ['nb', 'Av Kari Nes Tekst, Ole Vik Foto', ['Kari Nes']],
    ['nb', 'Kari Nes (tekst) og Ole Vik (foto)', ['Kari Nes']],
    ['nb', 'Av Kari Nes (tekst og foto)', ['Kari Nes']],
    ['da', 'Mette Holm tekst, Jens Dahl foto', ['Mette Holm']],
    ['sv', 'Åsa Nyström (text/foto)', ['Åsa Nyström']],
    ['de', 'Max Berger (Text), Eva Kühn (Fotos)', ['Max Berger']],
    // The label comes before this name because it came before the first.
    ['da', 'Tekst Mette Holm, foto Jens Dahl', ['Mette Holm']],
    ['da', 'Tekst | Mette Holm | Foto | Jens Dahl', []],
    ['en', 'By Joe Story', ['Joe Story']],
    ['en', 'Share Your Story', []],
  ])('%s: %s', (language, line, names) => expect(authors(language, line)).toEqual(names));
});

describe('a unit whose name goes on behind an "and"', () => {
  const affiliation = (line: string) => reading('en', line).names.map((name) => [name.name, name.affiliation]);
  test.each([
    ['By Ann Marsh, Institute of Allergy and Infectious Diseases', [['Ann Marsh', 'Institute of Allergy and Infectious Diseases']]],
    ['By the College of Arts and Sciences', [['the College of Arts and Sciences', null]]],
    [
      'By Ann Marsh, Institute of Physics and Tom Reed',
      [
        ['Ann Marsh', 'Institute of Physics'],
        ['Tom Reed', null],
      ],
    ],
    [
      'By the Department of Energy and the Office of Science',
      [
        ['the Department of Energy', null],
        ['the Office of Science', null],
      ],
    ],
  ])('%s', (line, names) => expect(affiliation(line)).toEqual(names));
});
