import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = {
  words: ['pôle', 'pole', 'grappe', 'cluster', 'pôles', 'poles', 'grappes', 'clusters', 'technopôle'],
  stems: ['pôle', 'pole', 'grappe', 'cluster'],
  singular: ['pôle', 'pole', 'grappe', 'cluster'],
  definite: ['pôle', 'cluster'],
  plural: ['pôles', 'poles', 'grappes', 'clusters'],
  certain: ['technopôle'],
  tails: ['de compétitivité', 'de compétences', 'mondial de compétitivité', 'd’excellence', 'd\'excellence', 'd’innovation', 'd\'innovation', 'd’entreprises', 'd\'entreprises', 'de compétence'],
  foreignParts: ['métro', 'metro', 'mono', 'mégalo', 'méga', 'nécro', 'acro'],
  fields: ['dédié', 'pour', 'de'],
  joins: ['et', 'ou', 'ainsi'],
  such: ['comme', 'notamment', 'dont', 'que', 'exemple', 'figurent'],
  copulas: ['est', 'était', 'devient', 'sont', 'nommé'],
  merging: ['fusion', 'fusionnent', 'fusionné', 'regroupement', 'rapproche', 'rapprochement', 'fusionner', 'rapprochent', 'unissent', 'regroupent'],
  roles: [],
  belongings: ['président', 'présidente', 'directeur', 'directrice', 'délégué', 'adhérents', 'membres', 'gouvernance'],
  headquarters: ['siège', 'siège social', 'sièges'],
  branches: ['antenne', 'antennes', 'bureau', 'bureaux', 'agence'],
  partners: ['partenaire', 'partenaires', 'partenariat', 'avec', 'collaboration'],
  relatives: ['qui', 'dont'],
  theCity: ['ville'],
};
