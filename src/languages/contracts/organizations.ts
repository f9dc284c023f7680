/** Head words and forms of the names of organizations. All words are lower-case. */
export interface OrganizationTables {
  /** Words for bodies that are none of `heads`, but tell of an organization beside a name: "kommissionen". */
  readonly furtherBodies: readonly string[];
  /** Heads that end a name, capitalized or not: "Karlstads universitet", "Vejle Tekniske Gymnasium". */
  readonly heads: readonly string[];
  /** Last parts of compounds that are a whole name, or end one, if capitalized: "Kreftforeningen". */
  readonly suffixes: readonly string[];
  /** Nouns that end like one of `suffixes` but name no body: "området" beside "rådet", "netværket" beside "værket". */
  readonly noBodies: readonly string[];
  /** Areas in lower case after their owner, which end a name that begins with an opener: "Region Kalmar län". */
  readonly areas: readonly string[];
  /**
   * Last words of companies' names, which are heads only if capitalized, alone or as the last part of a compound:
   * "Norvik Energi", "Tangvik Robotteknik".
   */
  readonly companyWords: readonly string[];
  /** Last parts of compounds for all who are in a trade, with their article: "Legemiddelindustrien". */
  readonly trades: readonly string[];
  /** Words for a rank or a title that a body is given, before "as" and its name: "status som Norwegian Centre of Expertise". */
  readonly statuses: readonly string[];
  /** Heads in another case, each with the form used in the name: "yliopistossa", "yliopisto". */
  readonly inflected: readonly (readonly [string, string])[];
  /** Heads that open a name: "Institut for …", "Region Skåne", "University of …". */
  readonly openers: readonly string[];
  /** Between an opener and its field or place: "for", "i", "of". */
  readonly links: readonly string[];
  /** Articles that may follow such a link inside a name: "Instituut voor de Zee", "University of the Arts". */
  readonly linkArticles: readonly string[];
  /** What is no field after them: "University of the Year", "School van het Leven". */
  readonly noFields: readonly string[];
  /** Heads in lower case that open a name after a definite article: "l’université de Brest", "le ministère de la Culture". */
  readonly smallOpeners: readonly string[];
  /** Heads in lower case that a place alone makes no name ("la cour de Versailles"): they need a field before it, "la cour d’appel de Rennes". */
  readonly smallOpenersOfField: readonly string[];
  /** Heads in lower case that a name of their own may follow right away: "l’université Gustave Eiffel", "le lycée Jean Moulin". */
  readonly smallOpenersOfName: readonly string[];
  /** Fields in lower case between such a head and its place: "chambre de commerce de Lyon". */
  readonly smallFields: readonly string[];
  /** Adjectives after the field of a ministry that their endings do not tell: "Affaires étrangères". */
  readonly smallAdjectives: readonly string[];
  /** Prepositions by which a name may go on after a place: "université du Québec à Montréal". */
  readonly smallNear: readonly string[];
  /**
   * Words in lower case before the name of a body, after their article: a town or a state that acts ("de gemeente Oss"), an
   * authority that has no other sense ("het waterschap Tangmond"), and heads with a link ("het ministerie van Onderwijs").
   */
  readonly smallGovernments: readonly string[];
  /** Before that article they make a place of the first: "in de gemeente Oss". */
  readonly within: readonly string[];
  readonly smallAuthorities: readonly string[];
  readonly smallHeads: readonly string[];
  /** Last parts of compounds that are names of bodies by themselves after an article: "das Umweltministerium". */
  readonly definiteBodies: readonly string[];
  /** What a ministry may have as a further field: "ministère de l’Économie et des Finances". */
  readonly ministryFields: readonly string[];
  /** Endings of adjectives before the noun of a field in lower case: "institutt for marin teknikk". */
  readonly adjectives: readonly string[];
  /** Such adjectives that their endings do not tell: "Centrum för hållbar utveckling", "Center for grøn omstilling". */
  readonly wholeAdjectives: readonly string[];
  /** Endings of adjectives after the noun they belong to: "Conseil régional de …", "recherche scientifique". */
  readonly adjectivesAfter: readonly string[];
  /** Verbs that end as these adjectives do: "L'Agence de santé applique". */
  readonly noAdjectives: readonly string[];
  /**
   * Words for a kind of organization right before its name, alone or as the last part of a compound: "virksomheden",
   * "møbelproducenten".
   */
  readonly classes: readonly string[];
  /** Nouns for workshops and shops that belong to the name they open, where nouns are capitalized: "Zimmerei Brinkmann". */
  readonly premises: readonly string[];
  /** Such words in the form that follows an article, with an adjective between perhaps: "det islandske firma X". */
  readonly bareClasses: readonly string[];
  /** Words that end compounds as names only after their owner: "Suomen Kulttuurirahasto". */
  readonly ownedSuffixes: readonly string[];
  /** Words that end compounds as names only after their owner and with a capital: "Køge Handelsskole". */
  readonly capitalSuffixes: readonly string[];
  /** Words of `classes` in the plural, before a word of `such` and their names: "virksomheder som X og Y". */
  readonly plurals: readonly string[];
  /** Words between such a plural and the names: "virksomheder som X og Y". */
  readonly such: readonly string[];
  /** Prepositions before the organization that something is with: "hos". */
  readonly hosts: readonly string[];
  /** Between a reporting verb with its speaker and the paper spoken to: "siger hun til"; or such a verb itself: "told". */
  readonly told: readonly string[];
  /** Words for somebody's role in an organization, before a preposition and its name: "direktør i X". */
  readonly roles: readonly string[];
  /** The prepositions between such a role and the organization. */
  readonly at: readonly string[];
  /** Whether an article may stand between such a preposition and a name: "professeur à la X". */
  readonly articleAfterAt: boolean;
  /**
   * Those of `roles` that are words for working; those of `at` that lead from them to an employer ("works at X"), and to
   * anybody or anything ("works with X").
   */
  readonly employed: readonly string[];
  readonly employedAt: readonly string[];
  readonly alongside: readonly string[];
  /** Words of a sentence that no name has inside: "How Kelp Hub Can Help". */
  readonly sentenceWords: readonly string[];
  /** Those of them that names have inside as well: "Brian May Trust", "Anna May Wong". */
  readonly nameWords: readonly string[];
  /** Those who own a body by its name, before an apostrophe: "Tangvik Children’s Hospital", "the Farmers’ Union". */
  readonly groups: readonly string[];
  /** Pronouns of those who speak in a heading, and to whom, which no name has inside: "Boost Your Power". */
  readonly addressed: readonly string[];
  /** Adjectives that open a heading and no name, where all the words are common: "Top Marketing Agency". */
  readonly praising: readonly string[];
  /** Whether a name in another case shows the case at the head that opens it: "Instituts für Quantenoptik". */
  readonly caseAtOpener: boolean;
  /**
   * Endings of adjective stems, the case endings after them, and the nominative endings with the last parts of heads
   * that take them: "Deutschen Museum" is called Deutsches Museum.
   */
  readonly adjectiveStems: readonly string[];
  /** Endings of adjectives with a capital in names, where nouns have capitals: "Institut für Angewandte Mathematik". */
  readonly capitalAdjectives: readonly string[];
  readonly adjectiveCases: readonly string[];
  readonly nominatives: readonly (readonly [ending: string, heads: readonly string[]])[];
  /** Heads in another case: "Verbandes". */
  readonly headCases: readonly string[];
  /** Words for those who belong to something, in the plural, alone or as the last part of a compound: "medlemmerne", "partners". */
  readonly members: readonly string[];
  /** Businesses by what they do, in the plural, alone or as the last part of a compound: "growers", "Brauereien". */
  readonly businesses: readonly string[];
  /** Those who belong to an association or a cluster, and not to a family, a band or a party alone: "Mitglied", "adhérents". */
  readonly memberNouns: readonly string[];
  /** Between such a word and the names: "Blandt medlemmerne er", "Zu den Partnern zählen". */
  readonly listing: readonly string[];
  /** Between a person and their organization: "Karen Holm fra X". */
  readonly ofPerson: readonly string[];
  /** Last parts of words for leaders of a body: "koncerndirektør". */
  readonly leaders: readonly string[];
  /** Heads, or last parts of them, that a town or a state right after them belongs to: "Kunststoff-Institut Lüdenscheid". */
  readonly beforeTown: readonly string[];
  /** Heads, alone or as the last part of a compound, that the town follows: "Universität Dresden". */
  readonly beforeSeat: readonly string[];
  /** Those of them that need a name of their own before them: "Trinity College Dublin". */
  readonly namedBeforeSeat: readonly string[];
  /** Openers that are also common nouns for many bodies, and the links after which they are such nouns: "das Zentrum des Bildes". */
  readonly plainOpeners: readonly string[];
  readonly plainLinks: readonly string[];
  /** Heads that mean a body only after a name: "Acme Services", but not "Cleaning Services". */
  readonly plainHeads: readonly string[];
  /** Words that turn a known company's name into the name of a part of it: "Samsung Electronics", but not "Google Slides". */
  readonly parts: readonly string[];
  /** Countries and what goes beyond one, as the last word of the name of a company's part there: "Kelpify Deutschland". */
  readonly branches: readonly string[];
  /** Words before a country that make no company of it: "Team Danmark", "Heel Nederland". */
  readonly noBranches: readonly string[];
  /** Endings of adjectives, which make the country the one of some time rather than a branch: "Wilhelminisches Deutschland". */
  readonly noBranchEndings?: readonly string[];
  /** Nouns that describe an unknown name after a comma and an article, alone or as the last part of a compound: "Kelpify, une start-up". */
  readonly apposed: readonly string[];
  /** Sides of a country, after any head: "Kunststoff-Institut Südwest". */
  readonly sides: readonly string[];
  /** Those of `links` that lead to a place: "Universitetet i Oslo". */
  readonly placeLinks: readonly string[];
  /** Those of `links` that a field in lower case may follow: "institut for kemi". */
  readonly fieldLinks: readonly string[];
  /** Adjectives between a place and its head that are part of the name: "Luleå tekniska universitet". */
  readonly kinds: readonly string[];
  /** Openers that a region or a side of the country follows: "Sparebanken Vest". */
  readonly placed: readonly string[];
  /** Offices that a region after a link belongs to, and no field: "Statsforvalteren i Nordland". */
  readonly overRegion: readonly string[];
  /** "Of the state": before a noun in lower case it opens the names of bodies: "Statens vegvesen". */
  readonly state: readonly string[];
  /** Articles that open a name before an adjective of `ownAdjectives`: "Det Naturvidenskabelige Fakultet". */
  readonly ownArticles: readonly string[];
  /** Endings of those adjectives. */
  readonly ownAdjectives: readonly string[];
  /** Whether a head in lower case may follow its name: "Karlstads universitet". */
  readonly headsFollow: boolean;
  /** Heads that make a name with a hyphen before them: "Nobel-instituttet". */
  readonly hyphenHeads: readonly string[];
  /** Endings of the case of an owner before such a head: "Oulun yliopisto". */
  readonly ownerEndings: readonly string[];
  /** Endings of names that look like that case in the nominative: "Virtanen". */
  readonly noOwnerEndings: readonly string[];
  /** Endings of the illative, the case for "into": "Ouluun akatemian". */
  readonly intoEndings: readonly string[];
  /** Endings that look like one of those but mark an owner: "Uudenmaan liitto". */
  readonly notInto: readonly string[];
  /** English names of countries that differ from the language's own; its texts have them only inside names: "Kelp Sweden". */
  readonly englishCountries: readonly string[];
  /** Words for those who lead or speak for a body, and never for a town or country named before them: "Tangvirks direktør". */
  readonly leadersOf: readonly string[];
  /**
   * Nouns of bodies, alone or as the last part of a compound, that form no name but tell what the abbreviation after
   * them is: "arbeids- og velferdsetaten (NAV)", "Weltwirtschaftsforum (WEF)".
   */
  readonly namelessBodies: readonly string[];
  /**
   * Last parts of words that are certainly things, whatever stands before them: "EU-Verbandsklagenrichtlinie",
   * "CME-Futures"; where nouns are not capitalized, those of capitalized names of things: "Third Party Risk
   * Management".
   */
  readonly things: readonly string[];
  /** Nouns that only a thing has, right after its abbreviation: "a CVE vulnerability", "the CAPM exam". */
  readonly afterThings: readonly string[];
  /** Words that open the capitalized name of a qualification: "Certified Public Accountant (CPA)". */
  readonly certified: readonly string[];
  /** Abbreviations for a class of companies, the English ones in every language: "SMV", "SMEs". */
  readonly companyClasses: readonly string[];
  /** Whether every noun in a body's name is capitalized, and no other noun: those before “and” belong to the name. */
  readonly joinsNouns: boolean;
  /** Those of `links` after which a town ends the name: "University of Sunderland". */
  readonly townLinks: readonly string[];
  /** What universities with several campuses are named after, and the links before the town of one: "University of Texas at Austin". */
  readonly systems: readonly string[];
  readonly campusLinks: readonly string[];
  /** Heads that are followed by a field after such a link, not by a town: "Department of Enterprise". */
  readonly fieldHeads: readonly string[];
  /** Between any head and its town, which then belongs to the name: "Industrie- und Handelskammer zu Lübeck". */
  readonly seatLinks: readonly string[];
  /** Abbreviated kinds of universities, before their town: "TU Dresden". */
  readonly abbreviated: readonly string[];
  /** Words for towns, districts and states before their name, which may act as bodies: "Landkreis Ems", "Ville de Pau". */
  readonly governments: readonly string[];
  /** Those of them that their article shows to be the subject, wherever they stand: "der Landkreis". */
  readonly subjects: readonly string[];
  /** Small words that are verbs of those who act: "darf", "will"; and verbs for lying somewhere or counting inhabitants: "zählt". */
  readonly deeds: readonly string[];
  readonly lying: readonly string[];
  /** Right before the name of a paper with its article in capitals: "selon Le Phare"; near a compound of `papers`: "im Gespräch mit dem Nordkurier". */
  readonly reports: readonly string[];
  /** Schools, alone or as the last part of a compound, and the words before what one stands at: "Gymnasium am Fredenberg". */
  readonly schools: readonly string[];
  readonly siteLinks: readonly string[];
  /** Legal forms in lower case after a name: "Tangvikin Kylät ry". */
  readonly smallForms: readonly string[];
  /** Adjectives of countries and parts of them in the form before a name: "amerikanske", "fynske". */
  readonly nations: readonly string[];
  /** What only companies do, as a verb right after their name: "leverer", "investerer". */
  readonly business: readonly string[];
  /**
   * Words for what companies have or do with others, alone or as the last part of a compound, and the prepositions that lead
   * from them to the other side: "samarbejde med", "ordre fra", "leveres af".
   */
  readonly dealings: readonly (readonly [words: readonly string[], links: readonly string[]])[];
  /** Last parts of compounds for papers: "Nordkurier". */
  readonly papers: readonly string[];
  /** Endings of plural nouns and of nouns for activities, where every noun is capitalized: no single company has such a name. */
  readonly commonEndings: readonly string[];
}

/**
 * Defaults for what most languages do not have: names in cases, towns after heads, capitals only on nouns in names. A
 * language that has them overrides them.
 */
export const PLAIN = { nations: [], business: [], dealings: [], smallGovernments: [], within: [], smallAuthorities: [], smallHeads: [], definiteBodies: [], smallForms: [], schools: [], siteLinks: [], articleAfterAt: false, subjects: [], businesses: [], memberNouns: [], reports: [], papers: [], governments: [], deeds: [], lying: [], placed: [], overRegion: [], state: [], premises: [], bareClasses: [], ownedSuffixes: [], capitalSuffixes: [], companyWords: [], statuses: [], trades: [], branches: [], noBranches: [], apposed: [], beforeTown: [], sides: [], noBodies: [], areas: [], inflected: [], caseAtOpener: false, beforeSeat: [], namedBeforeSeat: [], ownerEndings: [], noOwnerEndings: [], intoEndings: [], notInto: [], englishCountries: [], leadersOf: [], joinsNouns: false, plainOpeners: [], plainLinks: [], plainHeads: [], namelessBodies: [], things: [], afterThings: [], linkArticles: [], noFields: [], smallOpeners: [], smallOpenersOfName: [], smallOpenersOfField: [], smallFields: [], smallAdjectives: [], smallNear: [], ministryFields: [], certified: [], employed: [], employedAt: [], alongside: [], sentenceWords: [], nameWords: [], addressed: [], praising: [], groups: [], systems: [], campusLinks: [], parts: [], adjectiveStems: [], capitalAdjectives: [], adjectiveCases: [], nominatives: [], headCases: [], hyphenHeads: [] } satisfies Partial<OrganizationTables>;
