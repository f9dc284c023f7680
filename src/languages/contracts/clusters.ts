import type { ClusterNameTables } from './cluster-names';

/** Cues, head words and announcing words of clusters. All words are lower-case. */
export interface ClusterTables extends ClusterNameTables {
  /** Every cue by itself, for the lexicon. */
  readonly words: readonly string[];
  /** Word stems by which a cue is found inside a word: "klyng". */
  readonly stems: readonly string[];
  /** Cues that announce one cluster, alone or as the last part of a compound: "klyngen" in "energiklyngen". */
  readonly singular: readonly string[];
  /** Those of `singular` that refer to one known cluster: "klyngen", not "en klynge". */
  readonly definite: readonly string[];
  /** Cues that announce several clusters. */
  readonly plural: readonly string[];
  /** Cues that only ever name an organization, even where they stand alone: "klyngeorganisationen", "Exzellenzcluster". */
  readonly certain: readonly string[];
  /** Words that may follow a cue as a part of it, and make it certain: "of excellence", "de compétitivité". */
  readonly tails: readonly string[];
  /** Parts of compounds in which the word means something else: "smitteklynge", "Rechencluster". */
  readonly foreignParts: readonly string[];
  /** Parts that begin like one of `foreignParts` but keep the sense of the cue: "genbrugsklynge" has no genes. */
  readonly ownParts: readonly string[];
  /** Plural nouns for fields, whose list is not one of clusters: "in fields such as". */
  readonly fieldNouns: readonly string[];
  /** Between a cue and its field: "for", "für". */
  readonly fields: readonly string[];
  /** Before a list of names: "som", "nemlig", "such". */
  readonly such: readonly string[];
  /** Opens a sentence that lists what the sentence before counts, without the number between its words: "det drejer sig om", "they are". */
  readonly announcing: readonly string[];
  /** Between a name and what it is: "er", "hedder", "is". */
  readonly copulas: readonly string[];
  /** Words of a sentence about a merger of clusters: "fusion", "merged". */
  readonly merging: readonly string[];
  /** Roles that only the leader of a cluster has: "klyngechef". */
  readonly roles: readonly string[];
  /** What an organization has: "formand", "medlemmer". */
  readonly belongings: readonly string[];
  /** Words that introduce the partners of a cluster. */
  readonly partners: readonly string[];
  /** Those of `partners` that may end a clause whose partners stand before them, after "with": "arbeitet mit A zusammen". */
  readonly along: readonly string[];
  /** Right before one of `partners`, which then tells of no partner: "put together", "a fusionné avec". */
  readonly unpartnered: readonly string[];
  /** What those who make one of `agreements` do: "har indgået", "signed". */
  readonly concluding: readonly string[];
  /** What they conclude, as a noun: "samarbejdsaftale", "agreement". */
  readonly agreements: readonly string[];
  /** What two partners do, as a verb: "samarbejder". */
  readonly cooperating: readonly string[];
  /** Opens a clause about the name right before it: "som", "which". */
  readonly relatives: readonly string[];
  /** Endings of definite or plural nouns, which one-word names rarely have: "projektet". */
  readonly nounEndings: readonly string[];
  /** "The city", of a city named before: "byen". */
  readonly theCity: readonly string[];
  /** Adjectives of what several have become: "fælles", "combined". */
  readonly joint: readonly string[];
  /** "New", in the forms that stand before a cluster. */
  readonly new: readonly string[];
  /** Nouns that open a sentence about something other than the cluster named before: "projektet", "company". */
  readonly otherSubjects: readonly string[];
  /** Articles before the name of a cluster, in every case: "Sprecher des X-Clusters". */
  readonly nameArticles: readonly string[];
  /** Right before a name that the text introduces: "kaldet", "called", "namens". */
  readonly naming: readonly string[];
  /** Before the name of what several clusters become: "danner", "to form". */
  readonly making: readonly string[];
  /** Between the verb and the new organization: "samles i én forening", "merge into one body". */
  readonly intoOne: readonly string[];
  /** Nouns for the new organization: "organisationen", "body". */
  readonly structures: readonly string[];
  /** Words between such a noun and the name: "som skal hedde", "which will be called". */
  readonly becoming: readonly string[];
  /** Between the old and the new name, one word or two: "hedder", "skifter navn til". */
  readonly renaming: readonly string[];
}
