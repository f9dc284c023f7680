import { tablesOf } from '../../languages/languages';
import type { LanguageTables } from '../../languages/contracts/language';
import type { DateValue } from '../../models/date';
import { readByline, LONGEST_BYLINE, type BylineReading, type LineName } from '../bylines/byline';
import { phrasesOf } from '../bylines/phrases';
import type { Line } from '../content/lines';
import { partedAt } from '../content/seams';
import { findDates } from '../mentions/dates/dates';
import { scanText, type Context } from '../mentions/scan';
import { numericDates } from './numeric-dates';

/** A date at its place in a line. */
export interface LineDate {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

/** What a line says in the words of bylines and dates. Offsets count in `text`. */
export interface LineReading extends BylineReading {
  /** The line's text, with a space where two elements stand against each other. */
  readonly text: string;
  readonly dates: readonly LineDate[];
}

/** Of running text only a date that opens it counts: it is looked for in so many units. */
const OPENING = 160;
const HAS_YEAR = /\d{4}|\d[./-]\d{2}(?!\d)|\s\d{2}(?!\d)/u;

/** Reads lines for their dates and names; each line once. */
export class LineReader {
  private readonly known = new Map<number, LineReading>();
  private readonly language: LanguageTables | null;
  private readonly context: Context;

  /** @param countries that the page speaks for, the likeliest first */
  constructor(language: LanguageTables | null, countries: readonly string[]) {
    this.language = language;
    this.context = { reference: null, prefer: 'nearest', registry: [], countries };
  }

  /** Dates and names of a line. */
  read(line: Line): LineReading {
    let reading = this.known.get(line.index);
    if (reading === undefined) {
      const text = partedAt(line.text, line.seams);
      const dates = this.datesOf(text.length > LONGEST_BYLINE ? text.slice(0, OPENING) : text);
      const { names, labels, unexplained, elsewhere, tags, contact } = readByline(text, text.length <= LONGEST_BYLINE ? dates : [], phrasesOf(this.language));
      reading = { text, names, labels, unexplained, elsewhere, tags, contact, dates };
      this.known.set(line.index, reading);
    }
    return reading;
  }

  /** False where a line has nothing that could be a whole date. */
  mayDate(line: Line): boolean {
    return HAS_YEAR.test(line.text) || line.seams.length > 0;
  }

  /** False where no phrase on a line does one of these things (bits of `PHRASE`): it needs no reading for them. */
  mayHold(line: Line, wanted: number): boolean {
    return this.known.has(line.index) || phrasesOf(this.language).mayHold(partedAt(line.text, line.seams), wanted);
  }

  /** The dates of a text that stands apart. */
  datesOf(text: string): readonly LineDate[] {
    return HAS_YEAR.test(text) ? this.datesIn(text) : [];
  }

  /** The names in a text that stands apart, such as that of a marked element. */
  names(text: string): readonly LineName[] {
    const { names, unexplained } = readByline(text, [], phrasesOf(this.language));
    return unexplained > 2 ? [] : names;
  }

  /** The dates of a text that can be resolved without anything outside it: in the page's language, else in English, else in numbers alone. */
  private datesIn(text: string): readonly LineDate[] {
    for (const tables of new Set([this.language ?? tablesOf('en'), tablesOf('en')])) {
      const found = findDates(scanText(text, 'text', tables), this.context).filter((date) => date.value.start !== null && date.value.end !== null);
      if (found.length > 0) return found;
    }
    return numericDates(text);
  }
}
