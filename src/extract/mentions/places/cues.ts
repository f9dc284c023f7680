import { listJoins } from '../grammar';
import type { LanguageTables } from '../../../languages/contracts/language';
import type { PlaceTables } from '../../../languages/contracts/places';
import type { Tokens } from '../../../text/tokens';
import { NumberColumn } from '../../../text/words';

/** What a word indicates about place names beside it, one bit each. */
export const Cue = { preposition: 1, loose: 2, noun: 4, verb: 8, head: 16, area: 32, joiner: 64, personal: 128, authority: 256 } as const;

const PARTS: readonly (readonly [number, (tables: PlaceTables) => readonly string[]])[] = [
  [Cue.preposition, (tables) => tables.prepositions],
  [Cue.loose, (tables) => tables.loosePrepositions],
  [Cue.noun, (tables) => tables.cues],
  [Cue.verb, (tables) => tables.verbs],
  [Cue.head, (tables) => tables.heads],
  [Cue.area, (tables) => tables.areas],
  [Cue.authority, (tables) => tables.authorities],
];

const NONE = new NumberColumn(() => 0);

/** The cues of words in a language, by word number. */
export function cuesIn({ table }: Tokens, language: LanguageTables | null): NumberColumn {
  if (language === null) return NONE;
  return table.keep(Cue, language, () => {
    const bits = bitsOf(language);
    const { cueEndings } = language.places;
    return new NumberColumn((id) => bits.get(table.lower[id]!) ?? (isCompoundCue(cueEndings, table.lower[id]!) ? Cue.noun : 0));
  });
}

/** "vestlandskommunen": whether a word is a compound that announces a town as its last part does. */
const isCompoundCue = (endings: readonly string[], word: string): boolean =>
  endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

const known = new WeakMap<LanguageTables, ReadonlyMap<string, number>>();

function bitsOf(language: LanguageTables): ReadonlyMap<string, number> {
  const made = known.get(language);
  if (made !== undefined) return made;
  const bits = new Map<string, number>();
  for (const [bit, words] of PARTS) for (const word of words(language.places)) bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const word of listJoins(language)) bits.set(word, (bits.get(word) ?? 0) | Cue.joiner);
  for (const word of language.people.words) bits.set(word, (bits.get(word) ?? 0) | Cue.personal);
  known.set(language, bits);
  return bits;
}
