import { peopleTables, type PeopleTables } from '../contracts/people';
import { nameCases } from './name-cases';

export const people = (): PeopleTables => peopleTables({
  titles: [
    'herra', 'rouva', 'neiti', 'tri', 'prof', 'tohtori', 'professori', 'dosentti', 'sir', 'lordi', 'prinssi', 'prinsessa', 'kuningas', 'kuningatar',
    'presidentti', 'pääministeri', 'ministeri', 'piispa',
  ],
  roles: [
    'johtaja', 'toimitusjohtaja', 'puheenjohtaja', 'varapuheenjohtaja', 'päällikkö', 'rehtori', 'vararehtori', 'dekaani', 'varadekaani', 'professori',
    'dosentti', 'lehtori', 'tutkija', 'yliopistonlehtori', 'väitöskirjatutkija', 'opiskelija', 'kaupunginjohtaja', 'pormestari', 'ministeri',
    'pääministeri', 'presidentti', 'tiedottaja', 'koordinaattori', 'asiantuntija', 'neuvonantaja', 'projektipäällikkö', 'insinööri', 'lääkäri',
    'biologi', 'kemisti', 'fyysikko', 'ekonomisti', 'historioitsija', 'arkkitehti', 'suunnittelija', 'toimittaja', 'kirjailija', 'valokuvaaja',
    'näyttelijä', 'ohjaaja', 'laulaja', 'muusikko', 'taiteilija', 'poliitikko', 'asianajaja', 'perustaja', 'yrittäjä', 'omistaja', 'jäsen',
    'valmentaja', 'ylijohtaja', 'akatemiaprofessori', 'kansleri',
    'tohtorikoulutettava', 'apulaisprofessori', 'klusteripäällikkö', 'toiminnanjohtaja', 'hallintojohtaja',
  ],
  roleEndings: [
    'johtaja', 'päällikkö', 'rehtori', 'dekaani', 'professori', 'lehtori', 'tutkija', 'opiskelija', 'ministeri', 'presidentti', 'koordinaattori',
    'asiantuntija', 'insinööri', 'lääkäri', 'toimittaja', 'kuvaaja', 'perustaja', 'jäsen', 'kansleri',
    'koulutettava', 'dosentti', 'suunnittelija', 'sihteeri', 'neuvos', 'yrittäjä', 'omistaja', 'pormestari', 'arkkitehti',
  ],
  roleModifiers: ['entinen', 'nykyinen', 'uusi', 'vt', 'vanhempi', 'apulais'],
  roleLinks: [],
  bodyLinks: [],
  bodyOrigins: [],
  credits: ['kuva', 'kuvat', 'valokuva', 'kuvaaja'],
  notPersonEndings: [
    'rakennus', 'apuraha', 'kirjasto', 'sali', 'luento',
    'katu', 'tie', 'polku', 'aukio', 'tori', 'kuja', 'puisto', 'palkinto', 'säätiö', 'mitali', 'yliopisto', 'instituutti', 'laitos', 'keskus',
    'museo', 'koulu', 'sairaala', 'kirkko', 'talo', 'kerho', 'ryhmä', 'yhtiö', 'laboratorio', 'laki',
    'galleria', 'festivaali', 'hotelli', 'teatteri', 'moskeija', 'hautausmaa', 'areena', 'stadion', 'akatemia',
  ],
  streets: [
    'katu', 'kadun', 'kadulla', 'kadulle', 'kadulta', 'aukio', 'aukion', 'aukiolla', 'aukiolle', 'kuja', 'kujan', 'kujalla', 'kujalle', 'puisto',
    'puiston', 'puistossa', 'puistoon', 'polku', 'polun', 'polulla', 'bulevardi', 'bulevardilla',
  ],
  craft: ['alus', 'aluksen', 'aluksella', 'jäänmurtaja', 'jäänmurtajan', 'laiva', 'teleskooppi', 'teleskoopin', 'supertietokone', 'satelliitti'],
  shortened: [],
  ranksAfter: [],
  appointing: ['nimitetty', 'valittu'],
  helping: [],
  fieldAdjectives: [],
  scholars: [],
  experts: ['professori', 'dosentti', 'lehtori', 'tutkija', 'asiantuntija', 'opiskelija', 'opettaja'],
  fieldEndings: [
    'tieteen', 'tieteiden', 'opin', 'logian', 'kemian', 'tiikan', 'siikan', 'niikan', 'giikan', 'riikan', 'talouden', 'historian', 'oikeuden',
    'grafian', 'sofian', 'nomian', 'hallinnon', 'kasvatuksen', 'politiikan', 'turvallisuuden', 'suojelun', 'terveyden', 'hoidon', 'tutkimuksen',
    'suunnittelun', 'kielen', 'kirjallisuuden', 'arkkitehtuurin', 'johtamisen', 'viestinnän', 'markkinoinnin', 'rakentamisen', 'isen', 'älyn', 'etiikan',
  ],
  fieldsBefore: true,
  originEndings: ['sta', 'stä', 'lta', 'ltä'],
  ofLinks: [],
  academicTitles: ['dr', 'prof'],
  home: 'fi',
  joinedInitials: false,
  inflectedSurnames: ['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö'].flatMap((vowel) => ['sen', 'selle', 'selta', 'sella', 'seltä', 'sellä'].map((ending): [string, string] => [`${vowel}${ending}`, `${vowel}nen`])),
  nameCases,
});
