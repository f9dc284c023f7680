import type { PageTables } from '../contracts/pages';

export const pages = (): PageTables => ({
  home: [],
  codes: [],
  authors: ['author', 'authors', 'writer', 'writers', 'contributor', 'contributors'],
  writers: ['by', 'byline', 'bylines', 'columnist', 'columnists', 'editor', 'editors', 'journalist', 'journalists', 'reporter', 'reporters'],
  people: ['about', 'bio', 'bios', 'experts', 'member', 'members', 'our-team', 'people', 'person', 'persons', 'profile', 'profiles', 'staff', 'team', 'team-members', 'the-team', 'user', 'userprofile', 'users'],
  accounts: ['content editor', 'content team', 'site editor', 'team', 'web editor', 'web team'],
  // Systems name classes in English: the words are in `extract/content/cue-words.ts`.
  about: ['about', 'about us', 'about the university', 'about the institute', 'who we are', 'contact', 'contact us'],
  aboveTitle: ['kicker', 'eyebrow', 'overline', 'topline', 'roofline', 'surtitle', 'supertitle', 'superheadline', 'overtitle', 'overhead', 'pretitle', 'preheadline', 'preheading', 'vignet', 'vignette', 'sectionname', 'category', 'label', 'badge', 'prefix', 'date'],
  belowTitle: ['subtitle', 'subheading', 'subheadline', 'subline', 'subhead', 'tagline', 'strapline', 'deck', 'dek', 'badge', 'date'],
  classes: {},
});
