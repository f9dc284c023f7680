import { peopleTables, type PeopleTables } from '../contracts/people';

export const people = (): PeopleTables => peopleTables({
  titles: [
    'dhr', 'mevr', 'mevrouw', 'meneer', 'heer', 'dr', 'prof', 'drs', 'ir', 'mr', 'ing', 'sir', 'lord', 'lady', 'prins', 'prinses', 'koning',
    'koningin', 'minister-president', 'premier', 'paus', 'bisschop',
  ],
  roles: [
    'directeur', 'voorzitter', 'bestuurder', 'leider', 'hoofd', 'rector', 'decaan', 'hoogleraar', 'professor', 'lector', 'docent', 'onderzoeker',
    'wetenschapper', 'promovendus', 'student', 'burgemeester', 'wethouder', 'minister', 'staatssecretaris', 'premier', 'president', 'woordvoerder',
    'coördinator', 'adviseur', 'projectleider', 'medewerker', 'ingenieur', 'arts', 'bioloog', 'chemicus', 'fysicus', 'natuurkundige', 'econoom',
    'historicus', 'architect', 'ontwerper', 'journalist', 'redacteur', 'schrijver', 'fotograaf', 'acteur', 'actrice', 'regisseur', 'zanger',
    'musicus', 'kunstenaar', 'politicus', 'advocaat', 'rechter', 'oprichter', 'ondernemer', 'eigenaar', 'partner', 'ceo', 'cto', 'lid', 'trainer',
    'speler', 'ambassadeur', 'commissaris', 'leraar',
    'postdoc', 'programmamanager', 'clustermanager', 'manager', 'voorzitster',
  ],
  roleEndings: [
    'directeur', 'voorzitter', 'bestuurder', 'leider', 'hoofd', 'rector', 'decaan', 'hoogleraar', 'docent', 'onderzoeker', 'wetenschapper', 'meester',
    'minister', 'secretaris', 'president', 'woordvoerder', 'coördinator', 'adviseur', 'medewerker', 'ingenieur', 'arts', 'redacteur', 'fotograaf',
    'lid', 'student', 'oprichter', 'expert', 'specialist', 'manager',
    'bioloog', 'ecoloog', 'chemicus', 'natuurkundige', 'historicus', 'oloog', 'ologe'],
  roleModifiers: ['voormalig', 'voormalige', 'huidige', 'nieuwe', 'algemeen', 'wetenschappelijk', 'technisch', 'plaatsvervangend', 'demissionair', 'universitair', 'hoofddocent', 'vice', 'algemene'],
  roleLinks: ['van', 'bij', 'voor', 'aan', 'de', 'het', 'in'],
  bodyLinks: ['van', 'bij'],
  bodyOrigins: [],
  credits: ['foto', 'fotograaf', 'beeld', 'illustratie', 'afbeelding'],
  notPersonEndings: [
    'straat', 'weg', 'laan', 'plein', 'gracht', 'kade', 'brug', 'huis', 'park', 'prijs', 'stichting', 'fonds', 'medaille', 'universiteit',
    'instituut', 'centrum', 'museum', 'school', 'ziekenhuis', 'kerk', 'hal', 'club', 'groep', 'bedrijf', 'laboratorium', 'wet', 'effect', 'ziekte',
    'syndroom', 'college',
  ],
  vessels: ['schip', 'ijsbreker', 'veerboot', 'fregat'],
  shortened: [],
  ranksBehind: [],
  appointing: ['benoemd', 'aangesteld', 'gekozen', 'wordt', 'werd', 'benoemt', 'kiest'],
  helping: ['is', 'geworden', 'tot', 'als', 'nu', 'heeft'],
  fieldAdjectives: [],
  scholars: [],
  originEndings: [],
  ofLinks: ['van'],
  academicTitles: ['dr', 'prof', 'ing'],
  home: 'nl',
  joinedInitials: false,
});
