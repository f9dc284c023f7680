import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: name }) => name);

test.each([
  ['da', 'Derfor sender Norby Navigationsskole sit nye kursus på tur til øen.', ['Norby Navigationsskole']],
  ['da', 'De mødtes i Holmby Idrætscenter, hvor der var temadag om vand.', ['Holmby Idrætscenter']],
  ['da', 'Huset er tegnet af Kirk + Tangsen Arkitekter fra byen.', ['Kirk + Tangsen Arkitekter']],
  ['da', 'Det fejres på Norby VikingeCenter med musik og mad.', ['Norby VikingeCenter']],
  ['nb', 'Pengene går til Nesvik Vannverk og til en ny skole.', ['Nesvik Vannverk']],
  ['nb', 'Det opplyser Statens kartverk, som måler landet på nytt.', ['Statens kartverk']],
  ['nb', 'Nå er Statens medisinske tilsyn med i arbeidet.', ['Statens medisinske tilsyn']],
  ['nb', 'Støtten kommer fra Sparebanken Sogn og Fjordane i år.', ['Sparebanken Sogn og Fjordane']],
  ['sv', 'Bilderna visas på Statens maritima museer hela året.', ['Statens maritima museer']],
  ['sv', 'Länsstyrelsen i Stockholms län har sagt nej till planen.', ['Länsstyrelsen i Stockholms län']],
  ['fi', 'Oululainen Tangvirta Oy kertoo uudesta hankkeesta.', ['Tangvirta Oy']],
])('%s: "%s" names %j', (language, text, expected) => expect(named(language, text)).toEqual(expected));

test.each([
  ['da', 'Skolen har et stort Idrætscenter, siger hun.'],
  ['da', 'Vindens vindmøllefabrik lukker efter sommeren.'],
  ['nb', 'Statens inntekter øker mer enn ventet i år.'],
  ['sv', 'Statens roll är oklar, menar hon.'],
])('%s: "%s" names no body', (language, text) => expect(named(language, text)).toEqual([]));

test('who only has the name of a well-known company is that company', () => {
  expect(named('da', 'I går fortalte de om planen, og Falck havde taget en ny bil med til mødet.')).toEqual(['Falck']);
  expect(named('da', 'Planen er lavet af Ida Falck. I går kom Falck til mødet med en ny bil.')).toEqual([]);
});
