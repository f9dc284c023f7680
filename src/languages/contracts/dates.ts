/** Names of months, weekdays, seasons and relative words, and the patterns that use them. */
export interface DateTables {
  /** Lower-case words of this aspect; grows with the rules that read it. */
  readonly words: readonly string[];
}
