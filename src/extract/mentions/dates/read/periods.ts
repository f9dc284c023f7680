import { NONE, together, type Reading } from '../expression';
import type { Production, Reader } from '../reader';
import { readOrdinal } from './numbers';
import { fullYear, yearAt } from './years';
import { Kind, KindSet } from '../kinds';
import { Slot } from '../slots';

/** Years, decades and centuries. */
export const periods: Production = {
  read: readPeriods,
  slot: Slot.periods,
  needs: new KindSet(Kind.digits, Kind.decade, Kind.decadeName, Kind.century),
};

function readPeriods(r: Reader, i: number): readonly Reading[] {
  return together(readDecade(r, i), readYear(r, i), readCentury(r, i));
}

/** "2014", "året 2014", "2014 AD"; a bare number needs a cue. */
function readYear(r: Reader, i: number): readonly Reading[] {
  const label = r.hit(r.skip(i, Kind.article), Kind.yearLabel);
  const at = label?.end ?? i;
  const year = yearAt(r, at);
  if (year > 0) return [{ end: r.skip(at + 1, Kind.era), value: { kind: 'year', year }, rule: 'year', need: label ? 'nothing' : 'cue' }];
  if (r.is(i, "'") && r.width(i + 1) === 2 && r.glued(i + 1))
    return [{ end: i + 2, value: { kind: 'year', year: fullYear(r.number(i + 1), 2) }, rule: 'short-year', need: 'alone' }];
  return NONE;
}

/** "1990'erne", "1990-tallet", "90s", "the 1980s", "les années 90", "halvfemserne". */
function readDecade(r: Reader, i: number): readonly Reading[] {
  const word = r.hit(r.skip(i, Kind.article), Kind.decade);
  if (word) return [decade(word.end, 1900 + word.sense.value)];
  const before = r.hit(i, Kind.decadeBefore) ?? r.hit(r.skip(i, Kind.article), Kind.decadeBefore);
  const at = before?.end ?? r.skip(i, Kind.article);
  const named = before && r.hit(at, Kind.decadeName);
  return named ? [decade(named.end, 1900 + named.sense.value)] : decadeInDigits(r, at, before !== null);
}

const decade = (end: number, year: number): Reading => ({ end, value: { kind: 'decade', year }, rule: 'decade', need: 'nothing' });

function decadeInDigits(r: Reader, at: number, announced: boolean): readonly Reading[] {
  const digits = r.is(at, "'") ? at + 1 : at;
  const short = r.width(digits) === 2;
  const year = short ? decadeOfTwo(r.number(digits)) : yearAt(r, digits);
  if (year < 0 || year % 10 !== 0 || (short && year < 1920)) return NONE;
  const joined = r.is(digits + 1, "'") || r.isDash(digits + 1) ? digits + 2 : digits + 1;
  const ending = r.glued(joined) ? r.hit(joined, Kind.decadeEnding) : null;
  if (!ending) return announced && r.vocabulary.writes.bareDecades ? [decade(digits + 1, year)] : NONE;
  const century = !short && year % 100 === 0 && !(year === 2000 && !r.isDash(joined - 1)) && r.vocabulary.writes.hundreds;
  return [century ? { end: ending.end, value: { kind: 'century', year }, rule: 'century', need: 'nothing' } : decade(ending.end, year)];
}

/** "90'erne" are in the 20th century, "00'erne" in the 21st. */
const decadeOfTwo = (digits: number): number => (digits === 0 ? 2000 : 1900 + digits);

/** "det 19. århundrede", "the 21st century", "le XXe siècle" (digits and words only), "1800-tallet". */
function readCentury(r: Reader, i: number): readonly Reading[] {
  const n = readOrdinal(r, r.skip(i, Kind.article));
  const word = n && r.hit(r.isDash(n.end) ? n.end + 1 : n.end, Kind.century);
  if (!n || !word || n.value < 2 || n.value > 21) return NONE;
  return [{ end: word.end, value: { kind: 'century', year: (n.value - 1) * 100 }, rule: 'century', need: 'nothing' }];
}
