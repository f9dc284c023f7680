import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index';

const bodiesIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

describe('bodies with the place that they are of', () => {
  it.each([
    ['de', 'Auch die Volksbank Kassel ist dabei.', ['Volksbank Kassel']],
    ['de', 'Er arbeitet bei der Stadtverwaltung Bonn.', ['Stadtverwaltung Bonn']],
    ['de', 'Dort hält der VDI Bonn seine Vorträge.', ['VDI Bonn']],
    ['de', 'In der Stadtverwaltung brennt noch Licht, in der Berufsschule auch.', []],
    ['nl', 'Ook Omgevingsdienst Twente doet mee.', ['Omgevingsdienst Twente']],
    ['nl', 'De subsidie komt van Rabobank Zuid-Beveland.', ['Rabobank Zuid-Beveland']],
    ['nl', 'Politie en brandweer rukten uit.', []],
    ['fr', 'Les plans iront aux Archives départementales de la Nièvre.', ['Archives départementales de la Nièvre']],
    ['fr', 'L’écomusée de la Bresse rouvre au printemps.', ['écomusée de la Bresse']],
    ['fr', 'Elle enseigne à l’INSA de Rennes.', ['INSA de Rennes']],
    ['fr', 'Les archives de la ferme sont au musée de la ville.', []],
    ['en', 'She works with the Exeter Chamber of Commerce.', ['Exeter Chamber of Commerce']],
    ['en', 'The valve comes from the Tangmouth Clinical Trials Unit.', ['Tangmouth Clinical Trials Unit']],
    ['en', 'The unit was tested in the chamber.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(bodiesIn(language, text)).toEqual(expected);
  });
});

describe('fields and states after a head', () => {
  it.each([
    ['de', 'Die Fakultät Technik und Wirtschaft zieht um.', ['Fakultät Technik und Wirtschaft']],
    ['de', 'Gefördert wird es vom Ministerium für Verkehr des Landes Brandenburg.', ['Ministerium für Verkehr des Landes Brandenburg']],
    ['de', 'Dort tagt das Ministerium für Verkehr des Landes wegen.', ['Ministerium für Verkehr']],
  ])('%s: %s', (language, text, expected) => {
    expect(bodiesIn(language, text)).toEqual(expected);
  });

  it('leaves a second faculty to itself', () => {
    expect(bodiesIn('de', 'Es lehren die Fakultät Technik und Karen Holm.')).toEqual(['Fakultät Technik']);
  });

  it('takes no office beside a body for another body', () => {
    expect(bodiesIn('en', 'By Anna Holt, Communications Officer, University of Leeds')).toEqual(['University of Leeds']);
  });
});

describe('where names of companies and associations begin and end', () => {
  it.each([
    ['de', 'Den Preis gab Karl Braun, CTO Tangwerk Anlagen GmbH, in Bonn.', ['Tangwerk Anlagen GmbH']],
    ['de', 'Neu ist das Centrum für Algen, Tang und Fisch in Kiel.', ['Centrum für Algen, Tang und Fisch']],
    ['de', 'Das Dach stammt von der S. Müller Holzbau aus Ulm.', ['S. Müller Holzbau']],
    ['de', 'Sie wohnt in Wil (SG) und arbeitet in Bern.', []],
    ['nb', 'Kari Holm (SV) stemte mot.', ['SV']],
    ['nl', 'Bedrijven zoals de Algen Campus, Tangio en Kelpos doen mee.', ['Algen Campus', 'Tangio', 'Kelpos']],
    ['fr', 'Elle enseigne à l’université Gustave Tang.', ['université Gustave Tang']],
    ['fr', 'Il a étudié à l’université Brest 2, puis au lycée Jeanne Tang.', ['université Brest 2', 'lycée Jeanne Tang']],
    ['fr', 'Elle enseigne au lycée de Brest.', []],
    ['fr', 'Luc Petit, repreneur de TGM Moteurs, embauche.', ['TGM Moteurs']],
  ])('%s: %s', (language, text, expected) => {
    expect(bodiesIn(language, text)).toEqual(expected);
  });
});
