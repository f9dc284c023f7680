/** Words by which places are recognized, in one language. All are lower-case; single words unless stated otherwise. */
export interface PlaceTables {
  /** What the lexicon marks as `WordClass.place`: the nouns that announce a place. */
  readonly words: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the countries that a text in this language most likely means. */
  readonly countries: readonly string[];
  /** Prepositions of place that rarely stand before other names. */
  readonly prepositions: readonly string[];
  /** Prepositions that have other meanings besides place. */
  readonly loosePrepositions: readonly string[];
  /** Those after which a capitalized word is a town even where it is an ordinary word, too: "from Reading", "zwischen Essen und Köln". */
  readonly townLeads: readonly string[];
  /** Words after a name that make it a part of a country that has the same name without them: "Washington State". */
  readonly partsOfCountry: readonly string[];
  /** Nouns right before the name of a place: 'byen', 'Stadt', 'city of' by its last word. */
  readonly cues: readonly string[];
  /** Last parts of compounds that announce a town as such a noun does: "vestlandskommunen". */
  readonly cueEndings: readonly string[];
  /** Articles and the like that towns never have, unlike other names: 'the Plains'. */
  readonly determiners: readonly string[];
  /** Verbs and participles near the name of a place: 'ligger', 'bor', 'based'. */
  readonly verbs: readonly string[];
  /** Words right after a name that make it part of the name of an organization or a person. */
  readonly heads: readonly string[];
  /** Words right after a name that leave it a place: 'kommune', 'county'. */
  readonly areas: readonly string[];
  /** First words of names of areas that more often mean their authorities: 'Region Skåne'. */
  readonly authorities: readonly string[];
  /** Endings of inflected names, the longest first, and how the stem before them is restored. */
  readonly inflection: Inflection;
  /** Words that make a city the venue of an event, one word or two. */
  readonly events: readonly string[];
  /** Endings of one-word names of waters, mountains, streets: 'fjorden', 'gade'. */
  readonly landforms: readonly string[];
  /** Endings that names of towns and villages have: 'rup', 'bjerg'. */
  readonly townEndings: readonly string[];
  /** Who and what only towns have: "Struers borgmester". */
  readonly townOffices: readonly string[];
  /** Words for a part of a place before its name: "Norra Skåne". */
  readonly directions: readonly string[];
  /** Parts of a country that no gazetteer lists: "Norddeutschland". */
  readonly regions: readonly string[];
  /** Rivers and regions that distinguish towns of one name, in parentheses after it: "Halle (Saale)". */
  readonly apart: readonly string[];
  /** What follows the name of a place after a hyphen: "Aarhus-based". */
  readonly based: readonly string[];
  /** Letters of postal districts after the name of a town: "Aarhus N", but not "Viby J", which distinguishes one Viby from another. */
  readonly postalLetters: readonly string[];
  /** Whether every noun is capitalized, so that a capital does not mark a name. */
  readonly capitalNouns: boolean;
  /** Endings of regions and sites that no gazetteer has: "Sørlandsparken". */
  readonly siteEndings: readonly string[];
  /** Adjectives of countries and regions that are capitalized where other adjectives are not: "Danish", "Nederlandse". */
  readonly nationalities: readonly string[];
  /** Endings of what somebody or something from a town is called, capitalized only where it opens a sentence: "Oululainen". */
  readonly demonyms: readonly string[];
  /** Endings of capitalized adjectives of places: "Drentse". */
  readonly adjectives: readonly string[];
  /**
   * Abbreviations of states after a city and a comma, without stops, and the country of each: "mass" is in the US.
   * Those of two letters count in capitals.
   */
  readonly states: ReadonlyMap<string, string>;
}

export interface Inflection {
  readonly endings: readonly string[];
  /** Those of the endings that mean a place. */
  readonly where: readonly string[];
  /** [end of the stem, end of the basic form]; the stem itself is always tried first. */
  readonly stems: readonly (readonly [string, string])[];
}

/** What only some languages have, and what a language's file writes in another form. */
type Given =
  | 'townLeads' | 'partsOfCountry' | 'determiners' | 'authorities' | 'landforms' | 'townOffices' | 'directions' | 'regions' | 'apart' | 'based' | 'postalLetters'
  | 'cueEndings' | 'capitalNouns' | 'siteEndings' | 'nationalities' | 'demonyms' | 'adjectives';

/** The table as a language's file writes it. */
export interface PlaceWords extends Omit<PlaceTables, Given | 'words' | 'inflection' | 'states'>, Partial<Pick<PlaceTables, Given>> {
  /** Those of `inflection`. */
  readonly endings: readonly string[];
  readonly whereEndings?: readonly string[];
  readonly stems?: readonly (readonly [string, string])[];
  /** Words by country. */
  readonly states?: Readonly<Record<string, readonly string[]>>;
}

/** The whole table of a language. */
export function placeTables({ endings, whereEndings, stems, states, ...table }: PlaceWords): PlaceTables {
  return {
    townLeads: [], partsOfCountry: [], determiners: [], authorities: [], landforms: [], townOffices: [], directions: [], regions: [], apart: [], based: [],
    postalLetters: [], cueEndings: [], capitalNouns: false, siteEndings: [], nationalities: [], demonyms: [], adjectives: [],
    ...table,
    words: table.cues,
    inflection: { endings, where: whereEndings ?? [], stems: stems ?? [] },
    states: new Map(Object.entries(states ?? {}).flatMap(([country, words]) => words.map((word) => [word, country] as const))),
  };
}
