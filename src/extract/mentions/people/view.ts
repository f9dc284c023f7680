import type { LanguageTables } from '../../../languages/contracts/language';
import { Column, NumberColumn, type WordTable } from '../../../text/words';
import { headIndex, headUses } from '../organizations/heads';
import type { Scan } from '../scan';
import { nameUse, peopleLexisOf, type PrintedName } from './lexis';
import { particlesIn } from './name-parts';

/** The properties of a token for the rules on people, one bit each. */
export const Part = {
  title: 1,
  role: 2,
  credit: 4,
  reporting: 8,
  source: 16,
  /** Makes the name before it that of a street, a building, a prize, a foundation. */
  noPerson: 32,
  function: 64,
  /** A given name; a surname; perhaps in the genitive. */
  given: 128,
  surname: 256,
  /** A mark beside which a person may be named: a stop, a colon, a comma, a bracket, a dash. */
  stop: 512,
} as const;

/** A text in the form that the rules on people read. */
export interface View {
  readonly scan: Scan;
  /** Bits of `homeBit` of the text's language. */
  readonly home: number;
  /** `Part`s of words, by their numbers. */
  readonly parts: NumberColumn;
  /** The uses of words as names. */
  readonly names: Column<PrintedName>;
  /** `HeadUse`s of words; null where the language is not known. */
  readonly heads: NumberColumn | null;
  /** 1 for particles. */
  readonly particles: NumberColumn;
}

export function viewOf(scan: Scan): View {
  const { table } = scan.tokens;
  return {
    scan,
    home: peopleLexisOf(scan.language).home,
    parts: partsIn(table, scan.language),
    names: namesIn(table),
    heads: scan.language === null ? null : headUses(headIndex(scan.language.organizations), table),
    particles: particlesIn(table),
  };
}

/** Whether a token has one of the given `Part`s. */
export function isPart({ scan, parts }: View, at: number, bits: number): boolean {
  return (parts.of(scan.tokens.ids[at]!) & bits) !== 0;
}

/** The use of a token as a name. */
export function nameAt({ scan, names }: View, at: number): PrintedName {
  return names.of(scan.tokens.ids[at]!);
}

/** The `Part`s of words, by word number. */
export function partsIn(table: WordTable, language: LanguageTables | null): NumberColumn {
  return table.keep(Part, language, () => {
    const names = namesIn(table);
    return new NumberColumn((id) => lexicalParts(language, table.lower[id]!) | nameParts(names.of(id)));
  });
}

function namesIn(table: WordTable): Column<PrintedName> {
  return table.keep(nameUse, null, () => new Column<PrintedName>((id) => nameUse(table.lower[id]!)));
}

const STOPS: ReadonlySet<string> = new Set(['.', ':', ',', '(', '–', '-']);

function lexicalParts(language: LanguageTables | null, word: string): number {
  const lexis = peopleLexisOf(language);
  const bits: [boolean, number][] = [
    [lexis.isTitle(word), Part.title],
    [lexis.isRole(word), Part.role],
    [lexis.isCredit(word), Part.credit],
    [lexis.isReporting(word), Part.reporting],
    [lexis.isSource(word), Part.source],
    [lexis.isNoPerson(word), Part.noPerson],
    [lexis.isFunction(word), Part.function],
    [STOPS.has(word), Part.stop],
  ];
  return bits.reduce((all, [is, bit]) => (is ? all | bit : all), 0);
}

const nameParts = ({ use }: PrintedName): number => (use.given > 0 ? Part.given : 0) | (use.surname > 0 ? Part.surname : 0);
