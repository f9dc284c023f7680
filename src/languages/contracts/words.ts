/** Function words and other words that open a sentence with a capital and name nothing. */
export interface WordTables {
  /** Lower-case tokens (letters only: "aujourd'hui" is two of them). None is a given name, a month or a place. */
  readonly words: readonly string[];
}
