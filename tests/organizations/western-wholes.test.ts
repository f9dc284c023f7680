import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index';

const bodiesIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

describe('names of bodies that are read whole', () => {
  it.each([
    ['de', 'Das Naturmuseum St. Gallen öffnet wieder.', ['Naturmuseum St. Gallen']],
    ['de', 'Sie lehrt an der Technischen Hochschule Mittelhessen.', ['Technischen Hochschule Mittelhessen']],
    [
      'de',
      'Es forscht die Hochschule für nachhaltige Entwicklung Eberswalde (HNEE).',
      ['Hochschule für nachhaltige Entwicklung Eberswalde', 'HNEE'],
    ],
    ['de', 'Der Hessische Rundfunk kommt, der Rostocker Tierpark auch.', ['Hessische Rundfunk', 'Rostocker Tierpark']],
    ['de', 'Geprüft hat es das Europäische Patentamt der Reihe nach.', ['Europäische Patentamt']],
    ['de', 'Dort spielt der Rundfunk Musik.', []],
    ['nl', 'Zij werkt in het Medisch Centrum Leeuwarden.', ['Medisch Centrum Leeuwarden']],
    ['nl', 'Het Centrum groeit.', []],
    ['nl', 'Zij werkt in AZ Turnhout.', ['AZ Turnhout']],
    ['fr', 'Le Musée national Adrien Tangval rouvre.', ['Musée national Adrien Tangval']],
    ['en', 'The Department of Farming, Food and the Sea paid.', ['Department of Farming, Food and the Sea']],
    ['en', 'The beer comes from Harbour Street Brewing.', ['Harbour Street Brewing']],
    ['en', 'Home Brewing is fun.', []],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});

describe('what stands in parentheses behind a body', () => {
  it.each([
    [
      'de',
      'Dabei sind die Fachhochschule Kiel (Leitung) und die Hochschule Anhalt (Anwender).',
      ['Fachhochschule Kiel', 'Hochschule Anhalt'],
    ],
    ['en', 'Partners are the University of Leeds (Lead) and others.', ['University of Leeds']],
    ['de', 'Dabei ist die Algenforschungsgesellschaft Nord (AFGN).', ['Algenforschungsgesellschaft Nord', 'AFGN']],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});
