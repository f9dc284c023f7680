import { peopleTables, type PeopleTables } from '../contracts/people';

export const people = (): PeopleTables => peopleTables({
  titles: [
    'hr', 'fru', 'frk', 'dr', 'prof', 'lic', 'mag', 'cand', 'ph.d', 'phd', 'lektor', 'professor', 'docent', 'sir', 'lady', 'lord', 'prins',
    'prinsesse', 'kong', 'dronning', 'kronprins', 'kronprinsesse', 'grev', 'baron', 'pastor', 'biskop', 'statsminister', 'minister', 'præsident',
  ],
  roles: [
    'emeritus', 'emerita',
    'direktør', 'formand', 'næstformand', 'leder', 'chef', 'rektor', 'prorektor', 'dekan', 'prodekan', 'professor', 'lektor', 'adjunkt', 'docent',
    'forsker', 'seniorforsker', 'postdoc', 'ph.d.-studerende', 'studerende', 'borgmester', 'minister', 'statsminister', 'udenrigsminister',
    'finansminister', 'præsident', 'vicepræsident', 'koordinator', 'konsulent', 'rådgiver', 'projektleder', 'sekretariatsleder', 'medarbejder',
    'ingeniør', 'læge', 'overlæge', 'biolog', 'kemiker', 'fysiker', 'økonom', 'historiker', 'arkitekt', 'designer', 'journalist', 'redaktør',
    'forfatter', 'fotograf', 'skuespiller', 'instruktør', 'sanger', 'musiker', 'kunstner', 'politiker', 'talsmand', 'talskvinde', 'ordfører',
    'advokat', 'dommer', 'stifter', 'grundlægger', 'iværksætter', 'ejer', 'partner', 'ceo', 'cto', 'cfo', 'coo', 'specialkonsulent', 'chefkonsulent',
    'fuldmægtig', 'medlem', 'bestyrelsesmedlem', 'træner', 'spiller', 'generalsekretær', 'ambassadør', 'kommissær', 'bibliotekar', 'sygeplejerske',
    'lærer', 'præst', 'general', 'major', 'oberst',
  ],
  roleEndings: [
    'direktør', 'formand', 'leder', 'chef', 'rektor', 'dekan', 'professor', 'lektor', 'forsker', 'konsulent', 'rådgiver', 'minister', 'mester',
    'præsident', 'koordinator', 'ingeniør', 'læge', 'økonom', 'redaktør', 'fotograf', 'ordfører', 'sekretær', 'medlem', 'studerende', 'stifter',
    'analytiker', 'ekspert', 'specialist', 'advokat', 'udvikler', 'kvinde',
    'biolog', 'økolog', 'kemiker', 'fysiker', 'historiker', 'olog',
    'postdoc'],
  roleModifiers: [
    'administrerende', 'daglig', 'adm', 'adm.', 'tidligere', 'daværende', 'nuværende', 'kommende', 'nyudnævnt', 'konstitueret', 'ny', 'nye', 'viceadministrerende',
    'øverste', 'faglig', 'videnskabelig', 'teknisk', 'politisk', 'senior', 'junior', 'studerende', 'dansk', 'svensk', 'norsk', 'tysk', 'amerikansk',
    'britisk', 'fransk', 'socialdemokratisk', 'konservativ', 'radikal',
  ],
  roleLinks: ['for', 'ved', 'i', 'hos', 'på', 'af', 'fra', 'til'],
  bodyLinks: ['ved', 'hos', 'fra', 'i'],
  bodyOrigins: ['fra'],
  credits: ['foto', 'fotos', 'fotograf', 'illustration', 'billede', 'billeder', 'arkivfoto', 'pressefoto'],
  notPersonEndings: [
    'vej', 'gade', 'allé', 'alle', 'plads', 'torv', 'stræde', 'boulevard', 'park', 'vænget', 'parken', 'prisen', 'pris', 'fonden', 'fond', 'legatet',
    'medaljen', 'universitetet', 'universitet', 'instituttet', 'institut', 'institutet', 'centret', 'center', 'museet', 'museum', 'skolen', 'skole',
    'hospital', 'sygehus', 'kirke', 'hallen', 'huset', 'klubben', 'gruppen', 'selskabet', 'laboratoriet', 'loven', 'effekten', 'sygdommen',
    'syndromet',
  ],
  shortened: ['adm', 'stv', 'ass', 'konst', 'fung'],
  ranksBehind: [],
  appointing: ['udnævnt', 'udpeget', 'valgt', 'ansat', 'tiltrådt', 'udnævnes', 'tiltræder', 'ansættes', 'ansætter', 'udnævner', 'udpeger', 'henter', 'hyrer', 'vælger'],
  helping: ['har', 'er', 'blevet', 'bliver', 'været', 'nu', 'netop', 'lige'],
  fieldAdjectives: [],
  scholars: ['professor', 'lektor', 'forsker', 'docent'],
  originEndings: [],
  ofLinks: [],
  academicTitles: ['dr', 'prof', 'ing', 'mag', 'lic'],
});
