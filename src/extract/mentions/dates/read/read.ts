import type { Production, Reader } from '../reader';
import type { PhraseNode, SenseKind } from '../vocabulary';
import { readDays } from './days';
import { readHolidays } from './holidays';
import { readMonths } from './months';
import { readOpen } from './open';
import { readParts } from './parts';
import { readPeriods } from './periods';
import { readRanges } from './ranges';
import { readRelative } from './relative';
import { readWeekdays } from './weekdays';

interface Entry {
  readonly read: Production;
  /** Kinds of phrases that it can begin with. */
  readonly opens: readonly SenseKind[];
  /** Whether it can begin with a number. */
  readonly numbers: boolean;
}

const DAYS: readonly SenseKind[] = ['article', 'dayArticle', 'shift', 'month', 'weekday', 'ordinal', 'count'];
const MONTHS: readonly SenseKind[] = ['article', 'shift', 'monthLabel', 'month', 'ordinal', 'unit', 'numberedUnit', 'season', 'pastSeason', 'comingSeason', 'quarterLetter'];
const PERIODS: readonly SenseKind[] = ['article', 'yearLabel', 'decade', 'decadeBefore', 'ordinal'];
const RELATIVE: readonly SenseKind[] = ['article', 'fixed', 'shift', 'unit', 'count', 'agoBefore', 'aheadBefore'];

/** The productions of the grammar, in order; of readings of one length the earlier wins. To add one: a file and a line. */
const PRODUCTIONS: readonly Entry[] = [
  { read: readOpen, opens: ['since', 'until'], numbers: false },
  { read: readRanges, opens: ['period', 'from', 'yearLabel', ...DAYS, ...MONTHS, ...PERIODS], numbers: true },
  { read: readParts, opens: ['article', 'ordinal', 'count', 'part', 'half', 'neighbour', 'closest'], numbers: true },
  { read: readWeekdays, opens: ['article', 'weekdayBefore', 'weekday', ...RELATIVE], numbers: true },
  { read: readDays, opens: DAYS, numbers: true },
  { read: readMonths, opens: MONTHS, numbers: true },
  { read: readHolidays, opens: ['article', 'shift', 'holiday'], numbers: false },
  { read: readRelative, opens: RELATIVE, numbers: true },
  { read: readPeriods, opens: PERIODS, numbers: true },
];

const WITH_NUMBER = bitsOf(({ numbers }) => numbers);

function bitsOf(opens: (entry: Entry) => boolean): number {
  return PRODUCTIONS.reduce((bits, entry, i) => (opens(entry) ? bits | (1 << i) : bits), 0);
}

/** Calls `visit` with what every production that a token can open reads there. */
export function readAt(r: Reader, i: number, visit: (readings: ReturnType<Production>) => void): void {
  const bits = openAt(r, i);
  if (bits === 0) return;
  for (let n = 0; n < PRODUCTIONS.length; n++) if ((bits & (1 << n)) !== 0) visit(r.once(PRODUCTIONS[n]!.read, i));
}

/** Bits of the productions that a token can open; behind an article only those that the next token opens, too. */
function openAt(r: Reader, i: number): number {
  const node = openingNode(r, i);
  if (typeof node === 'number') return node;
  const article = r.hit(i, 'article');
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
    node.opensPlain = bitsOf(({ opens }) => opens.some((kind) => kind !== 'article' && node.kinds.has(kind)));
  }
  return node;
}
