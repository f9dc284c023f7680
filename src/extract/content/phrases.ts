import { LANGUAGES } from '../../languages/languages';
import { once } from '../../text/once';
import { foldUnit } from '../../text/fold';
import type { Line } from './lines';
import { BitFilter } from '../../text/bit-filter';
import { unitAt } from '../../text/units';

/** Bits for what the opening words of a line say about it. */
export const MORE = 1;
export const ASK = 2;
export const LABEL = 4;
/** Above the bits of a line's other traits. */
export const ADVERT = 1 << 14;

/** Maximum number of words in a phrase. */
const MOST_WORDS = 3;
const SPACE = 0x20;

/** The lower case of a letter; anything else unchanged. */
const lowerUnit = (unit: number): number => foldUnit(unit) || unit;

/** A key that few openings share: from its length, its first two letters and its last. */
function keyOf(text: string, length: number): number {
  const first = lowerUnit(unitAt(text, 0));
  const second = length > 1 ? lowerUnit(unitAt(text, 1)) : 0;
  const last = lowerUnit(unitAt(text, length - 1));
  return Math.imul(first ^ (second << 8) ^ (last << 16) ^ (length << 24), 0x9e3779b1) >>> (32 - KEY_BITS);
}

/** Bits of a phrase's key. */
const KEY_BITS = 15;

interface Openings {
  readonly bits: ReadonlyMap<string, number>;
  /** Filter of the phrases' keys: it rejects most openings before they are sliced out. */
  readonly keys: BitFilter;
}

/** The opening phrases of all languages: lines are classified before the language is known. */
const openings = once((): Openings => {
  const found = new Map<string, number>();
  for (const { boilerplate } of LANGUAGES) {
    put(found, boilerplate.more, MORE);
    put(found, boilerplate.asks, ASK);
    put(found, boilerplate.labels, LABEL);
    put(found, boilerplate.adverts, ADVERT);
  }
  const keys = new BitFilter(KEY_BITS);
  for (const phrase of found.keys()) keys.add(keyOf(phrase, phrase.length));
  return { bits: found, keys };
});

function put(found: Map<string, number>, phrases: readonly string[], bit: number): void {
  for (const phrase of phrases) found.set(phrase, (found.get(phrase) ?? 0) | bit);
}

/** The bits MORE, ASK, LABEL and ADVERT of a line; the last two only where the phrase is the whole line. */
export function phrasesOf(text: string): number {
  const { keys } = openings();
  const { length } = text;
  let bits = 0;
  /** Where the opening ends, trailing punctuation excluded. */
  let end = 0;
  for (let i = 0, words = 0; words < MOST_WORDS; i++) {
    const unit = i < length ? unitAt(text, i) : SPACE;
    if (unit === SPACE) {
      words++;
      if (end > 0 && keys.mayHave(keyOf(text, end))) bits |= bitsOfOpening(text, i, end);
      if (i >= length) break;
    }
    if (!isMark(unit)) end = i + 1;
  }
  return bits;
}

/** The bits of the opening up to `to`, whose trailing punctuation begins at `end`. */
function bitsOfOpening(text: string, to: number, end: number): number {
  const found = openings().bits.get(text.slice(0, end).toLowerCase()) ?? 0;
  return to === text.length ? found : found & ~(LABEL | ADVERT);
}

const isMark = (unit: number): boolean => unit > SPACE && unit < 0x41 && !(unit >= 0x30 && unit <= 0x39);

/** Shorter lines are labels; longer ones mention offers in passing. */
const SHORTEST_OFFER = 40;
const LONGEST_OFFER = 400;

/** Whether a line may be an offer: a sentence or two, and not a teaser. */
export const mayBeOffer = ({ length, linkLength }: Pick<Line, 'length' | 'linkLength'>): boolean =>
  length >= SHORTEST_OFFER && length <= LONGEST_OFFER && linkLength < length / 2;

/** Latin-1 in lower case; stems have no other letters. */
const LOWER = Uint8Array.from({ length: 0x100 }, (_, unit) => lowerUnit(unit));
/** Stems are hashed by this many first letters, which fill one 32-bit number; no stem is shorter. */
const FIRST = 4;
const STEM_BITS = 14;

/** Stems by the hash of their first letters; `first` filters the hashes that have any. */
const stems = once(readStems);

const hashOf = (firstLetters: number): number => Math.imul(firstLetters, 0x9e3779b1) >>> (32 - STEM_BITS);

function readStems(): { readonly first: BitFilter; readonly byHash: ReadonlyMap<number, readonly string[]> } {
  const first = new BitFilter(STEM_BITS);
  const byHash = new Map<number, string[]>();
  for (const stem of new Set(LANGUAGES.flatMap(({ boilerplate }) => boilerplate.stems))) {
    let letters = 0;
    for (let i = 0; i < FIRST; i++) letters = (letters << 8) | stem.charCodeAt(i);
    const hash = hashOf(letters);
    first.add(hash);
    byHash.set(hash, [...(byHash.get(hash) ?? []), stem]);
  }
  return { first, byHash };
}

/** Whether a line mentions what pages ask of their readers: cookies, a newsletter, a purchase. */
export function mentionsOffer(text: string): boolean {
  const { first, byHash } = stems();
  // Module-level names are not constants in a bundle; a local copy is.
  const lower = LOWER;
  const { length } = text;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    letters = (letters << 8) | (unit < 0x100 ? lower[unit]! : 0);
    const hash = hashOf(letters);
    if (first.mayHave(hash) && isAnyStemAt(text, i + 1 - FIRST, byHash.get(hash)!)) return true;
  }
  return false;
}

const isAnyStemAt = (text: string, at: number, candidates: readonly string[]): boolean =>
  candidates.some((stem) => isStemAt(text, at, stem));

/** Whether a stem is at an offset, ignoring case. */
function isStemAt(text: string, at: number, stem: string): boolean {
  if (at < 0 || at + stem.length > text.length) return false;
  for (let i = 0; i < stem.length; i++) if (lowerUnit(unitAt(text, at + i)) !== unitAt(stem, i)) return false;
  return true;
}
