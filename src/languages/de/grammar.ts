import type { GrammarTables } from '../contracts/grammar';

export const grammar = (): GrammarTables => ({
  articles: ['der', 'die', 'das', 'dem', 'den', 'des'],
  indefinite: ['ein', 'eine', 'einen', 'einem', 'einer'],
  copulas: ['ist', 'war', 'wird', 'wurde'],
  from: ['aus'],
  leaving: ['von', 'vom', 'aus'],
  reaching: ['nach'],
  into: ['in', 'im'],
  as: ['als', 'zum', 'zur'],
  with: ['mit'],
  both: ['beide', 'beiden'],
  among: ['darunter', 'nämlich'],
  them: [],
  genitiveS: true,
  titleCase: false,
});
