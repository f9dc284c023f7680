import type { Alternatives, CalendarUnit, DateTables, Holiday } from '../../../../languages/contracts/dates';
import { Kind } from '../kinds';
import { alternatives } from './alternatives';
import { PhraseTree } from './phrases';
import { AHEAD, FINAL, SEASONS } from './senses';

/** All phrases of a language's tables, each with its sense. */
export function compilePhrases(tables: DateTables, ands: readonly string[]): PhraseTree {
  const phrases = new PhraseTree(tables);
  addNames(phrases, tables);
  addNumbers(phrases, tables);
  addUnits(phrases, tables);
  addLinks(phrases, tables);
  phrases.add(ands.join(' | '), Kind.and);
  return phrases;
}

function addNames(to: PhraseTree, tables: DateTables): void {
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
    for (const name of full) to.add(tables.weekdayParts?.replaceAll('_', name), Kind.weekday, i);
    for (const [shift, forms] of Object.entries(tables.weekdayForms ?? {})) {
      for (const name of full) to.add(forms.replaceAll('_', name), Kind.weekdayBefore, i + 7 * Number(shift));
    }
  });
}

function addNumbers(to: PhraseTree, tables: DateTables): void {
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

function addUnits(to: PhraseTree, tables: DateTables): void {
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

function addLinks(to: PhraseTree, tables: DateTables): void {
  to.add(tables.ago.before, Kind.agoBefore);
  to.add(tables.ago.after, Kind.agoAfter);
  to.add(tables.ahead.before, Kind.aheadBefore);
  to.add(tables.ahead.after, Kind.aheadAfter);
  to.add(tables.offset.after, Kind.offset, 1);
  to.add(tables.offset.before, Kind.offset, -1);
  for (const name of ['since', 'until', 'from', 'to', 'article', 'of', 'at'] as const) to.add(tables[name], Kind[name]);
  to.add(tables.sinceAhead, Kind.since, AHEAD);
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
