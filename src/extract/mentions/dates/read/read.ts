import type { Reading } from '../expression';
import type { Production, Reader } from '../reader';
import { Kind, type SenseKind } from '../kinds';
import type { PhraseNode } from '../vocabulary';
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

interface Entry {
  readonly read: Production;
  /** Kinds of phrases that it can begin with. */
  readonly opens: readonly SenseKind[];
  /** Whether it can begin with a number. */
  readonly numbers: boolean;
}

const DAYS: readonly SenseKind[] = [Kind.article, Kind.dayArticle, Kind.shift, Kind.month, Kind.weekday, Kind.ordinal, Kind.count];
const MONTHS: readonly SenseKind[] = [Kind.article, Kind.shift, Kind.monthLabel, Kind.month, Kind.fixed, Kind.ordinal, Kind.unit, Kind.numberedUnit, Kind.season, Kind.pastSeason, Kind.comingSeason, Kind.quarterLetter];
const PERIODS: readonly SenseKind[] = [Kind.article, Kind.yearLabel, Kind.decade, Kind.decadeBefore, Kind.ordinal];
const RELATIVE: readonly SenseKind[] = [Kind.article, Kind.fixed, Kind.shift, Kind.unit, Kind.count, Kind.agoBefore, Kind.aheadBefore];

/** The productions of the grammar, in order; of readings of one length the earlier wins. To add one: a file and a line. */
const PRODUCTIONS: readonly Entry[] = [
  { read: open, opens: [Kind.since, Kind.until], numbers: false },
  { read: ranges, opens: [Kind.period, Kind.from, Kind.yearLabel, ...DAYS, ...MONTHS, ...PERIODS], numbers: true },
  { read: parts, opens: [Kind.article, Kind.ordinal, Kind.count, Kind.part, Kind.half, Kind.neighbour, Kind.closest], numbers: true },
  { read: weekdays, opens: [Kind.article, Kind.weekdayBefore, Kind.weekday, ...RELATIVE], numbers: true },
  { read: days, opens: DAYS, numbers: true },
  { read: months, opens: MONTHS, numbers: true },
  { read: holidays, opens: [Kind.article, Kind.shift, Kind.holiday], numbers: true },
  { read: relative, opens: RELATIVE, numbers: true },
  { read: periods, opens: PERIODS, numbers: true },
  { read: yearFirst, opens: [Kind.yearLabel, Kind.shift, Kind.fixed], numbers: false },
];

const WITH_NUMBER = bitsOf(({ numbers }) => numbers);

function bitsOf(opens: (entry: Entry) => boolean): number {
  return PRODUCTIONS.reduce((bits, entry, i) => (opens(entry) ? bits | (1 << i) : bits), 0);
}

/** Calls `visit` with what every production that a token can open reads there. */
export function readAt(r: Reader, i: number, visit: (readings: readonly Reading[]) => void): void {
  const bits = openAt(r, i);
  if (bits === 0) return;
  for (let n = 0; n < PRODUCTIONS.length; n++) if ((bits & (1 << n)) !== 0) visit(r.once(PRODUCTIONS[n]!.read, i));
}

/** Bits of the productions that a token can open; behind an article only those that the next token opens, too. */
function openAt(r: Reader, i: number): number {
  const node = openingNode(r, i);
  if (typeof node === 'number') return node;
  const article = r.hit(i, Kind.article);
  if (!article) return node.opens;
  const next = openingNode(r, article.end);
  return node.opensPlain | (node.opens & (typeof next === 'number' ? next : next.opens));
}

/** The phrases that begin at a token, their bits worked out; the bits themselves where it is a number or nothing. */
function openingNode(r: Reader, i: number): PhraseNode | number {
  if (r.isNumber(i) || r.is(i, "'")) return WITH_NUMBER;
  const node = r.phrasesAt(i);
  if (!node) return 0;
  if (node.opens < 0) {
    node.opens = bitsOf(({ opens }) => opens.some((kind) => node.kinds.has(kind)));
    node.opensPlain = bitsOf(({ opens }) => opens.some((kind) => kind !== Kind.article && node.kinds.has(kind)));
  }
  return node;
}
