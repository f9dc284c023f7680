import { describe, expect, test } from 'vitest';
import { findBlockLists } from '../../src/extract/mentions/clusters/block-lists';
import { findCueNames } from '../../src/extract/mentions/clusters/cue-names';
import { findCues, type Cue } from '../../src/extract/mentions/lexis/cues';
import { endsSentence, opensSentence, sentenceAround } from '../../src/text/sentences';
import { findDescriptions } from '../../src/extract/mentions/clusters/descriptions';
import { findFieldNames } from '../../src/extract/mentions/clusters/field-names';
import { Finds, type Find, type Kind } from '../../src/extract/mentions/clusters/finds';
import { findHeadWords } from '../../src/extract/mentions/clusters/head-words';
import { findInitials } from '../../src/extract/mentions/clusters/initials';
import { findInlineLists } from '../../src/extract/mentions/clusters/lists';
import { readName } from '../../src/extract/mentions/clusters/names';
import { readNameBefore } from '../../src/extract/mentions/clusters/names-before';
import { findParentheses } from '../../src/extract/mentions/clusters/parentheses';
import { findRepeats } from '../../src/extract/mentions/clusters/repeats';
import { findRegistered } from '../../src/extract/mentions/clusters/registered';
import { findLed } from '../../src/extract/mentions/clusters/roles';
import { clusterRule } from '../../src/extract/mentions/clusters/rule-names';
import { clusters } from '../../src/extract/mentions/clusters/clusters';
import { triggersIn } from '../../src/extract/mentions/lexis/triggers';
import { byWeight, chanceOf, LEAST } from '../../src/extract/mentions/clusters/weigh';
import { scanText, type Scan } from '../../src/extract/mentions/scan';
import { registryOf } from '../../src/gazetteer/clusters/registry';
import { tablesOf } from '../../src/languages/languages';

type Rule = (scan: Scan, cues: readonly Cue[], finds: Finds) => void;
const scanned = (language: string, text: string): Scan => scanText(text, 'text', tablesOf(language));

/** The names that one rule finds by itself. */
function by(...rules: Rule[]): (language: string, text: string) => string[] {
  return (language, text) => {
    const scan = scanned(language, text);
    const finds = new Finds();
    for (const rule of rules) rule(scan, findCues(scan), finds);
    return finds.list.map(({ start, end }) => text.slice(start, end));
  };
}

const cueNames: Rule = (scan, cues, finds) => findCueNames(scan, cues, finds);
type Row = [string, string, string[]];

describe('how far a name behind a cue goes', () => {
  /** The name that begins at the second word. */
  const name = (text: string): string | null => {
    const scan = scanned('da', `x ${text}`);
    const run = readName(scan.tokens, 1);
    return run && scan.text.slice(run.start, run.end);
  };
  test.each<[string, string | null]>([
    ['Havfrisk', 'Havfrisk'],
    ['Havfrisk vokser', 'Havfrisk'],
    ['havfrisk vokser', null],
    ['Ny Havfrisk Vind vokser', 'Ny Havfrisk Vind'],
    ['Tang & Tare vokser', 'Tang & Tare'],
    ['Tang & tare vokser', 'Tang'],
    ['Hub of Wind vokser', 'Hub of Wind'],
    ['Hub of the Wind vokser', 'Hub of the Wind'],
    ['Hub of wind vokser', 'Hub'],
    ['Pôle du Vent vokser', 'Pôle du Vent'],
    ['Haus für Wind vokser', 'Haus für Wind'],
    ['Haus von der Wind vokser', 'Haus'],
    ['Center for Vind vokser', 'Center for Vind'],
    ['Center for vind vokser', 'Center'],
    ['Vejret for Vind vokser', 'Vejret'],
    ['Hav-Frisk vokser', 'Hav-Frisk'],
    ['Hav-frisk vokser', 'Hav-frisk'],
    ['Hav -frisk vokser', 'Hav'],
    ['Hav- og vand vokser', 'Hav'],
    ["Land'Or vokser", "Land'Or"],
    ['Havfrisk’s formand', 'Havfrisk'],
    ['Havfrisk 4.0 vokser', 'Havfrisk'],
    ['H2O vokser', 'H2O'],
    ['3D Print vokser', '3D Print'],
    ['3 Print vokser', null],
    ['MATH+ vokser', 'MATH+'],
    ['Hav.dk vokser', 'Hav.dk'],
    ['Havfrisk. Vind vokser', 'Havfrisk'],
    ['Havfrisk, Vind vokser', 'Havfrisk'],
    ['Havfrisk\nVind vokser', 'Havfrisk'],
    ['"havets friske vind" vokser', 'havets friske vind'],
    ['»Havfrisk« vokser', 'Havfrisk'],
    ['“Havfrisk” vokser', 'Havfrisk'],
    ['„Havfrisk“ vokser', 'Havfrisk'],
    ['‹Havfrisk› vokser', 'Havfrisk'],
    ['"havfrisk" vokser', null],
    ['"" vokser', null],
    ['"Havfrisk\nvokser"', null],
    ['"Havfrisk vokser', null],
    [`"A ${'b '.repeat(14)}c" vokser`, null],
    ['A B C D E F G H I J K L', 'A B C D E F G H I'],
  ])('%s: %s', (text, expected) => expect(name(text)).toBe(expected));

  /** The name that ends before the last word. */
  const before = (text: string): string | null => {
    const scan = scanned('da', text);
    const run = readNameBefore(scan, scan.tokens.count - 1);
    return run && scan.text.slice(run.start, run.end);
  };
  test.each<[string, string | null]>([
    ['Vi mødte Havfrisk x', 'Havfrisk'],
    ['Vi mødte Ny Havfrisk Vind x', 'Ny Havfrisk Vind'],
    ['Vi mødte Tang & Tare x', 'Tang & Tare'],
    ['Vi mødte Hub of Wind x', 'Hub of Wind'],
    ['Vi mødte hub of Wind x', 'Wind'],
    ['Vi mødte Hav-Frisk x', 'Hav-Frisk'],
    ['Vi mødte "havets vind" x', 'havets vind'],
    ['Vi mødte havet x', null],
    ['Men Havfrisk x', 'Havfrisk'],
    ['Havfrisk\nVind x', 'Vind'],
  ])('before %s: %s', (text, expected) => expect(before(text)).toBe(expected));
});

describe('what a word of clusters says', () => {
  const first = (language: string, text: string): Partial<Cue> | undefined => findCues(scanned(language, text))[0];
  test.each<[string, string, Partial<Cue>]>([
    [
      'da',
      'klyngen',
      { one: true, many: false, definite: true, certain: false, compound: false, foreign: false, capital: false, token: 0, to: 1 },
    ],
    ['da', 'en klynge', { one: true, definite: false, token: 1 }],
    ['da', 'klynger', { one: false, many: true, definite: false }],
    ['da', 'Klyngerne', { many: true, capital: true }],
    ['da', 'energiklyngen', { one: true, definite: true, compound: true, foreign: false }],
    ['da', 'energiklynger', { many: true, one: false, compound: true }],
    ['da', 'smitteklyngen', { one: true, compound: true, foreign: true }],
    ['da', 'IT-klyngen', { one: true, compound: true, foreign: false, token: 2 }],
    ['da', 'klyngeorganisationen', { one: true, certain: true, compound: false }],
    ['da', 'klyngeorganisationer', { many: true, one: false, certain: true }],
    ['en', 'the Cluster of Excellence now', { one: true, certain: true, capital: true, token: 1, to: 4 }],
    ['en', 'the cluster of stars', { certain: false, to: 2 }],
  ])('%s: %s', (language, text, expected) => expect(first(language, text)).toMatchObject(expected));
  test.each([
    ['da', 'De er sammen om klyngedannelsen.'],
    ['da', 'Havet er stort.'],
  ])('none in %s: %s', (language, text) => expect(findCues(scanned(language, text))).toEqual([]));

  test.each<[string, string]>([
    ['Han kom. Klyngen vokser nu. Den er stor.', 'Klyngen vokser nu.'],
    ['Han kom! Klyngen vokser nu? Den er stor.', 'Klyngen vokser nu?'],
    ['Han kom\nKlyngen vokser nu\nDen er stor.', 'Klyngen vokser nu'],
    ['Han kom kl. ti og så klyngen vokse til 2.5 gange.', 'Han kom kl. ti og så klyngen vokse til 2.5 gange.'],
    ['Klyngen vokser.', 'Klyngen vokser.'],
  ])('the sentence around it: %s', (text, sentence) => {
    const { tokens } = scanned('da', text);
    const [from, to] = sentenceAround(tokens, findCues(scanned('da', text))[0]!.token);
    expect(text.slice(tokens.starts[from], tokens.ends[to - 1])).toBe(sentence);
  });
});

describe('the name right behind a cue', () => {
  test.each<Row>([
    ['da', 'Vi så klyngen Nordvind i går.', ['Nordvind']],
    ['da', 'Vi så en klynge Nordvind i går.', ['Nordvind']],
    ['da', 'Vi så klynger Nordvind i går.', []],
    ['da', 'Vi så klyngen\nNordvind i går.', []],
    ['da', 'Vi så klyngen-Nordvind i går.', []],
    ['da', 'Vi så klyngen "Nordvind" i går.', ['Nordvind']],
    ['da', 'Vi så klyngen Nordvinds formand i går.', ['Nordvind']],
    ['da', 'Vi så klyngen Danmark i går.', []],
    ['da', 'Klyngen Nordvind vokser.', ['Nordvind']],
    ['da', 'Klyngen Nordvind', []],
    ['da', 'Klyngen Odense vokser.', []],
    ['da', 'Klyngen Mette vokser.', []],
    ['da', 'Klynge Nordvind vokser.', []],
    ['da', 'Klyngen Nord Vind vokser.', ['Nord Vind']],
    ['da', 'Klyngen NordVind vokser.', ['NordVind']],
    ['da', 'Klyngen NVD vokser.', ['NVD']],
    ['da', 'Klyngen NV vokser.', []],
    ['da', 'Energiklyngen Nordvind vokser.', ['Nordvind']],
    ['da', 'Vi så klyngen Kubernetes i går.', []],
    ['en', 'We saw the cluster Northwind yesterday.', []],
    ['en', 'We saw the cluster North Wind yesterday.', ['North Wind']],
    ['en', 'We saw the cluster NorthWind yesterday.', ['NorthWind']],
    ['en', 'We saw the cluster “northern wind” yesterday.', ['northern wind']],
    ['en', 'They want to cluster North Wind again.', []],
    ['en', 'We saw the Cluster of Excellence Northwind yesterday.', ['Northwind']],
    ['en', 'We saw the Cluster of Excellence e-wind yesterday.', ['e-wind']],
    ['en', 'We saw the Cluster of Excellence e wind yesterday.', []],
    ['de', 'Wir sahen den Cluster Nordwind gestern.', []],
    ['de', 'Wir sahen den Cluster NordWind gestern.', ['NordWind']],
    ['de', 'Wir sahen den Cluster „Nordwind“ gestern.', ['Nordwind']],
    ['de', 'Wir sahen den Spitzencluster Nordwind gestern.', ['Nordwind']],
    ['fr', 'Le pôle Nordvent recrute.', []],
    ['fr', 'Le pôle NordVent recrute.', ['NordVent']],
    ['fr', 'Le pôle Nordvent recrute. Nordvent grandit.', ['Nordvent']],
    ['fr', 'Nordvent grandit. Le pôle Nordvent recrute.', ['Nordvent']],
    ['fr', 'Le pôle Vie recrute. Vie grandit.', []],
    ['fr', 'Le cluster breton Nordvent recrute. Nordvent grandit.', ['Nordvent']],
    ['fr', 'Le cluster recrute Nordvent. Nordvent grandit.', []],
    ['fr', 'Le cluster maritime NordVent recrute.', ['NordVent']],
    ['fr', 'Le cluster recrute NordVent.', []],
    ['fr', 'Le cluster applique NordVent.', []],
  ])('%s: %s', (language, text, names) => expect(by(cueNames)(language, text)).toEqual(names));

  test('that a rule before has found gets the cue as evidence', () => {
    const scan = scanned('da', 'Vi så klyngen Nordvind.');
    const finds = new Finds();
    const find = finds.add(3, 4, 14, 22, 'list')!;
    findCueNames(scan, findCues(scan), finds);
    expect([...find.kinds]).toEqual(['list', 'cue']);
    expect(finds.list).toHaveLength(1);
  });
});

describe('a cue as the head of a name', () => {
  test.each<Row>([
    ['en', 'They set up the Nordic Kelp Loop cluster, a network of thirty.', ['Nordic Kelp Loop']],
    ['en', 'They set up the Nordic Kelp Loop cluster in May.', []],
    ['en', 'They saw the Kelp Loop cluster, a group of galaxies.', []],
    ['en', 'They saw the New England cluster, a network of thirty.', []],
    ['en', 'We saw Oslo Salmon Cluster there.', ['Oslo Salmon Cluster']],
    ['en', 'We saw Salmon Cluster Norway there.', ['Salmon Cluster Norway']],
    ['en', 'We saw Salmon Cluster North West Norway there.', ['Salmon Cluster North West']],
    ['en', 'We saw the Cluster there.', []],
    ['en', 'We saw the salmon Cluster there.', []],
    ['en', 'The Salmon Cluster grows.', ['Salmon Cluster']],
    ['en', 'HULL – The Salmon Cluster grows.', ['Salmon Cluster']],
    ['en', 'We saw the Virgo Cluster there.', []],
    ['en', 'We saw the Salmon Cluster and its galaxies there.', []],
    ['en', 'There were galaxies. We saw the Salmon Cluster there.', ['Salmon Cluster']],
    ['en', 'We saw Salmon Clusters there.', []],
    ['en', 'We saw Norwegian Innovation Cluster, and the director of the Cluster.', ['Norwegian Innovation Cluster']],
    ['da', 'Vi så Dansk Tang Cluster der.', ['Dansk Tang Cluster']],
    ['da', 'Vi så Dansk Tang Klynges formand der.', ['Dansk Tang Klynge']],
    ['nn', 'Dei såg Havbruksklynga Stim Aqua Cluster der.', ['Stim Aqua Cluster']],
    ['da', 'Vi så HavLab-klyngen der.', ['HavLab']],
    ['da', 'Vi så HAVLAB-klyngen der.', ['HAVLAB']],
    ['da', 'Vi så Ny Havlab-klyngen der.', ['Ny Havlab']],
    ['da', 'Vi så Havlab-klyngen der.', ['Havlab']],
    ['da', 'Havlab-klyngen var der.', []],
    ['da', 'Vi så IT-klyngen der.', []],
    ['da', 'Vi så robot-klyngen der.', []],
    ['da', 'Vi så HavLab -klyngen der.', []],
    ['de', 'Wir sahen Maritime Cluster Norddeutschland dort.', ['Maritime Cluster Norddeutschland']],
    ['de', 'Wir sahen Chemie-Cluster Bayern dort.', ['Chemie-Cluster Bayern']],
    ['de', 'Wir sahen Chemie-Cluster dort.', []],
    ['de', 'Wir sahen NanoBio-Cluster dort.', ['NanoBio-Cluster']],
    ['de', 'Wir sahen Software Cluster dort.', []],
    ['de', 'Wir sahen MedTech Cluster dort.', ['MedTech Cluster']],
    ['de', 'Wir sahen Bunte Blaue Software Cluster dort.', ['Bunte Blaue Software Cluster']],
    ['de', 'Die Gründerin des Clusters kam.', []],
    ['de', 'Wir sahen Software Cluster Morgen dort.', []],
  ])('%s: %s', (language, text, names) =>
    expect(by((scan, cues, finds) => findHeadWords(scan, cues, finds))(language, text)).toEqual(names),
  );
});

describe('the list below a line that announces clusters', () => {
  const listed = by((scan, cues, finds) => findBlockLists(scan, cues, finds));
  test.each<[string, string[]]>([
    ['Vi er med i følgende klynger:\n• Havfrisk\n• Jordnær', ['Havfrisk', 'Jordnær']],
    ['Vi er med i følgende klynger:\n- Havfrisk\n- Jordnær', ['Havfrisk', 'Jordnær']],
    ['Vi er med i følgende klynger:\n* Havfrisk\n* Jordnær', ['Havfrisk', 'Jordnær']],
    ['Vi er med i følgende klynger:\nHavfrisk\nJordnær\nDe er gode.', ['Havfrisk', 'Jordnær']],
    ['Vi er med i følgende klynger:\n• Havfrisk\n• Jordnær\nLuftig', ['Havfrisk', 'Jordnær']],
    ['Vi er med i følgende klynger:\nHavfrisk\n• Jordnær', ['Havfrisk']],
    ['Vi er med i følgende klynger:\n• Havfrisk\n• jordnær\n• Luftig', ['Havfrisk']],
    ['Vi er med i følgende klynger:\n• Havfrisk\n• Jordnær:\n• Luftig', ['Havfrisk']],
    ['Vi er med i følgende klynger:\n• Havfrisk\n•\n• Luftig', ['Havfrisk']],
    [`Vi er med i følgende klynger:\n• Havfrisk\n• Jordnær ${'som vokser '.repeat(12)}\n• Luftig`, ['Havfrisk']],
    [
      'Vi er med i følgende klynger:\n• Havfrisk – for vand\n• Jordnær, for jord\n• Luftig (Vejle)\n• Grøn; for træer',
      ['Havfrisk', 'Jordnær', 'Luftig', 'Grøn'],
    ],
    ['Vi er med i følgende klynger:\n• Hav-frisk\n• Ny Jord', ['Hav-frisk', 'Ny Jord']],
    ['Vi er med i følgende klynger:\n• Danmark\n• Havfrisk', ['Havfrisk']],
    ['Vi er med i klyngen:\n• Havfrisk\n• Jordnær', []],
    ['Vi er med i følgende klynger\n• Havfrisk\n• Jordnær', []],
    ['Vi er med i følgende smitteklynger:\n• Havfrisk\n• Jordnær', []],
  ])('%j: %j', (text, names) => expect(listed('da', text)).toEqual(names));
});

describe('a name that the text says is a cluster', () => {
  const described = by((scan, cues, finds) => findDescriptions(scan, cues, finds));
  test.each<Row>([
    ['da', 'Tang Tare er en klynge for havet.', ['Tang Tare']],
    ['da', 'TangTare er en klynge for havet.', ['TangTare']],
    ['da', 'Tangtare er en klynge for havet.', ['Tangtare']],
    ['da', 'Projektet er en klynge for havet.', []],
    ['da', 'Odense er en klynge for havet.', []],
    ['da', 'Tangtare er vigtig for en klynge.', []],
    ['da', 'Tangtare er god, og al tangtare er en klynge.', []],
    ['da', 'Tangtare er en energiklynge for havet.', ['Tangtare']],
    ['da', 'Tang Tare er Danmarks nye klynge for havet.', ['Tang Tare']],
    ['da', 'Tang Tare (TT) er en klynge for havet.', ['Tang Tare']],
    ['da', 'Vi så Tang Tare – en klynge for havet.', ['Tang Tare']],
    ['da', 'Vi så Tang Tare, en klynge for havet.', ['Tang Tare']],
    ['da', 'Vi så Tang Tare, klyngen for havet.', ['Tang Tare']],
    ['da', 'Vi så Tang Tare, klyngen var der.', []],
    ['da', 'Vi så Tang Tare, som er en klynge for havet.', ['Tang Tare']],
    ['da', 'Tang Tare er en klynge af 60 virksomheder.', ['Tang Tare']],
    ['da', 'Vi så Tang Tare, der som klynge er god.', []],
    ['da', 'Vi så Tang Tare, siger en klynge.', []],
    ['da', 'Tang Tare er med i en klynge for havet.', []],
    ['da', 'Tang Tare er navnet på en klynge.', ['Tang Tare']],
    ['da', 'Tang Tare er en klynge af huse.', []],
    ['da', 'Tang Tare er klynge direktør.', []],
    ['da', 'Tang Tare er\nen klynge for havet.', []],
    ['da', 'Tang Tare er i dag og for altid en meget fin og ny klynge.', []],
    ['da', 'Tang Tare er Grundfos klynge.', ['Tang Tare']],
    ['da', 'Tang Tare er Novo klynge.', []],
    ['da', 'Tang Tare er flere klynger.', []],
    ['da', 'Tang Tare er ; klynge for havet.', []],
    ['da', 'Tang Tare er af den klynge for havet.', []],
    ['da', 'Tang Tare er kåret af en klynge for havet.', ['Tang Tare']],
    ['da', 'Tang Tare og Sten Ø er en klynge for havet.', ['Sten Ø']],
    ['de', 'NordWind ist der Cluster für Meere.', ['NordWind']],
    ['de', 'NordWind ist mit dem Cluster für Meere da.', []],
    ['da', 'Vi så Tang Tare, Danmarks nye meget fine lille klynge.', ['Tang Tare']],
    ['da', 'Vi så Tang Tare, Danmarks nye meget fine lille grønne klynge.', []],
    ['da', 'Vi så Tang Tare-en klynge for havet.', []],
    ['sv', 'Tång Sten är ett kluster för havet.', ['Tång Sten']],
    ['de', 'Der NordWind ist ein Cluster für Meere.', ['NordWind']],
    ['en', 'Kelp Stone is a cluster for the sea.', ['Kelp Stone']],
  ])('%s: %s', (language, text, names) => expect(described(language, text)).toEqual(names));
});

describe('what stands in parentheses behind a name', () => {
  const inside = by(cueNames, (scan, _cues, finds) => findParentheses(scan, finds));
  test.each<[string, string[]]>([
    ['Vi så klyngen Dansk Tang (DT) der.', ['Dansk Tang', 'DT']],
    ['Vi så klyngen Dansk Tang (dt) der.', ['Dansk Tang']],
    ['Vi så klyngen Dansk Tang (DaTa) der.', ['Dansk Tang', 'DaTa']],
    ['Vi så klyngen Dansk Tang (Data) der.', ['Dansk Tang']],
    ['Vi så klyngen Dansk Tang (DATA+) der.', ['Dansk Tang', 'DATA+']],
    ['Vi så klyngen Dansk Tang (DT 2) der.', ['Dansk Tang']],
    ['Vi så klyngen Dansk Tang (DTTTTTTTTTTTTTTT) der.', ['Dansk Tang']],
    ['Vi så klyngen Dansk Tang (DT der.', ['Dansk Tang']],
    ['Vi så klyngen Dansk Tang (DT\n) der.', ['Dansk Tang']],
    ['Vi så klyngen „Dansk Tang“ (DT) der.', ['Dansk Tang', 'DT']],
    ['Vi så klyngen Tang (DT) der.', ['Tang']],
    ['Vi så klyngen DT (Dansk Tang) der.', ['DT', 'Dansk Tang']],
    ['Vi så klyngen DTC (Dansk Tang Center) der.', ['DTC', 'Dansk Tang Center']],
    ['Vi så klyngen DTC (Dansk Center for Tang) der.', ['DTC', 'Dansk Center for Tang']],
    ['Vi så klyngen DTC (Ny Havn) der.', ['DTC']],
    ['Vi så klyngen DTC (Dansk) der.', ['DTC']],
    ['Vi så klyngen DTC (dansk tang center) der.', ['DTC']],
    ['Vi så klyngen Dansk Tang (EXC 99) der.', ['Dansk Tang']],
    ['Vi så klyngen DTC (Dansk (ny) Tang Center) der.', ['DTC']],
    [`Vi så klyngen DTC (Dansk ${'og Tang '.repeat(8)}Center) der.`, ['DTC']],
    ['Vi så klyngen DTC (Dansk Tang Center', ['DTC']],
  ])('%s: %j', (text, names) => expect(inside('da', text)).toEqual(names));
});

describe('a name whose initials stand behind it', () => {
  const spelled = by((scan, cues, finds) => findInitials(scan, cues, finds));
  test.each<Row>([
    ['de', 'Der Maritime Cluster Norddeutschland (MCN) wächst.', ['Maritime Cluster Norddeutschland']],
    ['sv', 'Tångbrukets Innovationskluster (TIK) söker en ledare.', ['Tångbrukets Innovationskluster']],
    ['sv', 'Tångbrukets Innovationskluster (TIX) söker en ledare.', []],
    ['de', 'Der Maritime Cluster Norddeutschland (MCX) wächst.', []],
    ['de', 'Der Verein Maritime Cluster Norddeutschland (MCN) wächst.', ['Maritime Cluster Norddeutschland']],
    ['en', 'The Virgo Cluster (VC) is large.', []],
    ['en', 'The Cluster (C) is large.', []],
    ['en', 'The Nordic Kelp and Mussel Cluster (NKMC) grows.', ['Nordic Kelp and Mussel Cluster']],
    ['en', 'The nordic kelp cluster (NKC) grows.', []],
    ['en', 'The Nordic Kelp Cluster grows.', []],
    ['en', 'The Nordic Kelp Cluster (nkc) grows.', []],
    ['en', 'The Nordic Kelp Cluster (NKC, Oslo) grows.', []],
    ['en', 'Nordic Kelp Cluster (NKC) grows.', ['Nordic Kelp Cluster']],
    ['da', 'Dansk Tang- og Tare Cluster (DTTC) vokser.', ['Dansk Tang- og Tare Cluster']],
    ['da', 'Vi er på Tang\nog Tare Cluster (TC) vokser.', ['Tare Cluster']],
  ])('%s: %s', (language, text, names) => expect(spelled(language, text)).toEqual(names));
});

describe('a list of clusters in a sentence', () => {
  test.each<Row>([
    ['da', 'Der er fjorten klynger, bl.a. Nordvind og Sydvind.', ['Nordvind', 'Sydvind']],
    ['da', 'Der er fjorten klynger. Nordvind og Sydvind er skibe.', []],
    ['nb', 'Andre klynger er Nordvind på Stord, Sydvind i Mo i Rana og Tangtun i Bodø.', ['Nordvind', 'Sydvind']],
    ['de', 'Es gibt viele Cluster, z. B. Nordwind in Kiel, Südwind in Ulm und Tangtun.', ['Nordwind', 'Südwind', 'Tangtun']],
    ['de', 'Die Cluster in Ulm, Jena und Kiel wachsen.', []],
    ['nl', 'Ook clusters zoals Noordwind uit Venlo en Zuidwind uit Ede doen mee.', ['Noordwind', 'Zuidwind']],
    ['fr', 'Parmi les pôles figurent Nordvent à Brest et Sudvent à Nice.', ['Nordvent', 'Sudvent']],
  ])('with abbreviations and towns between, in %s: %s', (language, text, names) =>
    expect(by(findInlineLists)(language, text)).toEqual(names),
  );

  const inline = by((scan, cues, finds) => findInlineLists(scan, cues, finds));
  test.each<Row>([
    ['da', 'De tre klynger Havfrisk, Jordnær og Luftig er her.', ['Havfrisk', 'Jordnær', 'Luftig']],
    ['da', 'De tre klynger: Havfrisk, Jordnær og Luftig er her.', ['Havfrisk', 'Jordnær', 'Luftig']],
    ['da', 'De nye klynger er Havfrisk og Jordnær.', ['Havfrisk', 'Jordnær']],
    ['da', 'De nye klynger som Havfrisk og Jordnær er her.', ['Havfrisk', 'Jordnær']],
    ['da', 'De nye klynger, herunder Havfrisk Nord, er her.', ['Havfrisk Nord']],
    ['da', 'De nye klynger, blandt dem Havfrisk Nord, er her.', ['Havfrisk Nord']],
    ['da', 'De nye klynger, blandt dem Havfrisk, er her.', []],
    ['da', 'De nye klynger er Havfrisk Nord.', []],
    ['da', 'De nye klynger på 12 steder er Havfrisk og Jordnær.', ['Havfrisk', 'Jordnær']],
    ['da', 'De nye klynger (tre i alt er Havfrisk og Jordnær.', ['Havfrisk', 'Jordnær']],
    ['da', 'De nye klynger – er Havfrisk og Jordnær.', []],
    ['da', 'De nye klynger; er Havfrisk og Jordnær.', []],
    ['da', 'De nye klynger + er Havfrisk og Jordnær.', []],
    ['da', 'De to klynger Havfrisk og\nJordnær er her.', []],
    ['da', 'De to klynger Havfrisk\nJordnær er her.', []],
    ['da', 'De to klynger Havfrisk,', []],
    ['da', 'De nye klynger, uden dem Havfrisk Nord, er her.', []],
    ['da', 'De nye klynger, blandt dem Den Haag, er her.', []],
    ['da', 'De nye klynger af huse, blandt dem Havfrisk Nord, er her.', []],
    ['da', 'De nye klynger, der har brugt mange år på at finde frem til hinanden, er Havfrisk og Jordnær.', []],
    ['da', 'De nye klynger Havfrisk er her.', []],
    ['da', 'De nye klynger fra Havfrisk og Jordnær er her.', []],
    ['da', 'De nye klynger er i Odense og Vejle.', []],
    ['da', 'De nye klynger er her. Havfrisk og Jordnær kom.', []],
    ['da', 'De nye klynger og deres medlemmer Havfrisk og Jordnær.', []],
    ['da', 'De nye klynger er Odense og Havfrisk.', ['Havfrisk']],
    ['da', 'De nye smitteklynger er Havfrisk og Jordnær.', []],
    ['da', 'Den nye klynge er Havfrisk og Jordnær.', []],
    ['en', 'New clusters such as Alpino and Bergwind grow.', ['Alpino', 'Bergwind']],
    ['de', 'Die Cluster, die Alpino und die Bergwind, wachsen.', ['Alpino', 'Bergwind']],
  ])('%s: %s', (language, text, names) => expect(inline(language, text)).toEqual(names));
});

describe('a cue with its field', () => {
  const registry = registryOf([]);
  const fields = by((scan, cues, finds) => findFieldNames(scan, cues, registry, finds));
  test.each<Row>([
    ['da', 'Klyngen for Tang og Tare vokser.', ['Klyngen for Tang og Tare']],
    ['da', 'Klyngen for Tang & Tare vokser.', ['Klyngen for Tang & Tare']],
    ['da', 'Klyngen for Tang og tare vokser.', ['Klyngen for Tang']],
    ['da', 'Vi så klyngen for Tang og Tare vokse.', []],
    ['da', 'Vi så klyngeorganisationen for Tang og Tare vokse.', ['klyngeorganisationen for Tang og Tare']],
    ['da', 'Klyngen inden for Tang vokser.', ['Klyngen inden for Tang']],
    ['da', 'Klyngen for tang vokser.', []],
    ['da', 'Klynger for Tang vokser.', []],
    ['da', 'Klyngen for\nTang vokser.', []],
    ['da', 'Klyngen med Tang vokser.', []],
    ['de', 'Zwei Exzellenzcluster für Jena und Ilmenau.', []],
    ['de', 'Der Exzellenzcluster für Tang und Ilmenau wächst.', ['Exzellenzcluster für Tang und Ilmenau']],
  ])('%s: %s', (language, text, names) => expect(fields(language, text)).toEqual(names));
});

describe('who leads a cluster', () => {
  const led = by((scan, _cues, finds) => findLed(scan, triggersIn(scan.tokens, scan.language, scan.beginnings.clusters).roles, finds));
  test.each<Row>([
    ['da', 'Klyngechef i Nordisk Tang er glad.', ['Nordisk Tang']],
    ['da', 'Klyngechef Lone Holm i Nordisk Tang er glad.', ['Nordisk Tang']],
    ['da', 'Klyngechef Lone Holm er i Nordisk Tang.', []],
    ['da', 'Klyngechef i NordTang er glad.', ['NordTang']],
    ['da', 'Klyngechef i Nordtang er glad.', []],
    ['da', 'Klyngechef i Odense er glad.', []],
    ['da', 'Klyngechef i\nNordisk Tang', []],
    ['da', 'Klyngechef i »nordisk tang« er glad.', []],
    ['da', 'Klyngechef i Nordisk Tangs nye bestyrelse.', ['Nordisk Tang']],
    ['sv', 'Klusterledare på Nordisk Tång är glad.', ['Nordisk Tång']],
    ['sv', 'Klusterledare i Norra Skåne är glad.', []],
    ['sv', 'Klusterledare i Norra Tången är glad.', ['Norra Tången']],
    ['da', 'Klyngechef i Den Nye Tang er glad.', ['Den Nye Tang']],
    ['da', 'Klyngechef i den Nordiske Tang er glad.', []],
    ['da', 'Klyngechef Lone Holm, i Nordisk Tang er glad.', ['Nordisk Tang']],
    ['da', 'Klyngechef A B C D E F G i Nordisk Tang er glad.', []],
    ['da', 'Klyngechef I Nordisk Tang er glad.', []],
    ['de', 'Clustermanager Lars Holm, Chef der Nordische Alge GmbH, freut sich.', []],
    ['de', 'Clustermanagerin von der Nordische Alge freut sich.', ['Nordische Alge']],
  ])('%s: %s', (language, text, names) => expect(led(language, text)).toEqual(names));
});

describe('a name found once is found again', () => {
  const again = by(cueNames, (scan, _cues, finds) => findRepeats(scan, finds, () => true));
  test.each<[string, string[]]>([
    ['Vi så klyngen Nordvind. Nordvind vokser.', ['Nordvind', 'Nordvind']],
    ['Nordvind vokser. Vi så klyngen Nordvind.', ['Nordvind', 'Nordvind']],
    ['Vi så klyngen Nordvind. Nordvinds formand kom.', ['Nordvind', 'Nordvind']],
    ['Vi så klyngen Nordvind. Nordvinden vokser.', ['Nordvind']],
    ['Vi så klyngen Nordvind. NORDVIND vokser.', ['Nordvind']],
    ['Vi så klyngen Nordvind. nordvind vokser.', ['Nordvind']],
    ['Vi så klyngen Nord Vind. Nord Vind vokser.', ['Nord Vind', 'Nord Vind']],
    ['Vi så klyngen Nord Vind. Nord vokser.', ['Nord Vind']],
  ])('%s: %j', (text, names) => expect(again('da', text)).toEqual(names));

  test('not one that is not good enough', () =>
    expect(
      by(cueNames, (scan, _cues, finds) => findRepeats(scan, finds, () => false))('da', 'Vi så klyngen Nordvind. Nordvind vokser.'),
    ).toEqual(['Nordvind']));
});

describe('where sentences begin and end', () => {
  const at = (text: string, word: string): [boolean, boolean] => {
    const { tokens } = scanned('da', text);
    const i = Array.from({ length: tokens.count }, (_, one) => one).find(
      (one) => text.slice(tokens.starts[one], tokens.ends[one]) === word,
    )!;
    return [opensSentence(tokens, i), endsSentence(tokens, i)];
  };
  test.each<[string, string, boolean, boolean]>([
    ['Vind blæser', 'Vind', true, true],
    ['Han ser Vind blæse', 'Vind', false, false],
    ['Han ser\nVind blæse', 'Vind', true, true],
    ['Han ser. Vind blæser', 'Vind', true, true],
    ['Han ser! Vind blæser', 'Vind', true, true],
    ['Han ser? Vind blæser', 'Vind', true, true],
    ['Han ser: Vind blæser', 'Vind', true, false],
    ['Han ser • Vind blæser', 'Vind', true, false],
    ['Han ser, Vind blæser', 'Vind', false, false],
    ['Han ser ca. vind blæser', 'vind', true, false],
    ['Han ser 3.5 gange', '5', true, false],
    ['Han kom. 17 så vind', '17', true, true],
  ])('%j: %s', (text, word, opens, ends) => expect(at(text, word)).toEqual([opens, ends]));
});

describe('the genitive of a name that no registry knows', () => {
  test.each<Row>([
    ['da', 'Vi så klyngen Nord Greenlands nye formand.', ['Nord Greenland']],
    ['da', 'Vi så klyngen Nord Greenlands vokse.', ['Nord Greenland']],
    ['da', 'Vi så klyngen Nord Tangs vokse.', ['Nord Tangs']],
    ['da', 'Vi så klyngen Nord Tangs nye store formand.', ['Nord Tang']],
    ['da', 'Vi så klyngen Nord Tangs nye store røde formand.', ['Nord Tangs']],
    ['da', 'Vi så klyngen Nord Wales formand.', ['Nord Wale']],
    ['da', 'Vi så klyngen Nord Tangs.', ['Nord Tangs']],
    ['da', 'Vi så klyngen Nord TANGS formand.', ['Nord TANGS']],
    ['da', 'Vi så klyngen »Nord Tangs« formand.', ['Nord Tangs']],
  ])('%s: %s', (language, text, names) => expect(by(cueNames)(language, text)).toEqual(names));
});

describe('evidence that finds gather', () => {
  test('for the same stretch is joined, for one inside another not', () => {
    const finds = new Finds();
    const first = finds.add(2, 5, 10, 30, 'cue');
    expect(finds.add(2, 5, 10, 30, 'list')).toBe(first);
    expect(finds.add(2, 4, 10, 24, 'role')).toBe(first);
    expect(finds.add(3, 5, 15, 30, 'copula')).toBe(first);
    expect(finds.add(3, 4, 15, 20, 'field')).toBeNull();
    expect([...first!.kinds]).toEqual(['cue', 'list', 'role', 'copula']);
    expect([finds.at(1), finds.at(2), finds.at(4), finds.at(5)]).toEqual([undefined, first, first, undefined]);
    expect(finds.list).toHaveLength(1);
  });

  const chance = (...kinds: Kind[]): number =>
    chanceOf({ from: 0, to: 1, start: 0, end: 1, match: null, kinds: new Set(kinds) } satisfies Find);
  test('makes a name surer the more there is', () => {
    expect(chance('cue', 'list')).toBeGreaterThan(Math.max(chance('cue'), chance('list')));
    expect(chance('cue', 'list', 'role')).toBeLessThan(1);
    expect(chance('belonging')).toBeLessThan(LEAST);
    expect(chance('cue')).toBeGreaterThan(LEAST);
    expect(chance()).toBe(0);
  });
  test('is named with the strongest first', () => {
    const rule = (...kinds: Kind[]): string =>
      clusterRule(byWeight({ from: 0, to: 1, start: 0, end: 1, match: null, kinds: new Set(kinds) }));
    expect(rule('belonging', 'certain-cue', 'list')).toBe('cluster:certain-cue+list+belonging');
    expect(rule('neighbor', 'capitals', 'context')).toBe('cluster:capitals+context+neighbor');
  });
});

describe('a registered name that is an ordinary word', () => {
  const kinds = (text: string): string[] =>
    clusters
      .propose(scanned('da', text), { reference: null, prefer: 'nearest', registry: [], countries: [] })
      .filter(({ start, end }) => text.slice(start, end) === 'MADE')
      .map(({ rule }) => rule);
  test.each<[string, string[]]>([
    ['Hun er direktør i MADE nu.', ['cluster:registry+belonging']],
    ['Hun er tit i MADE nu.', []],
    ['Hun så MADEs nye formand.', ['cluster:registry+belonging']],
    ['Hun så MADE’s nye formand.', ['cluster:registry+belonging']],
    ['Hun så MADEs nye røde blå formand.', []],
    ['Hun ser klyngernes tal hos MADE nu.', ['cluster:registry+capitals']],
    ['HUN SER KLYNGERNES TAL HOS MADE NU.', []],
    ['Hun så klynger. Hun kom til MADE nu.', []],
    ['Hun så MADE og Energy Cluster Denmark nu.', ['cluster:registry+capitals+context+neighbor']],
    ['Hun så Energy Cluster Denmark og MADE nu.', ['cluster:registry+capitals+context+neighbor']],
    ['Hun så Energy Cluster Denmark. Så kom hun til MADE nu.', ['cluster:registry+context']],
    ['Hun så Paper Province. Så kom hun til MADE nu.', []],
    ['Hun så Energy Cluster Denmark. Så kom hun til MADE Fabrikken nu.', []],
    [
      'Manufacturing Academy of Denmark er her. Hun kom til MADE nu.',
      ['cluster:registry+context+repeat', 'cluster:registry+repeat+context'],
    ],
  ])('%s: %j', (text, rules) => {
    const found = kinds(text);
    if (rules.length > 1) expect(rules).toContain(found[0]);
    else
      expect(found.map((rule) => rule.replace('cluster:registry+', ''))).toEqual(
        rules.map((rule) => rule.replace('cluster:registry+', '')),
      );
  });
});

describe('the names of the registry', () => {
  const registry = registryOf([]);
  const registered: Rule = (scan, _cues, finds) => findRegistered(scan, registry, finds);
  test.each<[string, string[]]>([
    ['Vi så Energy Cluster Denmark der.', ['Energy Cluster Denmark']],
    ['Vi så MADE der.', ['MADE']],
    ['Vi så MADE Digital der.', []],
    ['Vi så MADE', ['MADE']],
  ])('%s: %j', (text, names) => expect(by(registered)('da', text)).toEqual(names));

  const labeled = by(registered, (scan, cues, finds) => findBlockLists(scan, cues, finds));
  test.each<[string, string[]]>([
    ['Vi er med i følgende klynger:\n• Vind: Energy Cluster Denmark\n• Luft: Luftig', ['Energy Cluster Denmark', 'Luftig']],
    [
      'Vi er med i følgende klynger:\n• Vind og vand til lands: Energy Cluster Denmark\n• Luft: Luftig',
      ['Energy Cluster Denmark', 'Vind og vand til lands', 'Luft'],
    ],
    ['Vi er med i følgende klynger:\n• Vind og vand: Energy Cluster Denmark\n• Luft: Luftig', ['Energy Cluster Denmark', 'Luftig']],
    ['Vi er med i følgende klynger:\n• Energy Cluster Denmark: vind\n• Luft: Luftig', ['Energy Cluster Denmark', 'Luft']],
    ['Vi er med i følgende klynger:\n• Energy Cluster Denmark\n• Luft: Luftig', ['Energy Cluster Denmark', 'Luft']],
  ])('behind labels in %j: %j', (text, names) => expect(labeled('da', text)).toEqual(names));
});

describe('what a text says of a name that is found already', () => {
  const kindsOf = (text: string): Kind[] => {
    const scan = scanned('da', text);
    const finds = new Finds();
    findCueNames(scan, findCues(scan), finds);
    findDescriptions(scan, findCues(scan), finds);
    return finds.list.flatMap(({ kinds }) => [...kinds]);
  };
  test.each<[string, Kind[]]>([
    ['Vi så klyngen NordVind, Danmarks nye klynge.', ['cue', 'apposition']],
    ['Vi så, at klyngen NordVind er en ny klynge.', ['cue', 'copula']],
    ['Vi så klyngen NordVind (NV) – en ny klynge.', ['cue', 'apposition']],
    ['Vi så klyngen NordVind.', ['cue']],
  ])('%s: %j', (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});
