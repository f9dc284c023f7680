import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const REGISTRY = [{ id: 'blue-garden', name: 'Blue Garden' }];
const people = (language: string, text: string): string[] =>
  annotate(text, { language, registry: REGISTRY })
    .mentions.filter(({ type }) => type === 'person')
    .map((mention) => mention.text);

test.each([
  ['da', 'Det siger direktør i Blue Garden Zorina Lindvik.', ['Zorina Lindvik']],
  ['da', '– Det er godt, siger formand for Blue Garden Zorinka Dalvik Holm.', ['Zorinka Dalvik Holm']],
  ['da', 'Det mener professor ved Aarhus Universitet Zorinka Dalsgaard.', ['Zorinka Dalsgaard']],
  ['nb', '– Det er bra, sier direktør i Blue Garden Zorina Lindvik.', ['Zorina Lindvik']],
  ['nn', '– Det er bra, seier direktør i Blue Garden Zorina Lindvik.', ['Zorina Lindvik']],
  ['sv', '– Det är bra, säger vd för Blue Garden Zorina Dahlqvist.', ['Zorina Dahlqvist']],
  // Nobody has a part in it, it goes on to be a longer one, or one word alone follows.
  ['da', 'Vi besøgte Blue Garden Zorina Lindvik i går.', []],
  ['da', 'Han er direktør i Blue Garden Denmark.', []],
  ['da', 'Han er direktør i Blue Garden Tangpark Kolding.', []],
  ['da', 'Hun er direktør i Blue Garden Lindvik.', []],
  ['da', 'Hun er professor ved Aarhus Universitet.', []],
])('behind the body that somebody leads: %s: %s', (language, text, names) => expect(people(language, text)).toEqual(names));
