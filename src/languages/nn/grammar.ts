import type { GrammarTables } from '../contracts/grammar';

export const grammar = (): GrammarTables => ({
  articles: ['den', 'det', 'dei'],
  indefinite: ['ein', 'ei', 'eit'],
  copulas: ['er', 'var', 'blir', 'vart'],
  from: ['frå', 'fra'],
  leaving: ['frå', 'fra'],
  reaching: ['til'],
  into: ['i', 'innan'],
  as: ['som', 'til'],
  with: ['med'],
  both: ['begge'],
  among: ['blant', 'deriblant', 'mellom'],
  them: ['dei', 'anna'],
  genitiveS: true,
  titleCase: false,
});
