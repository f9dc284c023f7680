/** Titles, roles and given-name evidence. */
export interface PeopleTables {
  /** Lower-case words of this aspect; grows with the rules that read it. */
  readonly words: readonly string[];
}
