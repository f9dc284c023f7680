import type { GrammarTables } from '../contracts/grammar';

export const grammar = (): GrammarTables => ({
  articles: ['den', 'det', 'de'],
  indefinite: ['en', 'et', 'ei'],
  copulas: ['er', 'var', 'blir', 'ble'],
  from: ['fra'],
  leaving: ['fra'],
  reaching: ['til'],
  into: ['i', 'innen'],
  as: ['som', 'til'],
  with: ['med'],
  both: ['begge'],
  among: ['blant', 'deriblant', 'herunder', 'nemlig'],
  them: ['dem', 'annet'],
  genitiveS: true,
  titleCase: false,
});
