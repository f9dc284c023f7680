/** Function words and other words that open a sentence with a capital and name nothing. */
export interface WordTables {
  /** Lower-case words of this aspect; grows with the rules that read it. */
  readonly words: readonly string[];
}
