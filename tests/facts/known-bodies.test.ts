import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const authors = (language: string, byline: string): [string, string, string | null][] =>
  extract(
    `<html lang="${language}"><body><main><article><h1>Hegnet husker længe</h1><p class="byline">${byline}</p>
    <p>Et hegn, der blev flettet for længe siden, giver stadig flere fugle ly end et, der blev klippet med maskine, siger de.</p>
    <p>Holdet målte hegn i vest og sammenlignede dem med billeder fra luften, og det tog i alt elleve lange dage.</p></article></main></body></html>`,
  ).authors.map(({ name, kind, affiliation }) => [name, kind, affiliation]);

test.each([
  ['da', 'Af Food & Bio Cluster Denmark', ['Food & Bio Cluster Denmark', 'organization', null]],
  ['da', 'Af Energy Cluster Denmark', ['Energy Cluster Denmark', 'organization', null]],
  ['da', 'Af CLEAN', ['CLEAN', 'organization', null]],
  ['da', 'Af Landbrug & Fødevarer', ['Landbrug & Fødevarer', 'organization', null]],
  ['de', 'Von Karl Storz', ['Karl Storz', 'person', null]],
  ['da', 'Af Karen Holst, Energy Cluster Denmark', ['Karen Holst', 'person', 'Energy Cluster Denmark']],
])('a cluster or another known body signs by its name: %s: %s', (language, byline, expected) =>
  expect(authors(language, byline)).toEqual([expected]),
);

test.each([
  ['da', 'Af Ritzaus Bureau', 'Ritzaus Bureau'],
  ['sv', 'Av TT Nyhetsbyrån', 'TT Nyhetsbyrån'],
  ['nn', 'Av Nynorsk pressekontor', 'Nynorsk pressekontor'],
  ['de', 'Von dpa', 'dpa'],
  ['de', 'Von Keystone-SDA', 'Keystone-SDA'],
  ['fi', 'Teksti: STT-Lehtikuva', 'STT-Lehtikuva'],
  ['fr', 'Par Agence France-Presse', 'Agence France-Presse'],
  ['nl', 'Door ANP', 'ANP'],
  ['en', 'By The Associated Press', 'The Associated Press'],
])('an agency signs by its name: %s: %s', (language, byline, name) =>
  expect(authors(language, byline)).toEqual([[name, 'organization', null]]),
);

test('a given name of two parts is no account', () => expect(authors('fr', 'Par Anne-Marie')).toEqual([['Anne-Marie', 'person', null]]));
test.each(['web-desk', 'Web-Desk', 'karen-holst'])('other words with a hyphen are accounts: %s', (name) =>
  expect(authors('en', `By ${name}`)).toEqual([]),
);

test('a person and a person are two', () =>
  expect(authors('da', 'Af Karen Holst & Peter Dam').map(([name]) => name)).toEqual(['Karen Holst', 'Peter Dam']));

test.each([
  ['Energy Cluster Denmark', 'organization'],
  ['Landbrug & Fødevarer', 'organization'],
  ['Karen Holst', 'person'],
])('so it does where the page declares it as a person: %s', (name, kind) => {
  const { authors: found } = extract(
    `<html lang="da"><head><meta name="author" content="${name.replace('&', '&amp;')}"></head><body><main><article><h1>Hegnet husker længe</h1>
    <p>Et hegn, der blev flettet for længe siden, giver stadig flere fugle ly end et, der blev klippet med maskine, siger de.</p></article></main></body></html>`,
  );
  expect(found.map((one) => [one.name, one.kind])).toEqual([[name, kind]]);
});
