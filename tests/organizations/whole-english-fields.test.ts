import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index';

const namesIn = (language: string, text: string, kind: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === kind)
    .map((mention) => mention.text);

describe('the whole field of an English body', () => {
  it.each([
    ['It was shown in the New Orleans Museum of Art in spring.', ['New Orleans Museum of Art']],
    ['She is paid by the National Institutes of Health.', ['National Institutes of Health']],
    ['They asked the Business Group on Health for advice.', ['Business Group on Health']],
    ['They asked the Council on Foreign Relations for advice.', ['Council on Foreign Relations']],
    ['They asked the Department of Housing and Urban Development.', ['Department of Housing and Urban Development']],
    ['He leads the Center for Complementary and Integrative Health.', ['Center for Complementary and Integrative Health']],
    ['She studies at the Herberger Institute for Design and the Arts.', ['Herberger Institute for Design and the Arts']],
    // Another body, a day, what is done there.
    ['She left the University of Maryland and MedStar Health.', ['University of Maryland', 'MedStar Health']],
    ['He met the City Council on Tuesday.', ['City Council']],
    ['It was sent to the Stennis Space Center for testing.', ['Stennis Space Center']],
  ])('%s', (text, names) => expect(namesIn('en', text, 'organization')).toEqual(names));

  it('ends before another name of the body', () =>
    expect(namesIn('en', 'You must join the Institute of Kelp Accountants or IKA.', 'organization')[0]).toBe(
      'Institute of Kelp Accountants',
    ));
});

describe('a German head and two nouns', () => {
  it.each([
    ['Das sagt die Stiftung Wissenschaft und Politik.', ['Stiftung Wissenschaft und Politik']],
    ['Das zahlt die Stiftung Arbeit und Umwelt.', ['Stiftung Arbeit und Umwelt']],
    ['Die Hochschule Bremen und Polizei sind da.', ['Hochschule Bremen']],
  ])('%s', (text, names) => expect(namesIn('de', text, 'organization')).toEqual(names));
});

describe('what is no body', () => {
  it.each([
    ['de', 'Er hat auf Social Media nichts gelesen.'],
    ['de', 'Unter „Clean Energy“ versteht jeder etwas anderes.'],
    ['da', 'De taler om Fake News i aften.'],
    ['en', 'Money for Black founders is rare.'],
    ['de', 'Der Hang ist steil (Foto: Anna Holm/Kelpbild).'],
    ['de', 'Das ist M. E. nicht so.'],
  ])('%s: %s', (language, text) => expect(namesIn(language, text, 'organization')).toEqual([]));
});

describe('towns and people that are something else', () => {
  it.each([
    ['en', 'They read the dissents in Anderson v. Holm, the landmark case.', 'city', []],
    ['de', 'Alle sollen Essen mitbringen.', 'city', []],
    ['de', 'Sie wohnt in Essen.', 'city', ['Essen']],
    ['de', 'Sie leidet an Multipler Sklerose.', 'place', []],
    ['en', 'The ferry crosses the Strait of Juan de Fuca today.', 'person', []],
    ['en', 'Think this: “May I be happy and calm.”', 'person', []],
    ['en', 'At 17, Hannah Cairo Solved a Major Mystery', 'person', ['Hannah Cairo']],
    ['en', 'King Charles I was tall.', 'person', ['Charles I']],
  ])('%s: %s', (language, text, kind, names) => expect(namesIn(language, text, kind)).toEqual(names));
});
