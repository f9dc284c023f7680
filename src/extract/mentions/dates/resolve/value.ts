import type { DateValue, Precision } from '../../../../models/date';
import type { Expression } from '../expression';
import { writeDay } from '../../../../text/calendar';
import type { Period } from './period';

/** The date in the form of the record. */
export function valueOf(period: Period | null, expression: Expression, text: string): DateValue {
  if (!period)
    return { edtf: null, start: null, end: null, precision: precisionOf(expression), open: openOf(expression), time: null, text };
  const { edtf, start, end, precision, open, time } = period;
  return { edtf, start: writeDay(start), end: writeDay(end), precision, open, time, text };
}

const openOf = (value: Expression): DateValue['open'] => (value.kind === 'open' ? value.open : null);

/** The precision of expressions that have one whatever they hold. */
const PRECISION = {
  month: 'month',
  'month-shift': 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
  season: 'season',
  run: 'interval',
  'half-month': 'interval',
  interval: 'interval',
  weekday: 'day',
  'weekday-of': 'day',
  'day-of': 'day',
  holiday: 'day',
  offset: 'day',
  'nearest-weekday': 'day',
} as const satisfies Readonly<Partial<Record<Expression['kind'], Precision>>>;

/** The precision of an expression that could not be resolved. */
function precisionOf(value: Expression): Precision {
  switch (value.kind) {
    case 'day':
      return value.clock === null ? 'day' : 'time';
    case 'numbered':
    case 'nth':
      return value.unit;
    case 'relative':
      return value.unit === 'weekend' || value.unit === 'fortnight' ? 'interval' : value.unit;
    case 'open':
      return precisionOf(value.base);
    default:
      return PRECISION[value.kind];
  }
}
