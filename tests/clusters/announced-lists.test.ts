import { describe, expect, it } from 'vitest';
import { clustersIn, named } from './named';

describe('a sentence that lists what the one before it counts', () => {
  it.each([
    ['da', 'Tre klynger deler puljen. Det drejer sig om Havfrisk, Jordnær og Luftig.', ['Havfrisk', 'Jordnær', 'Luftig']],
    ['da', 'Tre nye klynger deler puljen. De tre er Havfrisk, Jordnær og Luftig (Vejle).', ['Havfrisk', 'Jordnær', 'Luftig']],
    ['sv', 'Två kluster får stöd. Det handlar om Tångkraft och Granriket.', ['Tångkraft', 'Granriket']],
    ['nb', 'To klynger får støtte. De er Havbris og Fjordlys.', ['Havbris', 'Fjordlys']],
    ['nn', 'To klynger får støtte. Desse er Havbris og Fjordlys.', ['Havbris', 'Fjordlys']],
    ['de', 'Zwei Spitzencluster gewinnen. Es handelt sich um BioFaser und TangTech.', ['BioFaser', 'TangTech']],
    ['en', 'Two clusters were chosen. They are KelpCircle and FjordTech.', ['KelpCircle', 'FjordTech']],
    ['nl', 'Twee clusters krijgen steun. Het gaat om Zonnehub en WaterTech.', ['Zonnehub', 'WaterTech']],
    ['fr', 'Deux pôles de compétitivité gagnent. Ce sont Algofleur et Boisvert.', ['Algofleur', 'Boisvert']],
    // One that is known speaks for the others.
    ['da', 'Klyngerne får penge. Det gælder CenSec, Havfrisk og Jordnær.', ['CenSec', 'Havfrisk', 'Jordnær']],
    ['da', 'Klyngerne får penge. Det gælder Havfrisk og Jordnær.', []],
    // Another number is another's.
    ['da', 'Fire firmaer og tre klynger deler puljen. Det drejer sig om Grundt, Dantek, Vestur og Arli.', []],
    // What goes on behind the list makes it no list.
    ['da', 'To klynger får penge. Det er Danmark og Norge glade for.', []],
    ['da', 'To smitteklynger vokser. Det drejer sig om Havfrisk og Jordnær.', []],
    ['da', 'To klynger får penge. Derfor fester Havfrisk og Jordnær.', []],
    ['da', 'To klynger får penge. Det er Odense og Vejle.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it('may begin a paragraph', () =>
    expect(named('da', 'To klynger deler puljen.\nDet drejer sig om Havfrisk og Jordnær.')).toEqual(['Havfrisk', 'Jordnær']));
});

describe('a list behind a colon of which half is found already', () => {
  it.each([
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
    expect(clustersIn('da', 'To klynger deler puljen. De er Havfrisk og Jordnær.').map(({ rule }) => rule)).toEqual([
      'cluster:list',
      'cluster:list',
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
