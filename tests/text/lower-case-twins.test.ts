import { describe, expect, test } from 'vitest';
import { printedSmall } from '../../src/text/lower-case-twins';
import { tokenize } from '../../src/text/tokens';

describe('printedSmall', () => {
  const small = (text: string, words: readonly string[]): string[] => [...printedSmall(tokenize(text), words)];

  test('finds the words that the text prints without a capital', () =>
    expect(small('Tangora vinder. Essen ist das essen von heute.', ['tangora', 'essen', 'von'])).toEqual(['essen', 'von']));
  test('passes over other capitals, words inside others and words that the text does not have', () =>
    expect(small('TANGORA, eTangora og tangoras', ['tangora', 'norvik'])).toEqual([]));
  test('finds nothing where nothing is looked for', () => expect(small('essen und trinken', [])).toEqual([]));
});
