import { describe, expect, it } from 'vitest';
import { clustersIn, named } from './named';

describe('a sentence that lists what the one before it counts', () => {
  it.each([
    ['da', 'Tre klynger deler puljen. De tre er Havfrisk, CenSec og Luftig (Vejle).', ['Havfrisk', 'CenSec', 'Luftig']],
    ['sv', 'Två kluster får stöd. Det handlar om Tångkraft och Paper Province.', ['Tångkraft', 'Paper Province']],
    ['nb', 'To klynger får støtte. De er NCE Havbris og Fjordlys.', ['NCE Havbris', 'Fjordlys']],
    ['de', 'Zwei Spitzencluster gewinnen. Es handelt sich um BioFaser und Hamburg Aviation.', ['BioFaser', 'Hamburg Aviation']],
    ['en', 'Two clusters were chosen. They are KelpCircle and Oslo Cancer Cluster.', ['KelpCircle', 'Oslo Cancer Cluster']],
    // Fewer or more than were counted.
    ['da', 'Fire klynger mødte firmaer. Det gælder CenSec, Vestur og Dantek.', ['CenSec']],
    // "They" may be anybody.
    ['da', 'To klynger får nye ledere. De er Mette Tang og Søren Muld.', []],
    ['sv', 'Två kluster får nya ledare. De är Anna Tång och Lars Gran.', []],
    ['de', 'Zwei Cluster besuchten Betriebe. Es handelt sich um Dantek und Vestur.', []],
    ['nl', 'Twee clusters bezochten bedrijven. Het gaat om Dantek en Vestur.', []],
    ['en', 'The poll found two clusters. They are Early Risers and Night Owls.', []],
    ['en', 'Two clusters work here. They are Danish and Norwegian.', []],
    // It names somebody else, and lists no clusters.
    ['da', 'Tre klynger møder tre skoler. Det gælder Aarhus Universitet, CenSec og DTU.', ['CenSec']],
    ['nb', 'To klynger får ledere. De er Mette Tang og NCE Havbris.', ['NCE Havbris']],
    // A known cluster is evidence for the others, if no number is given.
    ['da', 'Klyngerne får penge. Det gælder CenSec, Havfrisk og Jordnær.', ['CenSec', 'Havfrisk', 'Jordnær']],
    ['da', 'Klyngerne får penge. Det gælder Havfrisk og Jordnær.', []],
    // A number of something else.
    ['da', 'Fire firmaer og tre klynger deler puljen. Det drejer sig om Grundt, Dantek, Vestur og Arli.', []],
    // What follows the list shows that it is not one.
    ['da', 'To klynger får penge. Det er Danmark og Norge glade for.', []],
    ['da', 'To smitteklynger vokser. Det drejer sig om Havfrisk og Jordnær.', []],
    ['da', 'To klynger får penge. Derfor fester Havfrisk og Jordnær.', []],
    ['da', 'To klynger får penge. Det er Odense og Vejle.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it('may begin a paragraph', () =>
    expect(named('da', 'To klynger deler puljen.\nDet drejer sig om Havfrisk og CenSec.')).toEqual(['Havfrisk', 'CenSec']));
});

describe('a list behind a colon of which half is found already', () => {
  it.each([
    // The body that came with them is no cluster.
    ['da', 'Klyngefesten samlede alle: CenSec, Energy Cluster Denmark, Vestur og Dantek.', ['CenSec', 'Energy Cluster Denmark']],
    ['da', 'Fire er med til klyngefest: CenSec, Energy Cluster Denmark, Novo Nordisk og Dantek.', ['CenSec', 'Energy Cluster Denmark']],
    ['nb', 'Fire er med på klyngefest: NCE Tang, Fjordlys, NCE Havbris og Universitetet i Bergen.', ['NCE Tang', 'NCE Havbris']],
    [
      'nb',
      'Fire er med i klyngeprogrammet: NCE Tang, Fjordlys, NCE Havbris og Lyspunkt.',
      ['NCE Tang', 'Fjordlys', 'NCE Havbris', 'Lyspunkt'],
    ],
    ['nb', 'Fire er med i klyngeprogrammet: NCE Havbris, Equinor, Statkraft og Hydro.', ['NCE Havbris']],
    ['nb', 'Fire er med i byggeprogrammet: NCE Havbris, Statkraft, NCE Fjord og Hydro.', ['NCE Havbris', 'NCE Fjord']],
    ['nb', 'To er med i klyngeprogrammet: NCE Havbris, NCE Fjord og Statkraft som leder.', ['NCE Havbris', 'NCE Fjord']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it('finds them by the list', () =>
    expect(clustersIn('da', 'To klynger deler puljen. De er Havfrisk og NCE Tang.').map(({ rule }) => rule)).toEqual([
      'cluster:list',
      'cluster:prefix+list',
    ]));
});

describe('fields that stand for their clusters', () => {
  it.each([
    [
      'Der er nye klynger. De får hovedsæder i hele landet: Fødevarer og Bioressourcer i Viborg og Digitale Teknologier i Aarhus.',
      ['food-bio-cluster-denmark', 'digitallead'],
    ],
    ['Der er nye klynger. De får hovedsæder i hele landet. Digitale Teknologier er et fag.', []],
    ['Der er nye klynger. De får hovedsæder: Digitale Teknologier i Aarhus.', []],
    ['Der er nye klynger. De dækker Digitale Teknologier og Fødevarer og Bioressourcer.', []],
  ])('in the sentence behind one on clusters: %s', (text, ids) => expect(clustersIn('da', text).map(({ id }) => id)).toEqual(ids));
});
