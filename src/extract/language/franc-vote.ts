import { trigrams } from '#tables/load';
import { fromIso6393, toIso6393 } from './codes';

/** UTF-16 units that are read: the time grows with them, the verdict hardly. */
const READ = 160;
/** There is no answer for less. */
const LEAST = 10;
/** How far a trigram is from its place in a language that does not have it among its most frequent. */
const FAR = 300;

type Ranks = ReadonlyMap<string, number>;

const ranks = new Map<string, Ranks>();

/** The places of a language's most frequent trigrams, the first being 0. */
function ranksOf(code: string, frequent: string): Ranks {
  let known = ranks.get(code);
  if (known === undefined) ranks.set(code, (known = new Map(frequent.split('|').map((trigram, rank) => [trigram, rank]))));
  return known;
}

/**
 * franc's score (0–1, 1 for its first choice) for each of the candidates it knows; empty where it has no verdict. What
 * franc measures, over its own tables: franc itself makes those of 187 languages ready when it is loaded, which takes
 * longer than all else that a first page needs of its language. A test holds the scores to franc's.
 */
export function francVote(text: string, candidates: readonly string[]): ReadonlyMap<string, number> {
  const sample = text.slice(0, READ);
  const codes = new Set(candidates.map(toIso6393));
  const script = sample.length < LEAST ? null : scriptOf(sample);
  if (script === null) return new Map();
  const languages = trigrams().languages[script];
  if (languages === undefined) return new Map(codes.has(script) ? [[fromIso6393(script), 1]] : []);
  const counts = trigramsOf(sample);
  const distances = Object.entries(languages)
    .filter(([code]) => codes.has(code))
    .map(([code, frequent]) => ({ code, distance: distanceTo(ranksOf(code, frequent), counts) }))
    .sort((a, b) => a.distance - b.distance);
  const least = distances[0]?.distance ?? 0;
  const most = sample.length * FAR - least;
  return new Map(distances.map(({ code, distance }) => [fromIso6393(code), 1 - (distance - least) / most || 0]));
}

let made: readonly { script: string; letter: RegExp }[] | null = null;

/** The scripts with an expression for a letter of each. */
function scripts(): readonly { script: string; letter: RegExp }[] {
  made ??= trigrams().scripts.map(([script, letter]) => ({ script, letter: new RegExp(letter, 'g') }));
  return made;
}

/** The script, or the language that alone has one, of most characters; null where none has any. */
function scriptOf(sample: string): string | null {
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

/** How often each trigram of a text occurs; digits and punctuation part words. */
function trigramsOf(sample: string): ReadonlyMap<string, number> {
  const words = ` ${sample.replace(/[\u0021-\u0040]+/gu, ' ').replace(/\s+/gu, ' ').trim().toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let end = 3; end <= words.length; end++) {
    const trigram = words.slice(end - 3, end);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

function distanceTo(model: Ranks, counts: ReadonlyMap<string, number>): number {
  let distance = 0;
  for (const [trigram, count] of counts) {
    const rank = model.get(trigram);
    distance += rank === undefined ? FAR : Math.abs(count - rank - 1);
  }
  return distance;
}
