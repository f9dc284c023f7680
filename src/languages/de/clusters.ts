import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = {
  words: ['cluster', 'clusters', 'clusterorganisation', 'clusterinitiative', 'clusternetzwerk', 'innovationsnetzwerk', 'clustern', 'clusterorganisationen', 'clusterinitiativen', 'spitzencluster', 'spitzenclusters', 'exzellenzcluster', 'exzellenzclusters', 'technologiecluster', 'innovationscluster', 'branchencluster', 'wirtschaftscluster', 'landescluster', 'exzellenzclustern', 'spitzenclustern', 'spitzenclusterorganisation', 'zukunftscluster', 'hightech-cluster'],
  stems: ['cluster', 'netzwerk'],
  singular: ['cluster', 'clusters', 'clusterorganisation', 'clusterinitiative', 'clusternetzwerk', 'innovationsnetzwerk'],
  definite: ['cluster', 'clusters', 'clusterinitiative', 'clusternetzwerk', 'innovationsnetzwerk'],
  plural: ['cluster', 'clustern', 'clusterorganisationen', 'clusterinitiativen'],
  certain: ['spitzencluster', 'spitzenclusters', 'exzellenzcluster', 'exzellenzclusters', 'clusterorganisation', 'clusterinitiative', 'technologiecluster', 'innovationscluster', 'branchencluster', 'wirtschaftscluster', 'landescluster', 'clusternetzwerk', 'exzellenzclustern', 'spitzenclustern', 'spitzenclusterorganisation', 'zukunftscluster', 'hightech-cluster'],
  tails: ['of excellence'],
  foreignParts: ['rechen', 'rechner', 'server', 'galaxien', 'galaxie', 'stern', 'zell', 'gen', 'daten', 'gpu', 'compute', 'infektions', 'fall', 'speicher', 'hpc', 'hochleistungs', 'linux', 'atom', 'metall', 'wasser', 'kubernetes'],
  fields: ['für'],
  joins: ['und', 'sowie', 'oder'],
  such: ['wie', 'nämlich', 'darunter', 'beispielsweise', 'etwa', 'beispiel'],
  copulas: ['ist', 'war', 'wird', 'wurde', 'heißt', 'sind', 'waren'],
  merging: ['fusion', 'fusionieren', 'fusioniert', 'zusammenschluss', 'zusammengeschlossen', 'verschmelzung', 'verschmelzen', 'schließen', 'zusammen', 'künftig', 'fusionierten'],
  roles: ['clustermanager', 'clustermanagerin', 'clustermanagers', 'clusterleiter', 'clusterleiterin', 'clustersprecher', 'clustersprecherin', 'clustergeschäftsführer', 'clustergeschäftsführerin', 'clusterkoordinator', 'clusterkoordinatorin'],
  belongings: ['sprecher', 'sprecherin', 'geschäftsführer', 'geschäftsführerin', 'vorsitzender', 'vorsitzende', 'mitglieder', 'mitgliedsunternehmen', 'vorstand', 'clustermanager', 'clustermanagerin', 'clustersprecher', 'koordinator', 'koordinatorin'],
  headquarters: ['hauptsitz', 'sitz', 'geschäftsstelle', 'zentrale', 'hauptsitze', 'sitze', 'hauptgeschäftsstelle', 'firmensitz'],
  branches: ['neue geschäftsstelle', 'neuen geschäftsstelle', 'weitere geschäftsstelle', 'weiteren geschäftsstelle', 'zweite geschäftsstelle', 'zweiten geschäftsstelle', 'niederlassung', 'niederlassungen', 'zweigstelle', 'zweigstellen', 'außenstelle', 'standort', 'standorte', 'filiale', 'büro', 'büros', 'standorten', 'außenstellen', 'geschäftsstellen', 'zweigbüro', 'zweigbüros', 'außenbüro', 'außenbüros', 'regionalbüro', 'regionalbüros', 'dependance', 'dependancen'],
  partners: ['partner', 'partnern', 'kooperiert', 'kooperation', 'zusammenarbeit', 'gemeinsam', 'kooperationspartner'],
  relatives: ['der', 'die', 'das', 'deren', 'dessen'],
  theCity: ['stadt'],
};
