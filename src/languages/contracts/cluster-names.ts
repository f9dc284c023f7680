/** By which words a name beside a cue is told from what is none. All words are lower-case. */
export interface ClusterNameTables {
  /** Between a name and a cue: behind these the cue is another's: "Grundfos er medlem af klyngen". */
  readonly breaks: readonly string[];
  /** Before one of them, which then breaks nothing: "one of", "kendt som". */
  readonly unbroken: readonly string[];
  /** Before several of which one is meant: "one of", "en af"; of two words at most. */
  readonly oneOf: readonly string[];
  /** Behind a comma these begin a clause and no description: "X, hvor klyngen lejer sig ind". */
  readonly clauses: readonly string[];
  /** Prepositions over which a name goes on, where nouns have no capital: "Vand i Vækst". */
  readonly nameOver: readonly string[];
  /** Opens a sentence that gives the name of the cluster in the one before: "den hedder", "it is called". */
  readonly calledSo: readonly string[];
  /** Opens a sentence on the name that a cluster had: "det gamle navn". */
  readonly formerName: readonly string[];
  /** Between a word that gives a name and the name: "le nom de X", "klusterin nimi on nyt X". */
  readonly giving: readonly string[];
  /** The cue is an everyday word, or every noun has its capital: a name behind it must look like one. */
  readonly everydayCue: boolean;
  /** Before the cue these make it a verb: "to cluster". */
  readonly beforeVerb: readonly string[];
  /** Cues that any branch of a house may be called: "le pôle Santé du CHU". */
  readonly branchCues: readonly string[];
  /** Articles and the like that one alone has, where the cue may stand for several as well: "das Cluster". */
  readonly ofOne: readonly string[];
  /** Between a member of a list and its town: "BioM in München". */
  readonly townLinks: readonly string[];
  /** Small words inside names, which any text may have: "Cluster of Excellence". */
  readonly insideNames: readonly string[];
  /** Behind these a name goes on over one of `centerLinks`: "Center for Defence". */
  readonly centers: readonly string[];
  readonly centerLinks: readonly string[];
  /** Between the head of a name and its field in capitals: "X Cluster of Raw Materials". */
  readonly headLinks: readonly string[];
  /** Between what a cluster has and its name before a cue in lower case: "members of the X cluster"; empty where no name stands so. */
  readonly having: readonly string[];
  /** What such a one has done: "led by the X cluster". */
  readonly done: readonly string[];
  /** Programmes whose clusters are called after them, by a word that means something else without its capital: "Arena Tangvekst". */
  readonly programs: readonly string[];
  /** What is called so and is no cluster: "Arena Nord". */
  readonly halls: readonly string[];
  /** Words of a sentence in which the cue means something else: stars, cells, computers, cases. */
  readonly otherSenses: readonly string[];
  /** Nouns that make it so right before the cue, where compounds are written apart: "gene cluster". */
  readonly sensesBefore: readonly string[];
  /** The preposition before the machine on which it is done. */
  readonly computedOn: readonly string[];
  /** What is done on machines, and what comes of it: "beregningerne blev kørt på klyngen X". */
  readonly computing: readonly string[];
  /** Who and what else is put into clusters with names: children, houses, patients. */
  readonly groups: readonly string[];
  /** Of what sorts things into clusters, whose names a list of several may then have: "analysen", "identified". */
  readonly sorting: readonly string[];
  /** Last parts of branches of business in the genitive, where a field stands so before its cue: "meriteollisuuden klusteri". */
  readonly industries: readonly string[];
  /** First words of "X Cluster" that make it no name: "New Cluster". */
  readonly noNameBefore: readonly string[];
  /** What is written like the name of a cluster, and is called so by everybody: "pôle emploi", "klynge Nord". */
  readonly noNames: readonly string[];
}
