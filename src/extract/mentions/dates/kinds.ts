/**
 * The possible meanings of a word or phrase in a date, each the number of its bit in a set. The last two are not
 * meanings: a number; a dash or a slash.
 */
// prettier-ignore
export const Kind = {
  month: 0, weekday: 1, unit: 2, count: 3, ordinal: 4, shift: 5, shiftAfter: 6, again: 7, fixed: 8, weekdayBefore: 9,
  agoBefore: 10, agoAfter: 11, aheadBefore: 12, aheadAfter: 13, offset: 14, since: 15, until: 16, from: 17, to: 18, and: 19,
  article: 20, of: 21, at: 22, season: 23, pastSeason: 24, half: 25, comingSeason: 26, part: 27, partAfter: 28, yearLabel: 29,
  monthLabel: 30, period: 31, decadeEnding: 32, decadeBefore: 33, decade: 34, century: 35, holiday: 36, clockBefore: 37, clockAfter: 38, ordinalEnding: 39,
  numberedUnit: 40, decadeName: 41, halfMonth: 42, weekdays: 43, neighbour: 44, era: 45, weekdayAfter: 46, closest: 47, closestTo: 48, plural: 49,
  pluralArticle: 50, bce: 51, otherCalendar: 52, dayArticle: 53, finite: 54, quarterLetter: 55, intoCase: 56, each: 57, digits: 58, joint: 59,
} as const;
export type SenseKind = (typeof Kind)[keyof typeof Kind];

/** Bits in one half of a set. */
export const HALF = 30;

/** The bit of a kind in its half. */
export const bitOf = (kind: SenseKind): number => (kind < HALF ? 1 << kind : 1 << (kind - HALF));

/** A set of kinds. */
export class KindSet {
  low = 0;
  high = 0;

  constructor(...kinds: readonly SenseKind[]) {
    for (const kind of kinds) this.add(kind);
  }

  add(kind: SenseKind): void {
    if (kind < HALF) this.low |= bitOf(kind);
    else this.high |= bitOf(kind);
  }

  addHalves(low: number, high: number): void {
    this.low |= low;
    this.high |= high;
  }

  clear(): void {
    this.low = this.high = 0;
  }

  /** Whether two sets share a kind. */
  meets({ low, high }: KindSet): boolean {
    return this.meetsHalves(low, high);
  }

  meetsHalves(low: number, high: number): boolean {
    return (this.low & low) !== 0 || (this.high & high) !== 0;
  }
}
