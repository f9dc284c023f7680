/** Quotation styles and reporting verbs. */
export interface QuoteTables {
  /** Lower-case words of this aspect; grows with the rules that read it. */
  readonly words: readonly string[];
}
