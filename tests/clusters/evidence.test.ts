import { describe, expect, test } from 'vitest';
import { named } from './named';

describe('in parentheses right behind a name', () => {
  test.each<[string, string, string[]]>([
    ['da', 'Klyngeorganisationen Dansk Signal Center (DSC) vokser.', ['Dansk Signal Center', 'DSC']],
    ['de', 'Das Exzellenzcluster „Lebendige Stoffe im Raum“ (livStR) tagt.', ['Lebendige Stoffe im Raum', 'livStR']],
    ['da', 'Klyngeorganisationen Dansk Signal Center (i Odense) vokser.', ['Dansk Signal Center']],
    ['da', 'Klyngeorganisationen Dansk Signal Center (stiftet) vokser.', ['Dansk Signal Center']],
    ['da', 'Klyngeorganisationen DSC (Dansk Signal Center) vokser.', ['DSC', 'Dansk Signal Center']],
    ['da', 'Klyngeorganisationen DSC (Foto Kurt) vokser.', ['DSC']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('a name that goes on over "and", as its initials prove', () => {
  test.each<[string, string, string[]]>([
    ['da', 'Klyngeorganisationen Dansk Tang og Tare Center (DTTC) vokser.', ['Dansk Tang og Tare Center', 'DTTC']],
    ['da', 'Klyngeorganisationen Dansk Tang- og Tarecenter (DTT) vokser.', ['Dansk Tang- og Tarecenter', 'DTT']],
    ['da', 'Klyngeorganisationen Dansk Tang, Tare og Muslinge Center (DTTMC) vokser.', ['Dansk Tang, Tare og Muslinge Center', 'DTTMC']],
    ['sv', 'Klusterorganisationen Svenskt Glas och Porslin (SGP) växer.', ['Svenskt Glas och Porslin', 'SGP']],
    ['en', 'The Nordic Kelp and Mussel Cluster (NKMC) grows.', ['Nordic Kelp and Mussel Cluster', 'NKMC']],
    ['da', 'Klyngeorganisationen Dansk Tang og Skive Kommune (SK) mødes.', ['Dansk Tang']],
    ['da', 'Klyngeorganisationen Dansk Tang og Skive Kommune mødes.', ['Dansk Tang']],
    ['da', 'Klyngeorganisationen Dansk Tang og Tare Center (stiftet 2019) vokser.', ['Dansk Tang']],
    ['da', 'Klyngeorganisationen Dansk Tang og\nTare Center (DTTC)', ['Dansk Tang']],
    ['da', 'Klyngeorganisationen Dansk Tang – Tare Center (DTTC) vokser.', ['Dansk Tang']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('letters and numbers before a name', () => {
  test.each<[string, string, string[]]>([
    ['nb', 'Møtet ble holdt av NCE Polar Fish i Tromsø.', ['NCE Polar Fish']],
    ['nb', 'GCE Polar Fish fikk nye medlemmer.', ['GCE Polar Fish']],
    ['nb', 'Møtet ble holdt av nce polar fish i Tromsø.', []],
    ['nb', 'NCE-programmet tar slutt.', []],
    ['nb', 'Programmet NCE ble avsluttet i fjor.', []],
    ['de', 'EXC 9999 “Lebendige Steine” wird gefördert.', ['Lebendige Steine']],
    ['de', 'EXC-9999: „Lebendige Steine“ wird gefördert.', ['Lebendige Steine']],
    ['de', 'EXC 9999/1 „Lebendige Steine“ wird gefördert.', ['Lebendige Steine']],
    ['de', 'EXC 9999 – Lebendige Steine wird gefördert.', ['Lebendige Steine']],
    ['de', 'EXC 9999 Steine', []],
    ['de', 'Das Kürzel EXC steht für Exzellenz.', []],
    ['de', 'Die Nummer EXC 9999 wurde vergeben.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('who leads a cluster names it', () => {
  test.each<[string, string, string[]]>([
    ['da', 'Det siger klyngechef i Tang & Tare.', ['Tang & Tare']],
    ['da', 'Klyngechef Tine Rosborg i Tang & Tare glæder sig.', ['Tang & Tare']],
    ['da', 'Klyngechef Tine Rosborg glæder sig i Tang & Tare.', []],
    ['da', 'Klyngechef i Odense er hun ikke.', []],
    ['da', 'Klyngechef i Havlab er hun ikke.', []],
    ['da', 'Klyngechef i HavLab er hun.', ['HavLab']],
    ['sv', 'Klusterledare i Norra Skåne är hon inte.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('lists go on behind commas, joining words, articles and parentheses', () => {
  test.each<[string, string, string[]]>([
    ['da', 'De tre klynger Havfrisk (Esbjerg), Jordnær og Luftig slår sig sammen.', ['Havfrisk', 'Jordnær', 'Luftig']],
    ['da', 'De tre klynger Havfrisk; Jordnær samt Luftig slår sig sammen.', ['Havfrisk', 'Jordnær', 'Luftig']],
    ['da', 'De tre klynger „Havfrisk“, „Jordnær“ og „Luftig“ slår sig sammen.', ['Havfrisk', 'Jordnær', 'Luftig']],
    ['da', 'De tre klynger Havfrisk, Jordnær\nLuftig er et andet ord.', ['Havfrisk', 'Jordnær']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
