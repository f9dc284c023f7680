/** Head words and forms of organizations. All words are lower-case. */
export interface OrganizationTables {
  /** Every head word, for the lexicon. */
  readonly words: readonly string[];
  /** Heads that end a name, in capitals or not: "Karlstads universitet", "Vejle Tekniske Gymnasium". */
  readonly heads: readonly string[];
  /** Last parts of compounds that are a whole name, or end one, with a capital: "Kreftforeningen". */
  readonly suffixes: readonly string[];
  /** Nouns that end as such a part does and name no body: "området" beside "rådet", "netværket" beside "værket". */
  readonly noBodies: readonly string[];
  /** Areas in lower case behind their owner, which end the name of a body that an opener begins: "Region Kalmar län". */
  readonly areas: readonly string[];
  /** Heads in another case, each with the form that a name is called by: "yliopistossa", "yliopisto". */
  readonly inflected: readonly (readonly [string, string])[];
  /** Heads that open a name: "Institut for …", "Region Skåne", "University of …". */
  readonly openers: readonly string[];
  /** Between an opener and its field or place: "for", "i", "of". */
  readonly links: readonly string[];
  /** Endings of adjectives before the noun of a field in lower case: "institutt for marin teknikk". */
  readonly adjectives: readonly string[];
  /** Endings of adjectives behind the noun they belong to: "Conseil régional de …", "recherche scientifique". */
  readonly adjectivesBehind: readonly string[];
  /** Verbs that end as these adjectives do: "L'Agence de santé applique". */
  readonly noAdjectives: readonly string[];
  readonly joins: readonly string[];
  /**
   * Words for a kind of organization right before its name, alone or as the last part of a compound: "virksomheden",
   * "møbelproducenten".
   */
  readonly classes: readonly string[];
  /** Such words in the plural, before a word of `such` and their names: "virksomheder som X og Y". */
  readonly plurals: readonly string[];
  /** Words that lead from a plural to the names of some of them. */
  readonly such: readonly string[];
  /** Prepositions that lead to whom something is with: "hos". */
  readonly hosts: readonly string[];
  /** Between a reporting verb with who speaks and the paper that is spoken to: "siger hun til"; or such a verb itself: "told". */
  readonly told: readonly string[];
  /** Words for somebody's part in an organization, before a preposition and its name: "direktør i X". */
  readonly roles: readonly string[];
  /** Those prepositions. */
  readonly at: readonly string[];
  /** A name in another case shows it at the head that opens it: "Instituts für Quantenoptik". */
  readonly caseAtOpener: boolean;
  /** Endings of adjectives in a case, before which their stem ends so, and last parts of heads by the ending that these ask for: "Deutschen Museum" is called Deutsches Museum. */
  readonly adjectiveStems: readonly string[];
  readonly adjectiveCases: readonly string[];
  readonly nominatives: readonly (readonly [ending: string, heads: readonly string[]])[];
  /** What heads have in another case: "Verbandes". */
  readonly headCases: readonly string[];
  /** Who belongs to something, in the plural, alone or as the last part of a compound: "medlemmerne", "partners". */
  readonly members: readonly string[];
  /** Between those that a sentence speaks of and their names: "Blandt medlemmerne er", "Zu den Partnern zählen". */
  readonly listing: readonly string[];
  /** Between a person and whose he or she is: "Karen Holm fra X". */
  readonly ofPerson: readonly string[];
  /** Last parts of words for those who lead a body: "koncerndirektør". */
  readonly leaders: readonly string[];
  /** Heads, alone or as the last part of a compound, behind which the town stands: "Universität Dresden". */
  readonly beforeSeat: readonly string[];
  /** Those that need a name of their own before them: "Trinity College Dublin". */
  readonly namedBeforeSeat: readonly string[];
  /** Openers that are nouns of many bodies as well, and the links behind which they mean one of those: "das Zentrum des Bildes". */
  readonly plainOpeners: readonly string[];
  readonly plainLinks: readonly string[];
  /** Heads that mean a body only behind a name: "Acme Services", but not "Cleaning Services". */
  readonly plainHeads: readonly string[];
  /** Words that make a known company's name one of a part of it: "Samsung Electronics", but not "Google Slides". */
  readonly parts: readonly string[];
  /** Those of the links that lead to a place: "Universitetet i Oslo". */
  readonly placeLinks: readonly string[];
  /** Those of the links that a field in lower case may follow: "institut for kemi". */
  readonly fieldLinks: readonly string[];
  /** Adjectives between a place and its head that are part of the name: "Luleå tekniska universitet". */
  readonly kinds: readonly string[];
  /** Articles that open a name before an adjective of `ownAdjectives`: "Det Naturvidenskabelige Fakultet". */
  readonly ownArticles: readonly string[];
  /** Endings of those adjectives. */
  readonly ownAdjectives: readonly string[];
  /** A head in lower case may follow its name: "Karlstads universitet". */
  readonly headsFollow: boolean;
  /** Endings of the case in which an owner stands before such a head: "Oulun yliopisto". */
  readonly ownerEndings: readonly string[];
  /** Endings of names that end alike in any case: "Virtanen". */
  readonly noOwnerEndings: readonly string[];
  /** Endings of the case that says into what: "Ouluun akatemian". */
  readonly intoEndings: readonly string[];
  /** Endings that look like one of those and are an owner's: "Uudenmaan liitto". */
  readonly notInto: readonly string[];
  /** What countries are called in English and not in the language, whose texts have them in names alone: "Kelp Sweden". */
  readonly englishCountries: readonly string[];
  /** Who leads or speaks for a body and nobody's town or country, behind whose it is: "Tangvirks direktør". */
  readonly leadersOf: readonly string[];
  /**
   * Nouns of bodies, alone or as the last part of a compound, that make no name but say what an abbreviation behind them
   * is: "arbeids- og velferdsetaten (NAV)", "Weltwirtschaftsforum (WEF)".
   */
  readonly namelessBodies: readonly string[];
  /**
   * Last parts of what is surely a thing, whatever stands before it: "EU-Verbandsklagenrichtlinie", "CME-Futures"; where nouns
   * have no capital, those of capitalized names of things: "Third Party Risk Management".
   */
  readonly things: readonly string[];
  /** Abbreviations for a class of companies, the English ones in every language: "SMV", "SMEs". */
  readonly companyClasses: readonly string[];
  /** Every noun of a body's name has its capital, and no other noun: those before “and” are of the name. */
  readonly joinsNouns: boolean;
  /** Those of the links behind which a town stands and ends the name: "University of Sunderland". */
  readonly townLinks: readonly string[];
  /** What universities of several towns are called after, and what leads to the town of one: "University of Texas at Austin". */
  readonly systems: readonly string[];
  readonly campusLinks: readonly string[];
  /** Heads that have a field behind such a link and no town: "Department of Enterprise". */
  readonly fieldHeads: readonly string[];
  /** Between any head and its town, which is then of the name: "Industrie- und Handelskammer zu Lübeck". */
  readonly seatLinks: readonly string[];
  /** Kinds of universities as they are shortened, before their town: "TU Dresden". */
  readonly abbreviated: readonly string[];
  /** Endings of nouns in the plural, and of what people do, where every noun has its capital: no single company is called so. */
  readonly commonEndings: readonly string[];
}

/**
 * What most languages have none of: names in cases, towns behind heads, capitals of nouns in names alone. A language
 * that has them says so over it.
 */
export const PLAIN = { noBodies: [], areas: [], inflected: [], caseAtOpener: false, beforeSeat: [], namedBeforeSeat: [], ownerEndings: [], noOwnerEndings: [], intoEndings: [], notInto: [], englishCountries: [], leadersOf: [], joinsNouns: false, plainOpeners: [], plainLinks: [], plainHeads: [], namelessBodies: [], things: [], systems: [], campusLinks: [], parts: [], adjectiveStems: [], adjectiveCases: [], nominatives: [], headCases: [] } satisfies Partial<OrganizationTables>;
