import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/extract/bylines/byline';
import { phrasesOf, TAKING } from '../../src/extract/bylines/phrases';
import { tablesOf } from '../../src/languages/languages';

const danish = phrasesOf(tablesOf('da'));

describe('words that no rule on bylines explains, told without reading', () => {
  test.each([
    ['Vi havde ikke ventet så tydelige resultater', 6],
    ['Af Mette Holm', 0],
    ['Mette von Holm og Ole de Vik', 0],
    ['Læsetid 3 min', 0],
    // An affiliation may have any words.
    ['Mette Holm, Norvik hus med mange vinduer', 0],
    ['Mette Holm, Norvik. hus med vinduer', 0],
    ['Mette Holm, Norvik, hus med mange vinduer', 3],
    // A word attached to other characters may be an address.
    ['mette.holm@example.org skriver', 1],
    ['Se hjemmesiden www.example.org', 1],
  ])('%s', (text, words) => {
    expect(danish.unknownWordsIn(text, 7)).toBe(words);
  });

  test('no more than asked for', () => {
    expect(danish.unknownWordsIn('hus mus lus ris gris vis kis', 3)).toBe(3);
  });

  // prettier-ignore
  const words = [
    'Mette', 'Holm', 'Ole', 'Vik', 'von', 'de', 'prof.', 'af', 'Af', 'foto:', 'Foto', 'tekst', 'og', 'hus', 'vinduer', 'grønne', 'løb',
    'Norvik', 'opdateret', 'min', 'læsetid', 'kari@example.org', 'www.example.org', '(hus)', '"hus"', 'hus-mus', "hus's", '#hus',
    'og/eller', 'hus,', 'Holm,', 'Vik.', 'hus.', ',', '|', '–', '-',
  ];
  const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 16 }).map((chosen) => chosen.join(' '));

  test('a line has at least so many when it is read', () => {
    fc.assert(
      fc.property(line, (text) => {
        fc.pre((danish.mayHold(text) & TAKING) === 0);
        return danish.unknownWordsIn(text, 7) <= readByline(text, [], danish).unexplained;
      }),
      { numRuns: 3000 },
    );
  });
});
