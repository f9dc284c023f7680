import { placeTables, type PlaceTables } from '../contracts/places';

/** Finnish words and endings that tell places; by hand. */
export const places = (): PlaceTables => placeTables({
  countries: ['FI', 'AX', 'SE', 'EE'],
  prepositions: [],
  loosePrepositions: ['lähellä'],
  cues: ['kaupunki', 'kaupungissa', 'kunta', 'kunnassa', 'pääkaupunki', 'maa', 'saari', 'kylä', 'lääni', 'maakunta'],
  verbs: [
    'asuu', 'asui', 'sijaitsee', 'sijaitsi', 'syntynyt', 'syntyi', 'kotoisin', 'järjestetään', 'avataan', 'toimipiste', 'kampus',
    'kampuksella',
  ],
  heads: [
    'yliopisto', 'yliopiston', 'yliopistossa', 'yliopistoon', 'yliopistosta', 'yliopistolla', 'yliopistollinen', 'yliopistollisen',
    'yliopistokeskus', 'ammattikorkeakoulu', 'ammattikorkeakoulun', 'korkeakoulu', 'akatemia', 'akatemian', 'sanomat', 'kaupungin',
    'kaupunki', 'seutu', 'seudun', 'sairaala', 'sairaalan',
  ],
  areas: ['kunta', 'alue', 'seutu', 'keskusta', 'kaupunki'],
  endings: [
    'issa', 'issä', 'ista', 'istä', 'illa', 'illä', 'ilta', 'iltä', 'ille', 'iin', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä',
    'lle', 'ksi', 'seen', 'hun', 'hyn', 'han', 'hän', 'hin', 'hon', 'hön', 'aan', 'ään', 'oon', 'öön', 'uun', 'yyn', 'een', 'n', 't', 'a',
    'ä', 'an', 'än', 'in', 'on', 'ön', 'un', 'yn', 'en', 'ssakin', 'ssäkin', 'llakin', 'lläkin', 'stakin', 'stäkin', 'iinkin', 'seenkin', 'aankin', 'äänkin', 'oonkin', 'öönkin', 'uunkin',
  ],
  whereEndings: [
    'issa', 'issä', 'ista', 'istä', 'illa', 'illä', 'ilta', 'iltä', 'iin', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'seen',
    'hun', 'hyn', 'han', 'hän', 'hin', 'hon', 'hön', 'aan', 'ään', 'oon', 'öön', 'uun', 'yyn', 'een', 'an', 'än', 'in', 'on', 'ön', 'un',
    'yn', 'en', 'ssakin', 'ssäkin', 'llakin', 'lläkin', 'stakin', 'stäkin', 'iinkin', 'seenkin', 'aankin', 'äänkin', 'oonkin', 'öönkin', 'uunkin',
    'lle',
  ],
  stems: [
    ['ee', 'e'],    ['ngi', 'nki'], ['nge', 'nki'], ['e', 'i'], ['de', 'ti'], ['d', 't'], ['ru', 'rku'], ['nna', 'nta'], ['rra', 'rta'],
    ['v', 'p'], ['lle', 'li'], ['pi', 'ppi'], ['ti', 'tti'], ['ki', 'kki'], ['ahe', 'ahti'], ['ahde', 'ahti'], ['vede', 'vesi'],
    ['mme', 'mpi'], ['jä', 'kkä'], ['ke', 'ki'], ['s', 'nen'], ['se', 'nen'], ['oj', 'oki'], ['joe', 'joki'], ['näe', 'näki'],
    ['mäe', 'mäki'], ['joi', 'joki'], ['järve', 'järvi'], ['lammi', 'lampi'], ['la', 'lta'], ['nno', 'nto'], ['llo', 'lto'], ['äh', 'ähti'], ['kse', 's'],
    ['uudenkaupungi', 'uusikaupunki'], ['uudessakaupungi', 'uusikaupunki'], ['uudestakaupungi', 'uusikaupunki'], ['uudellamaa', 'uusimaa'],
    ['uudeltamaa', 'uusimaa'],
  ],
  events: [
    'konferenssi', 'seminaari', 'työpaja', 'messut', 'tapahtuma', 'järjestetään', 'kokous', 'pidetään', 'avajaiset', 'avajaisia',
    'vietetään', 'kokouksessa', 'seminaarissa', 'tilaisuudessa', 'järjestettiin', 'pidettiin',
  ],
  demonyms: ['lainen', 'läinen', 'laisen', 'läisen'],
  townOffices: ['pormestari', 'kaupunginjohtaja', 'kaupunginvaltuusto', 'apulaispormestari'],
  townEndings: [
    'la', 'lä', 'järvi', 'joki', 'niemi', 'mäki', 'lahti', 'kylä', 'ranta', 'koski', 'salmi', 'saari', 'suo', 'vaara', 'pää',
  ],
});
