/** The rules for people, as candidates and records name them. */
export const PersonRule = {
  fullName: 'person:full-name',
  title: 'person:title',
  oneName: 'person:one-name',
  /** The surname of somebody who is named in full elsewhere in the text. */
  laterMention: 'person:later-mention',
  /** The given name of somebody who is named in full elsewhere in the text. */
  laterGiven: 'person:later-given',
} as const;
export type PersonRule = (typeof PersonRule)[keyof typeof PersonRule];

/** Rules that recognize a person by a part of a full name elsewhere in the text. */
export const LATER_RULES: ReadonlySet<string> = new Set<string>([PersonRule.laterMention, PersonRule.laterGiven]);
