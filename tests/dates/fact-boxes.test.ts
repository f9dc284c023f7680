import { expect, test } from 'vitest';
import { datesIn } from './dates-in';

const found = (text: string, language: string): (string | null)[] => datesIn(text, language).map(({ value }) => value.edtf);

test.each([
  ['sv', 'Grundat 1998.', '1998'],
  ['sv', 'Startade 2006. Finns i hamnen.', '2006'],
  ['sv', 'Grundades: 2001', '2001'],
  ['da', 'Stiftet 2006.', '2006'],
  ['da', 'Ejes af byen. Grundlagt: 1998', '1998'],
  ['nb', 'Etablert: 2017', '2017'],
  ['nn', 'Skipa 2017.', '2017'],
  ['fi', 'Perustettu 2011.', '2011'],
  ['fi', 'Perustettu: 2011', '2011'],
  ['de', 'Gegründet: 1998', '1998'],
  ['en', 'Founded: 1998', '1998'],
])('a founding in a box of facts has its year behind it: %s: %s', (language, text, year) => expect(found(text, language)).toEqual([year]));

test.each([
  ['sv', 'Antal medlemmar: 2006'],
  ['sv', 'Startade 2006 båtar.'],
  ['da', 'Solgte 1998 både.'],
  ['da', 'Medlemmer: 1998'],
  ['nb', 'Etablert: 2017 båtplasser'],
  ['en', 'Founded members: 1998'],
])('but not what is counted: %s: %s', (language, text) => expect(found(text, language)).toEqual([]));
