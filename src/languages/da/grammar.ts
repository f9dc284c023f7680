import type { GrammarTables } from '../contracts/grammar';

export const grammar = (): GrammarTables => ({
  articles: ['den', 'det', 'de'],
  indefinite: ['en', 'et'],
  copulas: ['er', 'var', 'bliver', 'blev'],
  from: ['fra'],
  leaving: ['fra'],
  reaching: ['til'],
  into: ['i', 'inden'],
  as: ['som', 'til'],
  with: ['med'],
  both: ['begge'],
  among: ['blandt', 'heriblandt', 'herunder', 'nemlig'],
  them: ['dem', 'andet'],
  genitiveS: true,
  titleCase: false,
});
