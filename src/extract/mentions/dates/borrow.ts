import type { Expression } from './expression';
import { PrintedYears, withYear } from './printed-years';

/** Without a reference, a day and month takes its year from the same day printed in full elsewhere in the text, and from nothing else. */
export function borrowYears(values: readonly Expression[], hasReference: boolean): readonly Expression[] {
  if (hasReference || values.length === 0) return values;
  const printed = new PrintedYears();
  for (const value of values) printed.note(value, null);
  return values.map((value) => {
    const year = value.kind === 'day' && value.year === null ? printed.ofDay(value, false) : null;
    return year === null ? value : withYear(value, year);
  });
}
