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

/** The precision of an expression that could not be resolved. */
function precisionOf(value: Expression): Precision {
  switch (value.kind) {
    case 'day':
      return value.clock === null ? 'day' : 'time';
    case 'month':
    case 'month-shift':
      return 'month';
    case 'year':
      return 'year';
    case 'decade':
      return 'decade';
    case 'century':
      return 'century';
    case 'numbered':
      return value.unit;
    case 'season':
      return 'season';
    case 'relative':
      return value.unit === 'weekend' || value.unit === 'fortnight' ? 'interval' : value.unit;
    case 'nth':
      return value.unit;
    case 'open':
      return precisionOf(value.base);
    case 'run':
    case 'half-month':
    case 'interval':
      return 'interval';
    case 'weekday':
    case 'weekday-of':
    case 'day-of':
    case 'holiday':
    case 'offset':
    case 'nearest-weekday':
      return 'day';
  }
}
