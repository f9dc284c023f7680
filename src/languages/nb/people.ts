import { peopleTables, type PeopleTables } from '../contracts/people';

export const people = (): PeopleTables => peopleTables({
  titles: [
    'herr', 'fru', 'frøken', 'dr', 'prof', 'professor', 'lektor', 'sir', 'lord', 'lady', 'prins', 'prinsesse', 'kong', 'dronning', 'kronprins',
    'kronprinsesse', 'grev', 'baron', 'biskop', 'pastor', 'statsminister', 'president', 'statsråd',
  ],
  roles: [
    'emeritus', 'emerita',
    'direktør', 'administrerende', 'leder', 'nestleder', 'styreleder', 'sjef', 'rektor', 'prorektor', 'viserektor', 'dekan', 'prodekan',
    'instituttleder', 'professor', 'dosent', 'høgskolelektor', 'førsteamanuensis', 'lektor', 'førstelektor', 'forsker', 'seniorforsker', 'postdoktor', 'stipendiat', 'student',
    'ordfører', 'minister', 'statsminister', 'utenriksminister', 'finansminister', 'president', 'visepresident', 'talsmann', 'talskvinne',
    'talsperson', 'koordinator', 'konsulent', 'rådgiver', 'seniorrådgiver', 'prosjektleder', 'klyngeleder', 'klyngesjef', 'programdirektør',
    'medarbeider', 'ingeniør', 'lege', 'overlege', 'biolog', 'kjemiker', 'fysiker', 'økonom', 'historiker', 'arkitekt', 'designer', 'journalist',
    'redaktør', 'forfatter', 'fotograf', 'skuespiller', 'regissør', 'sanger', 'musiker', 'kunstner', 'politiker', 'advokat', 'dommer', 'gründer',
    'grunnlegger', 'eier', 'partner', 'ceo', 'cto', 'medlem', 'trener', 'spiller', 'generalsekretær', 'ambassadør', 'kommissær', 'fylkesmann',
    'byråd', 'statssekretær', 'sykepleier', 'lærer', 'prest', 'general', 'major', 'oberst', 'stortingsrepresentant', 'lensmann',
    'postdoc', 'forskeren', 'professoren',
  ],
  roleEndings: [
    'direktør', 'leder', 'sjef', 'rektor', 'dekan', 'professor', 'lektor', 'forsker', 'konsulent', 'rådgiver', 'minister', 'president', 'koordinator',
    'ingeniør', 'lege', 'økonom', 'redaktør', 'fotograf', 'ordfører', 'sekretær', 'medlem', 'student', 'stipendiat', 'gründer', 'analytiker',
    'ekspert', 'spesialist', 'advokat', 'utvikler', 'mester', 'mann', 'kvinne', 'representant',
    'biolog', 'økolog', 'kjemiker', 'fysiker', 'historiker', 'olog',
    'dosent', 'amanuensis'],
  roleModifiers: [
    'administrerende', 'daglig', 'tidligere', 'daværende', 'nåværende', 'påtroppende', 'avtroppende', 'konstituert', 'fungerende', 'ny', 'nye', 'faglig',
    'vitenskapelig', 'teknisk', 'politisk', 'senior', 'adm', 'norsk', 'dansk', 'svensk', 'tysk', 'amerikansk', 'britisk', 'fransk',
  ],
  roleLinks: ['for', 'ved', 'i', 'hos', 'på', 'av', 'fra', 'til'],
  bodyLinks: ['ved', 'hos', 'fra', 'i'],
  bodyOrigins: ['fra'],
  credits: ['foto', 'fotograf', 'illustrasjon', 'bilde', 'bilder', 'arkivfoto', 'pressefoto'],
  notPersonEndings: [
    'veien', 'vei', 'vegen', 'veg', 'gate', 'gata', 'plass', 'torg', 'torget', 'allé', 'park', 'parken', 'prisen', 'pris', 'fondet', 'fond',
    'stiftelsen', 'medaljen', 'universitetet', 'universitet', 'instituttet', 'institutt', 'senteret', 'senter', 'museet', 'museum', 'skolen', 'skole',
    'sykehus', 'sykehuset', 'kirke', 'huset', 'klubben', 'gruppen', 'selskapet', 'laboratoriet', 'loven', 'effekten', 'sykdom', 'syndrom',
  ],
  vessels: ['skip', 'skipet', 'fartøy', 'fartøyet', 'isbryter', 'isbryteren', 'ferje', 'ferja', 'fergen'],
  shortened: ['adm', 'stv', 'ass', 'konst', 'fung'],
  ranksBehind: [],
  appointing: ['utnevnt', 'valgt', 'ansatt', 'tilsatt', 'tiltrer', 'utpekt', 'utnevnes', 'ansettes', 'ansetter', 'utnevner', 'henter', 'velger', 'tilsetter'],
  helping: ['har', 'blitt', 'vært', 'nå', 'nettopp'],
  fieldAdjectives: [],
  scholars: ['professor', 'lektor', 'forsker', 'dosent', 'amanuensis'],
  originEndings: [],
  ofLinks: [],
  academicTitles: ['dr', 'prof', 'ing', 'mag', 'lic'],
});
