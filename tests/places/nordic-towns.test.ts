import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const cities = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'city')
    .map(({ text: printed }) => printed);

describe('Icelandic towns in other cases', () => {
  it.each([
    ['Fundurinn var á Egilsstöðum.', ['Egilsstöðum']],
    ['Hún býr í Neskaupstað.', ['Neskaupstað']],
    ['Hann kom til Stykkishólms í gær.', ['Stykkishólms']],
    ['Þau búa í Garðabæ.', ['Garðabæ']],
    ['Skipið kom til Þorlákshafnar.', ['Þorlákshafnar']],
    ['Hún les bókina í skólanum.', []],
  ])('%s', (text, names) => expect(cities('is', text)).toEqual(names));
});

describe('towns after a compound for one', () => {
  it.each([
    ['nb', 'Før sommeren fikk vestlandskommunen Skarlia sin egen kanal.', ['Skarlia']],
    ['sv', 'Hon är uppvuxen i gränsstaden Skarlida.', ['Skarlida']],
    ['da', 'Det sker i vestegnskommunen Skarlev.', ['Skarlev']],
    // A coast is no town.
    ['nn', 'Parken ligg utanfor Skarlandskysten i Nederland.', []],
  ])('%s: %s', (language, text, names) => expect(cities(language, text)).toEqual(names));
});

describe('people whose surname ends in an s', () => {
  const people = (text: string): string[] =>
    annotate(text, { language: 'da' })
      .mentions.filter(({ type }) => type === 'person')
      .map(({ text: printed }) => printed);
  it.each([
    ['Med var borgmestrene Kenneth Muhs og Lone Holm.', ['Kenneth Muhs', 'Lone Holm']],
    ['Det er Lone Holms plan.', ['Lone Holm']],
  ])('%s', (text, names) => expect(people(text)).toEqual(names));
});
