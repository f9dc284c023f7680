import { NONE, together, type Expression, type Need, type Reading, type YearOf } from '../expression';
import type { Hit } from '../phrase-lookup';
import type { Production, Reader } from '../reader';
import type { Numbered } from '../rule-names';
import { readOrdinal } from './numbers';
import { FINAL, SEASONS } from '../vocabulary/senses';
import { afterNextYear, fullYear, readYears, yearAt } from './years';
import { Kind, KindSet } from '../kinds';
import { Slot } from '../slots';

/** Months, quarters, half-years, weeks and seasons, with or without a year. */
export const months: Production = {
  read: readMonths,
  slot: Slot.months,
  needs: new KindSet(Kind.month, Kind.unit, Kind.numberedUnit, Kind.season, Kind.pastSeason, Kind.comingSeason, Kind.quarterLetter),
};

const UNITS = new KindSet(Kind.unit, Kind.numberedUnit);
const SEASON_NAMES = new KindSet(Kind.season, Kind.pastSeason, Kind.comingSeason);

function readMonths(r: Reader, i: number): readonly Reading[] {
  const at = r.skip(i, Kind.article);
  const isCounted = r.isNear(UNITS);
  return together(
    readMonth(r, i),
    isCounted ? readNumbered(r, at) : NONE,
    isCounted ? readLabelled(r, at) : NONE,
    r.isNear(SEASON_NAMES) ? readSeason(r, at) : NONE,
    readQuarterLetters(r, i),
  );
}

/** "oktober 2014", "måneden maj", "next March", "March after next". */
function readMonth(r: Reader, i: number): readonly Reading[] {
  const shift = r.hit(r.skip(i, Kind.article), Kind.shift);
  const label = r.hit(r.skip(i, Kind.article), Kind.monthLabel);
  const at = shift?.end ?? (label ? r.skip(label.end, Kind.of) : i);
  const month = r.hit(at, Kind.month);
  if (!month) return NONE;
  const value = month.sense.value;
  if (shift) return r.isNumber(r.skipDot(month.end)) ? NONE : [shifted(value, shift.sense.value, r.hit(month.end, Kind.again), month.end)];
  const after = r.hit(month.end, Kind.shiftAfter);
  if (after) return [shifted(value, after.sense.value, null, after.end)];
  return readYears(r, r.skip(afterNoun(r, month.end), Kind.partAfter))
    .filter((year) => !year.short || !r.vocabulary.writes.monthDay)
    .map((year) => {
      const sure = year.year !== null || label !== null || !month.sense.weak;
      const need: Need = year.short
        ? 'alone'
        : sure
          ? 'nothing'
          : month.end > i && r.vocabulary.shortMonths.has(r.word(i))
            ? 'alone'
            : 'cue';
      return {
        end: year.end,
        value: { kind: 'month' as const, year: year.year, month: value },
        rule: year.year === null ? 'month' : 'month-and-year',
        need,
      };
    });
}

/** "oktober måned 2014": the token after the noun if a year follows. */
function afterNoun(r: Reader, end: number): number {
  const noun = r.hit(end, Kind.unit);
  return noun?.sense.unit === 'month' && yearAt(r, noun.end) > 0 ? noun.end : end;
}

function shifted(month: number, shift: number, again: { end: number } | null, end: number): Reading {
  const further = again ? shift + Math.sign(shift) : shift;
  return { end: again?.end ?? end, value: { kind: 'month-shift', month, shift: further }, rule: 'shifted-month', need: 'nothing' };
}

const isNumbered = (unit: string | null | undefined): unit is Numbered => unit === 'quarter' || unit === 'half-year' || unit === 'week';
export const HIGHEST: Readonly<Record<Numbered, number>> = { quarter: 4, 'half-year': 2, week: 53 };

/** "3. kvartal 2018", "første halvår", "42. uke"; the last only with a year. */
function readNumbered(r: Reader, i: number): readonly Reading[] {
  const n = readOrdinal(r, i);
  const unit = n && r.hit(n.end, Kind.unit);
  if (!n || !unit || !isNumbered(unit.sense.unit)) return NONE;
  if (n.value === FINAL)
    return unit.sense.unit === 'week'
      ? NONE
      : numbered(r, unit.sense.unit, HIGHEST[unit.sense.unit], unit.end).filter(
          ({ value }) => value.kind === 'numbered' && value.year !== null,
        );
  if (n.value < 1 || n.value > HIGHEST[unit.sense.unit]) return NONE;
  if (unit.sense.unit === 'week' && !r.isNumber(i)) return NONE;
  return numbered(r, unit.sense.unit, n.value, unit.end);
}

/** "uge 42", "week 7 of 2019", "KW 12". */
function readLabelled(r: Reader, i: number): readonly Reading[] {
  const unit = r.hit(i, Kind.unit) ?? r.hit(i, Kind.numberedUnit);
  if (!unit || !isNumbered(unit.sense.unit) || r.opensLine(unit.end)) return NONE;
  const at = r.skipDot(unit.end);
  const n = r.width(at) <= 2 ? r.number(at) : -1;
  if (n < 1 || n > HIGHEST[unit.sense.unit]) return NONE;
  return numbered(r, unit.sense.unit, n, at + 1, unit.sense.weak ? 'cue' : 'nothing');
}

function numbered(r: Reader, unit: Numbered, n: number, end: number, need: Need = 'nothing'): readonly Reading[] {
  const rule = unit;
  const slash = r.is(end, '/') && r.glued(end) ? yearAt(r, end + 1) : -1;
  if (slash > 0) return [{ end: end + 2, value: { kind: 'numbered', unit, n, year: slash }, rule, need: 'nothing' }];
  return readYears(r, end)
    .filter((year) => !year.short)
    .map(({ year, end: yearEnd }) => ({
      end: yearEnd,
      value: { kind: 'numbered' as const, unit, n, year },
      rule,
      need: year === null ? need : ('nothing' as const),
    }));
}

/** "Q3 2018", "2018Q4", "18q4", "2018 W07". */
function readQuarterLetters(r: Reader, i: number): readonly Reading[] {
  if (r.hit(i, Kind.quarterLetter) && r.glued(i + 1) && r.width(i + 1) === 1)
    return numbered(r, 'quarter', r.number(i + 1), i + 2).filter((found) => inQuarters(found.value));
  const year = r.width(i) === 4 ? yearAt(r, i) : r.width(i) === 2 ? fullYear(r.number(i), 2) : -1;
  if (year < 0 || !r.is(i + 1, 'q') || !r.glued(i + 2) || r.width(i + 2) !== 1) return NONE;
  const value: Expression = { kind: 'numbered', unit: 'quarter', n: r.number(i + 2), year };
  return inQuarters(value) ? [{ end: i + 3, value, rule: 'quarter', need: r.width(i) === 2 ? 'alone' : 'nothing' }] : NONE;
}

const inQuarters = (value: Expression): boolean => value.kind === 'numbered' && value.n >= 1 && value.n <= 4;

/** "i våras": the last one; "í fyrrahaust": that of last year. */
function pastSeason({ sense: { value }, end }: Hit): Reading {
  const season: Expression =
    value < SEASONS
      ? { kind: 'season', season: value, year: null, shift: -1 }
      : { kind: 'season', season: value - SEASONS, year: { shift: -1 }, shift: null };
  return { end, value: season, rule: 'season', need: 'nothing' };
}

/** "efteråret 2010", "i fjor haust", "Winter 2010/11", "denne sommer", "l’été dernier". */
function readSeason(r: Reader, i: number): readonly Reading[] {
  const shift = r.hit(i, Kind.shift);
  const past = r.hit(i, Kind.pastSeason);
  if (past) return [pastSeason(past)];
  const coming = i > 0 && r.hit(i - 1, Kind.until)?.end === i + 1 ? null : r.hit(i, Kind.comingSeason);
  if (coming && yearAt(r, coming.end) < 0)
    return [
      { end: coming.end, value: { kind: 'season', season: coming.sense.value, year: null, shift: 1 }, rule: 'season', need: 'nothing' },
    ];
  const fixed = shift ? null : r.hit(i, Kind.fixed);
  const season = r.hit(shift?.end ?? (fixed?.sense.unit === 'year' ? fixed.end : i), Kind.season);
  if (!season) return NONE;
  const at = season.end;
  const make = (end: number, year: YearOf, by: number | null, need: Need): Reading => ({
    end,
    value: { kind: 'season', season: season.sense.value, year, shift: by },
    rule: 'season',
    need,
  });
  if (shift) return [make(at, null, shift.sense.value, 'nothing')];
  if (fixed && at > fixed.end) return [make(at, { shift: fixed.sense.value }, null, 'nothing')];
  const after = r.hit(at, Kind.shiftAfter);
  if (after) return [make(after.end, null, after.sense.value, 'nothing')];
  return readYears(r, at)
    .filter((year) => !year.short)
    .map((year) => {
      const end = typeof year.year === 'number' ? afterNextYear(r, year.year, year.end) : year.end;
      return make(end, year.year, null, year.year !== null ? 'nothing' : season.sense.weak ? 'alone' : 'cue');
    });
}
