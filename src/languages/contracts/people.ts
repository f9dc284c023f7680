/** Titles, roles and other words that speak for or against a person. All words are lower-case. */
export interface PeopleTables {
  /** What the lexicon marks as `WordClass.person`: titles and roles. */
  readonly words: readonly string[];
  /** Forms of address and academic titles right before a name, without their stop. */
  readonly titles: readonly string[];
  /** Nouns for what somebody is or does. */
  readonly roles: readonly string[];
  /** Endings of compounds that are roles ('direktør' in 'erhvervsdirektør'). */
  readonly roleEndings: readonly string[];
  /** Words that stand before a role and belong to it ('administrerende'). */
  readonly roleModifiers: readonly string[];
  /** Words between a role and what it is held for ('for', 'ved'). */
  readonly roleLinks: readonly string[];
  /** Prepositions between somebody with a role and their organization ("ved", "at"). */
  readonly bodyLinks: readonly string[];
  /**
   * Those that give somebody's organization without a role, too ("fra", "of"). Others may not: "Ole Vik ved Norvik
   * Bank" may tell where a picture was taken.
   */
  readonly bodyOrigins: readonly string[];
  /** Words before a photographer's name. */
  readonly credits: readonly string[];
  /** Endings of words that make a name that of a street, a building, a prize, a foundation. */
  readonly notPersonEndings: readonly string[];
  /** Nouns in lower case that make the name before them that of a street, a square: "Karin Boyes gata". */
  readonly streets: readonly string[];
  /**
   * Nouns in lower case that do so where the text names nobody so: "Ole-Johan Dahls hus" is a house called after him, or
   * the one in which he lives.
   */
  readonly houses: readonly string[];
  /** Those of them that surnames end in as well, in longer words: "Niehaus", "Whitehouse". */
  readonly surnameEndings: readonly string[];
  /** Endings of nouns with their article, which few surnames have: "havnen". */
  readonly definiteEndings?: readonly string[];
  /** Nouns for ships, telescopes, satellites and computers, alone or as the last part of a compound: a name after one is not a person. */
  readonly craft: readonly string[];
  /** Abbreviated roles and modifiers, without their stop: "adm". */
  readonly shortened: readonly string[];
  /** Words after a role that give its rank: "directrice générale". */
  readonly ranksAfter: readonly string[];
  /** Roles that a company can have as well: "refinery owner Petroineos". */
  readonly sharedRoles: readonly string[];
  /** Verbs of appointment, before the role or the word for "as": "appointed", "udnævnt". */
  readonly appointing: readonly string[];
  /** Auxiliary verbs with such a verb: "has been". */
  readonly helping: readonly string[];
  /** Endings of adjectives before the noun of a field: "professor of applied chemistry". */
  readonly fieldAdjectives: readonly string[];
  /** Roles whose "of" leads to a field, not to a body: "Professor of", "Secretary of". */
  readonly fieldOffices: readonly string[];
  /** Endings of participles that may begin a clause after a field: "professor of chemistry working at". */
  readonly participles: readonly string[];
  /** Endings of words for researchers, where "in" may also lead to the paper that quotes them: "sier professor Dahl i Dagbladet". */
  readonly scholars: readonly string[];
  /** Endings of further roles that a field may follow: "ekspert i cybersikkerhed", "Professorin für Chemie". */
  readonly experts: readonly string[];
  /** Between such a role and its field: "professor i kemi", "Professorin für Chemie". */
  readonly scholarLinks: readonly string[];
  /** Endings of the fields that stand right beside such a role: "hoogleraar scheikunde", "kemian professori". */
  readonly fieldEndings: readonly string[];
  /** Whether those stand before the role. */
  readonly fieldsBefore: boolean;
  /** Endings of verbs, which few fields have: "professor i kemi og underviser". */
  readonly verbEndings: readonly string[];
  /** Endings of the case that says where somebody is from: "Oulun yliopistosta". */
  readonly originEndings: readonly string[];
  /** After a surname, before an organization that is not part of the name: "Minister Jet Prins van Economische Zaken". */
  readonly ofLinks: readonly string[];
  /** Nouns right before a name that is then that of a house, a street, a prize: "lycée Jean Moulin", "Hotel Anna". */
  readonly namedAfter: readonly string[];
  /** Abbreviated academic titles, without their stop: "prof". */
  readonly academicTitles: readonly string[];
  /** What stands after a name in capitals without being part of it, lower-case: degrees, orders, seats in a parliament. */
  readonly postNominals: readonly string[];
  /** The code of this language in the table of given names: both kinds of Norwegian share one. */
  readonly home: string;
  /** Whether initials stand together without their stops: "JR Smith"; elsewhere such a word is an abbreviation. */
  readonly joinedInitials: boolean;
  /** Endings of inflected surnames, each with its basic form: "Virtasen", "Virtanen". */
  readonly inflectedSurnames: readonly (readonly [string, string])[];
  /** Endings of names in further cases, each with that of the basic form, which must be known from elsewhere: "Marinin", "Marin". */
  readonly nameCases: readonly (readonly [string, string])[];
  /** Whether given names have these cases as well. */
  readonly givenCases: boolean;
}

/** Words that only some languages have. */
type Further = 'namedAfter' | 'participles' | 'fieldOffices' | 'surnameEndings' | 'postNominals' | 'nameCases' | 'givenCases'
  | 'experts' | 'scholarLinks' | 'fieldEndings' | 'fieldsBefore' | 'verbEndings' | 'streets' | 'houses';

/** A language's table, with the words of the lexicon taken from it. */
export function peopleTables(
  tables: Omit<PeopleTables, 'words' | Further> & Partial<Pick<PeopleTables, Further>>,
): PeopleTables {
  return {
    namedAfter: [], participles: [], fieldOffices: [], surnameEndings: [], postNominals: [], nameCases: [], givenCases: false, experts: [], scholarLinks: [],
    fieldEndings: [], fieldsBefore: false, verbEndings: [], streets: [], houses: [], ...tables, words: [...tables.titles, ...tables.roles],
  };
}
