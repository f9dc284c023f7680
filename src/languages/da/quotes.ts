import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'siger', 'sagde', 'sige', 'siges', 'fortæller', 'fortalte', 'forklarer', 'forklarede', 'mener', 'mente', 'udtaler', 'udtalte', 'lyder', 'lød',
    'oplyser', 'oplyste', 'tilføjer', 'tilføjede', 'understreger', 'understregede', 'påpeger', 'påpegede', 'konstaterer', 'konstaterede', 'fastslår',
    'fastslog', 'skriver', 'skrev', 'fortsætter', 'fortsatte', 'vurderer', 'vurderede', 'erkender', 'erkendte', 'bekræfter', 'bekræftede', 'svarer',
    'svarede', 'spørger', 'spurgte', 'afslutter', 'slutter', 'uddyber', 'uddybede', 'pointerer', 'pointerede', 'fremhæver', 'glæder', 'begrunder',
    'indrømmer', 'råder', 'opfordrer', 'advarer', 'håber', 'tror', 'synes', 'ser', 'beretter', 'bemærker', 'supplerer', 'konkluderer', 'lover',
    'kommenterer', 'kalder', 'sammenfatter', 'opsummerer',
    'opsummerede', 'konkluderede', 'supplerede', 'bemærkede', 'kommenterede', 'advarede', 'fremhævede', 'indrømmede', 'lovede', 'håbede',
    'roste',
  ],
  spoken: [
    'griner', 'ler', 'lo', 'smiler', 'smilede', 'sukker', 'sukkede', 'udbryder', 'udbrød', 'jubler', 'jublede', 'medgiver', 'medgav', 'nævner',
    'nævnte', 'betoner', 'betonede', 'anfører', 'anførte', 'hævder', 'hævdede', 'indvender', 'indvendte', 'spår', 'spåede', 'forudser',
    'forudså', 'husker', 'huskede', 'mindes', 'fastholder', 'fastholdt', 'forsikrer', 'forsikrede', 'replicerer', 'replicerede', 'noterer',
    'noterede', 'ræsonnerer', 'ræsonnerede', 'roser',
  ],
  auxiliaries: ['har', 'havde'],
  pronouns: ['han', 'hun'],
  ages: ['årige'],
  sources: ['ifølge'],
  sourcePhrases: ['ifølge', 'iflg'],
  addressing: ['til', 'med', 'om', 'mod', 'hos', 'over'],
  subjectsFirst: false,
  dashes: true,
});
