import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

/** The partners of the first cluster of a short page. */
const partners = (language: string, text: string): string[] =>
  extract(
    `<html lang="${language}"><body><main><article><h1>Xyz</h1><p>${text}</p></article></main></body></html>`,
  ).clusters[0]?.partners.map(({ name }) => name) ?? [];

describe('partners after two words', () => {
  it.each([
    ['en', 'The energy cluster NordVind works closely with Durham University.', ['Durham University']],
    ['de', 'Das Energiecluster NordVind arbeitet eng mit der Universität Bonn zusammen.', ['Universität Bonn']],
    ['en', 'The energy cluster NordVind has offices with Durham University next door.', []],
    ['en', 'The energy cluster NordVind looked closely at Durham University.', []],
    ['de', 'Das Energiecluster NordVind zog mit der Universität Bonn um.', []],
  ])('%s: %s', (language, text, names) => expect(partners(language, text)).toEqual(names));
});

describe('partners in a sentence of their own', () => {
  it.each([
    [
      'da',
      'Energiklyngen Nordvind åbner i dag. Partnerne er Aarhus Universitet og Lunds Universitet.',
      ['Aarhus Universitet', 'Lunds Universitet'],
    ],
    [
      'de',
      'Das Energiecluster NordVind wächst. Partner sind unter anderem die Universität Bielefeld und die Universität Bonn.',
      ['Universität Bielefeld', 'Universität Bonn'],
    ],
    [
      'en',
      'The energy cluster NordVind grows. Partners include Durham University and the University of Leeds.',
      ['Durham University', 'University of Leeds'],
    ],
    [
      'en',
      'The energy cluster NordVind grows. Its partners include Durham University and the University of Leeds.',
      ['Durham University', 'University of Leeds'],
    ],
    [
      'da',
      'Energiklyngen Nordvind vokser. Dens partnere er Aarhus Universitet og Lunds Universitet.',
      ['Aarhus Universitet', 'Lunds Universitet'],
    ],
    ['en', 'The energy cluster NordVind runs a trial. Its partners include Durham University and the University of Leeds.', []],
    // They may be partners of what the sentence before speaks of.
    ['da', 'Energiklyngen Nordvind fører an i et nyt forsøg. Partnerne er Aarhus Universitet og Lunds Universitet.', []],
    ['sv', 'Energiklustret Nordvind leder ett försök med tång. Partnerna är Lunds universitet och Umeå universitet.', []],
    ['de', 'Das Energiecluster NordVind fördert das Projekt Seegras. Partner sind die Universität Bielefeld und die Universität Bonn.', []],
    ['en', 'The energy cluster NordVind runs a trial. Partners include Durham University and the University of Leeds.', []],
    [
      'da',
      'Energiklyngen Nordvind er en ny klynge. Partnerne er Aarhus Universitet og Lunds Universitet.',
      ['Aarhus Universitet', 'Lunds Universitet'],
    ],
    // After two clusters it is not clear whose partners they are.
    ['da', 'Energiklyngen Nordvind og vandklyngen Havfrisk åbner. Partnerne er Aarhus Universitet og Lunds Universitet.', []],
    ['da', 'Energiklyngen Nordvind åbner i dag. En anden partner mødte Aarhus Universitet.', []],
  ])('%s: %s', (language, text, names) => expect(partners(language, text)).toEqual(names));
});

describe('bodies that have agreed with a cluster', () => {
  it.each([
    ['da', 'Aarhus Universitet har underskrevet en samarbejdsaftale med klyngen Nordvind.', ['Aarhus Universitet']],
    ['da', 'Aarhus Universitet har ikke underskrevet en samarbejdsaftale med klyngen Nordvind.', []],
    ['da', 'Aarhus Universitet har underskrevet en lejekontrakt med klyngen Nordvind.', []],
    ['da', 'En forsker fra Aarhus Universitet har underskrevet en samarbejdsaftale med klyngen Nordvind.', []],
    ['de', 'Die Universität Bonn kooperiert seit gestern mit dem Cluster NordVind.', ['Universität Bonn']],
    ['en', 'Durham University cooperates closely with the cluster NordVind.', ['Durham University']],
  ])('%s: %s', (language, text, names) => expect(partners(language, text)).toEqual(names));
});

describe('seats of a cluster that Swedish writes like several', () => {
  it('is the one that was named', () => {
    const [cluster] = extract(
      '<html lang="sv"><body><main><article><h1>Xyz</h1><p>Polar Tech Cluster är ett nytt kluster för teknik med säte i Umeå och kontor i Luleå.</p></article></main></body></html>',
    ).clusters;
    expect(cluster?.headquarters.map(({ name }) => name)).toEqual(['Umeå']);
    expect(cluster?.branches.map(({ name }) => name)).toEqual(['Luleå']);
  });
});

describe('bodies that are said to be partners', () => {
  it.each([
    ['sv', 'Energiklustret Nordvind öppnar. Lunds universitet är partner. Det blir stort.', ['Lunds universitet']],
    ['en', 'The energy cluster NordVind opens in May. Durham University is a partner.', ['Durham University']],
    [
      'da',
      'Energiklyngen Nordvind åbner. Aarhus Universitet og Lunds Universitet er partnere i klyngen.',
      ['Aarhus Universitet', 'Lunds Universitet'],
    ],
    ['da', 'De to klynger Havfrisk og Jordnær bliver til klyngen Blåtang. Aarhus Universitet er partner.', []],
    // "Klyngen" in the sentence between keeps the reference to it.
    [
      'nb',
      'Energiklyngen Nordvind vokser. Klyngen har hovedkontor i Stavanger. Universitetet i Bergen blir partner.',
      ['Universitetet i Bergen'],
    ],
    // Not said of the partners, or not of the whole cluster.
    ['da', 'Energiklyngen Nordvind åbner. Hverken Aarhus Universitet eller Lunds Universitet er partnere.', []],
    ['nb', 'Energiklyngen Nordvind åpner. Ikke engang Universitetet i Bergen er partner.', []],
    ['sv', 'Energiklustret Nordvind öppnar. Inte heller Lunds universitet är partner.', []],
    ['en', 'The energy cluster NordVind opens. Neither Durham University nor the University of Leeds is a partner.', []],
    ['en', 'The energy cluster NordVind opens. If Durham University is a partner, more will come.', []],
    ['en', 'The energy cluster NordVind opens. Mary Jones of Durham University is a partner.', []],
    ['da', 'Energiklyngen Nordvind åbner. Hverken Aarhus Universitet eller Lunds Universitet er partnere i klyngen.', []],
    // In something else.
    ['da', 'Energiklyngen Nordvind åbner. Aarhus Universitet er partner i projektet.', []],
    ['en', 'The energy cluster NordVind opens. Durham University is a partner in the project.', []],
    ['sv', 'Energiklustret Nordvind och vindklustret Lyft öppnar. Lunds universitet är partner.', []],
    ['da', 'Energiklyngen Nordvind åbner. Projektet er nyt. Aarhus Universitet er partner.', []],
    ['da', 'Energiklyngen Nordvind åbner. Aarhus Universitet var i går en god partner.', []],
  ])('%s: %s', (language, text, names) => expect(partners(language, text)).toEqual(names));
});

describe('what is done with somebody, or put together', () => {
  it.each([
    ['fr', 'Le cluster NordVent a fusionné avec l’Université de Liège.', []],
    ['fr', 'Le cluster NordVent travaille avec l’Université de Liège.', ['Université de Liège']],
    ['en', 'The energy cluster NordVind put together a list for Durham University.', []],
    ['en', 'The energy cluster NordVind works together with Durham University.', ['Durham University']],
    ['nl', 'De clusterorganisatie NoordWind brengt bedrijven en de Universiteit Gent samen.', []],
    ['nl', 'De clusterorganisatie NoordWind werkt samen met de Universiteit Gent.', ['Universiteit Gent']],
    ['sv', 'Energiklustret Nordvind satte tillsammans upp regler med Lunds universitet.', ['Lunds universitet']],
    ['da', 'Energiklyngen Nordvind har sat sammen et hold for Aarhus Universitet.', []],
  ])('%s: %s', (language, text, names) => expect(partners(language, text)).toEqual(names));
});

describe('whom a cluster works with', () => {
  it.each([
    [
      'de',
      'Das Windcluster NordVind arbeitet seit Jahren mit der Universität Kiel und der Universität Bonn zusammen.',
      ['Universität Kiel', 'Universität Bonn'],
    ],
    ['de', 'Dabei arbeitet das Windcluster NordVind mit der Universität Kiel zusammen.', ['Universität Kiel']],
    ['en', 'The wind cluster NordVind is working with Durham University on a plan.', ['Durham University']],
    ['sv', 'Vindklustret Nordvind arbetar med Umeå universitet.', ['Umeå universitet']],
    ['nl', 'De clusterorganisatie NoordWind werkt nu met de Universiteit Leiden samen.', ['Universiteit Leiden']],
    ['nl', 'De clusterorganisatie NoordWind werkt met de Universiteit Leiden aan een plan.', ['Universiteit Leiden']],
    // Not with the body, or not together.
    ['de', 'Das Windcluster NordVind arbeitet an der Universität Kiel.', []],
    ['de', 'Das Windcluster NordVind bringt Firmen mit der Universität Kiel zusammen.', []],
    ['de', 'Das Windcluster NordVind fasst es für die Universität Kiel zusammen.', []],
    ['en', 'The wind cluster NordVind works with students at Durham University.', []],
    ['en', 'The wind cluster NordVind works with steel. Durham University does not.', []],
    ['en', 'The wind cluster NordVind works in partnership, says Durham University.', []],
  ])('%s: %s', (language, text, names) => expect(partners(language, text)).toEqual(names));
});

describe('the partners of a cluster named behind the word', () => {
  it.each([
    ['da', 'Partnerne i klyngen Nordvind er Aarhus Universitet og Lunds Universitet.', ['Aarhus Universitet', 'Lunds Universitet']],
    [
      'nb',
      'Partnerne i klyngen Nordvind er Universitetet i Bergen og Universitetet i Oslo.',
      ['Universitetet i Bergen', 'Universitetet i Oslo'],
    ],
    ['sv', 'Partner i klustret Nordvind är Lunds universitet och Umeå universitet.', ['Lunds universitet', 'Umeå universitet']],
    [
      'de',
      'Die Partner des Clusters NordVind sind die Universität Bonn und die Universität Kiel.',
      ['Universität Bonn', 'Universität Kiel'],
    ],
    [
      'de',
      'Zu den Partnern des Clusters NordVind zählen die Universität Kiel und die Universität Bonn.',
      ['Universität Kiel', 'Universität Bonn'],
    ],
    [
      'en',
      'The partners of the wind cluster NordVind are Durham University and the University of Leeds.',
      ['Durham University', 'University of Leeds'],
    ],
    ['en', 'Partners of the cluster NordVind include Durham University.', ['Durham University']],
    [
      'nl',
      'De partners van het cluster NoordWind zijn de Universiteit Gent en de Universiteit Leiden.',
      ['Universiteit Gent', 'Universiteit Leiden'],
    ],
    [
      'fr',
      'Parmi les partenaires du cluster NordVent figurent l’Université de Liège et l’Université de Namur.',
      ['Université de Liège', 'Université de Namur'],
    ],
    ['de', 'Die Universität Kiel ist Partner des Clusters NordVind.', ['Universität Kiel']],
    ['nl', 'De Universiteit Gent is partner van het cluster NoordWind.', ['Universiteit Gent']],
    ['fr', 'L’Université de Namur est partenaire du cluster NordVent.', ['Université de Namur']],
    // Something else is said of the partners, or of something else.
    ['en', 'The partners of the cluster NordVind are growing, says Durham University.', []],
    ['en', 'The partners of the cluster NordVind are happy with Durham University.', []],
    ['en', 'Our partner cluster NordVind is a neighbor of Durham University.', []],
    ['en', 'Durham University is a partner in the project of the cluster NordVind.', []],
    ['en', 'Partner companies of the cluster NordVind are on the campus of Durham University.', []],
  ])('%s: %s', (language, text, names) => expect(partners(language, text)).toEqual(names));
});
