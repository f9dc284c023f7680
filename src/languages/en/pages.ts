import type { PageTables } from '../contracts/pages';

export const pages = (): PageTables => ({
  home: [],
  codes: [],
  authors: ['author', 'authors', 'writer', 'writers', 'contributor', 'contributors'],
  writers: ['by', 'byline', 'bylines', 'columnist', 'columnists', 'editor', 'editors', 'journalist', 'journalists', 'reporter', 'reporters'],
  people: ['about', 'bio', 'bios', 'experts', 'member', 'members', 'our-team', 'people', 'person', 'persons', 'profile', 'profiles', 'staff', 'team', 'team-members', 'the-team', 'user', 'userprofile', 'users'],
  accounts: ['content editor', 'content team', 'site editor', 'team', 'web editor', 'web team'],
  // Systems name classes in English: the words are in `extract/content/cue-words.ts`.
  classes: {},
});
