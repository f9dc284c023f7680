import type { Reading } from '../expression';
import type { Reader } from '../reader';
import { readDays } from './days';
import { readHolidays } from './holidays';
import { readMonths } from './months';
import { readOpen } from './open';
import { readParts } from './parts';
import { readPeriods } from './periods';
import { readRanges } from './ranges';
import { readRelative } from './relative';
import { readWeekdays } from './weekdays';

/** The productions of the grammar, in order; of readings of one length the earlier wins. To add one: a file and a line. */
const PRODUCTIONS: readonly ((r: Reader, i: number) => Reading[])[] = [readOpen, readRanges, readParts, readWeekdays, readDays, readMonths, readHolidays, readRelative, readPeriods];

/** All readings that begin at a token. */
export function readAt(r: Reader, i: number): Reading[] {
  return PRODUCTIONS.flatMap((read) => read(r, i));
}
