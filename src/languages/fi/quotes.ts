import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'sanoo', 'sanoi', 'kertoo', 'kertoi', 'toteaa', 'totesi', 'selittää', 'selitti', 'kuvailee', 'kuvaili', 'kirjoittaa', 'kirjoitti', 'lisää',
    'lisäsi', 'painottaa', 'korostaa', 'korosti', 'jatkaa', 'jatkoi', 'arvioi', 'muistuttaa', 'huomauttaa', 'tiivistää', 'iloitsee', 'uskoo',
    'toivoo', 'pohtii', 'vastaa', 'vastasi', 'kysyy', 'mukaan', 'mielestä',
    'uskoi', 'toivoi', 'pohti', 'muistutti', 'huomautti', 'tiivisti', 'iloitsi', 'kysyi', 'painotti',
  ],
  spoken: [
    'nauraa', 'naurahtaa', 'naurahti', 'hymyilee', 'myöntää', 'myönsi', 'huokaa', 'huokaisee', 'vakuuttaa', 'vakuutti', 'varoittaa', 'varoitti',
    'kehuu', 'kehui', 'ihmettelee', 'ihmetteli', 'mainitsee', 'mainitsi', 'summaa', 'summasi', 'muistelee', 'muisteli', 'vinkkaa', 'tarkentaa',
    'tarkensi', 'täsmentää', 'täsmensi', 'paljastaa', 'paljasti', 'kommentoi', 'kiittelee', 'kiitteli', 'kiittää', 'kiitti', 'linjaa', 'linjasi',
    'perustelee', 'perusteli', 'vitsailee', 'harmittelee', 'lupaa', 'lupasi', 'arvelee', 'arveli', 'kiteyttää', 'kiteytti', 'päättelee',
  ],
  auxiliaries: ['on', 'oli'],
  pronouns: ['hän'],
  ages: ['vuotias'],
  sources: [],
  sourcePhrases: [],
  addressing: [],
  subjectsFirst: true,
  dashes: true,
});
