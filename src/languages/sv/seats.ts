import type { SeatTables } from '../contracts/seats';

export const seats = (): SeatTables => ({
  headquarters: ['huvudkontor', 'huvudkontoret', 'huvudkontoren', 'huvudsäte', 'huvudsätet', 'huvudsäten', 'säte', 'sätet', 'kansli', 'kansliet'],
  branches: ['filial', 'filialer', 'filialen', 'filialerna', 'avdelning', 'avdelningar', 'kontor', 'kontoret', 'kontoren', 'lokalkontor', 'lokalkontoret', 'lokalkontoren', 'filialkontor', 'avdelningskontor', 'regionkontor', 'regionkontoret', 'regionkontoren', 'satellitkontor', 'nod', 'noder'],
  clusterHeadquarters: [],
  clusterBranches: [],
  seated: ['håller till', 'finns', 'ligger', 'är baserat', 'är baserad', 'baserat', 'baserad', 'har sin bas', 'har bas', 'hör hemma', 'med bas', 'sitter'],
  main: [],
  closing: ['stänger', 'stängde', 'stängs', 'stängt', 'stänga', 'avvecklar', 'avvecklas', 'läggs ner', 'läggs ned', 'lägga ner', 'lägga ned', 'lägger ner', 'lägger ned', 'lades ner', 'lades ned', 'lade ner', 'lade ned', 'lagts ner', 'lagts ned', 'lagt ner', 'lagt ned'],
});
