import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'sier', 'sa', 'si', 'forteller', 'fortalte', 'forklarer', 'forklarte', 'mener', 'mente', 'uttaler', 'uttalte', 'lyder', 'lød', 'opplyser',
    'opplyste', 'tilføyer', 'tilføyde', 'understreker', 'understreket', 'påpeker', 'påpekte', 'konstaterer', 'slår', 'skriver', 'skrev', 'fortsetter',
    'fortsatte', 'vurderer', 'erkjenner', 'innrømmer', 'bekrefter', 'bekreftet', 'svarer', 'svarte', 'spør', 'spurte', 'avslutter', 'utdyper',
    'fremhever', 'framhever', 'håper', 'tror', 'synes', 'syntes', 'ser', 'kommenterer', 'legger', 'oppsummerer', 'advarer', 'hevder', 'hevdet',
    'poengterer',
  ],
  auxiliaries: ['har', 'hadde'],
  pronouns: ['han', 'hun'],
  sources: ['ifølge'],
  sourcePhrases: ['ifølge'],
  addressing: ['til', 'med', 'om', 'mot', 'hos', 'over'],
  subjectsFirst: false,
  dashes: true,
});
