import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = {
  words: ['klynge', 'klynga', 'klyngja', 'klyngje', 'klyngeorganisasjon', 'klyngeorganisasjonen', 'klyngeprosjektet', 'klyngesamarbeidet', 'cluster', 'klusteret', 'klyngas', 'næringsklynga', 'klynger', 'klyngjer', 'klyngene', 'klyngjene', 'klyngeorganisasjonar', 'klyngeorganisasjonane', 'næringsklynge', 'næringsklynger', 'næringsklyngja'],
  stems: ['klyng', 'kluster', 'cluster', 'nettverk'],
  singular: ['klynge', 'klynga', 'klyngja', 'klyngje', 'klyngeorganisasjon', 'klyngeorganisasjonen', 'klyngeprosjektet', 'klyngesamarbeidet', 'cluster', 'klusteret', 'klyngas', 'næringsklynga'],
  definite: ['klynga', 'klyngja', 'klyngeorganisasjonen', 'klyngeprosjektet', 'klyngesamarbeidet', 'klusteret'],
  plural: ['klynger', 'klyngjer', 'klyngene', 'klyngjene', 'klyngeorganisasjonar', 'klyngeorganisasjonane'],
  certain: ['klyngeorganisasjon', 'klyngeorganisasjonen', 'klyngeorganisasjonar', 'klyngeorganisasjonane', 'klyngeprosjektet', 'klyngesamarbeidet', 'næringsklynga', 'næringsklynge', 'næringsklynger', 'næringsklyngja'],
  tails: ['of excellence'],
  foreignParts: ['smitte', 'galakse', 'stjerne', 'server', 'data', 'celle', 'gen', 'utbrudds', 'hus', 'regne', 'gpu', 'maskin'],
  fields: ['for', 'innen', 'innenfor'],
  joins: ['og', 'samt', 'eller'],
  such: ['som', 'nemleg', 'mellom', 'til', 'døme', 'eksempel'],
  copulas: ['er', 'var', 'blir', 'vart', 'vert', 'heiter', 'heitte', 'blei'],
  merging: ['fusjon', 'fusjonen', 'fusjonerer', 'fusjonert', 'samanslåing', 'slått', 'gått', 'gjekk', 'vidarefører', 'slår', 'slåast', 'samanslåinga', 'fusjonere'],
  roles: ['klyngeleiar', 'klyngeleiaren', 'klyngesjef', 'klyngesjefen', 'klyngedirektør'],
  belongings: ['styreleiar', 'dagleg', 'direktør', 'klyngeleiar', 'medlemmer', 'medlemsbedrifter', 'styret', 'partnarar', 'leiar'],
  headquarters: ['hovudkontor', 'hovudkontoret', 'hovudsete', 'sekretariat', 'hovudkontora', 'hovudsetet'],
  branches: ['avdeling', 'avdelingar', 'kontor', 'filial', 'filialar', 'avdelinga', 'avdelingane', 'kontoret', 'kontora', 'avdelingskontor', 'avdelingskontora', 'regionkontor', 'lokalkontor', 'satellittkontor'],
  partners: ['partnar', 'partnarar', 'samarbeider', 'samarbeid', 'saman', 'samarbeidspartnar', 'samarbeidspartnarar'],
  relatives: ['som'],
  theCity: ['byen'],
};
