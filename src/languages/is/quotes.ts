import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'segir', 'sagði', 'segja', 'útskýrir', 'skýrir', 'bætir', 'bendir', 'telur', 'taldi', 'skrifar', 'skrifaði', 'svarar', 'svaraði', 'spyr',
    'ítrekar', 'heldur', 'greinir',
    'bætti', 'benti', 'útskýrði', 'ítrekaði',
  ],
  spoken: [
    'hlær', 'hló', 'brosir', 'brosti', 'nefnir', 'nefndi', 'rifjar', 'rifjaði', 'viðurkennir', 'viðurkenndi', 'fullyrðir', 'fullyrti', 'spáir',
    'spáði', 'minnir', 'minnti', 'hvetur', 'hvatti', 'fagnar', 'fagnaði', 'lýsir', 'lýsti', 'vonast', 'vonar', 'þakkar', 'þakkaði', 'varar',
    'varaði', 'undirstrikar', 'undirstrikaði',
  ],
  auxiliaries: ['hefur', 'hafði'],
  pronouns: ['hann', 'hún', 'hán'],
  ages: [],
  sources: ['samkvæmt'],
  sourcePhrases: ['samkvæmt', 'að sögn'],
  addressing: ['til', 'við', 'með', 'um', 'hjá'],
  subjectsFirst: false,
  dashes: true,
});
