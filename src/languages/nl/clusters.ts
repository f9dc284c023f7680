import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = {
  words: ['cluster', 'clusterorganisatie', 'speerpuntcluster', 'concurrentiepool', 'innovatiecluster', 'topcluster', 'innovatiepool', 'clusters', 'clusterorganisaties', 'speerpuntclusters', 'concurrentiepolen', 'innovatieclusters'],
  stems: ['cluster', 'speerpunt', 'concurrentiepo', 'innovatiepo'],
  singular: ['cluster', 'clusterorganisatie', 'speerpuntcluster', 'concurrentiepool', 'innovatiecluster', 'topcluster', 'innovatiepool'],
  definite: ['cluster', 'clusterorganisatie'],
  plural: ['clusters', 'clusterorganisaties', 'speerpuntclusters', 'concurrentiepolen', 'innovatieclusters'],
  certain: ['clusterorganisatie', 'clusterorganisaties', 'speerpuntcluster', 'speerpuntclusters', 'concurrentiepool', 'concurrentiepolen', 'innovatiecluster', 'innovatieclusters'],
  tails: ['of excellence'],
  foreignParts: ['server', 'reken', 'data', 'sterren', 'gpu', 'gen'],
  fields: ['voor', 'van'],
  joins: ['en', 'of'],
  such: ['zoals', 'namelijk', 'waaronder', 'bijvoorbeeld', 'voorbeeld'],
  copulas: ['is', 'was', 'wordt', 'werd', 'heet', 'zijn'],
  merging: ['fusie', 'fuseren', 'gefuseerd', 'samengegaan', 'verder', 'samen', 'bundelen', 'fuseert'],
  roles: ['clustermanager', 'clusterdirecteur', 'clustercoördinator'],
  belongings: ['voorzitter', 'directeur', 'leden', 'bestuur', 'manager', 'clustermanager'],
  headquarters: ['hoofdkantoor', 'zetel', 'hoofdzetel', 'hoofdzetels', 'hoofdkantoren'],
  branches: ['vestiging', 'vestigingen', 'kantoor', 'kantoren', 'afdeling'],
  partners: ['partner', 'partners', 'samen', 'samenwerking', 'samenwerkt'],
  relatives: ['die', 'dat', 'waarvan'],
  theCity: ['stad'],
};
