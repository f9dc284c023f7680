import type { GrammarTables } from '../contracts/grammar';

export const grammar = (): GrammarTables => ({
  articles: [],
  indefinite: [],
  copulas: ['on', 'oli'],
  from: [],
  leaving: [],
  reaching: [],
  into: [],
  as: [],
  with: [],
  both: ['molemmat'],
  among: [],
  them: [],
  genitiveS: false,
  titleCase: false,
});
