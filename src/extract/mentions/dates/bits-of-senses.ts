import { Bit } from './bits';
import { Kind, type SenseKind } from './kinds';
import type { Sense } from './vocabulary/senses';

const BITS: Readonly<Partial<Record<SenseKind, number>>> = {
  [Kind.month]: Bit.sure | Bit.month,
  [Kind.weekday]: Bit.sure | Bit.weekday,
  [Kind.weekdays]: Bit.sure,
  [Kind.unit]: Bit.unit,
  [Kind.numberedUnit]: Bit.numbered,
  [Kind.fixed]: Bit.sure,
  [Kind.season]: Bit.weak,
  [Kind.pastSeason]: Bit.sure,
  [Kind.comingSeason]: Bit.sure,
  [Kind.decade]: Bit.sure,
  [Kind.decadeName]: Bit.sure,
  [Kind.century]: Bit.century,
  [Kind.holiday]: Bit.sure,
  [Kind.neighbour]: Bit.sure,
  [Kind.weekdayBefore]: Bit.sure,
  [Kind.shift]: Bit.turn,
  [Kind.shiftAfter]: Bit.turn,
  [Kind.weekdayAfter]: Bit.turn,
  [Kind.ordinal]: Bit.turn | Bit.count,
  [Kind.half]: Bit.turn,
  [Kind.part]: Bit.turn | Bit.cue,
  [Kind.partAfter]: 0,
  [Kind.at]: Bit.cue,
  [Kind.of]: Bit.cue,
  [Kind.since]: Bit.cue,
  [Kind.until]: Bit.cue,
  [Kind.from]: Bit.cue,
  [Kind.period]: Bit.cue,
  [Kind.article]: Bit.cue,
  [Kind.closest]: Bit.turn,
  [Kind.halfMonth]: Bit.turn,
  [Kind.monthLabel]: Bit.turn,
  [Kind.count]: Bit.count,
  [Kind.agoBefore]: Bit.distance,
  [Kind.agoAfter]: Bit.distance,
  [Kind.aheadBefore]: Bit.distance,
  [Kind.aheadAfter]: Bit.distance,
  [Kind.dayArticle]: Bit.besideDigits,
  [Kind.decadeEnding]: Bit.besideDigits,
  [Kind.decadeBefore]: Bit.besideDigits,
  [Kind.quarterLetter]: Bit.besideDigits,
};

/** Kinds that never stand inside a date, only beside it. */
export const OUTSIDE: ReadonlySet<SenseKind> = new Set<SenseKind>([Kind.finite, Kind.bce, Kind.otherCalendar, Kind.plural, Kind.each]);

/** What a sense of a phrase contributes; `shortMonth`: the phrase begins with a month's short form. */
export function bitsOfSense({ kind, weak, unit }: Sense, shortMonth: boolean): number {
  const bits = BITS[kind] ?? 0;
  if (kind === Kind.unit && (unit === 'week' || unit === 'quarter' || unit === 'half-year')) return bits | Bit.numbered;
  // "été" is also a participle: a preposition does not make it a date, but "l'été dernier" and "été '98" are dates.
  if (kind === Kind.season && weak) return Bit.lone | Bit.unit | Bit.numbered;
  // "morgen" is an adverb where nouns are capitalized: the reader checks its case.
  if (!weak || kind === Kind.fixed || (bits & Bit.sure) === 0) return bits;
  return (bits & ~Bit.sure) | (kind === Kind.weekday || (kind === Kind.month && shortMonth) ? Bit.lone : Bit.weak);
}
