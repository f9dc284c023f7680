import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map(({ text: name }) => name);

test.each([
  ['nn', 'Seniorforskar Yusra Abdi Warsame er nøgd med valet.', ['Yusra Abdi Warsame']],
  ['da', 'Det siger lektor Yusra Abdi Warsame om planen.', ['Yusra Abdi Warsame']],
  ['fr', "C'est l'équipe de Leïla Tavernost qui travaille.", ['Leïla Tavernost']],
  ['fi', 'Kehitysjohtaja Liisa Virtanen Kokkolasta on pettynyt.', ['Liisa Virtanen']],
])('%s: "%s" names %j', (language, text, expected) => expect(named(language, text)).toEqual(expected));

test.each([
  ['da', 'Kurset holdes hos Campus Norvik i byen efter ferien.'],
  ['sv', 'Utbildningen ges på Campus Norrvik under hösten.'],
])('%s: nobody is named in "%s"', (language, text) => expect(named(language, text)).toEqual([]));
