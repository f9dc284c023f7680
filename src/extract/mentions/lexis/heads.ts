import { COMPANY_WORDS } from '../../../languages/company-words';
import type { LanguageTables } from '../../../languages/contracts/language';
import type { OrganizationTables } from '../../../languages/contracts/organizations';
import { nameUseOf } from '../../../gazetteer/given-names';
import { ands } from '../grammar';
import { NumberColumn, type WordTable } from '../../../text/words';

/** Lookup tables for the heads of one language. */
export interface HeadIndex {
  readonly tables: OrganizationTables;
  readonly heads: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  /** Suffixes by their last four letters. */
  readonly suffixes: ReadonlyMap<string, readonly string[]>;
}

/** English heads occur in the news of every language. */
// prettier-ignore
const INTERNATIONAL: readonly string[] = [
  'university', 'institute', 'foundation', 'center', 'centre', 'lab', 'laboratory', 'office', 'incubator', 'group', 'council',
  'association', 'federation', 'academy', 'college', 'agency', 'network', 'society', 'alliance', 'holding', 'orchestra', 'museum',
  'press', 'records', 'media', 'energy', 'technologies', 'systems', 'bank', 'airlines', 'school', 'economics', 'consulting', 'analytics',
  'instruments', 'robotics', 'ventures', 'solutions', 'software', 'airport',
];
const OPENING: readonly string[] = ['university', 'institute', 'department', 'center', 'centre', 'school', 'college', 'faculty', 'academy'];

const indexes = new WeakMap<LanguageTables, HeadIndex>();

/** The lookup tables of a language, made once. */
export function headIndex(language: LanguageTables): HeadIndex {
  const known = indexes.get(language);
  if (known) return known;
  const tables = language.organizations;
  const suffixes = new Map<string, string[]>();
  for (const suffix of tables.suffixes) {
    const key = suffix.slice(-4);
    const list = suffixes.get(key);
    if (list) list.push(suffix);
    else suffixes.set(key, [suffix]);
  }
  const made: HeadIndex = {
    tables,
    heads: new Set([...tables.heads, ...INTERNATIONAL]),
    openers: new Set([...tables.openers, ...OPENING]),
    links: new Set(tables.links),
    joins: ands(language),
    roles: new Set(tables.roles),
    at: new Set(tables.at),
    suffixes,
  };
  indexes.set(language, made);
  return made;
}

/** What a word means as the last word of a name. */
export interface Head {
  /** A head by itself, or the last part of a compound. */
  readonly kind: 'head' | 'suffix';
  /** Number of letters of a genitive at its end. */
  readonly genitive: 0 | 1;
}

/** The head that a word is, also in the genitive; null if it is not one. */
export function headOf(index: HeadIndex, word: string): Head | null {
  const plain = plainHead(index, word);
  if (plain) return { kind: plain, genitive: 0 };
  if (!word.endsWith('s')) return null;
  const stripped = plainHead(index, word.slice(0, -1));
  return stripped ? { kind: stripped, genitive: 1 } : null;
}

function plainHead(index: HeadIndex, word: string): 'head' | 'suffix' | null {
  if (index.heads.has(word) || isOwned(index.tables, word)) return 'head';
  const suffixes = word.length > 6 ? index.suffixes.get(word.slice(-4)) : undefined;
  if (suffixes?.some((suffix) => word.length > suffix.length + 2 && word.endsWith(suffix)) !== true) return null;
  return index.tables.noBodies.some((noun) => word.endsWith(noun)) ? null : 'suffix';
}

/** "Kulttuurirahasto": a compound that is a name only after its owner. */
const isOwned = ({ ownedSuffixes }: OrganizationTables, word: string): boolean => endsInSuffix(ownedSuffixes, word);

/** "Køge Handelsskole": the head that a capitalized word is after its owner, also as a compound that is no head in lower case; null if it is not one. */
export function capitalHeadOf(index: HeadIndex, word: string): Head | null {
  const head = headOf(index, word);
  if (head !== null || !isCapitalHead(index.tables, word)) return head;
  return { kind: 'head', genitive: endsInNoun(index.tables.capitalSuffixes, word) ? 0 : 1 };
}

/** Whether a word, or what it is the genitive of, is such a compound, and nobody's surname ("Fredsted"). */
const isCapitalHead = ({ capitalSuffixes, noBodies }: OrganizationTables, word: string): boolean =>
  (endsInNoun(capitalSuffixes, word) || (word.endsWith('s') && endsInNoun(capitalSuffixes, word.slice(0, -1)))) &&
  nameUseOf(word).surname === 0 &&
  !noBodies.some((noun) => word.endsWith(noun));

const endsInSuffix = (suffixes: readonly string[], word: string): boolean =>
  suffixes.some((suffix) => word.length > suffix.length + 2 && word.endsWith(suffix));

/** The possible functions of a word for the rules, one bit each: most words have none, which their number tells without a lookup. */
export const HeadUse = {
  opener: 1,
  head: 2,
  /** A head or a compound with one, also in the genitive. */
  headed: 4,
  /** Stands between a role and its organization: "direktør i X". */
  at: 8,
  /** A word for a kind of organization, or a compound with one. */
  classNoun: 16,
  /** Leads to the organization that something is with: "hos". */
  host: 32,
  /** Leads from a plural to names: "virksomheder som". */
  such: 64,
  /** Leads to the paper that somebody has spoken to: "siger hun til". */
  told: 128,
  /** Between members and their names: "Blandt medlemmerne er". */
  listing: 256,
  /** A word for the leader of a body, after the body: "Tangvirks direktør". */
  leader: 512,
  /** Ends the name of a company's part in a country. */
  branch: 1024,
  /** A description of a name, after a comma. */
  apposed: 2048,
  /** Ends the name of a company if capitalized. */
  company: 4096,
  /** A word for a kind of organization without its article. */
  bareClass: 8192,
  /** A compound that is a head only with a capital and after its owner. */
  capitalHead: 16384,
  /** A word for a town, a district or a state, before its name. */
  government: 32768,
  /** Before the paper that reports something, or that somebody speaks to. */
  reports: 65536,
  /** A compound for a paper. */
  paper: 131072,
  /** A school, alone or as the last part of a compound. */
  school: 262144,
  /** A legal form in lower case, after a name. */
  smallForm: 524288,
  /** A workshop or a shop that belongs to the name it opens. */
  premises: 1048576,
  /** Does what only companies do: "leverer". */
  business: 2097152,
  /** A word for dealings, and a preposition that leads from one to the other side: "samarbejde med". */
  dealing: 4194304,
  dealLink: 8388608,
  /** An adjective of a country or a part of one: "amerikanske". */
  nation: 16777216,
  /** A word that a region or a side of the country right after it makes a name: "Folktandvården Skåne". */
  placed: 33554432,
} as const;

/** The uses of words, by word number. */
export function headUses(index: HeadIndex, table: WordTable): NumberColumn {
  return table.keep(
    index,
    null,
    () =>
      new NumberColumn((id) => {
        const word = table.lower[id]!;
        const isHead =
          (index.openers.has(word) || isCompoundOpener(index, word) ? HeadUse.opener : 0) |
          (index.heads.has(word) ? HeadUse.head : 0) |
          (headOf(index, word) ? HeadUse.headed : 0);
        return (
          isHead |
          (index.at.has(word) ? HeadUse.at : 0) |
          (endsInNoun(index.tables.classes, word) ? HeadUse.classNoun : 0) |
          (index.tables.hosts.includes(word) ? HeadUse.host : 0) |
          (word === ':' || index.tables.such.includes(word) ? HeadUse.such : 0) |
          (index.tables.told.includes(word) ? HeadUse.told : 0) |
          (index.tables.listing.includes(word) ? HeadUse.listing : 0) |
          (index.tables.leadersOf.includes(word) ? HeadUse.leader : 0) |
          (index.tables.branches.includes(word) ? HeadUse.branch : 0) |
          (endsInNoun(index.tables.apposed, word) ? HeadUse.apposed : 0) |
          (isCompanyWord(index.tables, word) ? HeadUse.company : 0) |
          (endsInNoun(index.tables.bareClasses, word) ? HeadUse.bareClass : 0) |
          (isCapitalHead(index.tables, word) ? HeadUse.capitalHead : 0) |
          (index.tables.governments.includes(word) ? HeadUse.government : 0) |
          (index.tables.reports.includes(word) ? HeadUse.reports : 0) |
          kindOfHouse(index.tables, word) |
          (index.tables.smallForms.includes(word) ? HeadUse.smallForm : 0) |
          (endsInNoun(index.tables.placed, word) ? HeadUse.placed : 0) |
          dealingsOf(index.tables, word)
        );
      }),
  );
}

/** The use of a word for a paper, a school, a workshop or a shop. */
const kindOfHouse = ({ papers, schools, premises }: OrganizationTables, word: string): number =>
  (endsInNoun(papers, word) ? HeadUse.paper : 0) |
  (endsInNoun(schools, word) ? HeadUse.school : 0) |
  (endsInNoun(premises, word) ? HeadUse.premises : 0);

/** What a word tells of those who deal with each other. */
const dealingsOf = ({ nations, business, dealings }: OrganizationTables, word: string): number =>
  (nations.includes(word) ? HeadUse.nation : 0) |
  (business.includes(word) ? HeadUse.business : 0) |
  (dealings.some(([words]) => endsInNoun(words, word)) ? HeadUse.dealing : 0) |
  (dealings.some(([, links]) => links.includes(word)) ? HeadUse.dealLink : 0);

/** "Energifonden Norvik": whether a word is a compound whose last part opens names of bodies by itself, too. */
const isCompoundOpener = ({ suffixes, openers, tables }: HeadIndex, word: string): boolean =>
  word.length > 6 &&
  (suffixes.get(word.slice(-4)) ?? []).some((suffix) => openers.has(suffix) && word.length > suffix.length + 2 && word.endsWith(suffix)) &&
  !tables.noBodies.some((noun) => word.endsWith(noun));

/** Whether a word is one of the nouns, or a compound that ends in one: "firmaet", "arkitektfirmaet". */
export const endsInNoun = (nouns: readonly string[], word: string): boolean =>
  nouns.some((noun) => word.endsWith(noun) && (word.length === noun.length || word.length > noun.length + 1));

/**
 * Whether companies have names that end in a word, or in its genitive: "energi", "robotteknik". In lower case such a word
 * is only what they deal in.
 */
const isCompanyWord = (tables: OrganizationTables, word: string): boolean =>
  isPlainCompanyWord(tables, word) || (word.endsWith('s') && isPlainCompanyWord(tables, word.slice(0, -1)));

/** Without a genitive. */
export const isPlainCompanyWord = ({ companyWords }: OrganizationTables, word: string): boolean =>
  COMPANY_WORDS.has(word) ||
  companyWords.some((own) => word.endsWith(own) && (word.length === own.length || (own.length > SHORT && word.length > own.length + 2)));
/** Letters of words that end too many others. */
const SHORT = 5;
