/** Reporting verbs and the pronouns that stand for a speaker. All words lower-case. */
export interface QuoteTables {
  /** What the lexicon marks as `WordClass.reporting`: the verbs. */
  readonly words: readonly string[];
  /** Finite forms of the verbs by which direct speech is reported. */
  readonly verbs: readonly string[];
  /** Finite forms of verbs that report speech only right after it and beside their subject ('…, ler hun', '…, sourit-elle'). */
  readonly spoken: readonly string[];
  /** What stands before the participle of such a verb: 'a souligné'. */
  readonly auxiliaries: readonly string[];
  /** Singular pronouns that can be their subject; a plural pronoun gives no speaker. */
  readonly pronouns: readonly string[];
  /** What follows the number and the hyphen where an age stands for a speaker: 'siger den 51-årige'. */
  readonly ages: readonly string[];
  /** Prepositions that name a source ('ifølge'). */
  readonly sources: readonly string[];
  /** What stands before whose words a quotation is, as words with one space between: 'according to', 'nach Angaben von' (lower-case). */
  readonly sourcePhrases: readonly string[];
  /** Prepositions before somebody who is spoken to or about, and so is not the speaker: 'skrev hun til X', 'said of X'. */
  readonly addressing: readonly string[];
  /** Whether the subject stands before the reporting verb after speech: "…, Koivisto sanoo tiedotteessa." */
  readonly subjectsFirst: boolean;
  /** Whether speech may open with a dash; elsewhere such lines are lists and credits, unless a verb after them names the speaker. */
  readonly dashes: boolean;
}

/** A language's table, with the words of the lexicon taken from it. */
export function quoteTables(tables: Omit<QuoteTables, 'words'>): QuoteTables {
  return { ...tables, words: tables.verbs };
}
