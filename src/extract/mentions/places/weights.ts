/**
 * Evidence for or against a name's being a place, with its weight in natural log-odds. Made by scripts/weigh-places.mjs;
 * what its sentences hardly show (datelines, addresses) is weighed by hand.
 */
export const WEIGHTS = {
  always: -0.79,
  // What the name may mean.
  country: 1.71,
  continent: 1.15,
  region: 0.2,
  island: 0.99,
  sea: 0.44,
  other: 0.24,
  million: 0.76,
  'large city': -0.66,
  town: -1.66,
  'small town': -1.72,
  village: -2.26,
  'at home': 0.73,
  district: 0.62,
  'other spelling': -1.07,
  'foreign name': -1.53,
  // How it is printed.
  'several words': 1.05,
  short: -0.2,
  long: 0.65,
  inflected: 0.06,
  'case of place': 3,
  'lower-case twin': -0.28,
  'ordinary word': -2.98,
  capitals: 0.3,
  'given name': -1,
  surname: -0.7,
  // What stands before it.
  'opens line': -0.34,
  'opens sentence': -0.39,
  'after where': 2.16,
  'after loose preposition': 0.35,
  'after cue': 1.6,
  'after title': -1.5,
  'after function word': 0.28,
  'after word': 0.11,
  'after capital': -2.39,
  'after capital that opens': -1.06,
  'after a place': -1.41,
  'after joiner': 0.19,
  'listed after': 1.02,
  'joined to a place': 0.2,
  'glued behind': -1.8,
  'after mark': -0.06,
  'after comma': 0.17,
  'in parentheses': 0.74,
  'after number': -0.5,
  'after postal code': -1.5,
  // What stands behind it.
  'ends line': 0.23,
  'listed before': 1.17,
  'before a place': -1.28,
  'before head': -2.28,
  'before area': 0.6,
  'before capital': -2.26,
  'before joiner': 0.36,
  'before verb of place': 0.6,
  'before function word': 0.76,
  'before word': 0.31,
  'before comma': 0.59,
  'before colon': 0.1,
  'before stop': 1.2,
  'before mark': 0.6,
  'before apostrophe': 0.2,
  'glued before': -2.88,
  // The sentence and the text.
  dateline: 1.8,
  'verb of place': 0.2,
  'clear elsewhere': 1,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** The estimated chance that evidence adds up to. */
export function chanceOf(evidence: readonly Feature[]): number {
  let sum = 0;
  for (const feature of evidence) sum += WEIGHTS[feature];
  return 1 / (1 + Math.exp(-sum));
}
