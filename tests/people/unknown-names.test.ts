import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const people = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map(({ text: printed }) => printed);

describe('names without a known given name', () => {
  it.each([
    ['da', 'Vi mødte museumsdirektør Zuvra Tangø Ristof i salen.', ['Zuvra Tangø Ristof']],
    ['da', 'Antropolog Zuvrâja Ristof har samlet opskrifter.', ['Zuvrâja Ristof']],
    ['sv', 'Där väntade sjuksköterskan och slöjdlärare Zuvra Ristofsk.', ['Zuvra Ristofsk']],
    ['fi', 'Työtä johtaa rakennusmestari Zuvra Ristola.', ['Zuvra Ristola']],
    ['nb', 'Der sto konservator Zuvra Ristof med tørrdrakten på.', ['Zuvra Ristof']],
  ])('%s: %s', (language, text, names) => expect(people(language, text)).toEqual(names));

  it.each([
    ['da', 'Ilden er slukket, oplyser Tangkystens Brandvæsen.'],
    ['da', 'Der kommer flere gæster, siger Aalborg Regnskov.'],
    ['nb', 'Det opplyser Kirkens Tanghjelp.'],
    ['nb', 'Det sier Tangtoppen Nord.'],
    ['da', 'Ombygningen af Tangvænget 8 bliver dyr.'],
  ])('are nobody’s beside a verb for saying if they are built like a body’s: %s: %s', (language, text) =>
    expect(people(language, text)).toEqual([]),
  );

  it.each([
    ['sv', 'Så inledde Lorents Burman, kommunalstyrelsens ordförande.', ['Lorents Burman']],
    ['da', 'Det siger Zuvra Hansen.', ['Zuvra Hansen']],
  ])('and are somebody’s otherwise: %s: %s', (language, text, names) => expect(people(language, text)).toEqual(names));
});
