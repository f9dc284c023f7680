import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (type: string, language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter((mention) => mention.type === type)
    .map((mention) => mention.text);

describe('Icelandic bodies and their owner or place', () => {
  it.each([
    ['Menntaskólinn á Akureyri og Landspítalinn taka þátt.', ['Menntaskólinn á Akureyri', 'Landspítalinn']],
    ['Hann lauk prófi frá Bændaskólanum á Hólum 1984.', ['Bændaskólanum á Hólum']],
    ['Hún kenndi við Háskólann á Hólum og Landbúnaðarháskóla Íslands.', ['Háskólann á Hólum', 'Landbúnaðarháskóla Íslands']],
    ['Leikskóli er fyrir börn.', []],
  ])('%s', (text, names) => expect(named('organization', 'is', text)).toEqual(names));
});

describe('somebody after a body of several words', () => {
  it('begins at a given name that is a word elsewhere', () =>
    expect(named('person', 'nn', 'Det seier salsleiar ved Tangora Ship Technology Lars Fjord Andersen.')).toEqual(['Lars Fjord Andersen']));
});
