import type { OrganizationTables } from '../contracts/organizations';

export const organizations = (): OrganizationTables => ({
  words: ['universiteit', 'hogeschool', 'instituut', 'ziekenhuis', 'ministerie', 'gemeente', 'provincie', 'stichting', 'vereniging', 'bond', 'raad', 'academie', 'museum', 'bibliotheek', 'partij', 'bank', 'groep', 'krant', 'dagblad', 'bedrijf', 'rechtbank', 'dienst'],
  heads: ['universiteit', 'hogeschool', 'instituut', 'ziekenhuis', 'ministerie', 'gemeente', 'provincie', 'stichting', 'vereniging', 'bond', 'raad', 'academie', 'museum', 'bibliotheek', 'partij', 'bank', 'groep', 'krant', 'dagblad', 'bedrijf', 'rechtbank'],
  suffixes: ['universiteit', 'hogeschool', 'instituut', 'ziekenhuis', 'ministerie', 'stichting', 'vereniging', 'raad', 'academie', 'museum', 'bank', 'dienst'],
  inflected: [],
  openers: ['universiteit', 'hogeschool', 'instituut', 'ministerie', 'gemeente', 'provincie', 'stichting', 'vereniging', 'technische', 'koninklijke', 'nederlandse', 'centrum', 'faculteit', 'afdeling', 'university', 'department'],
  links: ['van', 'voor', 'of'],
  adjectives: ['ische', 'elle', 'ieve', 'ire', 'lijke'],
  adjectivesBehind: [],
  noAdjectives: [],
  joins: ['en'],
  classes: ['bedrijf', 'bedrijven', 'fabrikant', 'onderneming', 'concern', 'stichting', 'vakbond', 'krant', 'denktank', 'burgerinitiatief'],
  plurals: ['bedrijven', 'ondernemingen', 'concerns', 'organisaties', 'fabrikanten', 'partners', 'startups', 'start-ups'],
  such: ['zoals', 'waaronder', 'bijvoorbeeld'],
  hosts: [],
  told: ['tegen', 'aan'],
  roles: ['directeur', 'voorzitter', 'hoogleraar', 'onderzoeker', 'rector', 'decaan', 'hoofd', 'lid', 'woordvoerder', 'manager', 'ceo', 'oprichter'],
  at: ['van', 'bij', 'aan', 'voor'],
  caseAtOpener: false,
});
