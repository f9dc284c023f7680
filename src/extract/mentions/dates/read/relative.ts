import type { CalendarUnit } from '../../../../languages/contracts/dates';
import { NONE, together, type Expression, type Reading } from '../expression';
import type { Hit } from '../phrase-lookup';
import type { Production, Reader } from '../reader';
import { Kind, KindSet, type SenseKind } from '../kinds';
import { Slot } from '../slots';
import { readCount } from './numbers';
import { yearAt } from './years';

/** Expressions relative to the reference day: "i går", "næste uge", "de seneste to år", "for tre år siden". */
export const relative: Production = { read: readRelative, slot: Slot.relative, needs: new KindSet(Kind.fixed, Kind.unit) };

function readRelative(r: Reader, i: number): readonly Reading[] {
  const at = r.skip(i, Kind.article);
  return together(readFixed(r, i), readShiftedUnit(r, at), readRun(r, at), readDistance(r, i));
}

/** From the first Saturday after the reference to the Sunday after that. */
const COMING_WEEKEND: Expression = {
  kind: 'interval',
  from: { kind: 'weekday', weekday: 5, shift: 1, further: 0 },
  to: { kind: 'weekday', weekday: 6, shift: 1, further: 0 },
};

/** "i går", "i fjor", "today". */
function readFixed(r: Reader, i: number): readonly Reading[] {
  const fixed = r.hit(i, Kind.fixed);
  if (!fixed || (fixed.sense.unit === 'year' && yearAt(r, fixed.end) > 0)) return NONE;
  if (fixed.sense.unit === 'weekend' && fixed.sense.value > 0)
    return [{ end: fixed.end, value: COMING_WEEKEND, rule: 'relative', need: 'nothing' }];
  return [unitAway(fixed.end, fixed.sense.unit!, fixed.sense.value, fixed.sense.weak && !isAdverb(r, i) ? 'alone' : 'nothing')];
}

const NOUN_BEFORE = new KindSet(Kind.article, Kind.dayArticle, Kind.fixed, Kind.weekday, Kind.at, Kind.of, Kind.shift);

/** Where nouns are capitalized, lower-case "morgen" without an article means tomorrow, not morning. */
function isAdverb(r: Reader, i: number): boolean {
  if (!r.vocabulary.writes.capitalized || r.opensLine(i) || !r.isLower(i)) return false;
  const before = r.phrases.at(i - 1);
  return before === null || !NOUN_BEFORE.meetsHalves(before.low, before.high);
}

function unitAway(end: number, unit: CalendarUnit, shift: number, need: Reading['need'] = 'nothing'): Reading {
  return { end, value: { kind: 'relative', unit, shift }, rule: 'relative', need };
}

/** "næste uge", "the year after next", "la semaine prochaine". */
function readShiftedUnit(r: Reader, i: number): readonly Reading[] {
  const shift = r.hit(i, Kind.shift);
  const unit = r.hit(shift ? r.skip(shift.end, Kind.article) : i, Kind.unit);
  if (!unit || isPlural(r, i, unit.end)) return NONE;
  const after = r.hit(unit.end, Kind.shiftAfter);
  if (after && shift?.sense.value !== 0) return [unitAway(after.end, unit.sense.unit!, after.sense.value, needOfNext(unit, after))];
  if (!shift) return NONE;
  const again = r.hit(unit.end, Kind.again);
  const value = shift.sense.value + (again ? Math.sign(shift.sense.value) : 0);
  return [unitAway(again?.end ?? unit.end, unit.sense.unit!, value, unit.sense.unit === 'day' ? 'alone' : 'nothing')];
}

/** "Le jour d'après" is the next in a story, or the time after an event; only "the day after next" is told from today. */
const needOfNext = (unit: Hit, { sense }: Hit): Reading['need'] =>
  unit.sense.unit === 'day' && Math.abs(sense.value) === 1 ? 'alone' : 'nothing';

/** "the coming years", "de kommende år": an unspecified number. */
function isPlural(r: Reader, i: number, end: number): boolean {
  return r.hit(end - 1, Kind.plural) !== null || (i > 0 && r.hit(i - 1, Kind.pluralArticle) !== null);
}

/** "de seneste to uger", "2 dernières semaines", "the next three months"; "a coming day", "einem kommenden Tag" is any. */
function readRun(r: Reader, i: number): readonly Reading[] {
  const shift = r.hit(i, Kind.shift);
  const count = readCount(r, shift?.end ?? i);
  if (!count || count.value < 1) return NONE;
  const between = shift ? null : r.hit(count.end, Kind.shift);
  const unit = r.hit(between?.end ?? count.end, Kind.unit);
  if (!unit) return NONE;
  const after = (shift ?? between) ? null : r.hit(unit.end, Kind.shiftAfter);
  const by = shift ?? between ?? after;
  if (!by || by.sense.value === 0 || (by !== shift && count.value === 1)) return NONE;
  return [
    {
      end: after?.end ?? unit.end,
      value: { kind: 'run', unit: unit.sense.unit!, count: count.value, direction: by.sense.value < 0 ? -1 : 1 },
      rule: 'run-of-units',
      need: 'nothing',
    },
  ];
}

/** "for tre år siden", "two weeks ago", "om to uger", "in three days"; "3 måneder senere" is not read. */
function readDistance(r: Reader, i: number): readonly Reading[] {
  return together(readAway(r, i, Kind.agoBefore, Kind.agoAfter, -1), readAway(r, i, Kind.aheadBefore, Kind.aheadAfter, 1));
}

/** "in a day" is a duration (the point in time is "tomorrow"), "the first in a century" tells how long ago the last one was. */
const SPANS: ReadonlySet<CalendarUnit> = new Set(['day', 'decade', 'century']);

/** A number of units to one side of the reference, with a word before them, after them, or both. */
function readAway(r: Reader, i: number, opens: SenseKind, closes: SenseKind, sign: 1 | -1): readonly Reading[] {
  const before = r.hit(i, opens);
  const count = readCount(r, before?.end ?? i);
  const unit = count && r.hit(count.end, Kind.unit);
  if (!unit) return NONE;
  const after = r.hit(unit.end, closes);
  if (after === null && (before === null || r.vocabulary.bothSides.has(opens))) return NONE;
  if (sign === 1 && after === null && count.value === 1 && SPANS.has(unit.sense.unit!)) return NONE;
  return [unitAway(after?.end ?? unit.end, unit.sense.unit!, sign * count.value)];
}
