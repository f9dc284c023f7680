import { trigrams } from '#tables/load';
import { once } from '../../text/once';
import { unitAt } from '../../text/units';
import { fromIso6393, toIso6393 } from './codes';

/** UTF-16 units that are read: more take longer and hardly change the result. */
const READ = 160;
/** Shorter texts get no answer. */
const LEAST = 10;
/** Distance of a trigram that is not among a language's most frequent. */
const FAR = 300;

/** The trigrams of all languages used so far, numbered, so that a text's are looked up once, not once per language. */
const numbers = new Map<string, number>();

function numberOf(trigram: string): number {
  const known = numbers.get(trigram) ?? numbers.size;
  numbers.set(trigram, known);
  return known;
}

const ranks = new Map<string, Uint16Array>();

/**
 * The ranks of a language's most frequent trigrams by their number, from 1 on; 0 for others. Numbers past the end belong to
 * other languages.
 */
function ranksOf(code: string, frequent: string): Uint16Array {
  let known = ranks.get(code);
  if (known === undefined) {
    const own = frequent.split('|').map(numberOf);
    known = new Uint16Array(numbers.size);
    for (const [rank, number] of own.entries()) known[number] = rank + 1;
    ranks.set(code, known);
  }
  return known;
}

/**
 * franc's score (0–1, 1 for its first choice) for each candidate that it knows; empty where it has no answer. This computes
 * franc's measure over franc's tables: franc itself prepares those of 187 languages when it is loaded, which takes longer
 * than the rest of detecting a first page's language. A test compares the scores with franc's.
 */
export function francVote(text: string, candidates: readonly string[]): ReadonlyMap<string, number> {
  const sample = text.slice(0, READ);
  const codes = new Set(candidates.map(toIso6393));
  const script = sample.length < LEAST ? null : scriptOf(sample);
  if (script === null) return new Map();
  const languages = trigrams().languages[script];
  if (languages === undefined) return new Map(codes.has(script) ? [[fromIso6393(script), 1]] : []);
  const models = Object.entries(languages)
    .filter(([code]) => codes.has(code))
    .map(([code, frequent]) => ({ code, ranks: ranksOf(code, frequent) }));
  const trigramsOfText = [...trigramsOf(sample)].map(([trigram, count]): Counted => ({
    number: numbers.get(trigram) ?? numbers.size,
    count,
  }));
  const distances = models
    .map(({ code, ranks }) => ({ code, distance: distanceTo(ranks, trigramsOfText) }))
    .sort((a, b) => a.distance - b.distance);
  const least = distances[0]?.distance ?? 0;
  const most = sample.length * FAR - least;
  return new Map(distances.map(({ code, distance }) => [fromIso6393(code), 1 - (distance - least) / most || 0]));
}

/** The scripts with a pattern for their letters. The patterns are franc's, which spell letters beyond U+FFFF as two units: no flag `u`. */
export const scripts = once((): readonly { script: string; letter: RegExp }[] =>
  trigrams().scripts.map(([script, letter]) => ({ script, letter: new RegExp(letter, 'g') })),
);

const LATIN = 'Latin';

/** ASCII letters are Latin: where they are more than half, other scripts need not be counted. */
function isMostlyAscii(sample: string): boolean {
  const { length } = sample;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(sample, i) | 0x20;
    if (unit >= 0x61 && unit <= 0x7a) letters++;
  }
  return letters * 2 > length;
}

/** The script of most characters, or the only language that uses it; null without any. */
function scriptOf(sample: string): string | null {
  if (isMostlyAscii(sample)) return LATIN;
  let best: string | null = null;
  let most = 0;
  for (const { script, letter } of scripts()) {
    const count = sample.match(letter)?.length ?? 0;
    if (count > most) {
      best = script;
      most = count;
    }
  }
  return best;
}

/** How often each trigram of a text occurs; digits and punctuation separate words. */
function trigramsOf(sample: string): ReadonlyMap<string, number> {
  const words = ` ${sample
    .replace(/[\u0021-\u0040]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let end = 3; end <= words.length; end++) {
    const trigram = words.slice(end - 3, end);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** A trigram of a text and how often it occurs; a trigram of no language has a number past all others. */
interface Counted {
  readonly number: number;
  readonly count: number;
}

function distanceTo(model: Uint16Array, counted: readonly Counted[]): number {
  let distance = 0;
  for (const { number, count } of counted) {
    const rank = number < model.length ? model[number]! : 0;
    distance += rank === 0 ? FAR : Math.abs(count - rank);
  }
  return distance;
}
