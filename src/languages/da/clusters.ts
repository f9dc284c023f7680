import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = {
  words: ['klynge', 'klyngen', 'klynges', 'klyngens', 'klyngeorganisation', 'klyngeorganisationen', 'klyngesamarbejdet', 'klyngesamarbejde', 'klyngenetværket', 'innovationsnetværk', 'innovationsnetværket', 'superklynge', 'superklyngen', 'cluster', 'clusteren', 'clusteret', 'erhvervsnetværket', 'klynger', 'klyngerne', 'klyngers', 'klyngernes', 'klyngeorganisationer', 'klyngeorganisationerne', 'innovationsnetværkene', 'superklynger', 'klyngeinitiativer', 'clustre', 'clusterne', 'erhvervsklynge', 'erhvervsklyngen', 'erhvervsklynger'],
  stems: ['klyng', 'netværk', 'kluster', 'cluster'],
  singular: ['klynge', 'klyngen', 'klynges', 'klyngens', 'klyngeorganisation', 'klyngeorganisationen', 'klyngesamarbejdet', 'klyngesamarbejde', 'klyngenetværket', 'innovationsnetværk', 'innovationsnetværket', 'superklynge', 'superklyngen', 'cluster', 'clusteren', 'clusteret', 'erhvervsnetværket'],
  definite: ['klyngen', 'klyngens', 'klyngeorganisationen', 'klyngesamarbejdet', 'klyngenetværket', 'innovationsnetværket', 'superklyngen', 'erhvervsnetværket', 'clusteren', 'clusteret'],
  plural: ['klynger', 'klyngerne', 'klyngers', 'klyngernes', 'klyngeorganisationer', 'klyngeorganisationerne', 'innovationsnetværkene', 'superklynger', 'klyngeinitiativer', 'clustre', 'clusterne'],
  certain: ['klyngeorganisation', 'klyngeorganisationen', 'klyngeorganisationer', 'klyngeorganisationerne', 'klyngesamarbejdet', 'innovationsnetværk', 'innovationsnetværket', 'innovationsnetværkene', 'erhvervsnetværket', 'erhvervsklynge', 'erhvervsklyngen', 'erhvervsklynger', 'superklyngen', 'superklynge'],
  tails: ['of excellence'],
  foreignParts: ['smitte', 'galakse', 'stjerne', 'server', 'computer', 'regne', 'celle', 'data', 'gen', 'hus', 'bolig', 'ord', 'kube', 'storage', 'gpu', 'husklynge', 'landsby', 'ø'],
  fields: ['for', 'inden for', 'indenfor'],
  joins: ['og', 'samt', 'eller'],
  such: ['som', 'såsom', 'fx', 'nemlig', 'herunder', 'eksempelvis', 'bl', 'eksempel'],
  copulas: ['er', 'var', 'bliver', 'blev', 'hedder', 'hed', 'kaldes', 'udgør'],
  merging: ['fusion', 'fusioneret', 'fusionerer', 'fusionen', 'sammenlægning', 'sammenlagt', 'sammensmeltning', 'smeltet', 'slået', 'gået', 'gik', 'afløser', 'fortsætter', 'fusionere', 'fusionerede', 'sammen', 'sammenlægges', 'sammenlægger'],
  roles: ['klyngechef', 'klyngechefen', 'klyngeleder', 'klyngelederen', 'klyngedirektør', 'klyngedirektøren', 'klyngekonsulent', 'klyngeformand', 'clusterchef', 'clusterdirektør', 'netværkschef'],
  belongings: ['formand', 'direktør', 'direktøren', 'bestyrelse', 'bestyrelsesformand', 'medlemmer', 'medlemsvirksomheder', 'opgave', 'sekretariat', 'partnere', 'partner', 'ceo', 'medarbejdere', 'klyngedirektør', 'klyngechef', 'klyngeleder', 'udviklingschef', 'projektleder', 'projektchef', 'adm'],
  headquarters: ['hovedsæde', 'hovedsæder', 'hovedsædet', 'hovedkontor', 'hovedkontoret', 'hovedkontorer', 'sekretariat', 'sekretariatet', 'hovedkvarter', 'hovedsæderne', 'hovedkontorerne', 'hovedkvarteret'],
  branches: ['filial', 'filialer', 'filialen', 'afdeling', 'afdelinger', 'hub', 'hubs', 'kontor', 'kontorer', 'repræsentation', 'repræsenteret', 'lokalkontor', 'lokalkontorer', 'satellit', 'satellitter', 'base', 'filialerne', 'afdelingen', 'afdelingerne', 'kontoret', 'kontorerne', 'satellitkontor', 'satellitkontorer', 'afdelingskontor', 'afdelingskontorer', 'regionskontor', 'regionskontorer', 'underafdeling', 'underafdelinger'],
  partners: ['partner', 'partnere', 'samarbejder', 'samarbejde', 'samarbejdsaftale', 'sammen', 'samarbejdspartner', 'samarbejdspartnere', 'partnerskab'],
  relatives: ['som', 'der'],
  theCity: ['byen'],
};
