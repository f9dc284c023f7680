import type { LanguageTables } from '../../../languages/contracts/language';
import { Column, NumberColumn, type WordTable } from '../../../text/words';
import { nameUse, peopleLexisOf, type PrintedName } from './people-words';

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

/** The `Part`s of words, by word number. */
export function partsIn(table: WordTable, language: LanguageTables | null): NumberColumn {
  return table.keep(Part, language, () => {
    const names = namesIn(table);
    return new NumberColumn((id) => lexicalParts(language, table.lower[id]!) | nameParts(names.of(id)));
  });
}

/** The uses of words as names, by word number. */
export function namesIn(table: WordTable): Column<PrintedName> {
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
