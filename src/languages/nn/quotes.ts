import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'seier', 'sa', 'sei', 'fortel', 'fortalde', 'forklarer', 'forklarar', 'forklarte', 'meiner', 'meinte', 'uttaler', 'uttalar', 'uttalte', 'lyder',
    'opplyser', 'opplyste', 'tilføyer', 'understrekar', 'understreka', 'påpeikar', 'påpeika', 'konstaterer', 'skriv', 'skreiv', 'fortset', 'held',
    'vurderer', 'erkjenner', 'innrømmer', 'innrømer', 'stadfestar', 'svarar', 'svarte', 'spør', 'spurte', 'avsluttar', 'utdjupar', 'framhevar',
    'håpar', 'trur', 'synest', 'tykkjer', 'ser', 'kommenterer', 'legg', 'oppsummerer', 'åtvarar', 'hevdar', 'hevda', 'poengterer',
    'poengterte', 'oppsummerte', 'framheva', 'kommenterte', 'åtvara', 'innrømte', 'erkjente', 'utdjupa', 'konstaterte', 'vurderte',
  ],
  spoken: [
    'ler', 'lo', 'smiler', 'smilte', 'sukkar', 'sukka', 'utbryt', 'utbraut', 'jublar', 'jubla', 'nemner', 'nemnde', 'hugsar', 'hugsa', 'minnest',
    'medgir', 'spår', 'spådde', 'innvender', 'innvende', 'forsikrar', 'forsikra', 'resonnerer', 'bemerkar', 'merkar', 'supplerer', 'supplerte',
    'konkluderer', 'konkluderte', 'presiserer', 'presiserte', 'spøkjer', 'rosar', 'rosa', 'lovar', 'lova', 'anslår', 'fastslår', 'fastslo',
    'røper', 'avslører', 'oppmodar', 'oppmoda',
  ],
  auxiliaries: ['har', 'hadde'],
  pronouns: ['han', 'ho'],
  ages: ['årige', 'åringen'],
  sources: ['ifølgje'],
  sourcePhrases: ['ifølgje'],
  addressing: ['til', 'med', 'om', 'mot', 'hos', 'over'],
  subjectsFirst: false,
  dashes: true,
});
