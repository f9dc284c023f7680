import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'sanoo', 'sanoi', 'kertoo', 'kertoi', 'toteaa', 'totesi', 'selittää', 'selitti', 'kuvailee', 'kuvaili', 'kirjoittaa', 'kirjoitti', 'lisää',
    'lisäsi', 'painottaa', 'korostaa', 'korosti', 'jatkaa', 'jatkoi', 'arvioi', 'muistuttaa', 'huomauttaa', 'tiivistää', 'iloitsee', 'uskoo',
    'toivoo', 'pohtii', 'vastaa', 'vastasi', 'kysyy', 'mukaan', 'mielestä',
  ],
  auxiliaries: ['on', 'oli'],
  pronouns: ['hän'],
  sources: [],
  sourcePhrases: [],
  addressing: [],
  subjectsFirst: true,
  dashes: true,
});
