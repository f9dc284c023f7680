import { kin as kinTable } from '#tables/load';
import { bytesOf } from '../text/packed';
import { unitAt } from '../text/units';

/** Languages of the texts that kin was learned from, as BCP 47 codes: in these languages its evidence counts by itself. */
export const KIN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'de']);

/** Combined with the hash of a lower-case word to look up the word as German writes it without a capital. */
export const LOWER_CASE = 0x5bd1e995;
/** Maximum load factor of the hash table. */
export const FILLED = 0.82;

/** What is known about a word from the words that occur in the same contexts in large corpora; all 0: nothing. */
export interface Kin {
  /** Whether these are given names, surnames, places, organizations or common words, and how certainly. */
  readonly kind: number;
  /** The class of words with the same contexts in English text, including names of all countries. */
  readonly circle: number;
  /** The class of words with the same contexts in German text, where a capital distinguishes two words; and what most words of it are. */
  readonly german: number;
  readonly germanKind: number;
}

/** Words by their hash: a check byte, then the data; 0 for a free slot. */
class KinTable {
  private readonly slots: Uint8Array;
  private readonly mask: number;
  private readonly width: number;

  constructor(base64: string, width: number) {
    this.slots = bytesOf(base64);
    this.width = width;
    this.mask = this.slots.length / width - 1;
  }

  /** The offset of a word's slot, or -1. */
  find(hash: number): number {
    const { slots, mask, width } = this;
    const check = hash >>> 24;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      if (slots[slot * width + 1] === 0) return -1;
      if (slots[slot * width] === check) return slot * width;
    }
  }

  /** A number stored for a word, `field` 1 being the first; 0 for an unknown word. */
  read(at: number, field: number): number {
    return at < 0 ? 0 : this.slots[at + field]!;
  }
}

interface Decoded {
  readonly english: KinTable;
  readonly german: KinTable;
  readonly germanKinds: readonly number[];
}

let decoded: Decoded | null = null;

function decode(): Decoded {
  const table = kinTable();
  return { english: new KinTable(table.english, 3), german: new KinTable(table.german, 2), germanKinds: table.germanKinds };
}

/** What is known about a lower-case word, or about its stem if the word is unknown and may be a genitive. */
export function kinOf(word: string, isCapital: boolean): Kin {
  decoded ??= decode();
  const { english, german, germanKinds } = decoded;
  const own = hashOfWord(word);
  const stem = word.length > 3 && word.endsWith('s') ? hashOfWord(word.slice(0, -1)) : own;
  let at = english.find(own);
  if (at < 0 && stem !== own) at = english.find(stem);
  const salt = isCapital ? 0 : LOWER_CASE;
  let germanAt = german.find(own ^ salt);
  if (germanAt < 0 && stem !== own) germanAt = german.find(stem ^ salt);
  const germanClass = german.read(germanAt, 1);
  return { kind: english.read(at, 1), circle: english.read(at, 2), german: germanClass, germanKind: germanKinds[germanClass]! };
}

/** The uses of words, in the order of their numbers. */
export const USES = ['common', 'given name', 'surname', 'place', 'organization'] as const;
type Use = (typeof USES)[number];
const SURENESSES = 3;
/** The second likeliest use, or none. */
const NEXTS = USES.length + 1;

/**
 * The number of a kind, from 1 on.
 *
 * @param use the likeliest one, by its place in `USES`
 * @param sureness 0: a guess, 1: likely, 2: sure
 * @param next the second likeliest use, by its place in `USES` plus one; 0: none comes close
 */
export const kindNumber = (use: number, sureness: number, next: number): number => 1 + (use * SURENESSES + sureness) * NEXTS + next;

/** The first and the last number of a use with at least the given sureness. */
const numbersOf = (use: Use, sureness: number): readonly [number, number] => [
  kindNumber(USES.indexOf(use), sureness, 0),
  kindNumber(USES.indexOf(use), SURENESSES - 1, NEXTS - 1),
];

const [COMMON, LAST_COMMON] = numbersOf('common', 0);
const [LIKELY_COMMON] = numbersOf('common', 1);
const [PLACE, LAST_PLACE] = numbersOf('place', 0);

const isSurelyCommon = (kind: number): boolean => kind >= LIKELY_COMMON && kind <= LAST_COMMON;

/** Whether German uses a lower-case word, when capitalized, as a common noun rather than a name. */
export const isGermanNoun = (word: string): boolean => isSurelyCommon(kinOf(word, true).germanKind);

/** Whether a lower-case word occurs in English texts and is probably not a name there. */
export function mayBeCommon(word: string): boolean {
  const { kind } = kinOf(word, true);
  return kind >= COMMON && kind <= LAST_COMMON;
}

/** Whether a lower-case word occurs in English texts and is certainly not a name there. */
export const isEnglishWord = (word: string): boolean => isSurelyCommon(kinOf(word, true).kind);

/** Whether German texts have a lower-case word, when capitalized, as the name of a place: "Hollywood", whose halves are English words. */
export function isPlaceInGerman(word: string): boolean {
  const { germanKind } = kinOf(word, true);
  return germanKind >= PLACE && germanKind <= LAST_PLACE;
}

/** Whether a word does not occur capitalized in German texts, neither as a name nor as a noun. */
export const isUnheardInGerman = (word: string): boolean => kinOf(word, true).german === 0;

/** Whether a lower-case word does not occur in English texts, neither as a name nor as a word. */
export function isUnheardInEnglish(word: string): boolean {
  const { kind, circle } = kinOf(word, true);
  return kind === 0 && circle === 0;
}

/** Whether a lower-case word occurs in English or German texts and is certainly not a name there. */
export function isCommonWord(word: string): boolean {
  const { kind, germanKind } = kinOf(word, false);
  return isSurelyCommon(kind) || isSurelyCommon(germanKind);
}

/** FNV-1a over the UTF-16 units of a lower-case word. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ unitAt(word, i), 0x01000193);
  return hash ^ (hash >>> 13);
}
