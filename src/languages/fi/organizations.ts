import type { OrganizationTables } from '../contracts/organizations';
import { formsOf, type Noun } from './inflect';

const NOUNS: readonly Noun[] = [
  ['yliopisto', 'yliopisto', 'yliopistoon', 'yliopistoa'],
  ['ammattikorkeakoulu', 'ammattikorkeakoulu', 'ammattikorkeakouluun', 'ammattikorkeakoulua'],
  ['korkeakoulu', 'korkeakoulu', 'korkeakouluun', 'korkeakoulua'],
  ['akatemia', 'akatemia', 'akatemiaan', 'akatemiaa'],
  ['instituutti', 'instituuti', 'instituuttiin', 'instituuttia'],
  ['sairaala', 'sairaala', 'sairaalaan', 'sairaalaa'],
  ['ministeriö', 'ministeriö', 'ministeriöön', 'ministeriötä'],
  ['virasto', 'virasto', 'virastoon', 'virastoa'],
  ['säätiö', 'säätiö', 'säätiöön', 'säätiötä'],
  ['liitto', 'liito', 'liittoon', 'liittoa'],
  ['yhdistys', 'yhdistykse', 'yhdistykseen', 'yhdistystä'],
  ['seura', 'seura', 'seuraan', 'seuraa'],
  ['kaupunki', 'kaupungi', 'kaupunkiin', 'kaupunkia'],
  ['kunta', 'kunna', 'kuntaan', 'kuntaa'],
  ['museo', 'museo', 'museoon', 'museota'],
  ['kirjasto', 'kirjasto', 'kirjastoon', 'kirjastoa'],
  ['keskus', 'keskukse', 'keskukseen', 'keskusta'],
  ['laitos', 'laitokse', 'laitokseen', 'laitosta'],
  ['pankki', 'panki', 'pankkiin', 'pankkia'],
  ['tiedekunta', 'tiedekunna', 'tiedekuntaan', 'tiedekuntaa'],
  ['rahasto', 'rahasto', 'rahastoon', 'rahastoa'],
];
const heads = (): string[] => NOUNS.flatMap(formsOf);
/** Those that end a compound as a name of its own: "Kilpailuvirasto", "Kuntaliitto". */
const COMPOUNDED = NOUNS.filter(([noun]) => !['ammattikorkeakoulu', 'sairaala', 'seura', 'kaupunki', 'kunta', 'museo', 'kirjasto', 'pankki', 'tiedekunta', 'rahasto', 'yhdistys'].includes(noun));

export const organizations = (): OrganizationTables => ({
  words: heads(),
  heads: heads(),
  suffixes: COMPOUNDED.flatMap(formsOf),
  inflected: NOUNS.flatMap((noun) => formsOf(noun).map((form): [string, string] => [form, noun[0]])),
  openers: ['university', 'institute'],
  links: ['of'],
  adjectives: [],
  adjectivesBehind: [],
  noAdjectives: [],
  joins: ['ja', 'sekä'],
  classes: ['yritys', 'yhtiö', 'valmistaja'],
  plurals: ['yritykset', 'yritysten', 'yrityksiä', 'yrityksistä', 'organisaatiot', 'kumppanit'],
  such: ['kuten', 'esimerkiksi', 'muassa'],
  hosts: [],
  told: [],
  roles: ['johtaja', 'toimitusjohtaja', 'professori', 'rehtori', 'tutkija'],
  at: [],
  caseAtOpener: false,
});
