import { expect, test } from 'vitest';
import { annotate } from '../src/extract/annotate';

test('annotate refuses what is no text', () => {
  expect(() => annotate(1 as unknown as string)).toThrow(TypeError);
});

test.each([
  ['no', 'nb'],
  ['nb-NO', 'nb'],
  ['nn', 'nn'],
  ['DA', 'da'],
  ['pl', 'pl'],
])('a text given as %s is in %s', (given, code) => {
  expect(annotate('Møtet er 3. mai 2021.', { language: given }).language).toEqual({ code, confidence: 1 });
});
