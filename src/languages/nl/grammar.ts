import type { GrammarTables } from '../contracts/grammar';

export const grammar = (): GrammarTables => ({
  articles: ['de', 'het'],
  indefinite: ['een'],
  copulas: ['is', 'was'],
  from: ['vanuit'],
  leaving: ['van'],
  reaching: ['naar'],
  into: ['in'],
  as: [],
  with: ['met'],
  both: ['beide'],
  among: ['waaronder'],
  them: [],
  genitiveS: false,
  titleCase: false,
});
