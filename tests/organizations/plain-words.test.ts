import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

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
