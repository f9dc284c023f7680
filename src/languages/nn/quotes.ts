import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'seier', 'sa', 'sei', 'fortel', 'fortalde', 'forklarer', 'forklarar', 'forklarte', 'meiner', 'meinte', 'uttaler', 'uttalar', 'uttalte', 'lyder',
    'opplyser', 'opplyste', 'tilføyer', 'understrekar', 'understreka', 'påpeikar', 'påpeika', 'konstaterer', 'skriv', 'skreiv', 'fortset', 'held',
    'vurderer', 'erkjenner', 'innrømmer', 'innrømer', 'stadfestar', 'svarar', 'svarte', 'spør', 'spurte', 'avsluttar', 'utdjupar', 'framhevar',
    'håpar', 'trur', 'synest', 'tykkjer', 'ser', 'kommenterer', 'legg', 'oppsummerer', 'åtvarar', 'hevdar', 'hevda', 'poengterer',
  ],
  auxiliaries: ['har', 'hadde'],
  pronouns: ['han', 'ho'],
  sources: ['ifølgje'],
  sourcePhrases: ['ifølgje'],
  addressing: ['til', 'med', 'om', 'mot', 'hos', 'over'],
  subjectsFirst: false,
  dashes: true,
});
