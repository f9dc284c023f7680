import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index';

const bodiesIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

describe('towns, districts and states that act', () => {
  it.each([
    ['de', 'Die Stadt Ulm bezahlt den Radweg.', ['Stadt Ulm']],
    ['de', 'Das Land Kärnten fördert die Werkstatt.', ['Land Kärnten']],
    ['de', 'Der Landkreis Diepholz will die Schule behalten.', ['Landkreis Diepholz']],
    ['de', 'Gebaut wird gemeinsam mit dem Kanton Bern.', ['Kanton Bern']],
    ['de', 'Partner:\nStadt Ulm\nFreistaat Bayern', ['Stadt Ulm', 'Freistaat Bayern']],
    ['de', 'Gestern reiste eine Gruppe an, die der Landkreis Diepholz eingeladen hatte.', ['Landkreis Diepholz']],
    ['nl', 'Gemeente Oss betaalt de brug, Provincie Overijssel niet.', ['Gemeente Oss', 'Provincie Overijssel']],
    ['fr', 'Le chantier avance avec la Ville de Pau et le Canton de Vaud.', ['Ville de Pau', 'Canton de Vaud']],
    ['fr', 'Elle dirige la Direction des écoles du Canton de Vaud.', ['Direction des écoles du Canton de Vaud']],
    // Where somebody is or lives, and what lies somewhere or has inhabitants.
    ['de', 'Sie wohnt in der Stadt Ulm.', []],
    ['de', 'Im Landkreis Diepholz regnet es.', []],
    ['de', 'Die Stadt Ulm liegt an der Donau.', []],
    ['de', 'Die Stadt Ulm ist alt.', []],
    ['de', 'Die Stadt Ulm hat 120.000 Einwohner.', []],
    ['de', 'Er ist Bürgermeister der Stadt Ulm.', []],
    ['de', 'Dort liegt der Landkreis Diepholz.', []],
    ['nl', 'De gemeente ligt in de provincie Utrecht.', []],
    ['fr', 'Elle habite la ville de Pau.', []],
    ['fr', 'La Ville de Demain est un beau livre.', []],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});

describe('papers that report, or that somebody speaks to', () => {
  it.each([
    ['de', 'Im Gespräch mit dem Wellenkurier lobte sie die Schule.', ['Wellenkurier']],
    ['de', '„Das reicht“, sagte er dem Norder Tageblatt.', ['Norder Tageblatt']],
    ['de', 'Der Fahrradkurier kam zu spät.', []],
    ['fr', 'La halle ouvre demain, selon La Gazette tangoise.', ['La Gazette tangoise']],
    ['fr', 'Le pont ferme, annonce Les Nouvelles.', ['Les Nouvelles']],
    ['fr', 'Selon La Rochelle, le port est plein.', []],
    ['fr', 'Le port est plein, selon Le Drévic.', []],
    ['nl', 'De brug gaat dicht, meldt Het Havenblad.', ['Het Havenblad']],
    ['nl', 'De brug gaat dicht, volgens De Zwaever.', []],
    ['en', 'She told the Star and Journal it would rain.', ['Star and Journal']],
    ['en', 'She told the Prime Minister it would rain.', []],
    ['en', 'She told the Irish it would rain.', []],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});
