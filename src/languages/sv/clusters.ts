import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = {
  words: ['kluster', 'klustret', 'klustrets', 'klusterorganisation', 'klusterorganisationen', 'klusternätverket', 'klusterbolaget', 'innovationskluster', 'innovationsklustret', 'cluster', 'klustren', 'klustrens', 'klusterorganisationer', 'klusterorganisationerna', 'klusterinitiativ', 'klusterinitiativen', 'klusterinitiativet', 'företagskluster'],
  stems: ['kluster', 'klustr', 'cluster'],
  singular: ['kluster', 'klustret', 'klustrets', 'klusterorganisation', 'klusterorganisationen', 'klusternätverket', 'klusterbolaget', 'innovationskluster', 'innovationsklustret', 'cluster'],
  definite: ['klustret', 'klustrets', 'klusterorganisationen', 'klusternätverket', 'klusterbolaget', 'innovationsklustret'],
  plural: ['kluster', 'klustren', 'klustrens', 'klusterorganisationer', 'klusterorganisationerna', 'klusterinitiativ', 'klusterinitiativen'],
  certain: ['klusterorganisation', 'klusterorganisationen', 'klusterorganisationer', 'klusterorganisationerna', 'klusterinitiativ', 'klusterinitiativen', 'klusterinitiativet', 'innovationskluster', 'innovationsklustret', 'företagskluster'],
  tails: ['of excellence'],
  foreignParts: ['smitt', 'galax', 'stjärn', 'server', 'dator', 'cell', 'gen', 'data', 'beräknings', 'gpu', 'utbrotts', 'sjukdoms'],
  fields: ['för', 'inom'],
  joins: ['och', 'samt', 'eller'],
  such: ['som', 'såsom', 'nämligen', 'exempelvis', 'bland', 't', 'exempel'],
  copulas: ['är', 'var', 'blir', 'blev', 'heter', 'hette', 'kallas'],
  merging: ['fusion', 'fusionen', 'sammanslagning', 'slogs', 'slås', 'slagits', 'gått', 'gick', 'fusioneras', 'ihop', 'samman', 'fusionerar', 'sammanslagningen'],
  roles: ['klusterledare', 'klusterledaren', 'klusterchef', 'klusterchefen', 'klusterutvecklare', 'klusterkoordinator'],
  belongings: ['ordförande', 'vd', 'styrelse', 'medlemmar', 'medlemsföretag', 'verksamhetsledare', 'klusterledare', 'processledare', 'partner', 'projektledare', 'kommunikatör', 'direktör'],
  headquarters: ['huvudkontor', 'huvudkontoret', 'huvudsäte', 'huvudsätet', 'säte', 'kansli', 'kansliet', 'huvudkontoren', 'huvudsäten'],
  branches: ['filial', 'filialer', 'avdelning', 'avdelningar', 'kontor', 'kontoren', 'lokalkontor', 'nod', 'noder', 'filialerna', 'kontoret', 'filialkontor', 'regionkontor', 'regionkontoret', 'regionkontoren', 'avdelningskontor', 'satellitkontor', 'lokalkontoren', 'lokalkontoret'],
  partners: ['partner', 'partners', 'samarbetar', 'samarbete', 'tillsammans', 'samarbetspartner', 'samverkan'],
  relatives: ['som'],
  theCity: ['staden', 'stan'],
};
