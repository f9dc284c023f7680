import type { OrganizationTables } from '../contracts/organizations';

export const organizations = (): OrganizationTables => ({
  words: ['university', 'college', 'institute', 'school', 'hospital', 'ministry', 'department', 'agency', 'council', 'committee', 'commission', 'foundation', 'fund', 'association', 'federation', 'union', 'society', 'academy', 'laboratory', 'laboratories', 'museum', 'library', 'church', 'party', 'bank', 'group', 'corporation', 'company', 'corp', 'inc', 'ltd', 'limited', 'plc', 'llc', 'press', 'times', 'post', 'journal', 'herald', 'tribune', 'gazette', 'magazine', 'news', 'network', 'court', 'board', 'bureau', 'office', 'center', 'centre', 'club', 'organization', 'organisation', 'alliance', 'institution', 'consortium', 'industries', 'holdings', 'partners', 'systems', 'technologies', 'airlines', 'airways', 'motors', 'pharmaceuticals', 'police', 'army', 'navy', 'force', 'parliament', 'congress', 'senate', 'assembly', 'authority', 'service', 'services', 'administration', 'studios', 'records', 'entertainment', 'theatre', 'theater', 'orchestra', 'symphony', 'trust', 'incubator', 'charity', 'corps', 'team', 'league', 'championship', 'radio', 'television', 'media', 'health', 'gmbh', 'energy', 'technology', 'commerce', 'roadways', 'nations', 'hub', 'survey'],
  heads: ['university', 'college', 'institute', 'school', 'hospital', 'ministry', 'department', 'agency', 'council', 'committee', 'commission', 'foundation', 'fund', 'association', 'federation', 'union', 'society', 'academy', 'laboratory', 'laboratories', 'museum', 'library', 'church', 'party', 'bank', 'group', 'corporation', 'company', 'corp', 'inc', 'ltd', 'limited', 'plc', 'llc', 'press', 'times', 'post', 'journal', 'herald', 'tribune', 'gazette', 'magazine', 'news', 'network', 'court', 'board', 'bureau', 'office', 'center', 'centre', 'club', 'organization', 'organisation', 'alliance', 'institution', 'consortium', 'industries', 'holdings', 'partners', 'systems', 'technologies', 'airlines', 'airways', 'motors', 'pharmaceuticals', 'police', 'army', 'navy', 'force', 'parliament', 'congress', 'senate', 'assembly', 'authority', 'service', 'services', 'administration', 'studios', 'records', 'entertainment', 'theatre', 'theater', 'orchestra', 'symphony', 'trust', 'incubator', 'charity', 'corps', 'team', 'league', 'championship', 'radio', 'television', 'media', 'health', 'gmbh', 'energy', 'technology', 'commerce', 'roadways', 'nations', 'hub', 'survey'],
  suffixes: [],
  inflected: [],
  openers: ['university', 'survey', 'institute', 'department', 'ministry', 'school', 'college', 'centre', 'center', 'bank', 'council', 'faculty', 'office', 'bureau', 'house', 'court', 'board', 'commission', 'association', 'society', 'academy', 'federation', 'international', 'national', 'federal', 'royal', 'american', 'british', 'us', 'u.s.', 'european', 'committee', 'division', 'organization', 'organisation', 'confederation', 'fund', 'save', 'doctors', 'embassy', 'church', 'museum'],
  links: ['of', 'for'],
  adjectives: [],
  adjectivesBehind: [],
  noAdjectives: [],
  joins: ['and'],
  classes: ['company', 'companies', 'firm', 'firms', 'manufacturer', 'charity', 'start-up', 'startup', 'supplier', 'automaker', 'drugmaker', 'nonprofit', 'publisher', 'newspaper', 'magazine', 'consultancy'],
  plurals: ['companies', 'firms', 'manufacturers', 'suppliers', 'businesses', 'organizations', 'organisations', 'partners', 'startups', 'start-ups', 'multinationals'],
  such: ['as', 'including', 'like'],
  hosts: [],
  told: ['told'],
  roles: ['director', 'chairman', 'chairwoman', 'chair', 'chief', 'ceo', 'cto', 'cfo', 'president', 'vice-president', 'professor', 'lecturer', 'researcher', 'scientist', 'dean', 'rector', 'head', 'manager', 'member', 'spokesman', 'spokeswoman', 'spokesperson', 'founder', 'co-founder', 'editor', 'partner', 'secretary', 'chancellor', 'analyst', 'employee', 'student', 'engineer', 'consultant', 'executive', 'work', 'works', 'worked', 'working', 'job', 'employed', 'graduate'],
  at: ['of', 'at', 'with'],
  caseAtOpener: false,
});
