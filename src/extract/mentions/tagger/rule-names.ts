import type { TaggedKind } from './tagger';

/** The rules of names that the span scorer alone proposes. */
export const ScorerRule = {
  person: 'scorer:person',
  place: 'scorer:place',
  organization: 'scorer:organization',
} as const satisfies Readonly<Record<TaggedKind, string>>;
