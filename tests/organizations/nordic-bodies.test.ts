import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter((mention) => mention.type === 'organization')
    .map((mention) => mention.text);

describe('bodies of the Nordic countries, and nouns that end as theirs do', () => {
  it.each([
    ['fi', 'Leväranta Science Park Oy hoitaa työtä Turussa.', ['Leväranta Science Park Oy']],
    ['fi', 'Merilinna Oy kasvaa, ja Puuranta Oy myös.', ['Merilinna Oy', 'Puuranta Oy']],
    ['nb', 'Åpningen var i Innovasjonspark Fjordvik torsdag.', ['Innovasjonspark Fjordvik']],
    ['nb', 'Fjordvik vitensenter åpner i dag.', ['Fjordvik vitensenter']],
    ['sv', 'Region Fjordköpings län betalar också.', ['Region Fjordköpings län']],
    ['sv', 'Pengarna kommer från Region Sjököpings län och Region Kalmar län.', ['Region Sjököpings län', 'Region Kalmar län']],
    ['sv', 'Han bor i Kalmar län och arbetar i Lund.', []],
    ['sv', 'Här sitter inkubatorn Tangverk.', ['Tangverk']],
    ['da', 'Møllens Regionskommune og Fjordens Regionskommune er med.', ['Møllens Regionskommune', 'Fjordens Regionskommune']],
    ['da', 'Dronen er købt af Flyvevåbnet.', ['Flyvevåbnet']],
    ['da', 'Netværket for vindmøller vokser.', []],
    ['da', 'Testområdet ligger ved havet.', []],
    ['da', 'Netværket har 40 medlemmer.', []],
    ['nb', 'Havbruksklyngen og Tangvik AS flytter.', ['Tangvik AS']],
    ['nb', 'Industriklyngen vokser.', []],
    ['da', 'Næste medlem er Fjordbys Oliemølle.', ['Fjordbys Oliemølle']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
