import { civil } from '../../../text/calendar';
import type { Expression } from './expression';
import type { Period } from './resolve/period';

interface PrintedDay {
  /** Null: it was printed with different years. */
  readonly year: number | null;
  /** Whether the text has called the day by its day and month alone since. */
  readonly resumed: boolean;
}

/** The years that a text has printed so far beside its days and months: one without a year may take it from there. */
export class PrintedYears {
  private readonly days = new Map<number, PrintedDay>();
  private readonly months = new Map<number, number | null>();

  /** Remembers a date that was read, with the period it was resolved to. */
  note(value: Expression, period: Period | null): void {
    if (value.kind === 'interval') {
      this.note(value.from, null);
      this.note(value.to, null);
    } else if (value.kind === 'open') this.note(value.base, period);
    else if (value.kind === 'month' && typeof value.year === 'number') this.noteMonth(value.month, value.year);
    else if (value.kind === 'day' && value.month !== null) this.noteDay(value.month, value.day, value.year, period);
  }

  private noteDay(month: number, day: number, year: Extract<Expression, { kind: 'day' }>['year'], period: Period | null): void {
    const key = month * 100 + day;
    const known = this.days.get(key);
    if (typeof year === 'number') {
      this.days.set(key, { year: agreed(known?.year, year), resumed: known?.resumed ?? false });
      this.noteMonth(month, year);
    } else if (known !== undefined && period !== null && civil(period.start).year === known.year)
      this.days.set(key, { ...known, resumed: true });
  }

  private noteMonth(month: number, year: number): void {
    this.months.set(month, agreed(this.months.get(month), year));
  }

  /** The year printed beside the same day; `resumed`: only if the text has since meant that day without its year. */
  ofDay(value: Expression, resumed: boolean): number | null {
    if (value.kind === 'open') return this.ofDay(value.base, resumed);
    if (value.kind !== 'day' || value.month === null) return null;
    const known = this.days.get(value.month * 100 + value.day);
    return known === undefined || (resumed && !known.resumed) ? null : known.year;
  }

  /** The year printed beside the month of a day, a month or a range within it. */
  ofMonth(value: Expression): number | null {
    const month = monthOf(value);
    return month === null ? null : (this.months.get(month) ?? null);
  }
}

/** The year so far and the one that is printed now; null if they differ. */
const agreed = (known: number | null | undefined, year: number): number | null => (known === undefined || known === year ? year : null);

function monthOf(value: Expression): number | null {
  switch (value.kind) {
    case 'day':
    case 'month':
      return value.month;
    case 'interval':
      return monthOf(value.from) === monthOf(value.to) ? monthOf(value.to) : null;
    case 'open':
      return monthOf(value.base);
    default:
      return null;
  }
}

/** The expression with a year for its days and months. */
export function withYear(value: Expression, year: number): Expression {
  switch (value.kind) {
    case 'day':
    case 'month':
      return { ...value, year };
    case 'interval':
      return { ...value, from: withYear(value.from, year), to: withYear(value.to, year) };
    case 'open':
      return { ...value, base: withYear(value.base, year) };
    default:
      return value;
  }
}
