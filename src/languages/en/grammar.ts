import type { GrammarTables } from '../contracts/grammar';

export const grammar = (): GrammarTables => ({
  articles: ['the'],
  indefinite: ['a', 'an'],
  copulas: ['is', 'was', 'becomes', 'became'],
  from: ['from'],
  leaving: ['from'],
  reaching: ['to'],
  into: ['in'],
  as: ['as'],
  with: ['with'],
  both: ['both'],
  among: ['including', 'among', 'namely'],
  them: ['them'],
  genitiveS: false,
  titleCase: true,
});
