import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (text: string, language = 'en'): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test.each([
  ['10. Boost Your Power (Settings)', []],
  ['More posts\nDecluttering Your Home Office\nPaper clutter', []],
  ['Expertise You Can Trust\nWe are here.', []],
  ['How to Choose the Right Social Media Marketing Agency', []],
  ['Find the Best Book Publishing Company with us.', []],
  ['The US Air Force and the Better Business Bureau met.', ['US Air Force', 'Better Business Bureau']],
])('who is spoken to and what is praised are no bodies: %s', (text, expected) => expect(bodies(text)).toEqual(expected));

test.each([
  ['They were looking for a US-based Kelp Marketing Agency.', []],
  ['This year they set up a Contributor Fund that pays for it.', []],
  ['As a Kelp University student, she rowed.', ['Kelp University']],
  ['It was a Kelp Foundation (KFX) idea.', ['Kelp Foundation', 'KFX']],
])('one of many of its kind is no body: %s', (text, expected) => expect(bodies(text)).toEqual(expected));

test.each([
  ['She works for the Women’s Kelp Association in Tampa.', ['Women’s Kelp Association']],
  ["It was said at the Kelpton Children's Hospital today.", ["Kelpton Children's Hospital"]],
  ["The National Farmers' Union was asked.", ["National Farmers' Union"]],
  ["The People's Bank of Norway lent it.", ["People's Bank of Norway"]],
  ["They said Norway's Kelp Institute paid.", ['Kelp Institute']],
  ["It was the women's Kelp Institute, they said.", ['Kelp Institute']],
])('those after whom bodies are called are part of the name: %s', (text, expected) => expect(bodies(text)).toEqual(expected));

test.each([
  ['It went back to Harbor Services and Kelp Canada (HSKC).', ['Harbor Services and Kelp Canada', 'HSKC']],
  ['She came from Anglers for a Kelp Union (AKU), they said.', ['Anglers for a Kelp Union', 'AKU']],
  ['Anglers told a Kelp Union (KU) of it.', ['Kelp Union', 'KU']],
  ['Anglers of the Harbor Kelp Union (HKU) rowed.', ['Harbor Kelp Union', 'HKU']],
])('an abbreviation says where a name begins: %s', (text, expected) => expect(bodies(text)).toEqual(expected));

test.each([
  ['They won the Kelpton Open and went to the Kelp Biennale.', []],
  ['A Zero Trust plan and E-Commerce are next.', []],
])('events and terms are no bodies: %s', (text, expected) => expect(bodies(text)).toEqual(expected));

test('terms of English elsewhere', () => expect(bodies('Partnerschaften und Joint Ventures: Das ist neu.', 'de')).toEqual([]));
