/** What makes an organization of a run of words; in candidates and records `organization:` precedes it. */
export type RuleName =
  | 'known'
  | 'head'
  | 'head-and-seat'
  | 'compound'
  | 'following-head'
  | 'opener'
  | 'field'
  | 'legal-form'
  | 'role'
  | 'introduced'
  | 'capitals'
  | 'hump'
  | 'class-noun'
  | 'exemplified'
  | 'host'
  | 'told'
  | 'of-person'
  | 'listed'
  | 'known-and-more'
  | 'english-country'
  | 'owner-of-leader'
  | 'short-name'
  | 'dealt-with'
  | 'does-business'
  | 'partners';

export type OrganizationRule = `organization:${RuleName}`;
