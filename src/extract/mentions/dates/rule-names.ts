/** A unit that is counted within a year. */
export type Numbered = 'quarter' | 'half-year' | 'week';

type Single =
  | 'iso'
  | 'iso-month'
  | 'numeric'
  | 'numeric-day-and-month'
  | 'day-and-month'
  | 'month-and-day'
  | 'day-of-the-month'
  | 'day-of-a-month'
  | 'number'
  | 'weekday'
  | 'shifted-weekday'
  | 'closest-weekday'
  | 'weekday-of-a-week'
  | 'weekdays-ahead'
  | 'nth-of-a-period'
  | 'offset'
  | 'relative'
  | 'run-of-units'
  | 'holiday'
  | 'month'
  | 'month-and-year'
  | 'shifted-month'
  | 'half-of-a-month'
  | 'season'
  | Numbered
  | 'year'
  | 'short-year'
  | 'decade'
  | 'century'
  | 'range'
  | `${'day' | 'month' | 'season' | 'year' | 'decade' | Numbered}-range`;

/** The rule that read a date; in the record `date:` precedes it. What is read around another expression joins its name to that one's. */
export type DateRule = Single | `${'weekday' | 'open' | 'part' | 'half'}+${string}`;
