/** Reporting verbs and the pronouns that stand for a speaker. All words lower-case. */
export interface QuoteTables {
  /** What the lexicon marks as `WordClass.reporting`: the verbs. */
  readonly words: readonly string[];
  /** Finite forms of the verbs by which direct speech is reported. */
  readonly verbs: readonly string[];
  /** Pronouns of one person that can be their subject: of several, nobody is the speaker. */
  readonly pronouns: readonly string[];
  /** Prepositions that name a source ('ifølge'). */
  readonly sources: readonly string[];
  /** Prepositions before somebody who is spoken to or of, and does not speak: 'skrev hun til X', 'said of X'. */
  readonly addressing: readonly string[];
  /** Speech may open with a dash; elsewhere such lines are lists and credits, but where a verb behind them names who says it. */
  readonly dashes: boolean;
}

/** A language's table, with the words of the lexicon taken from it. */
export function quoteTables(tables: Omit<QuoteTables, 'words'>): QuoteTables {
  return { ...tables, words: tables.verbs };
}
