import { placeTables, type PlaceTables } from '../contracts/places';

/** Norwegian Nynorsk words and endings that tell places; by hand. */
export const places = (): PlaceTables => placeTables({
  countries: ['NO', 'SJ', 'SE', 'DK', 'FI'],
  prepositions: [
    'i', 'til', 'frå', 'ifrå', 'nær', 'omkring', 'rundt', 'ikring', 'utanfor', 'utafor', 'innanfor', 'nord', 'sør', 'aust', 'vest',
    'nordvest', 'nordaust', 'sørvest', 'søraust',
  ],
  loosePrepositions: ['på', 'ved', 'av', 'for', 'mellom', 'over', 'under', 'gjennom', 'via', 'mot', 'om', 'med', 'langs', 'forbi', 'hos'],
  cues: [
    'byen', 'bygda', 'landsbyen', 'hovudstaden', 'hamnebyen', 'universitetsbyen', 'kommunen', 'landet', 'øya', 'regionen', 'fylket',
    'halvøya', 'bydelen', 'tettstaden', 'by', 'campus', 'delstaten', 'provinsen', 'staden', 'forstaden', 'grenda', 'kyrkjebygda',
    'fjellbygda', 'jordbruksbygda', 'industristaden', 'kyststaden', 'fiskeværet', 'stasjonsbyen', 'nabobygda', 'nabobyen', 'nabokommunen',
    'heimbygda', 'heimbyen', 'heimkommunen', 'distriktet', 'landsdelen', 'storbyen', 'øygruppa', 'innsjøen', 'prestegjeldet', 'soknet',
    'storkommunen', 'fjellgarden', 'byane', 'bygdene', 'kommunane',
    'industribyen', 'fjordbyen', 'oljebyen', 'kystbyen', 'småbyen',
  ],
  cueEndings: ['kommunen', 'bygda'],
  verbs: [
    'bur', 'budde', 'budd', 'buande', 'ligg', 'låg', 'lege', 'fødd', 'fødde', 'oppvaksen', 'flyttar', 'flytta', 'reiser', 'reiste',
    'reist', 'drog', 'heimehøyrande', 'hovudkontor', 'kontor', 'opnar', 'opna', 'busett', 'busette',
  ],
  heads: [
    'universitet', 'universitetet', 'universitetssykehus', 'universitetssjukehus', 'høgskole', 'høyskole', 'høgskule', 'sykehus',
    'sjukehus', 'tingrett', 'lagmannsrett', 'videregående', 'vgs', 'katedralskole', 'teater', 'museum', 'kunstmuseum', 'bibliotek',
    'domkirke', 'kirke', 'lufthavn', 'havn', 'avis', 'avisa', 'tidende', 'blad', 'dagblad', 'politidistrikt', 'politikammer', 'fk', 'il',
    'ik', 'bk', 'ballklubb', 'energi', 'kraftlag', 'spektrum', 'bispedømme', 'festspillene', 'børs', 'marathon', 'sparebank', 'teknopol',
  ],
  areas: ['kommune', 'fylke', 'by', 'området', 'sentrum', 'nord', 'sør', 'aust', 'vest', 'fylkeskommune', 'herad', 'bydel'],
  endings: ['s'],
  events: [
    'blir', 'konferanse', 'konferansen', 'seminar', 'workshop', 'messe', 'møte', 'arrangement', 'arrangert', 'årsmøte',
    'generalforsamling', 'opningskonferanse', 'opningskonferansen', 'seremoni', 'seremonien', 'møtet', 'seminaret', 'messa', 'halden',
    'haldast',
  ],
  landforms: [
    'fjorden', 'fjorda', 'fjellet', 'dalen', 'vatnet', 'vatna', 'elva', 'elvi', 'øya', 'øyane', 'øyna', 'sjøen', 'havet', 'sundet',
    'gata', 'gate', 'vegen', 'veg', 'plassen', 'torget', 'vika', 'viki', 'bukta', 'halvøya', 'marka', 'breen', 'vidda', 'heia', 'heii',
    'tinden', 'nuten', 'fossen', 'stølen', 'straumen', 'holmen', 'odden', 'skaret',
    'kysten',
  ],
  townOffices: ['ordførar', 'ordføraren', 'varaordførar', 'byråd', 'bystyre', 'bystyret', 'kommunestyre', 'kommunestyret'],
  townEndings: [
    'vik', 'nes', 'sund', 'våg', 'dal', 'heim', 'sjø', 'fjord', 'øy', 'borg', 'stad', 'by', 'lund', 'vang', 'bu', 'anger', 'und', 'ås',
    'rud', 'foss', 'eid', 'øya', 'berg', 'haug', 'strand', 'land', 'mo', 'osen', 'havn', 'hamn',
  ],
  directions: ['nordre', 'søndre', 'østre', 'vestre', 'indre', 'ytre', 'øvre', 'nedre'],
  based: ['baserte', 'basert'],
  siteEndings: [
    'land', 'landet', 'parken', 'hamn', 'by', 'dal', 'dalen', 'fjord', 'fjorden', 'bru', 'berg', 'borg', 'stad', 'strand', 'vik', 'sund',
    'øy', 'øya', 'hallen', 'huset', 'holm', 'lund', 'marka', 'kanten', 'regionen', 'kysten',
  ],
});
