import { peopleTables, type PeopleTables } from '../contracts/people';

export const people = (): PeopleTables => peopleTables({
  titles: [
    'herr', 'fru', 'frøken', 'dr', 'prof', 'professor', 'lektor', 'sir', 'lord', 'lady', 'prins', 'prinsesse', 'kong', 'dronning', 'kronprins',
    'kronprinsesse', 'grev', 'baron', 'biskop', 'statsminister', 'president', 'statsråd',
  ],
  roles: [
    'emeritus', 'emerita',
    'direktør', 'administrerande', 'leiar', 'nestleiar', 'styreleiar', 'sjef', 'rektor', 'prorektor', 'viserektor', 'dekan', 'instituttleiar',
    'professor', 'dosent', 'høgskolelektor', 'førsteamanuensis', 'lektor', 'førstelektor', 'forskar', 'seniorforskar', 'postdoktor', 'stipendiat', 'student', 'ordførar',
    'minister', 'statsminister', 'utanriksminister', 'finansminister', 'president', 'visepresident', 'talsmann', 'talskvinne', 'talsperson',
    'koordinator', 'konsulent', 'rådgjevar', 'seniorrådgjevar', 'prosjektleiar', 'klyngeleiar', 'klyngesjef', 'medarbeidar', 'ingeniør', 'lege',
    'overlege', 'biolog', 'kjemikar', 'fysikar', 'økonom', 'historikar', 'arkitekt', 'designar', 'journalist', 'redaktør', 'forfattar', 'fotograf',
    'skodespelar', 'regissør', 'songar', 'musikar', 'kunstnar', 'politikar', 'advokat', 'dommar', 'gründer', 'grunnleggjar', 'eigar', 'partnar',
    'ceo', 'medlem', 'trenar', 'spelar', 'generalsekretær', 'ambassadør', 'fylkesmann', 'byråd', 'statssekretær', 'sjukepleiar', 'lærar', 'prest',
    'general', 'major', 'oberst', 'stortingsrepresentant', 'lensmann', 'språkforskar', 'forfattaren', 'komponist',
    'postdoc', 'forskaren', 'professoren',
  ],
  roleEndings: [
    'direktør', 'leiar', 'sjef', 'rektor', 'dekan', 'professor', 'lektor', 'forskar', 'konsulent', 'rådgjevar', 'minister', 'president',
    'koordinator', 'ingeniør', 'lege', 'økonom', 'redaktør', 'fotograf', 'ordførar', 'sekretær', 'medlem', 'student', 'stipendiat', 'gründer',
    'analytikar', 'ekspert', 'spesialist', 'advokat', 'utviklar', 'meister', 'mann', 'kvinne', 'representant',
    'biolog', 'økolog', 'kjemikar', 'fysikar', 'historikar', 'olog'],
  roleModifiers: [
    'administrerande', 'dagleg', 'tidlegare', 'dåverande', 'noverande', 'påtroppande', 'konstituert', 'fungerande', 'ny', 'nye', 'fagleg', 'vitskapleg', 'teknisk',
    'politisk', 'senior', 'norsk', 'dansk', 'svensk', 'tysk', 'amerikansk', 'britisk', 'fransk',
  ],
  roleLinks: ['for', 'ved', 'i', 'hos', 'på', 'av', 'frå', 'til'],
  bodyLinks: ['ved', 'hos', 'frå', 'i'],
  bodyOrigins: ['frå'],
  credits: ['foto', 'fotograf', 'illustrasjon', 'bilete', 'arkivfoto', 'pressefoto'],
  notPersonEndings: [
    'vegen', 'veg', 'vei', 'gate', 'gata', 'plass', 'torg', 'torget', 'allé', 'park', 'parken', 'prisen', 'pris', 'fondet', 'fond', 'stiftinga',
    'medaljen', 'universitetet', 'universitet', 'instituttet', 'institutt', 'senteret', 'senter', 'museet', 'museum', 'skulen', 'skule', 'sjukehus',
    'sjukehuset', 'kyrkje', 'huset', 'klubben', 'gruppa', 'selskapet', 'laboratoriet', 'lova', 'effekten', 'sjukdom', 'syndrom',
  ],
  vessels: ['skip', 'skipet', 'fartøy', 'fartøyet', 'isbrytar', 'isbrytaren', 'ferje', 'ferja'],
  shortened: ['adm', 'stv', 'ass', 'konst', 'fung'],
  ranksBehind: [],
  appointing: ['utnemnd', 'vald', 'tilsett', 'utpeikt', 'tiltrer', 'tilset', 'vel', 'hentar', 'utnemner'],
  helping: ['har', 'vorte', 'blitt', 'vore', 'no', 'nett'],
  fieldAdjectives: [],
  scholars: ['professor', 'lektor', 'forskar', 'dosent', 'amanuensis'],
  originEndings: [],
  ofLinks: [],
  academicTitles: ['dr', 'prof', 'ing', 'mag', 'lic'],
});
