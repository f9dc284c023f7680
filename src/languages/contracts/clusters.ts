/** Cues, head words and announcing words of clusters. */
export interface ClusterTables {
  /** Lower-case words of this aspect; grows with the rules that read it. */
  readonly words: readonly string[];
}
