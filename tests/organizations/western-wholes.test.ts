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
    ['da', 'Hun læser på Det Kgl. Bibliotek.', ['Det Kgl. Bibliotek']],
    ['sv', 'Hon läser vid Kungl. Tekniska högskolan i Stockholm.', ['Kungl. Tekniska högskolan']],
    ['nl', 'Zij werkt in het Medisch Centrum Leeuwarden.', ['Medisch Centrum Leeuwarden']],
    ['nl', 'Het Centrum groeit.', []],
    ['nl', 'Zij werkt in AZ Turnhout.', ['AZ Turnhout']],
    ['fr', 'Le Musée national Adrien Tangval rouvre.', ['Musée national Adrien Tangval']],
    ['en', 'The Department of Farming, Food and the Sea paid.', ['Department of Farming, Food and the Sea']],
    ['en', 'The beer comes from Harbour Street Brewing.', ['Harbour Street Brewing']],
    ['en', 'Home Brewing is fun.', []],
    ['de', 'Es messen die Hochschule Emden/Leer und die Hochschule Anhalt.', ['Hochschule Emden/Leer', 'Hochschule Anhalt']],
    [
      'de',
      'Sie forscht am Fraunhofer-Institut für Algen und Tangsysteme IAT in Kiel.',
      ['Fraunhofer-Institut für Algen und Tangsysteme IAT'],
    ],
    ['de', 'Sie forscht am Institut für Algen und ZDF sendet.', ['Institut für Algen', 'ZDF']],
    ['de', 'Gastgeber war das CU-Mitglied Holm Armaturen GmbH.', ['Holm Armaturen GmbH']],
    ['de', 'Träger ist die Gesellschaft zur Förderung der Häfen im Tangtal mbH.', ['Gesellschaft zur Förderung der Häfen im Tangtal mbH']],
    ['de', 'Die Tangtaler Gesellschaft für Bau, Handel und Hafen mbH plant.', ['Tangtaler Gesellschaft für Bau, Handel und Hafen mbH']],
    ['de', 'Die Nordische Hafengesellschaft für den Kreis Tangtal mbH plant.', ['Nordische Hafengesellschaft für den Kreis Tangtal mbH']],
    ['de', 'Sie sprach vor der Gesellschaft. Die Hafen Tangtal mbH plant.', []],
    ['de', 'Vor Ort war das Landeskriminalamt Thüringen.', ['Landeskriminalamt Thüringen']],
    ['de', 'Das prüft die Genossenschaft Tangtal Milch.', ['Genossenschaft Tangtal Milch']],
    ['de', 'Nach dem Abitur am Gymnasium am Fredenberg zog sie um.', ['Gymnasium am Fredenberg']],
    ['de', 'Sie war im Gymnasium am Montag.', []],
    ['de', 'Er sah das Gymnasium am Stadtrand.', []],
    ['nl', 'De melding komt bij Stichting Ter Tang binnen.', ['Stichting Ter Tang']],
    ['nl', 'Hij is directeur van de Tang Techniek Groep.', ['Tang Techniek Groep']],
    ['fr', 'Ann Morel, professeur à la HE-Tang, parle.', ['HE-Tang']],
    ['fr', 'Le président de la République parle.', []],
    ['fr', 'L’entreprise Tangifico recrute.', ['Tangifico']],
    ['fr', 'La Préfecture de l’Allier a écrit.', ['Préfecture de l’Allier']],
    ['fr', 'Elle entre à l’École supérieure des arts textiles.', ['École supérieure des arts textiles']],
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
