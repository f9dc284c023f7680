import { PLAIN, type OrganizationTables } from '../contracts/organizations';
import { formsOf, type Noun } from './inflect';

const NOUNS: readonly Noun[] = [
  ['yliopisto', 'yliopisto', 'yliopistoon', 'yliopistoa'],
  ['ammattikorkeakoulu', 'ammattikorkeakoulu', 'ammattikorkeakouluun', 'ammattikorkeakoulua'],
  ['korkeakoulu', 'korkeakoulu', 'korkeakouluun', 'korkeakoulua'],
  ['akatemia', 'akatemia', 'akatemiaan', 'akatemiaa'],
  ['akademi', 'akademi', 'akademiin', 'akademia'],
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
  ['hyvinvointialue', 'hyvinvointialuee', 'hyvinvointialueeseen', 'hyvinvointialuetta'],
  ['museo', 'museo', 'museoon', 'museota'],
  ['kirjasto', 'kirjasto', 'kirjastoon', 'kirjastoa'],
  ['keskus', 'keskukse', 'keskukseen', 'keskusta'],
  ['laitos', 'laitokse', 'laitokseen', 'laitosta'],
  ['pankki', 'panki', 'pankkiin', 'pankkia'],
  ['tiedekunta', 'tiedekunna', 'tiedekuntaan', 'tiedekuntaa'],
  ['rahasto', 'rahasto', 'rahastoon', 'rahastoa'],
  ['unioni', 'unioni', 'unioniin', 'unionia'],
  ['komissio', 'komissio', 'komissioon', 'komissiota'],
  ['neuvosto', 'neuvosto', 'neuvostoon', 'neuvostoa'],
];
/** Whose compounds alone, with their owner, are names: "Kuopion kaupunginteatteri". */
const COMPOUNDS: readonly Noun[] = [
  ['teatteri', 'teatteri', 'teatteriin', 'teatteria'],
  ['orkesteri', 'orkesteri', 'orkesteriin', 'orkesteria'],
  ['opisto', 'opisto', 'opistoon', 'opistoa'],
  ['lautakunta', 'lautakunna', 'lautakuntaan', 'lautakuntaa'],
];
/** Papers and services, in the plural. */
const PLURALS = ['sanomat', 'sanomien', 'sanomissa', 'sanomille', 'sanomista', 'uutiset', 'uutisten', 'uutisissa', 'palvelut', 'palvelujen', 'palveluiden', 'palveluissa'];
const heads = (): string[] => NOUNS.flatMap(formsOf);
/** Those whose compounds are names only after an owner: "Suomen Kulttuurirahasto". */
const OWNED = NOUNS.filter(([noun]) => ['rahasto', 'yhdistys', 'seura', 'museo', 'kirjasto'].includes(noun)).concat(COMPOUNDS);
/** Adjectives of bodies, which agree with the head. */
const KINDS: readonly Noun[] = ['teknilli', 'lääketieteelli', 'kauppatieteelli', 'oikeustieteelli', 'luonnontieteelli', 'yliopistolli', 'humanisti', 'kasvatustieteelli'].map((stem) => [`${stem}nen`, `${stem}se`, `${stem}seen`, /[aou]/u.test(stem) ? `${stem}sta` : `${stem}stä`]);
/** "Turku Science Parkissa". */
const PARK: Noun = ['park', 'parki', 'parkiin', 'parkia'];
/** Those that end a compound as a name of its own: "Kilpailuvirasto", "Kuntaliitto". */
const COMPOUNDED = NOUNS.filter(([noun]) => !['ammattikorkeakoulu', 'sairaala', 'seura', 'kaupunki', 'kunta', 'museo', 'kirjasto', 'pankki', 'tiedekunta', 'rahasto', 'yhdistys', 'hyvinvointialue'].includes(noun));

export const organizations = (): OrganizationTables => ({
  ...PLAIN,
  placed: ['visit', 'destination', 'business'],
  smallForms: ['ry', 'rf', 'oy', 'oyj', 'ky', 'sr'],
  companyWords: ['energia', 'voima', 'tekniikka', 'teknologia', 'elektroniikka', 'konepaja', 'telakka', 'rakennus', 'sähkö', 'kiinteistöt', 'kuljetus', 'varustamo', 'vakuutus', 'arkkitehdit', 'muovi', 'metalli', 'teräs', 'betoni'],
  englishCountries: ['finland', 'sweden', 'denmark', 'norway', 'iceland'],
  noBranches: ['miss', 'mister', 'mr', 'mrs'],
  namedBeforeSeat: ['center', 'centre', 'centrum', 'school', 'college', 'academy', 'institute', 'hub', 'forum'],
  namelessBodies: ['puolue', 'liitto', 'laitos', 'virasto', 'keskus', 'neuvosto', 'yhdistys', 'seura', 'järjestö', 'verkosto', 'poliisi', 'rahasto', 'hallitus', 'ministeriö', 'yhtymä', 'osuuskunta', 'kassa', 'yhtiö', 'yksikkö', 'ryhmä', 'komissio', 'unioni', 'palvelu', 'sairaala', 'laboratorio', 'asema', 'puolueen', 'liiton', 'laitoksen', 'viraston', 'keskuksen', 'neuvoston', 'yhdistyksen', 'seuran', 'järjestön', 'verkoston', 'rahaston', 'ministeriön', 'yhtiön', 'yksikön', 'kamari', 'kamarin', 'tuottajat', 'tuottajien', 'tuomioistuin', 'oikeus', 'armeija', 'kaarti', 'vartiosto', 'radio', 'pankki', 'pankin', 'lautakunta', 'valiokunta', 'toimikunta', 'komitea', 'säätiö', 'säätiön', 'akatemia', 'yliopisto', 'opisto', 'kirkko', 'rintama', 'liike', 'sairaanhoitopiiri', 'piiri', 'konserni', 'tehdas', 'valmistaja', 'toimisto', 'toimiston', 'osasto', 'lehti', 'kanava', 'museo', 'rautatiet', 'puolustusvoimat', 'joukot', 'allianssi', 'koalitio', 'elin', 'keskusjärjestö', 'hallinto', 'viranomainen'],
  furtherBodies: [],
  heads: heads(),
  suffixes: COMPOUNDED.flatMap(formsOf),
  ownedSuffixes: OWNED.flatMap(formsOf),
  inflected: [...NOUNS, ...COMPOUNDS, ...KINDS, PARK].flatMap((noun) => formsOf(noun).map((form): [string, string] => [form, noun[0]])),
  capitalSuffixes: PLURALS,
  openers: ['university', 'institute'],
  links: ['of'],
  adjectives: [],
  wholeAdjectives: [],
  adjectivesAfter: [],
  noAdjectives: [],
  classes: ['yritys', 'yhtiö', 'valmistaja', 'panimo', 'leipomo', 'kustantamo', 'telakka', 'konserni', 'kauppaketju', 'tehdas', 'järjestö', 'arkkitehtitoimisto', 'meijeri', 'yritykset', 'yhtiöt', 'pankki', 'keskus', 'säätiö', 'ketju', 'instituutti'],
  plurals: ['yritykset', 'yritysten', 'yrityksiä', 'yrityksistä', 'organisaatiot', 'kumppanit', 'yrityksille', 'yrityksiin', 'yrityksissä', 'yhtiöt', 'yhtiöitä', 'yhtiöiden', 'asiakkaat', 'asiakkaita', 'kumppaneita', 'jäsenet', 'toimijat', 'toimijoita', 'pankit', 'ketjut', 'kilpailijat', 'kilpailijoita'],
  such: ['kuten', 'esimerkiksi', 'muassa'],
  hosts: [],
  told: [],
  roles: ['johtaja', 'toimitusjohtaja', 'professori', 'rehtori', 'tutkija'],
  at: [],
  members: ['jäseniä', 'kumppaneita'],
  listing: ['ovat'],
  ofPerson: [],
  leaders: [],
  placeLinks: [],
  fieldLinks: ['of'],
  kinds: KINDS.flatMap(formsOf),
  ownArticles: [],
  ownAdjectives: [],
  headsFollow: true,
  hyphenHeads: NOUNS.filter(([noun]) => ['instituutti', 'säätiö', 'keskus', 'museo', 'akatemia', 'seura'].includes(noun)).flatMap(formsOf),
  ownerEndings: ['n'],
  noOwnerEndings: ['nen'],
  notInto: ['maan'],
  intoEndings: ['aan', 'iin', 'oon', 'uun', 'yyn', 'ään', 'öön', 'han', 'hen', 'hin', 'hon', 'hun', 'hyn', 'hän', 'hön', 'seen', 'siin'],
  companyClasses: ['sme', 'smb'],
  townLinks: [],
  seatLinks: [],
  fieldHeads: [],
  abbreviated: ['tu', 'uc'],
  commonEndings: [],
});
