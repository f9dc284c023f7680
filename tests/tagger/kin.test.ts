import { describe, expect, test } from 'vitest';
import { kindNumber, kinOf, USES } from '../../src/gazetteer/kin';

/** A kind without its certainty. */
const plain = (kind: number): string => USES.findLast((_, use) => kind >= kindNumber(use, 0, 0)) ?? 'unknown';
const kindOf = (word: string): string => plain(kinOf(word.toLowerCase(), word !== word.toLowerCase()).kind);

describe('kin of words', () => {
  test.each([
    ['Hansen', 'surname'],
    ['Merkel', 'surname'],
    ['Sweden', 'place'],
    ['Odense', 'place'],
    ['Siemens', 'organization'],
    ['because', 'common'],
    ['qwrtzx', 'unknown'],
  ])('%s is a %s by its surroundings elsewhere', (word, kind) => expect(kindOf(word)).toBe(kind));

  test('a genitive is known by its stem', () => expect(kinOf('odenses', true)).toEqual(kinOf('odense', true)));

  test('people are of one class in German text, and nouns of others', () => {
    const [merkel, obama, house] = ['merkel', 'obama', 'haus'].map((word) => kinOf(word, true));
    expect(merkel!.german).toBe(obama!.german);
    expect(house!.german).not.toBe(merkel!.german);
  });

  test('a capital tells two German words apart', () => expect(kinOf('essen', true).german).not.toBe(kinOf('essen', false).german));

  test('an unknown word has no kin', () => expect(kinOf('qwrtzx', true)).toEqual({ kind: 0, circle: 0, german: 0, germanKind: 0 }));
});
