import { describe, expect, test } from 'vitest';
import { PHRASE, phrasesOf } from '../../src/extract/bylines/phrases';
import { LANGUAGES } from '../../src/languages/languages';

describe('a text is skipped only where no phrase of the kind can stand in it', () => {
  test.each(LANGUAGES.map((tables) => [tables.code, tables] as const))('%s: every phrase is found, however it stands', (_code, tables) => {
    const phrases = phrasesOf(tables);
    const KINDS = {
      by: PHRASE.by,
      author: PHRASE.author,
      contact: PHRASE.contact,
      tags: PHRASE.tags,
      elsewhere: PHRASE.elsewhere,
    } as const;
    const missed = Object.entries(KINDS).flatMap(([kind, bit]) =>
      tables.bylines[kind as keyof typeof KINDS]
        .flatMap((phrase) => [phrase, `Xx (${phrase.toUpperCase()}): yy`, `1.${phrase}`])
        .filter((text) => (phrases.mayHold(text) & bit) === 0),
    );
    expect(missed).toEqual([]);
  });

  test('other words hold none', () => expect(phrasesOf(null).mayHold('The bridge was opened by the mayor') & PHRASE.contact).toBe(0));
  test('the first of its words alone is no phrase', () => expect(phrasesOf(null).mayHold('Money for the bridge') & PHRASE.contact).toBe(0));
  test('two words that begin and go on phrases are none together', () =>
    expect(phrasesOf(null).mayHold('further contact') & PHRASE.tags).toBe(0));
  test('nothing but phrases is told', () =>
    expect(phrasesOf(null).mayHold('For more information') & ~Object.values(PHRASE).reduce((all, bit) => all | bit, 0)).toBe(0));
  test('a phrase of another kind is none of this one', () => expect(phrasesOf(null).mayHold('Updated') & PHRASE.contact).toBe(0));
});
