import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'cluster')
    .map(({ text: name }) => name);

test.each([
  [
    'nb',
    'Det blir et samarbeid mellom NCE Seafood Innovation i Bergen og den nystartede Tareklyngen.',
    ['NCE Seafood Innovation', 'Tareklyngen'],
  ],
  ['da', 'Mødet holdes af Odense Robotics og den nye Tangklyngen i byen.', ['Odense Robotics', 'Tangklyngen']],
  ['fi', 'Joensuulainen Leväpuisto Finland, merialan klusteri, järjestää koulutuspäivän.', ['Leväpuisto Finland']],
])('%s: "%s" names %j', (language, text, expected) => expect(named(language, text)).toEqual(expected));

test.each([
  ['nb', 'Simuleringen tok elleve dager på tungregneklyngen Betzy.'],
  ['nb', 'Natten var klar, og de så Perseusklyngen over byen.'],
])('%s: "%s" names no cluster', (language, text) => expect(named(language, text)).toEqual([]));
