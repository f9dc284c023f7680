/** Words for where a body has its seat and its offices. All lower-case, one word or two. */
export interface SeatTables {
  /** Its seat: "hovedsæde", "head office". */
  readonly headquarters: readonly string[];
  /** Its further locations: "filial", "new office". */
  readonly branches: readonly string[];
  /** Those that say so of a cluster named beside them, and of others something else as well: "seat". */
  readonly clusterHeadquarters: readonly string[];
  readonly clusterBranches: readonly string[];
  /** Between a body and the preposition before the town of its seat, in one word or more: "holder til", "is based". */
  readonly seated: readonly string[];
  /** Makes the office after it the head office: "main". */
  readonly main: readonly string[];
  /** The closing of an office: "lukker", "lagt ned". */
  readonly closing: readonly string[];
}
