/** Small words by which rules find their way through a sentence. All lower-case. */
export interface GrammarTables {
  /** Definite articles in every case: "den", "der", "the". */
  readonly articles: readonly string[];
  /** Indefinite articles: "en", "ein", "a". */
  readonly indefinite: readonly string[];
  /** Forms of "be" and "become": "er", "blev", "is". */
  readonly copulas: readonly string[];
  /** Before the place where somebody or something comes from, and nothing else: "fra", "aus". */
  readonly from: readonly string[];
  /** Between the place that is left and the one that is reached, both in order: "fra … til", "von … nach". */
  readonly leaving: readonly string[];
  readonly reaching: readonly string[];
  /** Into a field or a place: "i", "in", "inom". */
  readonly into: readonly string[];
  /** Before what somebody is, or is made: "som", "als", "zum". */
  readonly as: readonly string[];
  /** "med", "with". */
  readonly with: readonly string[];
  /** "begge", "both". */
  readonly both: readonly string[];
  /** Before some of those that were spoken of: "blandt", "herunder", "including". */
  readonly among: readonly string[];
  /** What may stand between such a word and the names: "blandt dem", "bland annat". */
  readonly them: readonly string[];
  /** A name takes an s for its genitive, with no apostrophe before it. */
  readonly genitiveS: boolean;
  /** It does, but so many surnames end in one that it is cut only where the name is known without it: "Adriaansens", "Ruttes plan". */
  readonly genitiveSOfKnown?: boolean;
  /** Titles and emphasis are written in capitals, so that a capital says less: English. */
  readonly titleCase: boolean;
  /** Of one's own: "sin", "ihre", "its". */
  readonly possessives: readonly string[];
  /** Before whoever does something: "af", "by"; in some languages it says of what something is as well. */
  readonly by: readonly string[];
  /** Before what something consists of, and not before its field: "af", "of". */
  readonly of: readonly string[];
  /** Prepositions with the article in them: "im", "du". */
  readonly withArticle: readonly string[];
  readonly and: readonly string[];
  /** Words cut short before a vowel, without their apostrophe: "d’", "l’". */
  readonly elided: readonly string[];
  /** "For example" and "among others" as they are shortened, without their last stop: "f.eks". */
  readonly shortened: readonly string[];
  /** Endings of an owner before what it owns: "Danmarks", "Suomen". */
  readonly ownerEndings: readonly string[];
  /** Behind a place and a comma, before what is there: "hvor", "where". */
  readonly where: readonly string[];
  readonly not: readonly string[];
  /** Endings of adjectives before a noun, where every noun has its capital and tells itself from them: "norddeutsche". */
  readonly adjectiveEndings: readonly string[];
}
