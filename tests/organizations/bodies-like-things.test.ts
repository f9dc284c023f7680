import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (language: string | undefined, text: string): string[] =>
  annotate(text, language === undefined ? {} : { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test.each([
  ['en', 'Researchers at ETH have built a kelp harvester.', ['ETH']],
  ['en', 'The kelp was weighed by scientists at PSI and EPFL.', ['PSI', 'EPFL']],
  ['de', 'Das PSI in Villigen misst den Tang.', ['PSI']],
  ['nl', 'De AFM en het COA zoeken een oplossing.', ['AFM', 'COA']],
  ['fr', 'L’AFM finance la recherche sur les algues.', ['AFM']],
  ['sv', 'Forskare från SU visar att tången växer.', ['SU']],
  ['fr', 'Le laboratoire d’analyse des algues d’Arras (LAS) est ouvert.', ['LAS']],
  ['en', 'Researchers use HTML, PCR and DNA every day.', []],
  ['da', 'Kelp ApS og Tang Vest ApS leverer LDAP.', ['Kelp ApS', 'Tang Vest ApS']],
])('abbreviations of bodies are none of things: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  ['en', 'It is paid by the Brian May Trust.', ['Brian May Trust']],
  ['en', 'The National Can Company closed its harbor.', ['National Can Company']],
  ['en', 'The Doctor Who Society met in the harbor.', ['Doctor Who Society']],
  ['en', 'How Kelpwind Harbor Can Help Everybody', []],
  ['en', 'What This Harbor Has Done Foundation', []],
  ['en', 'Partners include Siemens, Kelpify Proteins, Blue Cell and Microsoft.', ['Siemens', 'Kelpify Proteins', 'Blue Cell', 'Microsoft']],
])('small words and things are inside names of bodies: %s: %s', (language, text, expected) =>
  expect(bodies(language, text)).toEqual(expected),
);

test.each([
  ['it', 'Lo dice la Kelpwind Spa di Torino.', ['Kelpwind Spa']],
  ['en', 'Relax in the Seven Kelps Spa.', []],
  ['de', 'Der Tangverein EV trifft sich.', ['Tangverein EV']],
  ['de', 'Die Partner sind Siemens, Bosch, HP.', ['Siemens', 'Bosch', 'HP']],
  ['en', 'They moved to Kelpton, QZ.', []],
  ['en', 'They have offices in Boston, Austin, TX.', []],
])('letters mean a form, a company or a state: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));
