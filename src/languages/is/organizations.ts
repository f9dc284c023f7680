import type { OrganizationTables } from '../contracts/organizations';

export const organizations = (): OrganizationTables => ({
  words: ['háskóli', 'háskólinn', 'háskóla', 'stofnun', 'sjóður', 'ráðuneyti', 'félag', 'sjúkrahús', 'safn', 'skóli', 'stofnunin', 'sjóðurinn', 'ráðuneytið', 'félagið'],
  heads: ['háskóli', 'háskólinn', 'háskóla', 'stofnun', 'sjóður', 'ráðuneyti', 'félag', 'sjúkrahús', 'safn', 'skóli'],
  suffixes: ['háskóli', 'háskólinn', 'stofnun', 'stofnunin', 'sjóður', 'sjóðurinn', 'ráðuneytið', 'ráðuneyti', 'félagið'],
  inflected: [],
  openers: ['háskóli', 'háskólinn'],
  links: ['í', 'á', 'of'],
  adjectives: [],
  adjectivesBehind: [],
  noAdjectives: [],
  joins: ['og'],
  classes: ['fyrirtækið', 'fyrirtækin', 'félagið'],
  plurals: ['fyrirtæki', 'fyrirtækja', 'félög'],
  such: [],
  hosts: ['hjá'],
  told: ['við'],
  roles: ['forstjóri', 'rektor', 'prófessor', 'framkvæmdastjóri', 'formaður'],
  at: ['hjá', 'við', 'í'],
  caseAtOpener: false,
});
