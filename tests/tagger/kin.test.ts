import { describe, expect, test } from 'vitest';
import { kinOf } from '../../src/gazetteer/kin';

/** Kinds without how sure they are; 18 steps each (scripts/build-kin.mjs). */
const KINDS = ['unknown', 'common', 'given name', 'surname', 'place', 'organization'];
const plain = (kind: number): string => KINDS[Math.floor((kind + 17) / 18)]!;
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
