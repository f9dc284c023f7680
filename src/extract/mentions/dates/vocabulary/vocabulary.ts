import type { Alternatives, DateTables, RoleCue } from '../../../../languages/contracts/dates';
import type { LanguageTables } from '../../../../languages/contracts/language';
import type { CueWord } from '../../../../languages/cue-words';
import { UNIT_SYMBOLS } from '../../../../languages/unit-symbols';
import { Kind, type SenseKind } from '../kinds';
import { alternatives } from './alternatives';
import { compilePhrases } from './compile';
import type { PhraseNode } from './phrases';
import { roleWordsOf } from './role-cues';

/**
 * How a language writes dates, taken from its tables: see `DateTables`. All languages share one hidden class, since the
 * grammar reads it constantly.
 */
export interface Writing {
  readonly capitalized: boolean;
  readonly ordinalDot: boolean;
  readonly monthDay: boolean;
  readonly weekdayDay: boolean;
  readonly yearFirst: boolean;
  readonly bareYears: boolean;
  readonly bareDecades: boolean;
  readonly hundreds: boolean;
  /** The ending of the first word of a range that only cases express; null if the language has none. */
  readonly fromCase: string | null;
}

/** The date words of one language, compiled. */
export interface Vocabulary {
  readonly writes: Writing;
  /** By their first words. */
  readonly phrases: Map<string, PhraseNode>;
  /** Every word of the phrases. */
  readonly words: ReadonlySet<string>;
  /** Words at which a date is tried; each date contains one of them, or a number. */
  readonly triggers: readonly string[];
  /** Abbreviated months: dates only alone on their line. */
  readonly shortMonths: ReadonlySet<string>;
  /** Openers of a distance that also need their closer ("for … siden"). */
  readonly bothSides: ReadonlySet<SenseKind>;
  readonly finiteEndings: readonly string[];
  readonly habits: ReadonlySet<string>;
  readonly amountsAfter: ReadonlySet<string>;
  readonly amountsBefore: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, CueWord<RoleCue>>;
  readonly tenses: {
    readonly past: ReadonlySet<string>;
    readonly pastEndings: readonly string[];
    readonly future: ReadonlySet<string>;
    readonly futureEndings: readonly string[];
  };
  /** Words for today that also mean the present time; null if the language has none. */
  readonly nowadays: {
    readonly words: ReadonlySet<string>;
    readonly auxiliaries: ReadonlySet<string>;
    readonly participles: readonly string[];
    readonly last: boolean;
  } | null;
}

const setOf = (text: Alternatives): ReadonlySet<string> => new Set(alternatives(text));

function shortMonthsOf(tables: DateTables): Set<string> {
  return new Set(tables.names.months.flatMap(({ short }, i) => [...short, ...alternatives(tables.months?.[i + 1]?.short)]));
}

function writingOf(tables: DateTables): Writing {
  const { capitalized, ordinalDot, monthDay, weekdayDay, yearFirst, bareYears, decades, centuries, rangeCases } = tables;
  return {
    capitalized,
    ordinalDot,
    monthDay: monthDay ?? false,
    weekdayDay: weekdayDay ?? false,
    yearFirst: yearFirst ?? false,
    bareYears: bareYears ?? false,
    bareDecades: decades.bare ?? false,
    hundreds: centuries.hundreds ?? false,
    fromCase: rangeCases?.from ?? null,
  };
}

function nowadaysOf({ nowadays }: DateTables): Vocabulary['nowadays'] {
  if (nowadays === undefined) return null;
  const { words, auxiliaries, participles, last } = nowadays;
  return { words: setOf(words), auxiliaries: setOf(auxiliaries), participles: alternatives(participles), last: last ?? false };
}

const compiled = new WeakMap<DateTables, Vocabulary>();

/** The compiled vocabulary of a language's tables, made once. */
export function vocabularyOf({ dates: tables, grammar }: Pick<LanguageTables, 'dates' | 'grammar'>): Vocabulary {
  const known = compiled.get(tables);
  if (known) return known;
  const { first, words, triggers } = compilePhrases(tables, [...grammar.and, ...grammar.andAlso]);
  const made: Vocabulary = {
    writes: writingOf(tables),
    phrases: first,
    words,
    triggers: [...triggers],
    shortMonths: shortMonthsOf(tables),
    bothSides: new Set<SenseKind>([...(tables.ago.both ? [Kind.agoBefore] : []), ...(tables.ahead.both ? [Kind.aheadBefore] : [])]),
    finiteEndings: alternatives(tables.finite.endings),
    habits: setOf(tables.habits ?? ''),
    amountsAfter: new Set([...setOf(tables.amounts.after), ...UNIT_SYMBOLS]),
    amountsBefore: setOf(tables.amounts.before),
    roles: roleWordsOf(tables),
    tenses: {
      past: setOf(tables.tenses.past),
      pastEndings: alternatives(tables.tenses.pastEndings),
      future: setOf(tables.tenses.future),
      futureEndings: alternatives(tables.tenses.futureEndings),
    },
    nowadays: nowadaysOf(tables),
  };
  compiled.set(tables, made);
  return made;
}
