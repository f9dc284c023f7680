import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'säger', 'sade', 'sa', 'säga', 'berättar', 'berättade', 'förklarar', 'förklarade', 'menar', 'menade', 'uttalar', 'uttalade', 'lyder', 'löd',
    'uppger', 'uppgav', 'tillägger', 'tillade', 'understryker', 'underströk', 'påpekar', 'påpekade', 'konstaterar', 'konstaterade', 'skriver',
    'skrev', 'fortsätter', 'fortsatte', 'bedömer', 'erkänner', 'bekräftar', 'svarar', 'svarade', 'frågar', 'frågade', 'avslutar', 'poängterar',
    'betonar', 'betonade', 'framhåller', 'framhöll', 'hävdar', 'hävdade', 'anser', 'ansåg', 'hoppas', 'tror', 'tycker', 'tyckte', 'ser',
    'kommenterar', 'sammanfattar', 'medger', 'varnar',
  ],
  auxiliaries: ['har', 'hade'],
  pronouns: ['han', 'hon', 'hen'],
  sources: ['enligt'],
  sourcePhrases: ['enligt'],
  addressing: ['till', 'med', 'om', 'mot', 'hos', 'över'],
  subjectsFirst: false,
  dashes: true,
});
