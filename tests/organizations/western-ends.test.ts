import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const of = (type: string, language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter((mention) => mention.type === type)
    .map(({ text: printed }) => printed);

test.each([
  // The word for the body leads to the place after it.
  ['nl', 'Jan Smit, gedeputeerde EZ provincie Flevoland, opende de dag.', []],
  ['nl', 'De wethouder Economische Zaken gemeente Hulst sprak.', []],
  ['nl', 'Zij werkt bij de Kielse Universiteit.', ['Kielse Universiteit']],
  // The town or state belongs to the body.
  ['nl', 'Zij studeerde aan de Vrije Hogeschool Nijmegen / elders.', ['Vrije Hogeschool Nijmegen']],
  ['de', 'Es sprach Jens Holm, Algenstoff-Institut Lüdenscheid.', ['Algenstoff-Institut Lüdenscheid']],
  ['de', 'Danke an das Team der Wirtschaftsförderung Sachsen und alle Gäste.', ['Wirtschaftsförderung Sachsen']],
  ['de', 'Die Wirtschaftsförderung ist wichtig.', []],
  // Nobody belongs to the field.
  [
    'de',
    'Er ist Sprecher des Bundesverbands der Deutschen Algenindustrie und Anke Holm die Leiterin.',
    ['Bundesverbands der Deutschen Algenindustrie'],
  ],
  ['de', 'Das Bundesministerium für Wirtschaft und Energie zahlt.', ['Bundesministerium für Wirtschaft und Energie']],
  // The s of a plural is no genitive where nothing is owned.
  ['de', 'Es kamen Thomas Reppe, Tang Labs und Jens Holm.', ['Tang Labs']],
  ['de', 'Der Chef des Tang-Verbands sprach.', ['Tang-Verband']],
  // Adjectives of countries.
  ['fr', 'Nous travaillons avec l’Institut suisse des vitamines.', ['Institut suisse des vitamines']],
  ['en', 'The Scottish Government announced a plan, and the Government did too.', ['Scottish Government']],
  ['en', 'It is run by the Fjordlands Engine Partnership. A Partnership is good.', ['Fjordlands Engine Partnership']],
  ['nl', 'Tijdens het bezoek aan Van Holm Machinery werd getekend.', ['Van Holm Machinery']],
  ['fr', 'de grands noms comme Bosch, Lisor Aerospace et d’autres', ['Bosch', 'Lisor Aerospace']],
  ['de', 'Anke Holm, Head of Communications & Political Affairs, sprach.', []],
  ['de', 'Es sprachen Jens Holm, Covestro, und Anke Holm, TÜV Süd.', ['Covestro', 'TÜV Süd']],
])('%s: %s', (language, text, expected) => expect(of('organization', language, text)).toEqual(expected));

test.each([
  ['nl', 'Tijdens het bezoek aan Van Holm Machinery werd getekend.', []],
  ['en', 'The fund is run by John Lewis Partnership.', []],
  ['en', 'Samantha Power spoke.', ['Samantha Power']],
])('a firm called after somebody is nobody: %s: %s', (language, text, expected) => expect(of('person', language, text)).toEqual(expected));
