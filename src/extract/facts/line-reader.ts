import { tablesOf } from '../../languages/languages';
import type { LanguageTables } from '../../languages/contracts/language';
import type { DateValue } from '../../models/date';
import { readByline, LONGEST_BYLINE, type BylineReading, type LineName } from '../bylines/byline';
import { phrasesOf } from '../bylines/phrases';
import type { Line } from '../content/lines';
import { findDates } from '../mentions/dates/dates';
import { scanText, type Context } from '../mentions/scan';
import { numericDates } from './numeric-dates';

/** A date at its place in a line. */
export interface LineDate {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

/** What a line says in the words of bylines and dates. */
export interface LineReading extends BylineReading {
  readonly dates: readonly LineDate[];
}

const CONTEXT: Context = { reference: null, prefer: 'nearest', registry: [], countries: [] };
/** Dates are looked for in the beginning of a longer line. */
const LONGEST_DATED = 400;
const HAS_YEAR = /\d{4}|\d[./-]\d{2}(?!\d)|\s\d{2}(?!\d)/u;

/** Reads lines for their dates and names; each line once. */
export class LineReader {
  private readonly known = new Map<number, LineReading>();
  private readonly datesKnown = new Map<number, readonly LineDate[]>();
  private readonly language: LanguageTables | null;

  constructor(language: LanguageTables | null) {
    this.language = language;
  }

  /** Dates and names of a line. */
  read(line: Line): LineReading {
    let reading = this.known.get(line.index);
    if (reading === undefined) {
      const dates = this.dates(line);
      const { names, labels, unexplained, elsewhere, tags, contact } = readByline(line.text, line.text.length <= LONGEST_BYLINE ? dates : [], phrasesOf(this.language));
      reading = { names, labels, unexplained, elsewhere, tags, contact, dates };
      this.known.set(line.index, reading);
    }
    return reading;
  }

  /** The names in a text that stands apart, such as that of a marked element. */
  names(text: string): readonly LineName[] {
    const { names, unexplained } = readByline(text, [], phrasesOf(this.language));
    return unexplained > 2 ? [] : names;
  }

  /** The dates of a line that can be resolved without anything outside it. */
  dates(line: Line): readonly LineDate[] {
    let dates = this.datesKnown.get(line.index);
    if (dates === undefined) {
      dates = HAS_YEAR.test(line.text) ? this.datesIn(line.text.slice(0, LONGEST_DATED)) : [];
      this.datesKnown.set(line.index, dates);
    }
    return dates;
  }

  /** The dates of a text in the page's language, else in English, else in numbers alone. */
  datesIn(text: string): readonly LineDate[] {
    for (const tables of new Set([this.language ?? tablesOf('en'), tablesOf('en')])) {
      const found = findDates(scanText(text, 'text', tables), CONTEXT).filter((date) => date.value.start !== null && date.value.end !== null);
      if (found.length > 0) return found;
    }
    return numericDates(text);
  }
}
