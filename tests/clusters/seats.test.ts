import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

/** Each cluster of a short page with its seats and branches. */
const seats = (language: string, ...paragraphs: string[]): string[] =>
  extract(
    `<html lang="${language}"><body><main><article><h1>Xyz</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`,
  ).clusters.map(
    ({ name, headquarters, branches }) =>
      `${name}: ${headquarters.map((city) => city.name).join(', ')} | ${branches.map((city) => city.name).join(', ')}`,
  );

describe('where clusters have their seats', () => {
  it.each([
    [
      'in parentheses',
      'nb',
      ['De to klyngene er NCE Tangvekst (Bodø) og NCE Solvirk (Hamar).'],
      ['NCE Tangvekst: Bodø | ', 'NCE Solvirk: Hamar | '],
    ],
    [
      'of the one that opens the sentence before',
      'da',
      ['Energiklyngen Nordvind er dannet af klyngerne Havfrisk og Solvirk. Hovedkontoret ligger i Aalborg.'],
      ['Nordvind: Aalborg | ', 'Havfrisk:  | ', 'Solvirk:  | '],
    ],
    [
      'of the only one, in a new paragraph',
      'da',
      ['Energiklyngen Nordvind åbner.', 'Hovedkontoret ligger i Aalborg.'],
      ['Nordvind: Aalborg | '],
    ],
    [
      'of none, in a new paragraph behind two',
      'da',
      ['Energiklyngen Nordvind og vandklyngen Havfrisk åbner.', 'Hovedkontoret ligger i Aalborg.'],
      ['Nordvind:  | ', 'Havfrisk:  | '],
    ],
    [
      'not where only its staff is',
      'da',
      ['Energiklyngen Nordvind har hovedkontor i Aalborg, mens der er medarbejdere i Esbjerg og Skive.'],
      ['Nordvind: Aalborg | '],
    ],
  ])('%s', (_name, language, paragraphs, found) => expect(seats(language, ...paragraphs)).toEqual(found));
});

it.each([
  ['Der Spitzencluster Nordwind arbeitet mit dem TANGeurope-Büro in Bremen.', 'Nordwind:  | '],
  ['Der Spitzencluster Nordwind hat ein Büro in Bremen.', 'Nordwind:  | Bremen'],
])('an office behind the hyphen of a name is that one’s: %s', (text, expected) => expect(seats('de', text)).toEqual([expected]));
