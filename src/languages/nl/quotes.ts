import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'zegt', 'zei', 'zeggen', 'vertelt', 'vertelde', 'verklaart', 'verklaarde', 'legt', 'stelt', 'stelde', 'meldt', 'meldde', 'schrijft', 'schreef',
    'benadrukt', 'benadrukte', 'aldus', 'vindt', 'vond', 'denkt', 'dacht', 'voegt', 'vervolgt', 'concludeert', 'bevestigt', 'antwoordt', 'vraagt',
    'waarschuwt', 'hoopt', 'licht', 'reageert',
    'roept', 'riep', 'legde', 'beaamt', 'beaamde', 'verzekert', 'verzekerde', 'onderstreept', 'onderstreepte', 'reageerde', 'vroeg', 'antwoordde', 'bevestigde', 'concludeerde', 'waarschuwde', 'voegde', 'lichtte',
  ],
  auxiliaries: ['heeft', 'had'],
  pronouns: ['hij', 'zij', 'ze'],
  sources: ['volgens'],
  sourcePhrases: ['volgens', 'naar de mening van', 'in de woorden van'],
  addressing: ['aan', 'met', 'over', 'bij', 'tegen'],
  subjectsFirst: false,
  dashes: false,
});
