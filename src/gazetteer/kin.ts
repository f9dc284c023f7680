import { kin as kinTable } from '#tables/load';
import { bytesOf } from '../text/packed';
import { unitAt } from '../text/units';

/** Languages from whose texts kin was learned, by BCP 47: what it says of a word counts there by itself. */
export const KIN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'de']);

/** A hash of a lower-case word is joined with this to ask for the word as German writes it without a capital. */
export const LOWER_CASE = 0x5bd1e995;
/** How full the slots are at most. */
export const FILLED = 0.82;

/** What is known of a word by the words that stand in the same surroundings in large texts; 0 everywhere: nothing. */
export interface Kin {
  /** Whether these are given names, surnames, places, organizations or common words, and how surely. */
  readonly kind: number;
  /** The class of words with the same surroundings in English text, names of all countries among them. */
  readonly circle: number;
  /** The same in German text, where a capital tells two words apart; and what most words of this class are. */
  readonly german: number;
  readonly germanKind: number;
}

/** Words by their hash: a check byte, then what is known, 0 for a free slot. */
class KinTable {
  private readonly slots: Uint8Array;
  private readonly mask: number;
  private readonly width: number;

  constructor(base64: string, width: number) {
    this.slots = bytesOf(base64);
    this.width = width;
    this.mask = this.slots.length / width - 1;
  }

  /** Where the slot of a word begins, or -1. */
  find(hash: number): number {
    const { slots, mask, width } = this;
    const check = hash >>> 24;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      if (slots[slot * width + 1] === 0) return -1;
      if (slots[slot * width] === check) return slot * width;
    }
  }

  /** A number of a word, 1 being the first; 0 for an unknown word. */
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

/** What is known of a lower-case word, of its stem where it is unknown and may stand in the genitive. */
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

/** What words are used as, in the order of their numbers. */
export const USES = ['common', 'given name', 'surname', 'place', 'organization'] as const;
type Use = (typeof USES)[number];
const SURENESSES = 3;
/** The use that comes next, or none. */
const NEXTS = USES.length + 1;

/**
 * The number of a kind, from 1 on.
 *
 * @param use the likeliest one, by its place in `USES`
 * @param sureness 0: a guess, 1: likely, 2: sure
 * @param next the use that comes next, by its place in `USES` and one more; 0: none is in reach
 */
export const kindNumber = (use: number, sureness: number, next: number): number => 1 + (use * SURENESSES + sureness) * NEXTS + next;

/** The first and the last number of a use from a sureness on. */
const numbersOf = (use: Use, sureness: number): readonly [number, number] => [
  kindNumber(USES.indexOf(use), sureness, 0),
  kindNumber(USES.indexOf(use), SURENESSES - 1, NEXTS - 1),
];

const [COMMON, LAST_COMMON] = numbersOf('common', 0);
const [LIKELY_COMMON] = numbersOf('common', 1);
const [PLACE, LAST_PLACE] = numbersOf('place', 0);

const isSurelyCommon = (kind: number): boolean => kind >= LIKELY_COMMON && kind <= LAST_COMMON;

/** Whether German uses a lower-case word, written with a capital, as it uses common nouns rather than names. */
export const isGermanNoun = (word: string): boolean => isSurelyCommon(kinOf(word, true).germanKind);

/** Whether English texts have a lower-case word and it is no name to them, as far as can be guessed. */
export function mayBeCommon(word: string): boolean {
  const { kind } = kinOf(word, true);
  return kind >= COMMON && kind <= LAST_COMMON;
}

/** Whether English texts have a lower-case word, and surely not as a name. */
export const isEnglishWord = (word: string): boolean => isSurelyCommon(kinOf(word, true).kind);

/** Whether German texts have a lower-case word, with a capital, as the name of a place: "Hollywood", whose halves English has. */
export function isPlaceInGerman(word: string): boolean {
  const { germanKind } = kinOf(word, true);
  return germanKind >= PLACE && germanKind <= LAST_PLACE;
}

/** Whether German texts have no such word with a capital, neither as a name nor as a noun. */
export const isUnheardInGerman = (word: string): boolean => kinOf(word, true).german === 0;

/** Whether English or German texts have a lower-case word, and surely not as a name. */
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
