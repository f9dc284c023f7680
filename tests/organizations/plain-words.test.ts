import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test.each([
  ['en', 'How much does the Kelp Cost? Set it and forget it: Delay Brew', []],
  ['en', 'Not for Specialty Coffee, and that is fine.', []],
  ['en', 'Wide-field nebulae: North America, Heart & Soul, Rosette', []],
  ['en', 'He was hired by Wells Fargo in spring.', ['Wells Fargo']],
  ['de', 'Dennoch ist die Lübecker Verletztenliste weiterhin lang.', []],
  ['de', 'Die Mannschaft hat beim Kelp Cup-Finale gezeigt, was sie kann.', []],
  ['de', 'Daher wird sie, begleitet von der Thüringer Staatskanzlei, die Museen öffnen.', ['Thüringer Staatskanzlei']],
])('common words make no body: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  ['en', 'Simply run python -m venv $KELPV_PATH in the shell.', []],
  ['en', 'The yarn is made of KELPX® by hand.', []],
  ['en', 'Kelp Movers (KVRN: 1434373) is a firm from Ohio.', []],
  ['en', 'The test sends a broadcast KVRN request to the server.', []],
  ['en', 'The engineers read the KVRN code and the KVRZ firmware.', []],
  ['en', 'Researchers at KVRN have built a kelp harvester.', ['KVRN']],
  ['fr', 'Le CAC 40 gagne 0,55 % ce matin.', []],
  ['en', "Britain's FTSE 100 slipped 0.14 per cent.", []],
])('variables, brands, labels, requests and indexes are no bodies: %s: %s', (language, text, expected) =>
  expect(bodies(language, text)).toEqual(expected),
);

test.each([
  ['de', 'Das schrieb er in seinem Online-Netzwerk am Montag.', []],
  ['de', 'Laut Instagram-Post werden zehn Prozent gespendet.', []],
  ['de', 'Deutsche Unternehmen beziehen Rohstoffe aus aller Welt.', []],
  ['de', 'Das sagte ein Sprecher der Labour-Partei.', ['Labour-Partei']],
  ['de', 'Die US-Notenbank hat die Zinsen erhöht.', ['US-Notenbank']],
  ['de', 'Der Deutsche Alpenverein hat gewählt.', ['Deutsche Alpenverein']],
])('a noun with a common word before it is a class: %s: %s', (language, text, expected) =>
  expect(bodies(language, text)).toEqual(expected),
);

test.each([
  ['en', 'The tool is available under an MIT license.', []],
  ['de', 'Das Programm steht unter der MIT Lizenz.', []],
  ['en', 'The NTNU550 80mm is another excellent scope.', []],
  ['en', 'Researchers at MIT have licensed the tool.', ['MIT']],
])('licenses and codes are no bodies: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  [
    'fr',
    'Selon l’Agence nationale de sûreté de la tourbe et des algues de mer (ANST), la plage est propre.',
    ['Agence nationale de sûreté de la tourbe et des algues de mer', 'ANST'],
  ],
  ['fr', 'L’Association des pêcheurs européens d’algues (APEA) publie.', ['Association des pêcheurs européens d’algues', 'APEA']],
  ['fr', 'L’Institut de la mer travaille avec les élus de la ville (PS).', ['Institut de la mer']],
])('a French name goes on up to its abbreviation: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  ['de', 'Die Präsidentin des Bundesamtes für Tangschutz (BfT) kam.', 'Bundesamt für Tangschutz'],
  ['de', 'Die Leiterin des Instituts für Tang kam.', 'Institut für Tang'],
])('a body is called without the genitive of its head: %s: %s', (language, text, expected) => {
  const page = `<html lang="${language}"><body><article><h1>Tang</h1><p>${text}</p></article></body></html>`;
  expect(extract(page).organizations[0]?.name).toBe(expected);
});

test.each([
  ['en', 'She works at UC Davis and UC San Diego.', ['UC Davis', 'UC San Diego']],
  ['da', 'Holdet kommer fra UC Berkeley i Californien.', ['UC Berkeley']],
  ['de', 'Sie forscht an der UC Berkeley in Kalifornien.', ['UC Berkeley']],
  [
    'de',
    'Die Eidgenössische Forschungsanstalt für Tang und Watt (FTW) ist in Birmensdorf.',
    ['Eidgenössische Forschungsanstalt für Tang und Watt', 'FTW'],
  ],
  ['en', 'The models made strides in the KMLU (Kelp Massive Language Understanding) today.', []],
  ['en', 'The grant is from the KSFO (Kelp Science Foundation Ohio) today.', ['KSFO']],
])('campuses, institutions and what an abbreviation stands for: %s: %s', (language, text, expected) =>
  expect(bodies(language, text)).toEqual(expected),
);
