/** Words that distinguish the name of a cluster beside a cue from other words. All are lower-case. */
export interface ClusterNameTables {
  /** Between a name and a cue: they mean that the cue does not belong to the name: "Grundfos er medlem af klyngen". */
  readonly breaks: readonly string[];
  /** Before a word of `breaks`, which then separates nothing: "one of", "kendt som". */
  readonly unbroken: readonly string[];
  /** Before several clusters of which one is meant: "one of", "en af"; two words at most. */
  readonly oneOf: readonly string[];
  /** After a comma these begin a clause, not a description: "X, hvor klyngen lejer sig ind". */
  readonly clauses: readonly string[];
  /** Prepositions that a name may contain, where nouns are not capitalized: "Vand i Vækst". */
  readonly nameOver: readonly string[];
  /** Opens a sentence that gives the name of the cluster in the one before: "den hedder", "it is called". */
  readonly calledSo: readonly string[];
  /** Opens a sentence on the former name of a cluster: "det gamle navn". */
  readonly formerName: readonly string[];
  /** Between a cluster's name and its former one, after a comma or a parenthesis, in up to three words: "tidligere", "formerly known as". */
  readonly formerly: readonly string[];
  /** Between a word that introduces a name and the name: "le nom de X", "klusterin nimi on nyt X". */
  readonly giving: readonly string[];
  /** Right before the name that a cluster was founded under, in one or two words: "under navnet", "the name". */
  readonly namedUnder: readonly string[];
  /** Between a cluster and a former name of its own, in one or two words: "hed", "was called". */
  readonly calledOnce: readonly string[];
  /** What one does with a body, in up to two words right before its name: "ind i", "medlem af"; empty where capitals say little. */
  readonly joining: readonly string[];
  /** Pronouns of several or of none that open a sentence as its subject, where a verb may stand before its subject: "vi", "man". */
  readonly subjects: readonly string[];
  /** Whether the cue is an everyday word, or every noun is capitalized: a name after it must look like one. */
  readonly everydayCue: boolean;
  /** Words that make the cue after them a verb: "to cluster". */
  readonly beforeVerb: readonly string[];
  /** Cues that any department may be called: "le pôle Santé du CHU". */
  readonly branchCues: readonly string[];
  /** Between a member of a list and its town: "BioM in München". */
  readonly townLinks: readonly string[];
  /** Small words inside names, in any language: "Cluster of Excellence". */
  readonly insideNames: readonly string[];
  /** Words after which a name continues across one of `centerLinks`: "Center for Defence". */
  readonly centers: readonly string[];
  readonly centerLinks: readonly string[];
  /** Between the head of a name and its field in capitals: "X Cluster of Raw Materials". */
  readonly headLinks: readonly string[];
  /**
   * Between what a cluster has and its name before a cue in lower case: "members of the X cluster"; empty where names
   * do not stand there.
   */
  readonly having: readonly string[];
  /** Participles before such a name: "led by the X cluster". */
  readonly done: readonly string[];
  /** Programs whose clusters are named after them, by a word that means something else in lower case: "Arena Tangvekst". */
  readonly programs: readonly string[];
  /** Names that begin with such a word and are not clusters: "Arena Nord". */
  readonly halls: readonly string[];
  /** Words of a sentence in which the cue means something else: stars, cells, computers, cases. */
  readonly otherSenses: readonly string[];
  /** Nouns that give the cue one of these senses right before it, where compounds are written as separate words: "gene cluster". */
  readonly sensesBefore: readonly string[];
  /** The preposition before the machine that something is computed on. */
  readonly computedOn: readonly string[];
  /** What is done on computers, and its results: "beregningerne blev kørt på klyngen X". */
  readonly computing: readonly string[];
  /** People and things that are grouped into clusters with names: children, houses, patients. */
  readonly groups: readonly string[];
  /** Words for sorting things into clusters; a list of several may then give those names: "analysen", "identified". */
  readonly sorting: readonly string[];
  /** Last parts of the names of industries: in the genitive before the cue ("meriteollisuuden klusteri"), or capitalized after it ("im Cluster Mechatronik"). */
  readonly industries: readonly string[];
  /** First words that keep "X Cluster" from being a name: "New Cluster". */
  readonly noNameBefore: readonly string[];
  /** Words for a network, alone or as the last part of a compound: a cluster if it counts its companies. "Holznetzwerk Oberland". */
  readonly networks: readonly string[];
  /** Networks of a trade, of which a name in quotation marks or with capitals inside is that of a cluster: "Branchennetzwerk AlgaNet". */
  readonly tradeNetworks: readonly string[];
  /** Say that those who are counted are members: "zählt 40 Firmen", "40 Betriebe gehören ihm an". */
  readonly gathering: readonly string[];
  /** Say that those who are counted buy or use something: "40 Firmen als Kunden". */
  readonly customers: readonly string[];
  /** First parts of compounds that are other networks: "Stromnetzwerk", "Frauennetzwerk". */
  readonly otherNetworks: readonly string[];
  /** Common phrases written like the name of a cluster: "pôle emploi", "klynge Nord". */
  readonly noNames: readonly string[];
}
