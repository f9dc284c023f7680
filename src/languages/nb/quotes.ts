import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'sier', 'sa', 'si', 'forteller', 'fortalte', 'forklarer', 'forklarte', 'mener', 'mente', 'uttaler', 'uttalte', 'lyder', 'lød', 'opplyser',
    'opplyste', 'tilføyer', 'tilføyde', 'understreker', 'understreket', 'påpeker', 'påpekte', 'konstaterer', 'slår', 'skriver', 'skrev', 'fortsetter',
    'fortsatte', 'vurderer', 'erkjenner', 'innrømmer', 'bekrefter', 'bekreftet', 'svarer', 'svarte', 'spør', 'spurte', 'avslutter', 'utdyper',
    'fremhever', 'framhever', 'håper', 'tror', 'synes', 'syntes', 'ser', 'kommenterer', 'legger', 'oppsummerer', 'advarer', 'hevder', 'hevdet',
    'poengterer',
    'poengterte', 'oppsummerte', 'fremhevet', 'framhevet', 'kommenterte', 'advarte', 'innrømmet', 'erkjente', 'utdypet', 'konstaterte',
    'vurderte',
  ],
  spoken: [
    'ler', 'lo', 'smiler', 'smilte', 'sukker', 'sukket', 'utbryter', 'utbrøt', 'jubler', 'jublet', 'nevner', 'nevnte', 'husker', 'husket',
    'minnes', 'mintes', 'medgir', 'medga', 'spår', 'spådde', 'innvender', 'innvendte', 'forsikrer', 'forsikret', 'bedyrer', 'bedyret',
    'resonnerer', 'resonnerte', 'bemerker', 'bemerket', 'supplerer', 'supplerte', 'konkluderer', 'konkluderte', 'presiserer', 'presiserte',
    'spøker', 'spøkte', 'roser', 'roste', 'lover', 'lovet', 'anslår', 'anslo', 'betoner', 'fastslår', 'fastslo', 'røper', 'røpet', 'avslører',
    'avslørte', 'oppfordrer', 'oppfordret', 'erindrer',
  ],
  auxiliaries: ['har', 'hadde'],
  pronouns: ['han', 'hun'],
  ages: ['årige', 'åringen'],
  sources: ['ifølge'],
  sourcePhrases: ['ifølge'],
  addressing: ['til', 'med', 'om', 'mot', 'hos', 'over'],
  subjectsFirst: false,
  dashes: true,
});
