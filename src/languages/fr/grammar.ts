import type { GrammarTables } from '../contracts/grammar';

export const grammar = (): GrammarTables => ({
  articles: ['le', 'la', 'les', 'l'],
  indefinite: ['un', 'une'],
  copulas: ['est'],
  from: [],
  leaving: ['de'],
  reaching: ['à', 'vers'],
  into: [],
  as: [],
  with: ['avec'],
  both: [],
  among: ['dont'],
  them: [],
  genitiveS: false,
  titleCase: false,
});
