import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/extract/bylines/byline';
import { phrasesOf } from '../../src/extract/bylines/phrases';
import { tablesOf } from '../../src/languages/languages';

const people = (language: string, line: string): [string, string | null][] =>
  readByline(line, [], phrasesOf(tablesOf(language))).names.map(({ name, affiliation }) => [name, affiliation]);

describe('a paper behind the author', () => {
  test.each([
    ['da', 'Af Mette Holm, Dagbladet Kysten', 'Mette Holm', 'Dagbladet Kysten'],
    ['nb', 'Av Kari Lunde, Fjordens Avis', 'Kari Lunde', 'Fjordens Avis'],
    ['nn', 'Av Kari Lunde, Vågnes Tidende', 'Kari Lunde', 'Vågnes Tidende'],
    ['sv', 'Av Karin Lund, Norrbo Tidning', 'Karin Lund', 'Norrbo Tidning'],
    ['de', 'Von Max Berger, Küsten-Kurier', 'Max Berger', 'Küsten-Kurier'],
    ['nl', 'Door Pieter de Vries, Havenstadse Courant', 'Pieter de Vries', 'Havenstadse Courant'],
    ['fi', 'Teksti: Aino Virtanen, Satamalahden Sanomat', 'Aino Virtanen', 'Satamalahden Sanomat'],
    ['fr', 'Par Claire Martin, Gazette de Port-Vieux', 'Claire Martin', 'Gazette de Port-Vieux'],
    ['en', 'By Ann Marsh, PA Scotland', 'Ann Marsh', 'PA Scotland'],
    ['en', 'Ann Marsh for the Council for Soil Research', 'Ann Marsh', 'Council for Soil Research'],
    ['de', 'Max Berger für das Institut für Kalk', 'Max Berger', 'Institut für Kalk'],
  ])('is where they write, and nobody: %s %s', (language, line, name, paper) => expect(people(language, line)).toEqual([[name, paper]]));

  test.each([
    ['en', 'By Ann Marsh, Tom Reed', ['Ann Marsh', 'Tom Reed']],
    ['en', 'By Bill MARSH, Xanthira QWOLD', ['Bill MARSH', 'Xanthira QWOLD']],
    ['en', 'By Ann Marsh, Xanthira Qwold and Tom Reed', ['Ann Marsh', 'Xanthira Qwold', 'Tom Reed']],
    ['en', 'Ann Marsh Center for Soil Research', ['Ann Marsh Center for Soil Research']],
    ['da', 'Ord: Mette Holm. Foto: Jens Dahl', ['Mette Holm', 'Jens Dahl']],
  ])('is told from a second author, and from a body of that name: %s %s', (language, line, names) =>
    expect(people(language, line).map(([name]) => name)).toEqual(names),
  );
});

describe('"words" as a label', () => {
  test.each([
    ['da', 'Ord: Mette Holm', 'Mette Holm'],
    ['nb', 'Ord og foto: Kari Lunde', 'Kari Lunde'],
    ['sv', 'Ord: Karin Lund', 'Karin Lund'],
    ['nl', 'Woorden: Pieter de Vries', 'Pieter de Vries'],
  ])('opens a byline: %s %s', (language, line, name) =>
    expect(readByline(line, [], phrasesOf(tablesOf(language))).names).toMatchObject([{ name, as: 'author' }]),
  );
  test('opens none before a number', () => expect(people('da', 'Ord: 450')).toEqual([]));
});
