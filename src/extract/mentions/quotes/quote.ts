/** Direct speech at its position, and where its speaker is named (UTF-16 units into the scan's text). */
export interface QuoteMention {
  readonly start: number;
  readonly end: number;
  readonly speaker: { readonly start: number; readonly end: number } | null;
}
