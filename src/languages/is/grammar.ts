import type { GrammarTables } from '../contracts/grammar';

export const grammar = (): GrammarTables => ({
  articles: [],
  indefinite: [],
  copulas: ['er', 'var'],
  from: ['frá'],
  leaving: ['frá'],
  reaching: ['til'],
  into: [],
  as: ['sem', 'til'],
  with: [],
  both: ['bæði'],
  among: [],
  them: [],
  genitiveS: true,
  titleCase: false,
});
