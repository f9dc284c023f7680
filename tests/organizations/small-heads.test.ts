import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index';

const bodiesIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

describe('bodies whose word is in lower case before their name', () => {
  it.each([
    ['nl', 'De kade wordt hersteld door de gemeente Hoorn.', ['gemeente Hoorn']],
    ['nl', 'De provincie Drenthe legt het fietspad aan.', ['provincie Drenthe']],
    ['nl', 'Volgens het waterschap Dommel en Kreek staat het water laag.', ['waterschap Dommel en Kreek']],
    ['nl', 'Zij schrijft brieven aan het ministerie van Economische Zaken.', ['ministerie van Economische Zaken']],
    ['nl', 'De pluim gaat naar de universiteit van Amsterdam.', ['universiteit van Amsterdam']],
    ['nl', 'De folder komt van het Steunpunt Bouwen en Wonen.', ['Steunpunt Bouwen en Wonen']],
    // Where somebody is, several, a person, and the word alone.
    ['nl', 'Zij woont in de gemeente Hoorn.', []],
    ['nl', 'Ook buiten de provincie Drenthe regent het.', []],
    ['nl', 'De provincies Drenthe en Utrecht betalen.', []],
    ['nl', 'De faculteit van Jan Smit is verhuisd.', []],
    ['nl', 'Het waterschap Jan Smit en Anna Bos zijn boos.', []],
    ['nl', 'De gemeente betaalt, het ministerie niet.', []],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});

describe('ministries by their compound', () => {
  it.each([
    ['Das Umweltministerium prüft den Deich.', ['Umweltministerium']],
    ['Die Zusage kam vom Landwirtschaftsministerium.', ['Landwirtschaftsministerium']],
    ['Das Ministerium schweigt.', []],
    ['Ein Bundesministerium ist kein Landesministerium.', []],
    ['Im Bundesministerium brennt Licht.', []],
    ['Umweltministerien beraten.', []],
  ])('%s', (text, names) => expect(bodiesIn('de', text)).toEqual(names));
});

describe('regions, campuses and branches of known bodies', () => {
  it.each([
    ['fr', 'La halle est payée par la Région Auvergne.', ['Région Auvergne']],
    ['fr', 'Elle enseigne à la HES-SO Valais.', ['HES-SO Valais']],
    ['de', 'Sie lehrt an der OTH Amberg-Weiden Algenkunde.', ['OTH Amberg-Weiden']],
    ['de', 'Sie lehrt an der BTU Cottbus-Senftenberg.', ['BTU Cottbus-Senftenberg']],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});
