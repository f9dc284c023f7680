import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'säger', 'sade', 'sa', 'säga', 'berättar', 'berättade', 'förklarar', 'förklarade', 'menar', 'menade', 'uttalar', 'uttalade', 'lyder', 'löd',
    'uppger', 'uppgav', 'tillägger', 'tillade', 'understryker', 'underströk', 'påpekar', 'påpekade', 'konstaterar', 'konstaterade', 'skriver',
    'skrev', 'fortsätter', 'fortsatte', 'bedömer', 'erkänner', 'bekräftar', 'svarar', 'svarade', 'frågar', 'frågade', 'avslutar', 'poängterar',
    'betonar', 'betonade', 'framhåller', 'framhöll', 'hävdar', 'hävdade', 'anser', 'ansåg', 'hoppas', 'tror', 'tycker', 'tyckte', 'ser',
    'kommenterar', 'sammanfattar', 'medger', 'varnar',
    'kommenterade', 'sammanfattade', 'medgav', 'varnade', 'bekräftade', 'erkände', 'bedömde',
  ],
  spoken: [
    'skrattar', 'skrattade', 'ler', 'log', 'suckar', 'suckade', 'utbrister', 'utbrast', 'jublar', 'jublade', 'nämner', 'nämnde', 'minns',
    'mindes', 'spår', 'spådde', 'förutspår', 'förutspådde', 'invänder', 'invände', 'intygar', 'intygade', 'försäkrar', 'försäkrade', 'resonerar',
    'resonerade', 'summerar', 'summerade', 'bedyrar', 'bedyrade', 'inflikar', 'inflikade', 'skämtar', 'skämtade', 'uppmanar', 'uppmanade',
    'berömmer', 'berömde', 'konkluderar', 'konkluderade', 'lovar', 'lovade', 'gläds',
  ],
  auxiliaries: ['har', 'hade'],
  pronouns: ['han', 'hon', 'hen'],
  ages: ['årige', 'åriga', 'åringen'],
  sources: ['enligt'],
  sourcePhrases: ['enligt'],
  addressing: ['till', 'med', 'om', 'mot', 'hos', 'över'],
  subjectsFirst: false,
  dashes: true,
});
