import type { ClusterNameTables } from './cluster-names';

/** Cues, head words and announcing words of clusters. All words are lower-case. */
export interface ClusterTables extends ClusterNameTables {
  /** Every cue by itself, for the lexicon. */
  readonly words: readonly string[];
  /** The pieces by which a cue is found inside a word: "klyng". */
  readonly stems: readonly string[];
  /** Cues that announce one cluster, alone or as the last part of a compound: "klyngen" in "energiklyngen". */
  readonly singular: readonly string[];
  /** Those of them that speak of one known cluster: "klyngen", not "en klynge". */
  readonly definite: readonly string[];
  /** Cues that announce several. */
  readonly plural: readonly string[];
  /** Cues that name nothing but an organization even where they stand alone: "klyngeorganisationen", "Exzellenzcluster". */
  readonly certain: readonly string[];
  /** What may follow a cue as a part of it, and makes it certain: "of excellence", "de compétitivité". */
  readonly tails: readonly string[];
  /** Parts of compounds in which the word means something else: "smitteklynge", "Rechencluster". */
  readonly foreignParts: readonly string[];
  /** Parts that begin like one of those and mean what they say: "genbrugsklynge" has no genes. */
  readonly ownParts: readonly string[];
  /** Between a cue and its field: "for", "für". */
  readonly fields: readonly string[];
  /** Between the last two names of a list. */
  readonly joins: readonly string[];
  /** Before a list of names: "som", "nemlig", "such". */
  readonly such: readonly string[];
  /** Opens a sentence that lists what the one before it counts, a number between its words left out: "det drejer sig om", "they are". */
  readonly announcing: readonly string[];
  /** Between a name and what it is: "er", "hedder", "is". */
  readonly copulas: readonly string[];
  /** Words of a sentence in which clusters become one: "fusion", "merged". */
  readonly merging: readonly string[];
  /** Who leads a cluster, in words that name nobody else: "klyngechef". */
  readonly roles: readonly string[];
  /** What an organization has: "formand", "medlemmer". */
  readonly belongings: readonly string[];
  /** Words that say where a cluster has its seat, and where it is besides. */
  readonly headquarters: readonly string[];
  readonly branches: readonly string[];
  /**
   * Between a cluster, or a cue, and the preposition before the city where it has its seat, in one word or more:
   * "holder til", "is based".
   */
  readonly seated: readonly string[];
  /** Words that say with whom it works. */
  readonly partners: readonly string[];
  /** What those do who make one of `agreements`: "har indgået", "signed". */
  readonly concluding: readonly string[];
  /** What they make, as a noun: "samarbejdsaftale", "agreement". */
  readonly agreements: readonly string[];
  /** What two do that work together, as a verb: "samarbejder". */
  readonly cooperating: readonly string[];
  /** Opens a clause about the name right before it: "som", "which". */
  readonly relatives: readonly string[];
  /** Endings that nouns have with the article, or in the plural, and names of a single word seldom: "projektet". */
  readonly nounEndings: readonly string[];
  /** "The city" said of one named before: "byen". */
  readonly theCity: readonly string[];
  /** Of what several have become: "fælles", "combined". */
  readonly joint: readonly string[];
  /** "New", in the forms that stand before a cluster. */
  readonly new: readonly string[];
  /** Before a word for an office they make it the head office: "main". */
  readonly mainOffice: readonly string[];
  /** What happens to an office that is given up, in one word or two: "lukker", "lagt ned". */
  readonly closing: readonly string[];
  /** Nouns that open a sentence on something else than the cluster named before: "projektet", "company". */
  readonly otherSubjects: readonly string[];
  /** Articles before the name of a cluster, in every case: "Sprecher des X-Clusters". */
  readonly nameArticles: readonly string[];
  /** Right before a name that the text gives: "kaldet", "called", "namens". */
  readonly naming: readonly string[];
  /** Before the name of what several become: "danner", "to form". */
  readonly making: readonly string[];
  /** Between what they do and the one that they become: "samles i én forening", "merge into one body". */
  readonly intoOne: readonly string[];
  /** What they become, as a noun: "organisationen", "body". */
  readonly structures: readonly string[];
  /** Words between such a noun and the name: "som skal hedde", "which will be called". */
  readonly becoming: readonly string[];
  /** Between the old name and the new one, in one word or two: "hedder", "skifter navn til". */
  readonly renaming: readonly string[];
  /** "And also", which opens a second list behind one that "and" has closed: "samt". */
  readonly further: readonly string[];
}
