import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = {
  words: ['klynge', 'klyngen', 'klynga', 'klynges', 'klyngens', 'klyngas', 'klyngeorganisasjon', 'klyngeorganisasjonen', 'klyngeprosjektet', 'klyngesamarbeidet', 'bedriftsnettverket', 'bedriftsklyngen', 'cluster', 'clusteret', 'klusteret', 'klynger', 'klyngene', 'klyngenes', 'klyngeorganisasjoner', 'klyngeorganisasjonene', 'klyngemiljøer', 'næringsklyngen', 'næringsklynge', 'næringsklynga', 'næringsklynger'],
  stems: ['klyng', 'kluster', 'cluster', 'nettverk'],
  singular: ['klynge', 'klyngen', 'klynga', 'klynges', 'klyngens', 'klyngas', 'klyngeorganisasjon', 'klyngeorganisasjonen', 'klyngeprosjektet', 'klyngesamarbeidet', 'bedriftsnettverket', 'bedriftsklyngen', 'cluster', 'clusteret', 'klusteret'],
  definite: ['klyngen', 'klynga', 'klyngens', 'klyngeorganisasjonen', 'klyngeprosjektet', 'klyngesamarbeidet', 'bedriftsnettverket', 'bedriftsklyngen', 'clusteret', 'klusteret'],
  plural: ['klynger', 'klyngene', 'klyngenes', 'klyngeorganisasjoner', 'klyngeorganisasjonene', 'klyngemiljøer'],
  certain: ['klyngeorganisasjon', 'klyngeorganisasjonen', 'klyngeorganisasjoner', 'klyngeorganisasjonene', 'klyngeprosjektet', 'klyngesamarbeidet', 'næringsklyngen', 'næringsklynge', 'næringsklynga', 'næringsklynger'],
  tails: ['of excellence'],
  foreignParts: ['smitte', 'galakse', 'stjerne', 'server', 'data', 'celle', 'gen', 'utbrudds', 'hus', 'regne', 'gpu', 'maskin'],
  fields: ['for', 'innen', 'innenfor'],
  joins: ['og', 'samt', 'eller'],
  such: ['som', 'nemlig', 'herunder', 'f', 'blant', 'eksempelvis', 'eksempel'],
  copulas: ['er', 'var', 'blir', 'ble', 'heter', 'het', 'kalles'],
  merging: ['fusjon', 'fusjonen', 'fusjonerer', 'fusjonert', 'sammenslåing', 'slått', 'slår', 'gått', 'gikk', 'viderefører', 'slås', 'sammenslåingen', 'fusjonere'],
  roles: ['klyngeleder', 'klyngelederen', 'klyngesjef', 'klyngesjefen', 'klyngedirektør', 'klyngedirektøren', 'klyngeutvikler'],
  belongings: ['styreleder', 'daglig', 'direktør', 'klyngeleder', 'klyngesjef', 'medlemmer', 'medlemsbedrifter', 'styret', 'partnere', 'leder', 'ceo', 'prosjektleder', 'administrerende'],
  headquarters: ['hovedkontor', 'hovedkontoret', 'hovedsete', 'hovudsete', 'sekretariat', 'sekretariatet', 'hovedsetet', 'hovedkontorene', 'hovedkontorer', 'hovedseter'],
  branches: ['avdeling', 'avdelinger', 'avdelingskontor', 'kontor', 'kontorer', 'filial', 'filialer', 'noder', 'avdelingen', 'avdelingene', 'kontoret', 'kontorene', 'filialen', 'avdelingskontorer', 'avdelingskontoret', 'avdelingskontorene', 'regionkontor', 'regionkontorer', 'lokalkontor', 'lokalkontorer', 'satellittkontor'],
  partners: ['partner', 'partnere', 'samarbeider', 'samarbeid', 'sammen', 'samarbeidspartner', 'samarbeidspartnere', 'samarbeidsavtale'],
  relatives: ['som'],
  theCity: ['byen'],
};
