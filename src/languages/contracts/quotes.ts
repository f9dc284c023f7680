/** Reporting verbs and the pronouns that stand for a speaker. All words lower-case. */
export interface QuoteTables {
  /** What the lexicon marks as `WordClass.reporting`: the verbs. */
  readonly words: readonly string[];
  /** Finite forms of the verbs by which direct speech is reported. */
  readonly verbs: readonly string[];
  /** Pronouns that can be their subject. */
  readonly pronouns: readonly string[];
  /** Prepositions that name a source ('ifølge'). */
  readonly sources: readonly string[];
}

/** A language's table, with the words of the lexicon taken from it. */
export function quoteTables(tables: Omit<QuoteTables, 'words'>): QuoteTables {
  return { ...tables, words: tables.verbs };
}
