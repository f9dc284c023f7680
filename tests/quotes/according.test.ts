import { expect, test } from 'vitest';
import { speakersOf } from './spoken';

test.each([
  ['da', 'Ifølge direktør Karen Holm er det ”en stor dag for hele havnen og for byen”.', ['Karen Holm']],
  ['da', '”Det er en stor dag for hele havnen”, ifølge direktør Karen Holm.', ['Karen Holm']],
  ['sv', 'Enligt Karin Ekström är det ”en stor dag för hela hamnen och staden”.', ['Karin Ekström']],
  ['nb', 'Ifølge Ingrid Solheim er det «en stor dag for hele havnen og byen».', ['Ingrid Solheim']],
  ['nn', 'Ifølgje Ingrid Solheim er det «ein stor dag for heile hamna og byen».', ['Ingrid Solheim']],
  ['de', 'Laut Bürgermeisterin Sabine Hoffmann „profitiert die ganze Stadt von diesem Hafen“.', ['Sabine Hoffmann']],
  ['de', 'Nach Angaben der Rektorin Sabine Hoffmann ist das „ein großer Tag für die ganze Stadt“.', ['Sabine Hoffmann']],
  ['en', 'According to Margaret Hill, “the whole town will gain from this harbor”.', ['Margaret Hill']],
  ['en', 'It was “a great day for the whole town,” according to Professor Margaret Hill.', ['Margaret Hill']],
  ['fr', 'Selon la députée Claire Moreau, « c’est tout le port qui en profitera ».', ['Claire Moreau']],
  ['fr', "D'après Claire Moreau, directrice du port, « c’est toute la ville qui en profitera ».", ['Claire Moreau']],
  ['nl', 'Volgens Anneke Visser is het „een grote dag voor de hele haven”.', ['Anneke Visser']],
])('whose words a quotation is said to be speaks it: %s: %s', (language, text, speakers) =>
  expect(speakersOf(language, text)).toEqual(speakers),
);

test.each([
  ['a title of a work', 'da', 'Ifølge Karen Holm hedder bogen ”Den blå havn i Odense”.', []],
  ['somebody else after the source', 'da', 'Ifølge Karen Holm har Peter Lind kaldt det ”en stor dag for hele byen”.', [null]],
  ['another sentence', 'da', 'Ifølge Karen Holm er alt klar. Avisen kalder det ”en stor dag for hele byen”.', [null]],
  ['no source', 'de', 'Die Schule ist nach Sabine Hoffmann benannt, und es ist „ein großer Tag für die ganze Stadt“.', [null]],
  ['what somebody has written', 'en', 'According to the report on Margaret Hill, it was “a great day for the whole town”.', [null]],
])('not: %s', (_, language, text, speakers) => expect(speakersOf(language, text)).toEqual(speakers));
