import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const places = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'city' || type === 'place')
    .map(({ text: printed }) => printed);

test.each([
  ['en', 'She is survived by her sons Nils and Fergus.', []],
  ['en', 'The boats sail up the Nile and to Paris.', ['Nile', 'Paris']],
  ['en', 'They left London’s harbor.', ['London']],
  ['da', 'De bor i Odenses midtby.', ['Odense']],
])('English names take no s without an apostrophe: %s: %s', (language, text, expected) => expect(places(language, text)).toEqual(expected));
