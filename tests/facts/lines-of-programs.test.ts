import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const authors = (language: string, line: string): string[] =>
  extract(
    `<html lang="${language}"><title>Kelp Week</title><article><h1>Kelp Week</h1><p>${line}</p><p>The event is organised by the port, and everybody who wants to see the boats is welcome.</p></article></html>`,
  ).authors.map(({ name }) => name);

test.each([
  ['en', '14:00 Welcome by Linda Hill, and Peter Dale, chairman, Kelp Net'],
  ['da', 'kl. 10.15-11 Oplæg af Karen Holm'],
  ['de', '10:30–11:00 Grußwort von Petra Holm'],
])('who speaks at an hour of a program is no author: %s: %s', (language, line) => expect(authors(language, line)).toEqual([]));

test.each([
  ['en', '14:00 | By Linda Hill', ['Linda Hill']],
  ['da', '09.15 Af Karen Holm', ['Karen Holm']],
])('a byline behind a time is one: %s: %s', (language, line, names) => expect(authors(language, line)).toEqual(names));
