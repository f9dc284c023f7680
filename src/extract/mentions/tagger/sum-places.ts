import { placeOf, UnitSum } from './unit-rows';
import { MOST_UNITS } from './units';

/** Offsets of a unit's sums in its row. */
export const SILENT = placeOf(UnitSum.silent);
export const ALONE = placeOf(UnitSum.alone);
export const UNIT_BEFORE = placeOf(UnitSum.before);
export const UNIT_AFTER = placeOf(UnitSum.after);
export const FIRST = placeOf(UnitSum.first);
export const INSIDE = placeOf(UnitSum.inside);
export const END = placeOf(UnitSum.end);
export const LAST = placeOf(UnitSum.last);

/**
 * Pairs of sums of one run, by unit: for what stands before and after it, for the unit as a span, for the units inside
 * a span up to it; then for the span.
 */
export const LEFT = 0;
export const RIGHT = LEFT + 2 * MOST_UNITS;
export const SINGLE = RIGHT + 2 * MOST_UNITS;
export const INSIDE_UP_TO = SINGLE + 2 * MOST_UNITS;
export const TOTAL = INSIDE_UP_TO + 2 * (MOST_UNITS + 1);
