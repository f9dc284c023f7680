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

/** Reads the dates and names of lines, each line once. */
export class LineReader {
  private readonly known: (LineReading | undefined)[] = [];
  private readonly phrases: Phrases;
  private readonly languages: ReadonlySet<LanguageTables | null>;
  private readonly context: Context;
  /** The page's language has no tables. */
  private readonly isFurther: boolean;
  /** The page's language may have the day or the month first. */
  private readonly isEither: boolean;
  /** Shared by all lines. */
  private readonly dates = (text: string): readonly LineDate[] => this.datesOf(text);

  /**
   * @param order of day and month in the page's numeric dates
   * @param frame the language that the page declares, which may differ
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

  /** Whether a line may hold one of the wanted phrases, without a reading of it: for lines of which often nothing else is needed. */
  mayHold(line: Line, wanted: number): boolean {
    return this.known[line.index] !== undefined || line.seams.length > 0
      ? this.read(line).mayHold(wanted)
      : (this.phrases.mayHold(line.text) & wanted) !== 0;
  }

  /** False where a line has nothing that could be a whole date. */
  mayDate(line: Line): boolean {
    return mayHoldDate(line.seams.length > 0 ? this.read(line).text : line.text);
  }

  /** The dates in a text that is not a line. */
  datesOf(text: string): readonly LineDate[] {
    return mayHoldDate(text) ? this.datesIn(text) : [];
  }

  /** The names in a text that is not a line, such as that of a marked element. */
  names(text: string): readonly LineName[] {
    const { names, unexplained } = readByline(text, this.datesOf(text), this.phrases);
    return unexplained > 2 ? [] : names;
  }

  /**
   * The dates of a text that need no context: in the page's language (without tables, only those with a month's name), else
   * in English, else days in the words of another language, which a site may have around an article, else numeric ones.
   */
  private datesIn(text: string): readonly LineDate[] {
    const further = this.isFurther ? furtherDates(text) : [];
    if (further.length > 0) return further;
    for (const tables of this.languages) {
      const found = findDates(scanText(text, 'text', tables), this.context).filter(
        (date) => date.value.start !== null && date.value.end !== null,
      );
      // "12. mars 2019" is read as just the month where a language has no dot after a day.
      if (found.some(isOfDay)) return found;
      if (found.length > 0) return found.every(isOfMonth) ? this.withDays(found, text) : found;
    }
    const foreign = this.isFurther ? [] : this.foreignDates(text);
    return foreign.length > 0 ? foreign : numericDates(text, this.isEither);
  }

  /** Replaces months found in a text by days that another language's words name in it, if there are any. */
  private withDays(found: readonly LineDate[], text: string): readonly LineDate[] {
    const days = this.foreignDates(text);
    return days.length > 0 ? days : found;
  }

  /** Days in the words of another language that open the text, or follow a sign or a label: not "No. 3 set 2019". */
  private foreignDates(text: string): readonly LineDate[] {
    return furtherDates(text).filter(({ start }) => {
      const before = text.slice(0, start).trimEnd().toLowerCase();
      return before === '' || SIGN.test(before.at(-1)!) || this.phrases.has(before.slice(before.lastIndexOf(' ') + 1));
    });
  }
}

const SIGN = /[,:;|·•–—/()-]/u;

const isOfDay = ({ value }: LineDate): boolean => value.start === value.end;

/** Whether a date is a whole month; to a range of days another language's words add nothing. */
const isOfMonth = ({ value: { start, end } }: LineDate): boolean =>
  start?.endsWith('-01') === true && end?.startsWith(start.slice(0, 7)) === true && Number(end.slice(-2)) >= SHORTEST_MONTH;

const SHORTEST_MONTH = 28;
