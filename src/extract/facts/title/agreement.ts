import type { Candidate } from '../candidate';

/** What a heading gains for being equal to a declared title, for containing it, and for sharing its words. */
export const SAME = 0.4;
const CONTAINED = 0.22;
const ALIKE = 0.18;
/** Two texts are similar from this share of common words on. */
const ALIKE_FROM = 0.6;
/** A shorter key would be contained in many titles. */
const SHORTEST_CONTAINED = 12;

/** A title with the key by which it is compared. */
export interface KeyedTitle<T extends Candidate<string> = Candidate<string>> {
  readonly title: T;
  readonly key: string;
}

/** A key with its words, for comparing it with many others. */
export interface Keyed {
  readonly key: string;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** Splits a key into its words. */
export function keyed(key: string): Keyed {
  const words = key.split(' ');
  return { key, words, set: new Set(words) };
}

/** The share of the shorter text's words that the other also has. */
function overlap(key: string, words: readonly string[], other: Keyed): number {
  const ofKey = key.length <= other.key.length;
  const [short, long] = ofKey ? [words, other.set] : [other.words, new Set(words)];
  let common = 0;
  for (const word of short) if (long.has(word)) common++;
  return common / short.length;
}

/** What a heading gains from the declared titles, which contain no duplicates. */
export function agreement(key: string, declared: readonly Keyed[]): number {
  let best = 0;
  for (const { key: other } of declared) {
    if (other === key) return SAME;
    if (key.length >= SHORTEST_CONTAINED && (other.startsWith(key) || other.endsWith(key) || key.startsWith(other) || key.endsWith(other)))
      best = CONTAINED;
  }
  if (best > 0 || !key.includes(' ')) return best;
  const words = key.split(' ');
  return declared.some((other) => other.key !== '' && overlap(key, words, other) >= ALIKE_FROM) ? ALIKE : 0;
}
