import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = {
  words: ['cluster', 'clusters', 'supercluster'],
  stems: ['cluster', 'klynge', 'catapult'],
  singular: ['cluster'],
  definite: ['cluster'],
  plural: ['clusters'],
  certain: ['supercluster'],
  tails: ['of excellence', 'organisation', 'organization', 'organisations', 'organizations', 'initiative', 'initiatives', 'association', 'management organisation', 'management organization'],
  foreignParts: [],
  fields: ['for', 'in'],
  joins: ['and', 'or'],
  such: ['such', 'as', 'including', 'like', 'namely', 'are', 'example'],
  copulas: ['is', 'was', 'becomes', 'became', 'are', 'called'],
  merging: ['merged', 'merger', 'merge', 'merging', 'fusion', 'amalgamation', 'merges', 'amalgamate', 'combine', 'joined', 'join'],
  roles: [],
  belongings: ['chair', 'chairman', 'chairwoman', 'director', 'ceo', 'members', 'board', 'spokesperson', 'speaker', 'manager', 'secretariat', 'coordinator', 'partner', 'partners'],
  headquarters: ['headquarters', 'headquartered', 'seat', 'secretariat', 'head office', 'main office', 'home office'],
  branches: ['branch', 'branches', 'office', 'offices', 'hubs', 'hub', 'department', 'departments', 'branch office'],
  partners: ['partner', 'partners', 'partnership', 'together', 'cooperates', 'collaborates', 'collaboration', 'cooperation'],
  relatives: ['which', 'that', 'whose', 'who'],
  theCity: ['city'],
};
