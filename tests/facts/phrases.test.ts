import { describe, expect, test } from 'vitest';
import { PHRASE, phrasesOf } from '../../src/extract/bylines/phrases';
import { LANGUAGES } from '../../src/languages/languages';

describe('a text is skipped only where no phrase of the kind can stand in it', () => {
  test.each(LANGUAGES.map((tables) => [tables.code, tables] as const))('%s: every phrase is found, however it stands', (_code, tables) => {
    const phrases = phrasesOf(tables);
    const missed = tables.bylines.contact.flatMap((phrase) => [phrase, `Xx (${phrase.toUpperCase()}): yy`, `1.${phrase}`]).filter((text) => !phrases.mayHold(text, PHRASE.contact));
    expect(missed).toEqual([]);
  });

  test('other words hold none', () => expect(phrasesOf(null).mayHold('The bridge was opened by the mayor', PHRASE.contact)).toBe(false));
  test('a phrase of another kind is none of this one', () => expect(phrasesOf(null).mayHold('Updated', PHRASE.contact)).toBe(false));
});
