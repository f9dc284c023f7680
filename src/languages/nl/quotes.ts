import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'zegt', 'zei', 'zeggen', 'vertelt', 'vertelde', 'verklaart', 'verklaarde', 'legt', 'stelt', 'stelde', 'meldt', 'meldde', 'schrijft', 'schreef',
    'benadrukt', 'benadrukte', 'aldus', 'vindt', 'vond', 'denkt', 'dacht', 'voegt', 'vervolgt', 'concludeert', 'bevestigt', 'antwoordt', 'vraagt',
    'waarschuwt', 'hoopt', 'licht', 'reageert',
    'roept', 'riep', 'legde', 'beaamt', 'beaamde', 'verzekert', 'verzekerde', 'onderstreept', 'onderstreepte', 'reageerde', 'vroeg', 'antwoordde', 'bevestigde', 'concludeerde', 'waarschuwde', 'voegde', 'lichtte',
    'hoopte',
  ],
  spoken: [
    'lacht', 'lachte', 'glimlacht', 'glimlachte', 'grapt', 'grapte', 'verzucht', 'verzuchtte', 'erkent', 'erkende', 'geeft', 'gaf', 'noemt',
    'noemde', 'constateert', 'constateerde', 'merkt', 'merkte', 'herinnert', 'herinnerde', 'verwacht', 'verwachtte', 'pleit', 'pleitte',
    'prijst', 'prees', 'besluit', 'besloot', 'filosofeert', 'somt', 'zucht', 'zuchtte', 'beseft', 'bekent', 'bekende', 'vat', 'vatte', 'jubelt',
    'jubelde', 'roemt', 'roemde', 'vermoedt', 'vermoedde', 'voorspelt', 'voorspelde', 'betoogt', 'betoogde', 'oppert', 'opperde', 'stipt',
    'stipte', 'nuanceert', 'nuanceerde', 'relativeert', 'relativeerde', 'klinkt', 'bezweert', 'weet',
  ],
  auxiliaries: ['heeft', 'had'],
  pronouns: ['hij', 'zij', 'ze'],
  ages: ['jarige'],
  sources: ['volgens'],
  sourcePhrases: ['volgens', 'naar de mening van', 'in de woorden van'],
  addressing: ['aan', 'met', 'over', 'bij', 'tegen'],
  subjectsFirst: false,
  dashes: false,
});
