import type { OrganizationTables } from '../contracts/organizations';

export const organizations = (): OrganizationTables => ({
  words: ['université', 'institut', 'école', 'sa', 'sas', 'groupe'],
  heads: ['université', 'institut', 'école', 'sa', 'sas', 'groupe'],
  suffixes: [],
  inflected: [],
  openers: ['université', 'universités', 'institut', 'école', 'ecole', 'centre', 'ministère', 'agence', 'conseil', 'fondation', 'association', 'société', 'laboratoire', 'faculté', 'département', 'académie', 'hôpital', 'chu', 'inp', 'iut', 'irt', 'cnrs', 'comité', 'fédération', 'syndicat', 'banque', 'musée', 'parti', 'tribunal', 'commissariat', 'chambre', 'région', 'mairie', 'union', 'office', 'observatoire', 'direction', 'métropole', 'agences', 'caisse', 'cité', 'commission', 'communauté', 'confédération', 'cour', 'inspection', 'pôle', 'secrétariat', 'service', 'conservatoire', 'délégation', 'établissement', 'bibliothèque', 'cluster', 'incubateur', 'technopole'],
  links: ['de', 'du', 'des', 'd', 'la', 'l', 'pour'],
  adjectives: [],
  adjectivesBehind: ['al', 'ale', 'ales', 'aux', 'el', 'elle', 'elles', 'ique', 'iques', 'ien', 'ienne', 'éen', 'éenne', 'ieur', 'ieure', 'if', 'ive', 'aire', 'aires', 'itime', 'itimes', 'icole', 'icoles', 'ois', 'oise', 'ais', 'aise', 'ain', 'aine'],
  noAdjectives: ['applique', 'implique', 'communique', 'fabrique', 'pratique', 'revendique', 'complique', 'duplique', 'critique', 'arrive', 'cultive', 'active', 'dérive', 'motive', 'prive', 'archive', 'appelle', 'renouvelle', 'excelle', 'interpelle', 'révèle', 'mêle', 'éclaire', 'égale', 'installe', 'étale', 'régale', 'dévale', 'mois', 'fois', 'mais', 'demain', 'soudain', 'apaise', 'croise', 'semaine'],
  joins: ['et'],
  classes: ['entreprise', 'société', 'start-up', 'startup', 'groupe', 'constructeur', 'fabricant', 'équipementier'],
  plurals: ['entreprises', 'sociétés', 'groupes', 'organisations', 'industriels', 'partenaires', 'fabricants', 'start-ups', 'startups'],
  such: ['comme', 'dont', 'notamment'],
  hosts: ['chez'],
  told: ['à'],
  roles: ['président', 'présidente', 'directeur', 'directrice', 'administrateur', 'professeur', 'chercheur', 'doyen', 'recteur', 'responsable', 'vice-président', 'membre', 'fondateur'],
  at: ['de', 'du', 'des', 'd'],
  caseAtOpener: false,
});
