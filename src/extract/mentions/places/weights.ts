import { sigmoid } from '../../odds';

/**
 * Evidence for or against a name being a place, with its weight in natural log-odds. Made by scripts/weigh-places.mjs;
 * features that are rare in its sentences (datelines, addresses) are weighted by hand.
 */
export const WEIGHTS = {
  always: -0.83,
  // What the name may mean.
  country: 1.92,
  continent: 0.62,
  region: -0.11,
  island: 0.92,
  sea: 0.76,
  other: 1.47,
  million: 0.58,
  'large-city': -1.15,
  town: -1.67,
  'small-town': -1.96,
  village: -2.21,
  'large-at-home': 1.5,
  'at-home': 1.22,
  district: 0.62,
  'other-spelling': -1.12,
  'foreign-name': -1,
  // How it is printed.
  'several-words': 0.98,
  'with-a-particle': 3.2,
  short: -0.57,
  long: 0.47,
  inflected: 0.4,
  'case-of-place': 3,
  'lower-case-twin': -0.4,
  'twin-that-opens': -2,
  'ordinary-word': -3.2,
  'common-noun': -2.2,
  capitals: 0.3,
  authority: -4,
  // What stands before it.
  'opens-line': -0.58,
  'opens-sentence': -0.37,
  'after-where': 1.91,
  'after-loose-preposition': 0.25,
  'after-name-and-preposition': -0.8,
  'after-cue': 1.6,
  'after-title': -1.5,
  'after-function-word': -0.37,
  'after-word': -0.31,
  'after-capital': -1.82,
  'after-capital-that-opens': -1.22,
  'after-a-place': -1.35,
  'after-joiner': -0.11,
  'listed-after': 1.54,
  'joined-to-a-place': 0.2,
  'glued-after': -1.9,
  'after-mark': -0.11,
  'after-comma': 0.18,
  'in-parentheses': 0.73,
  'alone-in-parentheses': 1.6,
  'alone-after-a-colon': 1.8,
  'after-number': -0.5,
  'after-postal-code': -1.5,
  'in-an-address': -5,
  // What stands after it.
  'ends-line': 0.39,
  'listed-before': 1.86,
  'before-a-place': -1,
  'before-head': -2.59,
  'before-area': 0.6,
  'before-capital': -2.14,
  'before-joiner': 0.47,
  'before-verb-of-place': 0.6,
  'before-function-word': 1.15,
  'abroad-in-a-place': -1.3,
  'far-in-another-town': -4,
  'before-word': 0.57,
  'before-comma': 0.93,
  'before-colon': -0.09,
  'before-stop': 1.41,
  'before-mark': 0.7,
  'before-apostrophe': 0.2,
  'glued-before': -2.52,
  'before-based': 2.6,
  'before-office': 3,
  'after-an-article': -3,
  'told-apart': 3,
  // The sentence and the text.
  'opens-before-an-article': -3,
  dateline: 1.8,
  'opens-the-text-in-capitals': 1.5,
  'verb-of-place': 0.5,
  'clear-elsewhere': 1.7,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** Collects the evidence for or against one name. */
export class Evidence {
  readonly features: Feature[] = [];
  /** The feature with the strongest evidence for the name. */
  strongest: Feature = 'always';
  private most = -Infinity;
  private sum = 0;

  constructor() {
    this.add('always');
  }

  add(feature: Feature): void {
    const weight = WEIGHTS[feature];
    this.features.push(feature);
    this.sum += weight;
    if (weight <= this.most) return;
    this.most = weight;
    this.strongest = feature;
  }

  has(feature: Feature): boolean {
    return this.features.includes(feature);
  }

  /** The estimated probability from all features. */
  chance(): number {
    return sigmoid(this.sum);
  }
}
