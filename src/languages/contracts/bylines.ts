/** The words around an author, a photographer, a contact and a publication date. */
export interface BylineTables {
  /** Lower-case words of this aspect; grows with the rules that read it. */
  readonly words: readonly string[];
}
