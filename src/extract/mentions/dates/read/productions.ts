import type { Reading } from '../expression';
import type { Production, Reader } from '../reader';
import { bitOf, Kind, KindSet, type SenseKind } from '../kinds';
import { days } from './days';
import { holidays } from './holidays';
import { months } from './months';
import { open } from './open';
import { parts } from './parts';
import { periods } from './periods';
import { ranges } from './ranges';
import { relative } from './relative';
import { weekdays } from './weekdays';
import { yearFirst } from './year-first';

/** What follows a number; one bit each. */
const Next = {
  any: 1,
  listed: 2,
  /** A dot or a colon. */
  stop: 4,
  /** A dash or a slash. */
  joint: 8,
  apostrophe: 16,
  number: 32,
  /** A mark with a number glued to it. */
  joined: 64,
} as const;
const NEXTS = 128;

/** What must follow a number of one or two digits, of three, of four and of eight for a production to begin with it. */
type Digits = readonly [short: number, three: number, year: number, eight: number];
const NO_DIGITS: Digits = [0, 0, 0, 0];
const COUNT: Digits = [Next.listed, Next.listed, 0, 0];

interface Entry {
  readonly read: Production;
  /** Kinds of phrases that it may begin with. */
  readonly opens: readonly SenseKind[];
  readonly digits: Digits;
  /** One of these kinds must be near if it begins with one or two digits. */
  readonly short?: KindSet;
}

const DAYS: readonly SenseKind[] = [Kind.article, Kind.dayArticle, Kind.shift, Kind.month, Kind.weekday, Kind.ordinal, Kind.count];
const MONTHS: readonly SenseKind[] = [
  Kind.article,
  Kind.shift,
  Kind.monthLabel,
  Kind.month,
  Kind.fixed,
  Kind.ordinal,
  Kind.unit,
  Kind.numberedUnit,
  Kind.season,
  Kind.pastSeason,
  Kind.comingSeason,
  Kind.quarterLetter,
];
const PERIODS: readonly SenseKind[] = [Kind.article, Kind.yearLabel, Kind.decade, Kind.decadeBefore, Kind.ordinal];
const RELATIVE: readonly SenseKind[] = [Kind.article, Kind.fixed, Kind.shift, Kind.unit, Kind.count, Kind.agoBefore, Kind.aheadBefore];

/** The productions of the grammar, in order; among readings of equal length the earliest wins. To add one: a file and a line. */
const PRODUCTIONS: readonly Entry[] = [
  { read: open, opens: [Kind.since, Kind.until], digits: NO_DIGITS },
  {
    read: ranges,
    opens: [Kind.period, Kind.from, Kind.yearLabel, ...DAYS, ...MONTHS, ...PERIODS],
    digits: [
      Next.listed | Next.stop | Next.joint | Next.apostrophe | Next.number,
      Next.listed | Next.joint,
      Next.listed | Next.stop | Next.joint | Next.apostrophe,
      Next.listed | Next.joint,
    ],
  },
  {
    read: parts,
    opens: [Kind.article, Kind.ordinal, Kind.count, Kind.part, Kind.half, Kind.neighbour, Kind.closest],
    digits: [Next.listed | Next.stop, Next.listed, 0, 0],
  },
  { read: weekdays, opens: [Kind.article, Kind.weekdayBefore, Kind.weekday, ...RELATIVE], digits: COUNT },
  {
    read: days,
    opens: DAYS,
    digits: [Next.listed | Next.stop | Next.joint | Next.number, Next.listed | Next.joint, Next.joined, Next.any],
  },
  { read: months, opens: MONTHS, digits: [Next.listed | Next.stop, 0, Next.listed, 0], short: new KindSet(Kind.unit, Kind.quarterLetter) },
  { read: holidays, opens: [Kind.article, Kind.shift, Kind.holiday], digits: NO_DIGITS },
  { read: relative, opens: RELATIVE, digits: COUNT },
  {
    read: periods,
    opens: PERIODS,
    digits: [Next.listed | Next.stop | Next.joint | Next.apostrophe, 0, Next.any, 0],
    short: new KindSet(Kind.decadeEnding, Kind.century),
  },
  { read: yearFirst, opens: [Kind.yearLabel, Kind.shift, Kind.fixed], digits: NO_DIGITS },
];

function bitsOf(opens: (entry: Entry) => boolean): number {
  return PRODUCTIONS.reduce((bits, entry, i) => (opens(entry) ? bits | (1 << i) : bits), 0);
}

/** Bits of the productions that may begin with a number, by its class and by what follows it. */
const WITH_DIGITS = new Int32Array(4 * NEXTS);
PRODUCTIONS.forEach(({ digits }, n) => {
  for (let i = 0; i < WITH_DIGITS.length; i++) if ((digits[Math.floor(i / NEXTS)]! & (i % NEXTS)) !== 0) WITH_DIGITS[i]! |= 1 << n;
});
const OPENERS = PRODUCTIONS.map(({ opens }) => new KindSet(...opens));
const SHORT = PRODUCTIONS.flatMap(({ short }, i) => (short === undefined ? [] : [{ bit: 1 << i, kinds: short }]));
/** "'90s", "'98". */
const WITH_APOSTROPHE = bitsOf(({ read }) => read === ranges || read === periods);

/** The longest reading at a token that `fits` accepts; of two with equal length the first. */
export function longestAt(r: Reader, i: number, fits: (r: Reader, i: number, reading: Reading) => boolean): Reading | null {
  const bits = openAt(r, i);
  let best: Reading | null = null;
  for (let n = 0; bits >>> n !== 0; n++) {
    if ((bits & (1 << n)) === 0) continue;
    for (const reading of r.once(PRODUCTIONS[n]!.read, i))
      if ((best === null || reading.end > best.end) && fits(r, i, reading)) best = reading;
  }
  return best;
}

/** Bits of the productions that a token can open; after an article only those that the next token opens, too. */
function openAt(r: Reader, i: number): number {
  const bits = opensAt(r, i);
  const article = bits === 0 ? null : r.hit(i, Kind.article);
  return article ? openedBy(r.phrases.low(i) & ~bitOf(Kind.article), r.phrases.high(i)) | (bits & opensAt(r, article.end)) : bits;
}

/** Bits of the productions that a token can open by itself. */
function opensAt(r: Reader, i: number): number {
  const bits = openedBy(r.phrases.low(i), r.phrases.high(i));
  if (r.isNumber(i)) return bits | withDigits(r, i);
  return r.is(i, "'") ? bits | WITH_APOSTROPHE : bits;
}

/** Bits of the productions that phrases of the given kinds open; the kinds are the two halves of a set. */
function openedBy(low: number, high: number): number {
  if ((low | high) === 0) return 0;
  let bits = 0;
  for (let n = 0; n < OPENERS.length; n++) if (OPENERS[n]!.meetsHalves(low, high)) bits |= 1 << n;
  return bits;
}

/** Bits of the productions that the number at `i` can open. */
function withDigits(r: Reader, i: number): number {
  const width = r.width(i);
  const row = width <= 2 ? 0 : width <= 4 ? width - 2 : width === 8 ? 3 : -1;
  const bits = row < 0 ? 0 : WITH_DIGITS[row * NEXTS + nextAt(r, i + 1)]!;
  return row === 0 ? bits & ~farFrom(r) : bits;
}

/** Bits of the productions that a short number cannot begin here, since nothing near fits them. */
function farFrom(r: Reader): number {
  let bits = 0;
  for (const { bit, kinds } of SHORT) if (!r.isNear(kinds)) bits |= bit;
  return bits;
}

/** What follows a number, at token `i`, as a bit of `Next`. */
function nextAt(r: Reader, i: number): number {
  if (i >= r.count) return Next.any;
  const listed = r.isListed(i) ? Next.any | Next.listed : Next.any;
  if (r.isNumber(i)) return listed | Next.number;
  if (!r.isMark(i)) return listed;
  const joined = r.isNumber(i + 1) && r.glued(i + 1) ? listed | Next.joined : listed;
  if (r.is(i, '.') || r.is(i, ':')) return joined | Next.stop;
  if (r.is(i, '/') || r.isDash(i)) return joined | Next.joint;
  return r.is(i, "'") ? listed | Next.apostrophe : listed;
}
