import { placeTables, type PlaceTables } from '../contracts/places';

/** Norwegian Bokmål words and endings that tell places; by hand. */
export const places = (): PlaceTables => placeTables({
  countries: ['NO', 'SJ', 'SE', 'DK', 'FI'],
  prepositions: ['i', 'til', 'fra', 'nær', 'omkring', 'rundt', 'utenfor', 'nord', 'sør', 'øst', 'vest'],
  loosePrepositions: ['på', 'ved', 'av', 'for', 'mellom', 'over', 'under', 'gjennom', 'via', 'mot', 'om', 'med', 'langs', 'forbi', 'hos'],
  cues: [
    'byen', 'bygda', 'landsbyen', 'hovedstaden', 'havnebyen', 'universitetsbyen', 'kommunen', 'landet', 'øya', 'øyen', 'regionen',
    'fylket', 'halvøya', 'bydelen', 'tettstedet', 'by', 'campus', 'delstaten', 'provinsen', 'stedet', 'forstaden', 'byene', 'bygdene', 'kommunene',
    'tettstedene', 'grenda', 'nabobyen', 'nabobygda', 'nabokommunen', 'hjembyen', 'hjembygda', 'hjemkommunen', 'industristedet', 'fiskeværet',
    'industribyen', 'fjordbyen', 'oljebyen', 'kystbyen', 'bergverksbyen', 'småbyen',
  ],
  cueEndings: ['kommunen', 'bygda'],
  verbs: [
    'bor', 'bodde', 'ligger', 'lå', 'født', 'oppvokst', 'flytter', 'flyttet', 'reiser', 'reiste', 'hjemmehørende', 'hovedkontor',
    'kontor', 'holdes', 'åpner', 'åpnet', 'bosatt',
  ],
  heads: [
    'universitet', 'universitetet', 'universitetssykehus', 'universitetssjukehus', 'høgskole', 'høyskole', 'høgskule', 'sykehus',
    'sjukehus', 'tingrett', 'lagmannsrett', 'videregående', 'vgs', 'katedralskole', 'teater', 'museum', 'kunstmuseum', 'bibliotek',
    'domkirke', 'kirke', 'lufthavn', 'havn', 'avis', 'avisa', 'tidende', 'blad', 'dagblad', 'politidistrikt', 'politikammer', 'fk', 'il',
    'ik', 'bk', 'ballklubb', 'energi', 'kraftlag', 'spektrum', 'bispedømme', 'festspillene', 'børs', 'marathon', 'sparebank', 'teknopol',
  ],
  areas: ['kommune', 'fylke', 'by', 'området', 'sentrum', 'nord', 'sør', 'øst', 'vest', 'fylkeskommune', 'herad', 'bydel'],
  endings: ['s'],
  events: [
    'holdes', 'konferanse', 'konferansen', 'seminar', 'workshop', 'messe', 'møte', 'arrangement', 'arrangeres', 'årsmøte',
    'generalforsamling', 'åpningskonferanse', 'åpningskonferansen', 'seremoni', 'seremonien', 'møtet', 'seminaret', 'messen',
  ],
  landforms: [
    'fjorden', 'fjellet', 'dalen', 'vatnet', 'vannet', 'elva', 'elven', 'øya', 'øyen', 'sjøen', 'havet', 'sundet', 'gata', 'gaten',
    'gate', 'veien', 'vegen', 'plassen', 'torget', 'vika', 'bukta', 'halvøya', 'marka', 'breen', 'vidda',
    'kysten',
  ],
  townOffices: ['ordfører', 'ordføreren', 'varaordfører', 'byråd', 'bystyre', 'bystyret', 'kommunestyre', 'kommunestyret'],
  townEndings: [
    'vik', 'nes', 'sund', 'våg', 'dal', 'heim', 'sjø', 'fjord', 'øy', 'borg', 'stad', 'by', 'lund', 'vang', 'bu', 'anger', 'und', 'ås',
    'rud', 'foss', 'eid', 'øya', 'berg', 'haug', 'strand', 'land', 'mo', 'osen', 'havn', 'hamn',
  ],
  directions: [
    'nordre', 'søndre', 'østre', 'vestre', 'indre', 'ytre', 'øvre', 'nedre', 'nordlige', 'sørlige', 'østlige', 'vestlige',
  ],
  based: ['baserte', 'basert'],
  siteEndings: [
    'land', 'landet', 'parken', 'havn', 'by', 'dal', 'dalen', 'fjord', 'fjorden', 'bro', 'berg', 'borg', 'sted', 'stad', 'strand', 'vik',
    'sund', 'øy', 'øya', 'hallen', 'huset', 'holm', 'lund', 'marken', 'kanten', 'regionen', 'kysten',
  ],
});
