import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const organizations = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

test.each([
  ['de', 'Der Magnet erreicht 26 Tesla und wiegt so viel wie ein Wal.'],
  ['en', 'The magnet reaches 1.5 Tesla and weighs as much as a whale.'],
])('a unit after a number is no company: %s: %s', (language, text) => expect(organizations(language, text)).toEqual([]));

test.each([
  ['en', 'In 2024 Tesla sold fewer cars on the island.', 'Tesla'],
  ['da', 'Hun kom i dag fra et job hos Siemens.', 'Siemens'],
])('a company is one: %s: %s', (language, text, name) => expect(organizations(language, text)).toEqual([name]));
