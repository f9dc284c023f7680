import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

/** Sentences that name nobody, so that the language is certain. */
const FURTHER: Readonly<Record<string, string>> = {
  da: 'Det var en lang og smuk dag ved havet, og der var meget, som de gerne ville se, før aftenen kom.',
  nb: 'Det var en lang og vakker dag ved havet, og det var mye som de gjerne ville se før kvelden kom.',
  nn: 'Det var ein lang og vakker dag ved havet, og det var mykje som dei gjerne ville sjå før kvelden kom.',
  sv: 'Det var en lång och vacker dag vid havet, och det fanns mycket som de gärna ville se innan kvällen kom.',
  en: 'It was a long and sunny day by the sea, and there was much that they had wanted to see before the evening came.',
};

/** "Name | role | affiliation" of everybody in a text, in order. */
function officesIn(language: string, text: string): string[] {
  const page = `<!doctype html><html lang="${language}"><body><article><p>${text}</p><p>${FURTHER[language]!}</p></article></body></html>`;
  return extract(page).people.map(({ name, role, affiliation }) => `${name} | ${role ?? '-'} | ${affiliation ?? '-'}`);
}

test.each([
  ['da', 'Det siger Karen Holm, der er adm. direktør i Vestas.', 'Karen Holm | adm. direktør | Vestas'],
  ['da', 'Det siger Karen Holm, stv. direktør ved Aalborg Universitet.', 'Karen Holm | stv. direktør | Aalborg Universitet'],
  ['nb', 'Det sier adm. dir. Karen Dahl i Equinor.', 'Karen Dahl | adm. dir. | Equinor'],
  ['nb', 'Det sier adm dir Karen Dahl i Equinor.', 'Karen Dahl | adm dir | Equinor'],
  ['nb', 'Det sier viseadministrerende direktør Ole Vik i Equinor.', 'Ole Vik | viseadministrerende direktør | Equinor'],
  // A stop after any other word ends the sentence.
  ['da', 'Det siger Karen Holm, der kom sent. Direktøren var vred.', 'Karen Holm | - | -'],
])('shortened words of an office: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test.each([
  ['da', 'Direktør for Vestas er Karen Holm, der kom i går.', 'Karen Holm | Direktør | Vestas'],
  ['sv', 'Vd för Vattenfall är Karin Lund, som kom i går.', 'Karin Lund | Vd | Vattenfall'],
  ['nb', 'Styreleder i Equinor er Karen Dahl, som kom i går.', 'Karen Dahl | Styreleder | Equinor'],
  // Who somebody works for says nothing of a verb that is another's.
  ['da', 'Værten i Vestas er Karen Holm, der kom i går.', 'Karen Holm | - | -'],
])('an office stated before its holder: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test.each([
  ['nb', 'Hun traff den danske fiskeriministeren Karen Holm i går.', 'Karen Holm | fiskeriministeren | -'],
  ['nn', 'Det seier prosjektleiaren Kari Vik til avisa.', 'Kari Vik | prosjektleiaren | -'],
  ['sv', 'Det säger näringsministern Karin Lund till tidningen.', 'Karin Lund | näringsministern | -'],
  ['da', 'Det siger havnedirektøren Karen Holm til avisen.', 'Karen Holm | havnedirektøren | -'],
  ['sv', 'De berörda områden Karin Lund nämnde är små.', 'Karin Lund | - | -'],
  ['da', 'Hun er sekretariatsmedarbejder. Det siger Karen Holm, projektmedarbejder i Vestas.', 'Karen Holm | projektmedarbejder | Vestas'],
])('definite and compound roles: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test.each([
  ['nb', 'Det sier fylkesråd for næring Karen Dahl i dag.', 'Karen Dahl | fylkesråd for næring | -'],
  ['da', 'Det siger direktør for klima og miljø Karen Holm i dag.', 'Karen Holm | direktør for klima og miljø | -'],
  ['en', 'It works, said professor of chemistry Robert Hill today.', 'Robert Hill | professor of chemistry | -'],
  ['da', 'Hun var rådgiver for familien Karen Holm kendte.', 'Karen Holm | - | -'],
  ['da', 'Det er godt for næring, siger Karen Holm i dag.', 'Karen Holm | - | -'],
])('a field between role and name: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test('who has been admitted as something', () =>
  expect(officesIn('sv', 'I höstas blev Karin Lund antagen som doktorand vid Uppsala universitet.')).toEqual([
    'Karin Lund | doktorand | Uppsala universitet',
  ]));
