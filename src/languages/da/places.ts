import { placeTables, type PlaceTables } from '../contracts/places';

/** Danish words and endings that tell places; by hand. */
export const places = (): PlaceTables => placeTables({
  countries: ['DK', 'FO', 'GL', 'DE', 'SE', 'NO'],
  prepositions: ['i', 'til', 'fra', 'nær', 'omkring', 'nord', 'syd', 'øst', 'vest', 'nordfor', 'uden'],
  loosePrepositions: ['på', 'ved', 'af', 'for', 'mellem', 'over', 'under', 'gennem', 'via', 'mod', 'om', 'med', 'langs', 'forbi'],
  cues: [
    'byen', 'landsbyen', 'hovedstaden', 'havnebyen', 'universitetsbyen', 'provinsbyen', 'storbyen', 'købstaden', 'forstaden', 'kommunen',
    'landet', 'øen', 'regionen', 'amtet', 'sognet', 'halvøen', 'bydelen', 'kvarteret', 'by', 'campus', 'station', 'staten', 'delstaten',
    'provinsen', 'flyttede', 'byerne', 'landsbyerne', 'kommunerne', 'nabobyen', 'nabokommunen', 'hjembyen', 'stationsbyen', 'fiskerbyen',
    'industribyen', 'fjordbyen', 'oliebyen', 'kystbyen', 'færgebyen', 'kommunebyen',
  ],
  cueEndings: ['kommunen'],
  verbs: [
    'bor', 'boede', 'ligger', 'lå', 'født', 'opvokset', 'flytter', 'flyttede', 'flyttet', 'rejser', 'rejste', 'rejse', 'hjemmehørende',
    'beliggende', 'holder', 'hovedsæde', 'hjemsted', 'afdeling', 'kontor', 'afholdes', 'åbner', 'åbnede', 'bosat',
  ],
  heads: [
    'universitet', 'universitetshospital', 'universitetet', 'hospital', 'sygehus', 'kommunes', 'kommunale', 'katedralskole', 'gymnasium',
    'seminarium', 'handelsskole', 'erhvervsskole', 'musikskole', 'symfoniorkester', 'teater', 'museum', 'kunstmuseum', 'bibliotek',
    'hovedbibliotek', 'domkirke', 'kirke', 'lufthavn', 'havn', 'tidende', 'stiftstidende', 'avis', 'folkeblad', 'avisen', 'amtsavis',
    'politi', 'byråd', 'byret', 'landsret', 'festuge', 'zoo', 'fc', 'bk', 'if', 'håndbold', 'boldklub', 'stadion', 'hovedbanegård',
    'banegård', 'rådhus', 'boligforening', 'forsyning', 'erhvervsråd', 'erhverv', 'marathon', 'klyngen',
  ],
  areas: [
    'kommune', 'amt', 'området', 'by', 'centrum', 'midtby', 'syd', 'nord', 'øst', 'vest', 'omegn', 'sogn', 'provsti', 'havn', 'stift',
    'city',
  ],
  authorities: ['region'],
  endings: ['s'],
  events: [
    'afholdes', 'afholdt', 'afholder', 'konference', 'konferencen', 'workshop', 'seminar', 'messe', 'messen', 'møde', 'mødes', 'årsmøde',
    'generalforsamling', 'arrangement', 'arrangementet', 'event', 'topmøde', 'holdes', 'konferencer', 'stiftelsesmøde', 'stiftelsesfest',
    'ceremoni', 'ceremonien', 'rundbordsmøde', 'borgermøde', 'finder sted', 'fandt sted', 'finde sted',
  ],
  landforms: [
    'fjorden', 'fjord', 'havet', 'sundet', 'søen', 'bugten', 'åen', 'bakken', 'gade', 'gaden', 'vej', 'vejen', 'torvet', 'plads',
    'pladsen', 'allé', 'kajen', 'øerne', 'skoven',
    'kysten',
  ],
  townOffices: ['borgmester', 'borgmesteren', 'viceborgmester', 'byråd', 'byrådet', 'rådmand', 'rådmanden'],
  townEndings: [
    'rup', 'strup', 'trup', 'drup', 'bjerg', 'bjærg', 'by', 'sted', 'lev', 'løse', 'um', 'borg', 'holm', 'lund', 'vig', 'havn', 'inge',
    'torp', 'ager', 'ballegård', 'balle', 'ved', 'bæk', 'skov', 'rød', 'sund', 'næs', 'ø', 'ing', 'mose', 'kær', 'toft', 'sø', 'bro',
    'have', 'hede', 'lyng', 'mark', 'dal', 'bølle', 'slev',
  ],
  directions: [
    'nordre', 'søndre', 'østre', 'vestre', 'nordlige', 'sydlige', 'østlige', 'vestlige', 'indre', 'ydre', 'øvre', 'nedre',
  ],
  based: ['baserede', 'baseret'],
  postalLetters: ['c', 'k', 'm', 'n', 's', 'v', 'ø', 'nv', 'nø', 'sv', 'sø'],
  siteEndings: [
    'land', 'landet', 'parken', 'havn', 'by', 'dal', 'dalen', 'fjord', 'fjorden', 'bro', 'bjerg', 'borg', 'rup', 'sted', 'strand', 'sund',
    'ø', 'øen', 'hallen', 'huset', 'torp', 'holm', 'lund', 'marken', 'regionen', 'kysten',
  ],
});
