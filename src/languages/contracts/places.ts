/** Prepositions, verbs and nouns that tell a place, and inflections of its name. */
export interface PlaceTables {
  /** Lower-case words of this aspect; grows with the rules that read it. */
  readonly words: readonly string[];
}
