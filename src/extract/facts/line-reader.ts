import { tablesOf } from '../../languages/languages';
import type { LanguageTables } from '../../languages/contracts/language';
import { readByline } from '../bylines/byline';
import type { LineName } from '../bylines/reading';
import { phrasesOf, type Phrases } from '../bylines/phrases';
import type { Line } from '../content/lines';
import { findDates } from '../mentions/dates/dates';
import { scanText, type Context, type DateOrder } from '../mentions/scan';
import { LineReading, mayHoldDate, type LineDate } from './line-reading';
import { furtherDates } from './further-dates';
import { numericDates } from './numeric-dates';

/** Reads lines for their dates and names; each line once. */
export class LineReader {
  private readonly known: (LineReading | undefined)[] = [];
  private readonly phrases: Phrases;
  private readonly languages: ReadonlySet<LanguageTables | null>;
  private readonly context: Context;
  /** The page's language has no tables. */
  private readonly isFurther: boolean;
  /** It has the day or the month first. */
  private readonly isEither: boolean;
  /** One for all lines. */
  private readonly dates = (text: string): readonly LineDate[] => this.datesOf(text);

  /**
   * @param order of day and month in the dates of the page in numbers
   * @param frame the language that the page declares, which may be another
   */
  constructor(language: LanguageTables | null, order: () => DateOrder, frame: LanguageTables | null = null) {
    const english = tablesOf('en');
    this.phrases = phrasesOf(language, frame);
    this.languages = new Set([language ?? english, english]);
    this.isFurther = language === null;
    this.isEither = language?.dates.monthDay === true;
    this.context = { reference: null, prefer: 'nearest', registry: [], countries: [], order };
  }

  /** Dates and names of a line. */
  read(line: Line): LineReading {
    return (this.known[line.index] ??= new LineReading(line, this.phrases, this.dates));
  }

  /** What `mayHold` of its reading says, for lines that most often are asked for nothing else. */
  mayHold(line: Line, wanted: number): boolean {
    return this.known[line.index] !== undefined || line.seams.length > 0
      ? this.read(line).mayHold(wanted)
      : (this.phrases.mayHold(line.text) & wanted) !== 0;
  }

  /** False where a line has nothing that could be a whole date. */
  mayDate(line: Line): boolean {
    return mayHoldDate(line.seams.length > 0 ? this.read(line).text : line.text);
  }

  /** The dates of a text that stands apart. */
  datesOf(text: string): readonly LineDate[] {
    return mayHoldDate(text) ? this.datesIn(text) : [];
  }

  /** The names in a text that stands apart, such as that of a marked element. */
  names(text: string): readonly LineName[] {
    const { names, unexplained } = readByline(text, this.datesOf(text), this.phrases);
    return unexplained > 2 ? [] : names;
  }

  /**
   * The dates of a text that can be resolved without anything outside it: in the page's language (of one without tables
   * those with a month's name), else in English, else days in the words of another language, which a site's frame may have
   * around an article, else in numbers alone.
   */
  private datesIn(text: string): readonly LineDate[] {
    const further = this.isFurther ? furtherDates(text) : [];
    if (further.length > 0) return further;
    for (const tables of this.languages) {
      const found = findDates(scanText(text, 'text', tables), this.context).filter(
        (date) => date.value.start !== null && date.value.end !== null,
      );
      // "12. mars 2019" is the month alone where a language has no dot behind a day.
      if (found.some(isOfDay)) return found;
      if (found.length > 0) return found.every(isOfMonth) ? this.withDays(found, text) : found;
    }
    const foreign = this.isFurther ? [] : this.foreignDates(text);
    return foreign.length > 0 ? foreign : numericDates(text, this.isEither);
  }

  /** Dates of a text, all of them months, or the days that another language's words name in it. */
  private withDays(found: readonly LineDate[], text: string): readonly LineDate[] {
    const days = this.foreignDates(text);
    return days.length > 0 ? days : found;
  }

  /** Days in the words of another language that open the text, or stand behind a sign or a label: "No. 3 set 2019" is none. */
  private foreignDates(text: string): readonly LineDate[] {
    return furtherDates(text).filter(({ start }) => {
      const before = text.slice(0, start).trimEnd().toLowerCase();
      return before === '' || SIGN.test(before.at(-1)!) || this.phrases.has(before.slice(before.lastIndexOf(' ') + 1));
    });
  }
}

const SIGN = /[,:;|·•–—/()-]/u;

const isOfDay = ({ value }: LineDate): boolean => value.start === value.end;

/** A whole month: of a range of days another language's words say nothing more. */
const isOfMonth = ({ value: { start, end } }: LineDate): boolean =>
  start?.endsWith('-01') === true && end?.startsWith(start.slice(0, 7)) === true && Number(end.slice(-2)) >= SHORTEST_MONTH;

const SHORTEST_MONTH = 28;
