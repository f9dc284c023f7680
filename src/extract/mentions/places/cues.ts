import type { LanguageTables } from '../../../languages/contracts/language';
import type { PlaceTables } from '../../../languages/contracts/places';

/** What a word says of the place names beside it, one bit each. */
export const Cue = { preposition: 1, loose: 2, noun: 4, verb: 8, head: 16, area: 32, joiner: 64, personal: 128 } as const;

const PARTS: readonly (readonly [number, (tables: PlaceTables) => readonly string[]])[] = [
  [Cue.preposition, (tables) => tables.prepositions],
  [Cue.loose, (tables) => tables.loosePrepositions],
  [Cue.noun, (tables) => tables.cues],
  [Cue.verb, (tables) => tables.verbs],
  [Cue.head, (tables) => tables.heads],
  [Cue.area, (tables) => tables.areas],
  [Cue.joiner, (tables) => tables.joiners],
];

export type CuesOf = (word: string) => number;

const known = new WeakMap<LanguageTables, CuesOf>();
const NONE: CuesOf = () => 0;

/** The cues of a lower-case word in a language. */
export function cuesIn(language: LanguageTables | null): CuesOf {
  if (language === null) return NONE;
  const made = known.get(language) ?? make(language);
  known.set(language, made);
  return made;
}

function make(language: LanguageTables): CuesOf {
  const bits = new Map<string, number>();
  for (const [bit, words] of PARTS) for (const word of words(language.places)) bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const word of [...language.people.words]) bits.set(word, (bits.get(word) ?? 0) | Cue.personal);
  return (word) => bits.get(word) ?? 0;
}
