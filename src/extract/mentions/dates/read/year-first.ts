import { NONE, type Expression, type Reading, type YearOf } from '../expression';
import { Kind, KindSet } from '../kinds';
import type { Production, Reader } from '../reader';
import { FINAL } from '../vocabulary/senses';
import { HIGHEST, months } from './months';
import { readShiftedYear, yearAt } from './years';

/** "vuoden 2019 toisella neljänneksellä", "viime vuoden toukokuussa": the year before its part. */
export const yearFirst: Production = { read: readYearFirst, slot: null, needs: new KindSet(Kind.month, Kind.unit, Kind.season, Kind.half) };

function readYearFirst(r: Reader, i: number): readonly Reading[] {
  const first = r.vocabulary.writes.yearFirst ? yearBefore(r, i) : null;
  if (!first || r.opensLine(first.end)) return NONE;
  const { year, end } = first;
  const half = r.hit(end, Kind.half);
  if (half)
    return [
      { end: half.end, value: { kind: 'numbered', unit: 'half-year', n: half.sense.value, year }, rule: 'half-year', need: 'nothing' },
    ];
  const last = r.hit(end, Kind.ordinal)?.sense.value === FINAL ? r.hit(end + 1, Kind.unit)?.sense.unit : null;
  if (last === 'quarter' || last === 'half-year')
    return [{ end: end + 2, value: { kind: 'numbered', unit: last, n: HIGHEST[last], year }, rule: last, need: 'nothing' }];
  return r.once(months, end).flatMap((found) => {
    const value = withYear(found.value, year);
    return value ? [{ ...found, value, need: 'nothing' as const }] : NONE;
  });
}

/** A year after its label, or one relative to the reference. */
function yearBefore(r: Reader, i: number): { readonly year: YearOf; readonly end: number } | null {
  const label = r.hit(i, Kind.yearLabel);
  const year = label ? yearAt(r, label.end) : -1;
  return label && year > 0 ? { year, end: label.end + 1 } : readShiftedYear(r, i);
}

/** A month, a season or a numbered part of the year, with that year; null if another year is printed. */
function withYear(value: Expression, year: YearOf): Expression | null {
  if (value.kind === 'season') return value.year === null && value.shift === null ? { ...value, year } : null;
  return (value.kind === 'month' || value.kind === 'numbered') && value.year === null ? { ...value, year } : null;
}
