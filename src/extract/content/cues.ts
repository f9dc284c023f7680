/** What the names of classes, ids, roles and elements say about a part of a page: one bit each. */
export const CUE = {
  navigation: 1 << 0,
  header: 1 << 1,
  footer: 1 << 2,
  aside: 1 << 3,
  teaser: 1 << 4,
  comments: 1 << 5,
  share: 1 << 6,
  signup: 1 << 7,
  advert: 1 << 8,
  author: 1 << 9,
  tags: 1 << 10,
  meta: 1 << 11,
  caption: 1 << 12,
  notice: 1 << 13,
  form: 1 << 14,
  hidden: 1 << 15,
  gallery: 1 << 16,
  widget: 1 << 17,
  article: 1 << 18,
  body: 1 << 19,
  lead: 1 << 20,
  quote: 1 << 21,
  title: 1 << 22,
  list: 1 << 23,
  more: 1 << 24,
  print: 1 << 25,
  box: 1 << 26,
  main: 1 << 27,
  concealed: 1 << 28,
} as const;
export type Cue = keyof typeof CUE;

/**
 * A dialog that asks for consent to cookies, by the names of consent systems. Not a cue: it isn't weighed, since a rule
 * leaves such dialogs out.
 */
export const CONSENT = 1 << 29;

/** Every cue with its bit, in the order of the bits. */
export const CUES = Object.entries(CUE) as readonly (readonly [Cue, number])[];
/** The bits of all cues. */
export const ALL_CUES = CUES.reduce((all, [, bit]) => all | bit, 0);
