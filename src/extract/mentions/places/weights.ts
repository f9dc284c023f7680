/**
 * Evidence for or against a name's being a place, with its weight in natural log-odds. Made by scripts/weigh-places.mjs;
 * what its sentences hardly show (datelines, addresses) is weighed by hand.
 */
export const WEIGHTS = {
  always: -0.81,
  // What the name may mean.
  country: 1.93,
  continent: 0.67,
  region: -0.07,
  island: 0.91,
  sea: 0.71,
  other: 1.48,
  million: 0.61,
  'large city': -1.12,
  town: -1.66,
  'small town': -2.06,
  village: -2.19,
  'large at home': 1.5,
  'at home': 1.24,
  district: 0.62,
  'other spelling': -1.15,
  'foreign name': -1.02,
  // How it is printed.
  'several words': 1.06,
  short: -0.57,
  long: 0.48,
  inflected: 0.4,
  'case of place': 3,
  'lower-case twin': -0.38,
  'ordinary word': -3.17,
  capitals: 0.3,
  'given name': -1,
  surname: -0.7,
  // What stands before it.
  'opens line': -0.61,
  'opens sentence': -0.37,
  'after where': 2.11,
  'after loose preposition': 0.19,
  'after name and where': 0.4,
  'after name and preposition': -0.8,
  'after cue': 1.6,
  'after title': -1.5,
  'after function word': -0.41,
  'after word': -0.36,
  'after capital': -1.87,
  'after capital that opens': -1.23,
  'after a place': -1.38,
  'after joiner': -0.13,
  'listed after': 1.5,
  'joined to a place': 0.2,
  'glued behind': -1.9,
  'after mark': -0.12,
  'after comma': 0.12,
  'in parentheses': 0.73,
  'after number': -0.5,
  'after postal code': -1.5,
  // What stands behind it.
  'ends line': 0.36,
  'listed before': 1.92,
  'before a place': -0.96,
  'before head': -2.59,
  'before area': 0.6,
  'before capital': -2.15,
  'before joiner': 0.52,
  'before verb of place': 0.6,
  'before function word': 1.12,
  'before word': 0.58,
  'before comma': 0.94,
  'before colon': -0.15,
  'before stop': 1.49,
  'before mark': 0.7,
  'before apostrophe': 0.2,
  'glued before': -2.58,
  // The sentence and the text.
  dateline: 1.8,
  'verb of place': 0.5,
  'clear elsewhere': 1.7,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** The estimated chance that evidence adds up to. */
export function chanceOf(evidence: readonly Feature[]): number {
  let sum = 0;
  for (const feature of evidence) sum += WEIGHTS[feature];
  return 1 / (1 + Math.exp(-sum));
}
