import type { GrammarTables } from '../contracts/grammar';

export const grammar = (): GrammarTables => ({
  articles: ['den', 'det', 'de'],
  indefinite: ['en', 'ett'],
  copulas: ['är', 'var', 'blir', 'blev'],
  from: ['från'],
  leaving: ['från'],
  reaching: ['till'],
  into: ['i', 'inom', 'innan'],
  as: ['som', 'till'],
  with: ['med'],
  both: ['båda'],
  among: ['bland', 'däribland', 'nämligen'],
  them: ['dem', 'annat'],
  genitiveS: true,
  titleCase: false,
});
