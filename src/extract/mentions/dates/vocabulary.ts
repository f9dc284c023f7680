import type { Alternatives, CalendarUnit, DateTables, Holiday } from '../../../languages/contracts/dates';
import { classOf, tokenize, WORD } from '../../../text/tokens';
import { bitOf, HALF, Kind, type SenseKind } from './kinds';

/** One meaning of a phrase. */
export interface Sense {
  readonly kind: SenseKind;
  /** A month 1–12, a weekday 0–6 from Monday, a count, a shift, the first year of a decade … */
  readonly value: number;
  readonly unit: CalendarUnit | null;
  readonly holiday: Holiday | null;
  /** An abbreviation, or a word that also means something else. */
  readonly weak: boolean;
}

/** Phrases by their words. */
export interface PhraseNode {
  /** Every kind of a phrase that begins with the words so far, as the two halves of a set: what is not among them need not be looked for. */
  low: number;
  high: number;
  /** The kinds of the phrase that ends here. */
  ownLow: number;
  ownHigh: number;
  senses: Sense[] | null;
  next: Map<string, PhraseNode> | null;
}

/** How a language writes dates, as its tables say it: see `DateTables`. One shape for all languages, since the grammar asks at every turn. */
export interface Habits {
  readonly capitalized: boolean;
  readonly ordinalDot: boolean;
  readonly monthDay: boolean;
  readonly weekdayDay: boolean;
  readonly yearFirst: boolean;
  readonly bareYears: boolean;
  readonly bareDecades: boolean;
  readonly hundreds: boolean;
  /** The ending of the first word of a range that cases alone say; null where there are none. */
  readonly fromCase: string | null;
}

/** The date words of one language, compiled. */
export interface Vocabulary {
  readonly writes: Habits;
  readonly phrases: Map<string, PhraseNode>;
  /** Every word of the phrases. */
  readonly words: ReadonlySet<string>;
  /** Words at which a date can be tried; each date holds one of them, or a number. */
  readonly triggers: readonly string[];
  /** Abbreviated months: alone on their line only. */
  readonly shortMonths: ReadonlySet<string>;
  /** Openers of a distance that need their closer too ("for … siden"). */
  readonly bothSides: ReadonlySet<SenseKind>;
  readonly finiteEndings: readonly string[];
  readonly habits: ReadonlySet<string>;
  readonly amountsAfter: ReadonlySet<string>;
  readonly amountsBefore: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, 'event' | 'deadline' | 'founded' | 'period'>;
  readonly tenses: { readonly past: ReadonlySet<string>; readonly pastEndings: readonly string[]; readonly future: ReadonlySet<string>; readonly futureEndings: readonly string[] };
}

/** Kinds that say a date: at one of their words, or at a number, a date can be tried. */
export const TRIGGERS: ReadonlySet<SenseKind> = new Set<SenseKind>([Kind.month, Kind.weekday, Kind.weekdays, Kind.unit, Kind.numberedUnit, Kind.fixed, Kind.season, Kind.pastSeason, Kind.comingSeason, Kind.decade, Kind.decadeName, Kind.century, Kind.holiday, Kind.neighbour, Kind.weekdayBefore]);
/** How many seasons there are: a past one above that is last year's, whichever it is now. */
export const SEASONS = 4;
/** The last ordinal: "the last Sunday of March". */
export const FINAL = -1;

export const alternatives = (text: Alternatives | undefined): string[] => (text === undefined || text === '' ? [] : text.split(' | '));
const setOf = (text: Alternatives): ReadonlySet<string> => new Set(alternatives(text));
const ACCENTS = /\p{M}/gu;
const unaccent = (word: string): string => word.normalize('NFD').replace(ACCENTS, '').normalize('NFC');

/** The tokens of a phrase; most are one word, and cutting texts takes longer to begin than to go on. */
function wordsOf(phrase: string): readonly string[] {
  for (let i = 0; i < phrase.length; i++) if (classOf(phrase.charCodeAt(i)) !== WORD) return tokenize(phrase).words;
  return [phrase];
}

const longest = (words: readonly string[]): string => words.reduce((best, word) => (word.length >= best.length ? word : best), '');

class Compiler {
  readonly phrases = new Map<string, PhraseNode>();
  readonly triggers = new Set<string>();
  readonly words = new Set<string>();
  private readonly weak: ReadonlySet<string>;
  private readonly unaccented: boolean;

  constructor(tables: DateTables) {
    this.weak = new Set(alternatives(tables.ambiguous));
    this.unaccented = tables.unaccented ?? false;
  }

  /** Adds every alternative with one sense. */
  add(text: Alternatives | undefined, kind: SenseKind, value = 0, unit: CalendarUnit | null = null, weak = false, holiday: Holiday | null = null): void {
    for (const phrase of alternatives(text)) {
      const sense: Sense = { kind, value, unit, holiday, weak: weak || this.weak.has(phrase) };
      this.put(phrase, sense);
      if (this.unaccented && unaccent(phrase) !== phrase) this.put(unaccent(phrase), sense);
    }
  }

  private put(phrase: string, sense: Sense): void {
    const words = wordsOf(phrase);
    const low = sense.kind < HALF ? bitOf(sense.kind) : 0;
    const high = sense.kind < HALF ? 0 : bitOf(sense.kind);
    let nodes = this.phrases;
    let node: PhraseNode | undefined;
    for (const word of words) {
      this.words.add(word);
      if (node) nodes = node.next ??= new Map<string, PhraseNode>();
      node = nodes.get(word);
      if (!node) nodes.set(word, (node = { low: 0, high: 0, ownLow: 0, ownHigh: 0, senses: null, next: null }));
      node.low |= low;
      node.high |= high;
    }
    if (!node) return;
    node.ownLow |= low;
    node.ownHigh |= high;
    (node.senses ??= []).push(sense);
    if (TRIGGERS.has(sense.kind) && !words.some((word) => this.triggers.has(word))) this.triggers.add(longest(words));
  }
}

function addNames(to: Compiler, tables: DateTables): void {
  tables.names.months.forEach(({ full, short }, i) => {
    const more = tables.months?.[i + 1];
    to.add([...full, ...alternatives(more?.full)].join(' | '), Kind.month, i + 1);
    to.add([...short, ...alternatives(more?.short)].join(' | '), Kind.month, i + 1, null, true);
  });
  tables.names.weekdays.forEach(({ full, short }, i) => {
    const more = tables.weekdays?.[i + 1];
    to.add([...full, ...alternatives(more?.full)].join(' | '), Kind.weekday, i);
    to.add([...short, ...alternatives(more?.short)].join(' | '), Kind.weekday, i, null, true);
    to.add(alternatives(more?.plural).join(' | '), Kind.weekdays, i);
    for (const [shift, forms] of Object.entries(tables.weekdayForms ?? {})) {
      for (const name of full) to.add(forms.replaceAll('_', name), Kind.weekdayBefore, i + 7 * Number(shift));
    }
  });
}

function addNumbers(to: Compiler, tables: DateTables): void {
  tables.counts.forEach((words, n) => to.add(words, Kind.count, n));
  tables.ordinals.forEach((words, n) => to.add(words, Kind.ordinal, n + 1));
  to.add(tables.finalOrdinal, Kind.ordinal, FINAL);
  to.add(tables.ordinalEndings, Kind.ordinalEnding);
  for (const [n, words] of Object.entries(tables.shifts)) to.add(words, Kind.shift, Number(n));
  for (const [n, words] of Object.entries(tables.shiftsAfter ?? {})) to.add(words, Kind.shiftAfter, Number(n));
  for (const [n, words] of Object.entries(tables.weekdaysAfter ?? {})) to.add(words, Kind.weekdayAfter, Number(n));
  to.add(tables.again, Kind.again);
  to.add(tables.closest?.before, Kind.closest);
  to.add(tables.closest?.to, Kind.closestTo);
}

function addUnits(to: Compiler, tables: DateTables): void {
  const units = Object.entries(tables.units) as [CalendarUnit, Alternatives][];
  for (const [unit, words] of units) to.add(words, Kind.unit, 0, unit);
  const fixed = Object.entries(tables.fixed) as [CalendarUnit, Readonly<Record<number, Alternatives>>][];
  for (const [unit, shifts] of fixed) for (const [n, words] of Object.entries(shifts)) to.add(words, Kind.fixed, Number(n), unit);
  tables.seasons.forEach((words, i) => to.add(words, Kind.season, i));
  tables.pastSeasons?.forEach((words, i) => to.add(words, Kind.pastSeason, i));
  tables.lastYearsSeasons?.forEach((words, i) => to.add(words, Kind.pastSeason, SEASONS + i));
  tables.comingSeasons?.forEach((words, i) => to.add(words, Kind.comingSeason, i));
  to.add(tables.decades.endings, Kind.decadeEnding);
  to.add(tables.decades.before, Kind.decadeBefore);
  for (const [n, words] of Object.entries(tables.decades.names)) to.add(words, Kind.decade, Number(n));
  for (const [n, words] of Object.entries(tables.decades.namesAfter ?? {})) to.add(words, Kind.decadeName, Number(n));
  to.add(tables.centuries.word, Kind.century);
  const holidays = Object.entries(tables.holidays) as [Holiday, Alternatives][];
  for (const [holiday, words] of holidays) to.add(words, Kind.holiday, 0, null, false, holiday);
  const past = Object.entries(tables.pastHolidays ?? {}) as [Holiday, Alternatives][];
  for (const [holiday, words] of past) to.add(words, Kind.holiday, -1, null, false, holiday);
}

function addLinks(to: Compiler, tables: DateTables): void {
  to.add(tables.ago.before, Kind.agoBefore);
  to.add(tables.ago.after, Kind.agoAfter);
  to.add(tables.ahead.before, Kind.aheadBefore);
  to.add(tables.ahead.after, Kind.aheadAfter);
  to.add(tables.offset.after, Kind.offset, 1);
  to.add(tables.offset.before, Kind.offset, -1);
  for (const name of ['since', 'until', 'from', 'to', 'and', 'article', 'of', 'at'] as const) to.add(tables[name], Kind[name]);
  to.add(tables.parts, Kind.part);
  to.add(tables.partsAfter, Kind.partAfter);
  to.add(tables.labels.year, Kind.yearLabel);
  to.add(tables.labels.month, Kind.monthLabel);
  to.add(tables.labels.period, Kind.period);
  to.add(tables.labels.number, Kind.numberedUnit, 0, 'week');
  to.add(tables.halfMonth, Kind.halfMonth);
  tables.halves?.forEach((words, i) => to.add(words, Kind.half, i + 1));
  to.add(tables.era, Kind.era);
  to.add(tables.each, Kind.each);
  to.add(tables.rangeCases?.into, Kind.intoCase);
  to.add('q', Kind.quarterLetter);
  to.add(tables.dayArticles, Kind.dayArticle);
  to.add(tables.finite.verbs, Kind.finite);
  to.add(tables.plurals.words, Kind.plural);
  to.add(tables.plurals.articles, Kind.pluralArticle);
  to.add(tables.bce, Kind.bce);
  to.add(tables.otherCalendars, Kind.otherCalendar);
  for (const [n, words] of Object.entries(tables.neighbours ?? {})) to.add(words, Kind.neighbour, Number(n));
  to.add(tables.clock.before, Kind.clockBefore);
  to.add(tables.clock.after, Kind.clockAfter);
}

function shortMonthsOf(tables: DateTables): Set<string> {
  return new Set(tables.names.months.flatMap(({ short }, i) => [...short, ...alternatives(tables.months?.[i + 1]?.short)]));
}

function habitsOf(tables: DateTables): Habits {
  const { capitalized, ordinalDot, monthDay, weekdayDay, yearFirst, bareYears, decades, centuries, rangeCases } = tables;
  return {
    capitalized, ordinalDot, monthDay: monthDay ?? false, weekdayDay: weekdayDay ?? false, yearFirst: yearFirst ?? false, bareYears: bareYears ?? false, bareDecades: decades.bare ?? false,
    hundreds: centuries.hundreds ?? false, fromCase: rangeCases?.from ?? null,
  };
}

const compiled = new WeakMap<DateTables, Vocabulary>();

/** The compiled vocabulary of a language's tables; made once. */
export function vocabularyOf(tables: DateTables): Vocabulary {
  const known = compiled.get(tables);
  if (known) return known;
  const compiler = new Compiler(tables);
  for (const add of [addNames, addNumbers, addUnits, addLinks]) add(compiler, tables);
  const roles = new Map<string, 'event' | 'deadline' | 'founded' | 'period'>();
  for (const role of ['event', 'period', 'deadline', 'founded'] as const) for (const word of alternatives(tables.roles[role])) roles.set(word, role);
  const made: Vocabulary = {
    writes: habitsOf(tables),
    phrases: compiler.phrases,
    words: compiler.words,
    triggers: [...compiler.triggers],
    shortMonths: shortMonthsOf(tables),
    bothSides: new Set<SenseKind>([...(tables.ago.both ? [Kind.agoBefore] : []), ...(tables.ahead.both ? [Kind.aheadBefore] : [])]),
    finiteEndings: alternatives(tables.finite.endings),
    habits: setOf(tables.habits ?? ''),
    amountsAfter: setOf(tables.amounts.after),
    amountsBefore: setOf(tables.amounts.before),
    roles,
    tenses: { past: setOf(tables.tenses.past), pastEndings: alternatives(tables.tenses.pastEndings), future: setOf(tables.tenses.future), futureEndings: alternatives(tables.tenses.futureEndings) },
  };
  compiled.set(tables, made);
  return made;
}
