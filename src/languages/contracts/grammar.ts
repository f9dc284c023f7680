/** Small words by which rules parse a sentence. All lower-case. */
export interface GrammarTables {
  /** Definite articles in every case: "den", "der", "the". */
  readonly articles: readonly string[];
  /** Indefinite articles: "en", "ein", "a". */
  readonly indefinite: readonly string[];
  /** Articles and the like that only a singular has, in languages whose nouns may have one form for both: "das", "denne". */
  readonly ofOne: readonly string[];
  /** Forms of "be" and "become": "er", "blev", "is". */
  readonly copulas: readonly string[];
  /** Before the place where somebody or something comes from, and nothing else: "fra", "aus". */
  readonly from: readonly string[];
  /** Before the place left and before the place reached, paired in order: "fra … til", "von … nach". */
  readonly leaving: readonly string[];
  readonly reaching: readonly string[];
  /** Into a field or a place: "i", "in", "inom". */
  readonly into: readonly string[];
  /** Before what somebody is or becomes: "som", "als", "zum". */
  readonly as: readonly string[];
  /** "med", "with". */
  readonly with: readonly string[];
  /** "begge", "both". */
  readonly both: readonly string[];
  /** Before some of those mentioned: "blandt", "herunder", "including". */
  readonly among: readonly string[];
  /** What may stand between such a word and the names: "blandt dem", "bland annat". */
  readonly them: readonly string[];
  /** Whether names form their genitive with an s, without an apostrophe before it. */
  readonly genitiveS: boolean;
  /** Whether so many surnames end in an s that it is cut only where the name is known without it: "Adriaansens", "Ruttes plan". */
  readonly genitiveSOfKnown?: boolean;
  /** Whether titles and emphasized words are capitalized, so that a capital says less: English. */
  readonly titleCase: boolean;
  /** Possessive pronouns: "sin", "ihre", "its". */
  readonly possessives: readonly string[];
  /** Beginnings of participles, with the letters they then end in, where one may open a sentence before its verb: "Geplant ist". */
  readonly participles?: readonly [beginnings: readonly string[], endings: readonly string[]];
  /** Before an agent: "af", "by"; in some languages also before what something is about or made of. */
  readonly by: readonly string[];
  /** Before what something consists of, not before its field: "af", "of". */
  readonly of: readonly string[];
  /** Prepositions fused with the article: "im", "du". */
  readonly withArticle: readonly string[];
  /** "og", "and". */
  readonly and: readonly string[];
  /** "And also", which may open a second list after one that "and" has ended: "samt", "sowie". */
  readonly andAlso: readonly string[];
  /** "eller", "or". */
  readonly or: readonly string[];
  /** Words elided before a vowel, without their apostrophe: "d’", "l’". */
  readonly elided: readonly string[];
  /** Abbreviations of "for example" and "among others", without their last stop: "f.eks". */
  readonly shortened: readonly string[];
  /** Endings of an owner before what it owns: "Danmarks", "Suomen". */
  readonly ownerEndings: readonly string[];
  /** After a place and a comma, before a clause about the place: "hvor", "where". */
  readonly where: readonly string[];
  readonly not: readonly string[];
  /** Endings of adjectives before a noun, where the capital of every noun distinguishes it from them: "norddeutsche". */
  readonly adjectiveEndings: readonly string[];
}
