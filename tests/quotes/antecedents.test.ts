import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const speakers = (language: string, ...paragraphs: string[]) =>
  extract(
    `<html lang="${language}"><article><h1>Havn</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></html>`,
  ).quotes.map(({ speaker }) => speaker);

test.each([
  ['da', ['Karen Holm roste Ole Vik for den nye havn. »Det er en stor dag for alle, der sejler herfra,« sagde hun.'], ['Karen Holm']],
  [
    'de',
    ['Karin Holm würdigte Ole Vik als „Meister der Häfen“. „Ich danke ihm für so viele gute Jahre am Kai“, sagte sie.'],
    ['Karin Holm'],
  ],
  [
    'en',
    ['Linda Hill, who works with John Dale, said the harbor is cold.', '“We work so hard that we hardly even get a break,” she said.'],
    ['Linda Hill'],
  ],
  ['en', ['A film about John Dale by Linda Hill opens soon. “It took us ten long winters to make it,” she said.'], ['Linda Hill']],
])('a pronoun refers to who acts in the sentence before: %s: %s', (language, paragraphs, expected) =>
  expect(speakers(language, ...paragraphs)).toEqual(expected),
);

test('who signed a quotation did not say the next one', () =>
  expect(
    speakers(
      'en',
      'Two sailors told us what they think of the harbor.',
      '“The harbor has been so good to me in all these years.” – Linda Hill',
      '“I have found the best pier that I could ever wish for.”. – Mary Dale',
      '“There is no better place to sail from in all the north.”',
    ),
  ).toEqual(['Linda Hill', 'Mary Dale', null]));
