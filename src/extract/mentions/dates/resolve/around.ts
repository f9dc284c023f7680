import { civil, type CivilDay } from '../../../../text/calendar';
import type { DateTables } from '../../../../languages/contracts/dates';
import type { YearOf } from '../expression';
import { chooseAround, type Prefer } from './nearest';
import type { Period } from './period';

/** The day that relative dates refer to. */
export interface Reference {
  /** Day number; null: relative dates are not resolved. */
  readonly day: number | null;
  readonly prefer: Prefer;
  /** Feasts whose day differs between countries. */
  readonly feastDays: DateTables['feastDays'];
}

/** The reference as a calendar day. */
export const today = (at: Reference): CivilDay | null => (at.day === null ? null : civil(at.day));
const plausible = (year: number): boolean => year >= 0 && year <= 9999;

/** The period that `make` returns for a printed year, a year at a distance, or the preferred year around the reference. */
export function inYear(year: YearOf, at: Reference, make: (year: number) => Period | null): Period | null {
  if (typeof year === 'number') return plausible(year) ? make(year) : null;
  const now = today(at);
  if (!now || at.day === null) return null;
  if (year) return make(now.year + year.shift);
  const candidates = [-1, 0, 1].map((shift) => make(now.year + shift)).filter((period) => period !== null);
  return chooseAround(candidates, at.day, at.prefer);
}
