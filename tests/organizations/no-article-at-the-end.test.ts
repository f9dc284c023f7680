import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const organizations = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

test.each([
  ['de', 'Nun wirbt die Europäische Kommission für eine neue Agenda.', ['Europäische Kommission']],
  ['de', 'Nun wirbt das Bundesamt für einen neuen Weg.', []],
  ['da', 'Nu arbejder Styrelsen for et bedre badevand.', []],
  ['en', 'She asked the Institute for a new boat.', []],
])('no name ends in an article: %s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));

test.each([
  ['de', 'Nun wirbt das Bundesamt für Wellenschutz.', 'Bundesamt für Wellenschutz'],
  ['en', 'She works at the Institute for Wave Research.', 'Institute for Wave Research'],
  ['da', 'Hun arbejder i Styrelsen for Badevand.', 'Styrelsen for Badevand'],
  ['fr', "Elle travaille à l'Institut de la Mer.", 'Institut de la Mer'],
])('an article within a name, or none, leaves it whole: %s: %s', (language, text, name) =>
  expect(organizations(language, text)).toEqual([name]),
);
