import { expect, test } from 'vitest';
import { lettersBefore, wordBefore, wordBeforeSpace } from '../../src/text/word-before';

test.each([
  ['the harbor owner', 5, 'owner'],
  ['owner', 5, 'owner'],
  ['owner', 4, ''],
  ['co-owner', 8, ''],
  ['(Eigentümer', 12, 'Eigentümer'],
  ['“owner', 9, 'owner'],
  ['owner ', 9, ''],
  ['no 12', 9, ''],
  ['', 9, ''],
])('the word at the end of %j, of at most %i letters, is %j', (text, most, word) => expect(wordBefore(text, text.length, most)).toBe(word));

test('a word ends where it is asked for, not where the letters end', () => expect(wordBefore('harbor', 3, 9)).toBe('har'));

test.each([
  ['owner Kelpline', 6, 'owner'],
  ['owner  Kelpline', 7, ''],
  ['owner\nKelpline', 6, ''],
  ['Kelpline', 0, ''],
])('the word before the space in %j at %i is %j', (text, end, word) => expect(wordBeforeSpace(text, end, 14)).toBe(word));

test.each([
  ['in Ærø', 6, 3],
  ['in Ærø', 3, 3],
  ['Ærø', 2, 0],
])('the letters of %j that end at %i begin at %i', (text, end, from) => expect(lettersBefore(text, end)).toBe(from));
