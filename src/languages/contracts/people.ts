/** Titles, roles and what else speaks for a person or against one. All words lower-case. */
export interface PeopleTables {
  /** What the lexicon marks as `WordClass.person`: titles and roles. */
  readonly words: readonly string[];
  /** Forms of address and academic titles that stand right before a name, without their point. */
  readonly titles: readonly string[];
  /** Nouns for what somebody is or does. */
  readonly roles: readonly string[];
  /** Endings of compounds that are roles ('direktør' in 'erhvervsdirektør'). */
  readonly roleEndings: readonly string[];
  /** Words that stand before a role and belong to it ('administrerende'). */
  readonly roleModifiers: readonly string[];
  /** Words that join a role to whom it is held for ('for', 'ved'). */
  readonly roleLinks: readonly string[];
  /** Prepositions between somebody with a role and the body that they are with ("ved", "at"). */
  readonly bodyLinks: readonly string[];
  /** Those that say whose somebody is without a role, too ("fra", "of"): "Ole Vik ved Norvik Bank" may tell where a picture was taken. */
  readonly bodyOrigins: readonly string[];
  /** What stands before a photographer's name. */
  readonly credits: readonly string[];
  /** Endings of words that make a name one of a street, a building, a prize, a foundation. */
  readonly notPersonEndings: readonly string[];
  /** Those of them that surnames end in as well, in a word of more letters: "Niehaus", "Whitehouse". */
  readonly surnameEndings: readonly string[];
  /** Nouns for ships, alone or as the last part of a compound: a name behind one is the ship's. */
  readonly vessels: readonly string[];
  /** Roles and their modifiers as they are shortened, without their stop: "adm". */
  readonly shortened: readonly string[];
  /** What follows a role to say of which rank it is: "directrice générale". */
  readonly ranksBehind: readonly string[];
  /** What somebody is made by, before the role or the word for "as": "appointed", "udnævnt". */
  readonly appointing: readonly string[];
  /** Verbs that help such a one: "has been". */
  readonly helping: readonly string[];
  /** Endings of adjectives before the noun of a field: "professor of applied chemistry". */
  readonly fieldAdjectives: readonly string[];
  /** Roles whose "of" leads to their field, and to no body: "Professor of", "Secretary of". */
  readonly fieldOffices: readonly string[];
  /** Endings of participles, with which what somebody does may begin behind a field: "professor of chemistry working at". */
  readonly participles: readonly string[];
  /**
   * Endings of words for those who do research, where "in" leads to the paper that prints them as well: "sier professor
   * Dahl i Dagbladet".
   */
  readonly scholars: readonly string[];
  /** Endings of a case that says where somebody is from: "Oulun yliopistosta". */
  readonly originEndings: readonly string[];
  /** Behind a surname: what its bearer is of, which is no part of the name: "Minister Jet Prins van Economische Zaken". */
  readonly ofLinks: readonly string[];
  /** Nouns right before a name that is then a house's, a street's, a prize's: "lycée Jean Moulin", "Hotel Anna". */
  readonly namedAfter: readonly string[];
  /** Academic titles as they are shortened, without their stop: "prof". */
  readonly academicTitles: readonly string[];
  /** What stands behind a name in capitals and is none of it, lower-case: degrees, orders, seats in a parliament. */
  readonly postNominals: readonly string[];
  /** The code under which the table of given names counts this language's: both kinds of Norwegian share theirs. */
  readonly home: string;
  /** Initials stand together without their stops: "JR Smith"; elsewhere such a word is an abbreviation. */
  readonly joinedInitials: boolean;
  /** Endings of surnames in another case, each with the one that they have by themselves: "Virtasen", "Virtanen". */
  readonly inflectedSurnames: readonly (readonly [string, string])[];
}

/** What only some languages say. */
type Further = 'namedAfter' | 'participles' | 'fieldOffices' | 'surnameEndings' | 'postNominals';

/** A language's table, with the words of the lexicon taken from it. */
export function peopleTables(
  tables: Omit<PeopleTables, 'words' | Further> & Partial<Pick<PeopleTables, Further>>,
): PeopleTables {
  return { namedAfter: [], participles: [], fieldOffices: [], surnameEndings: [], postNominals: [], ...tables, words: [...tables.titles, ...tables.roles] };
}
