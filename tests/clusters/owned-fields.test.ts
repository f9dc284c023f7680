import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('a field in the genitive before its cue', () => {
  it.each([
    ['fi', 'Arktisen kalastuksen ja matkailun klusteri kasvaa.', ['Arktisen kalastuksen ja matkailun klusteri']],
    ['fi', 'Pohjoisen energian ja kiertotalouden klusteri on saanut uuden johtajan.', ['Pohjoisen energian ja kiertotalouden klusteri']],
    ['fi', 'Kestävän metsäteollisuuden klusteri sai hopeatason laatumerkin.', ['Kestävän metsäteollisuuden klusteri']],
    ['fi', 'Lapin matkailun klusteri etsii uusia jäseniä.', []],
    ['fi', 'Kajaaniin toivotaan energia-alan klusteria.', []],
    ['fi', 'Suomen suurin klusteri on meriteollisuuden klusteri.', []],
    ['fi', 'Turun seudun terveysalan klusterin nimi on nyt Levävirta.', ['Levävirta']],
    ['fi', 'Taudin klusteri löytyi koulusta.', []],
    ['fi', 'Nuorten klusteri erottui aineistosta.', []],
    ['fi', 'Tutkijat esittelivät työtään Levävirrassa. Klusterin nimi on Levävirta.', ['Levävirta']],
    ['fi', 'Monen alan klusteri kasvaa.', []],
    ['fi', 'Maailman suurimman energian ja talouden klusteri kasvaa.', []],
    ['fi', 'Kaupungin ruoan ja terveyden klusteri kasvaa.', []],
    ['fi', 'Suomalaisen ruoan ja matkailun klusteri on tärkeä.', []],
    ['fi', 'Uuden taudin klusteri löytyi koulusta.', []],
    ['fi', 'Uuden matkailun klusteri syntyi.', []],
    ['fi', 'Turun seudun terveysalan klusteri kasvaa.', []],
    ['fi', 'Suomen suurin matkailun klusteri kasvaa.', []],
    ['fi', 'Terveysalan klusteri kasvaa.', []],
    ['fi', 'Tämän alan klusteri kasvaa.', []],
    ['fi', 'Yritykset perustivat kestävän energian klusterin.', []],
    ['fi', 'Puhtaan energian klusteri ja Vaasan yliopisto tekevät yhteistyötä.', ['Puhtaan energian klusteri']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
