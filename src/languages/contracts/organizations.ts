/** Head words and forms of organizations. */
export interface OrganizationTables {
  /** Lower-case words of this aspect; grows with the rules that read it. */
  readonly words: readonly string[];
}
