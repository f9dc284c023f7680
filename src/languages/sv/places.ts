import { placeTables, type PlaceTables } from '../contracts/places';

/** Swedish words and endings that tell places; by hand. */
export const places = (): PlaceTables => placeTables({
  countries: ['SE', 'AX', 'FI', 'DK', 'NO'],
  prepositions: ['i', 'till', 'från', 'nära', 'kring', 'omkring', 'norr', 'söder', 'öster', 'väster', 'utanför'],
  loosePrepositions: ['på', 'vid', 'av', 'för', 'mellan', 'över', 'under', 'genom', 'via', 'mot', 'om', 'med', 'längs', 'förbi', 'hos'],
  cues: [
    'staden', 'byn', 'huvudstaden', 'hamnstaden', 'universitetsstaden', 'kommunen', 'landet', 'ön', 'regionen', 'länet', 'landskapet',
    'socknen', 'halvön', 'stadsdelen', 'orten', 'stad', 'campus', 'delstaten', 'provinsen', 'förorten', 'orterna', 'städerna', 'byarna',
    'kommunerna', 'tätorten', 'bruksorten', 'grannkommunen', 'hemstaden', 'hemkommunen', 'industristaden',
    'småorten', 'kustorten', 'grannorten', 'småstaden',
  ],
  cueEndings: ['kommunen', 'staden'],
  verbs: [
    'bor', 'bodde', 'ligger', 'låg', 'född', 'uppvuxen', 'flyttar', 'flyttade', 'reser', 'reste', 'belägen', 'huvudkontor', 'säte',
    'kontor', 'hålls', 'öppnar', 'öppnade', 'bosatt',
  ],
  heads: [
    'universitet', 'universitetet', 'universitetssjukhus', 'högskola', 'tekniska', 'sjukhus', 'lasarett', 'kommuns', 'landsting',
    'gymnasium', 'teater', 'museum', 'konstmuseum', 'bibliotek', 'domkyrka', 'kyrka', 'flygplats', 'hamn', 'tidning', 'tidningar',
    'nyheter', 'polisen', 'polis', 'tingsrätt', 'stadsteater', 'symfoniorkester', 'ff', 'if', 'bk', 'ifk', 'aik', 'fk', 'ik', 'science',
    'energi', 'stift', 'marathon', 'central', 'centralstation', 'arena',
  ],
  areas: [
    'kommun', 'län', 'stad', 'området', 'centrum', 'city', 'norra', 'södra', 'östra', 'västra', 'socken', 'regionen', 'trakten',
    'landsbygd',
  ],
  authorities: ['region'],
  endings: ['s'],
  events: [
    'hålls', 'konferens', 'konferensen', 'seminarium', 'workshop', 'mässa', 'mässan', 'möte', 'evenemang', 'arrangeras', 'årsmöte',
    'invigning', 'invigningen', 'årsstämma', 'stämma', 'ceremoni', 'ceremonin', 'workshopen', 'seminariet', 'mötet', 'evenemanget',
    'äger rum', 'ägde rum',
  ],
  landforms: [
    'fjorden', 'havet', 'sundet', 'sjön', 'ån', 'älven', 'viken', 'fjärden', 'fjällen', 'fjället', 'dalen', 'skogen', 'öarna', 'floden',
    'gatan', 'vägen', 'torget', 'platsen', 'kajen', 'berget', 'udden',
    'kusten',
  ],
  townOffices: ['kommunalråd', 'borgmästare', 'borgmästaren', 'kommunfullmäktige', 'kommunstyrelse', 'stadsfullmäktige'],
  townEndings: [
    'by', 'sta', 'torp', 'köping', 'ås', 'vik', 'borg', 'holm', 'lund', 'hamn', 'sjö', 'fors', 'bruk', 'berg', 'dal', 'arp', 'ryd',
    'hult', 'måla', 'sund', 'näs', 'bro', 'ö', 'tuna', 'inge', 'stad', 'um', 'mora', 'red', 'löv', 'boda', 'sele', 'vall', 'åker',
  ],
  directions: ['norra', 'södra', 'östra', 'västra'],
  based: ['baserade', 'baserat'],
  siteEndings: [
    'land', 'landet', 'parken', 'hamn', 'by', 'dal', 'dalen', 'fjärden', 'bro', 'berg', 'borg', 'stad', 'strand', 'vik', 'sund', 'ö',
    'ön', 'hallen', 'huset', 'torp', 'holm', 'lund', 'kanten', 'regionen', 'kusten',
  ],
});
