import { expect, test } from 'vitest';
import { scanText } from '../../src/extract/mentions/scan';
import { people } from '../../src/extract/mentions/people/people';
import { tablesOf } from '../../src/languages/languages';

const CONTEXT = { reference: null, prefer: 'nearest', registry: [], countries: [] } as const;

/** The people that the voice proposes with enough confidence, as printed. */
function named(language: string, text: string): string[] {
  const scan = scanText(text, 'text', tablesOf(language));
  return people
    .propose(scan, CONTEXT)
    .filter((c) => c.confidence >= 0.6)
    .sort((a, b) => a.start - b.start)
    .map((c) => text.slice(c.start, c.end));
}

test.each([
  ['da', 'Bag projektet står lektor Mette Bundgaard fra instituttet.', ['Mette Bundgaard']],
  ['da', 'Det siger erhvervsdirektør Karen Juul Holm.', ['Karen Juul Holm']],
  ['da', 'Foto: Søren Vang', ['Søren Vang']],
  ['da', 'Kirsten Dahls idé blev til en virksomhed.', ['Kirsten Dahl']],
  ['da', 'Hans H. Thorup-Lind fik prisen.', ['Hans H. Thorup-Lind']],
  ['sv', 'Enligt Åsa Bergström är klustret redo.', ['Åsa Bergström']],
  ['nb', 'Ingrid Solheim leder arbeidet.', ['Ingrid Solheim']],
  ['nn', 'Kari Bjørnstad leier arbeidet.', ['Kari Bjørnstad']],
  ['fr', 'Selon la Ville, Claire Dubois a tort.', ['Claire Dubois']],
  ['en', 'Don’t forget Grant Hill.', ['Grant Hill']],
  ['nb', 'Med er Mo Industripark og Ole Vik.', ['Ole Vik']],
  ['da', 'Huset er tegnet af arkitektfirmaet Henning Larsen.', []],
  ['de', 'Die Leitung hat Prof. Dr. Sabine von der Heide.', ['Sabine von der Heide']],
  ['de', 'Damals regierte Karl der Kühne in Burgund.', ['Karl der Kühne']],
  ['de', 'Das sagte Clustermanager Dr. Jens Hartwig.', ['Jens Hartwig']],
  ['de', 'Der Rektor Peter Hoffmann begrüßte die Gäste.', ['Peter Hoffmann']],
  ['de', 'Sprecher ist Professor Lutz Berger vom Fachbereich Wellentechnik der Universität.', ['Lutz Berger']],
  ['en', 'Dr. Hargreaves leads the centre.', ['Hargreaves']],
  ['nl', 'Hoogleraar Jan van der Berg leidt het project.', ['Jan van der Berg']],
  ['nl', 'Dat zegt hoogleraar Marieke van den Berg van de Rijksuniversiteit Noordwijk.', ['Marieke van den Berg']],
  ['nl', 'Volgens Marieke Smit van de OceanWorks is het te warm.', ['Marieke Smit']],
  ['nl', 'Dat zegt Marieke Smit van de DuneTech groep.', ['Marieke Smit']],
  ['nl', 'Hoogleraar Marieke van de McLeod leidt het project.', ['Marieke van de McLeod']],
  ['nl', 'Minister Jet Prins van Economische Zaken komt.', ['Jet Prins']],
  ['nl', 'Volgens Peter de Boer van Sportvisserij Noord is het te warm.', ['Peter de Boer']],
  ['nl', 'Hoogleraar Jan Willem van Dam leidt het project.', ['Jan Willem van Dam']],
  ['de', 'Das sagt Gruppenleiter Ayşe Demir von der BioM GmbH.', ['Ayşe Demir']],
  ['de', 'Das sagt die Forscherin Anna von der Leyen.', ['Anna von der Leyen']],
  ['fi', 'Tutkija Mikko Lahti Aalto-yliopistosta kiittää.', ['Mikko Lahti']],
  ['fi', 'Professori Juha-Pekka Aalto VTT:ltä kiittää.', ['Juha-Pekka Aalto']],
  ['nl', 'Minister Micky Adriaansens kwam.', ['Micky Adriaansens']],
  ['de', 'Damals hatte der Forscher Martin Visbeck Kritik geübt.', ['Martin Visbeck']],
  ['de', 'Der Minister Falko Mohrs (SPD) gratulierte.', ['Falko Mohrs']],
  ['en', 'Minister Falko Mohrs called it a lighthouse.', ['Falko Mohrs']],
  ['fi', 'Näin sanoo professori Liisa Virtanen Oulun yliopistosta.', ['Liisa Virtanen']],
  ['fi', 'Professori Matti Latva-aho johtaa hanketta.', ['Matti Latva-aho']],
  ['fi', 'Johtaja Matti Virtanen kertoo hankkeesta.', ['Matti Virtanen']],
])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));

test.each([
  ['da', 'Konferencen holdes på Carl Nielsens Vej.'],
  ['da', 'Hun fik Karen Blixen Prisen.'],
  ['da', 'Mødet holdes i Kai Lindbergs Gade om aftenen.'],
  ['nb', 'Møtet holdes i Lars Hilles gate 20 i byen.'],
  ['en', 'An Aalto-led team won.'],
  ['da', 'Det Jyske Ensemble spiller.'],
  ['da', 'Vi ser frem til mødet.'],
  ['nl', 'De NWO heeft geld toegekend.'],
  ['de', 'Die Sophie Scholl Schule liegt am Markt.'],
  ['de', 'Chance der Energiewende ist der Wasserstoff.'],
  ['de', 'Seit Jahren forschen sie daran.'],
  ['de', 'Um der Technologie zu helfen, warten sie.'],
  ['en', 'The Alfred Smith Foundation paid for it.'],
  ['en', 'They came from Trinity College Northport to see it.'],
])('nobody in %s: %s', (language, text) => expect(named(language, text)).toEqual([]));

test('a surname names the person again, also in the genitive', () => {
  expect(named('da', 'Mette Bundgaard er ny leder. Ifølge planen tager Bundgaard over i maj. Bundgaards kontor er klar.')).toEqual([
    'Mette Bundgaard',
    'Bundgaard',
    'Bundgaard',
  ]);
});

test('a surname that nobody bears is no later mention', () => {
  expect(named('da', 'Mette Bundgaard er ny leder. Ifølge planen tager Fuglsang over.')).toEqual(['Mette Bundgaard']);
});
