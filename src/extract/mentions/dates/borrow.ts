import type { DayExpression, Expression } from './expression';

/** Without a reference, a day and month takes its year from the same day printed in full elsewhere in the text, and from nothing else. */
export function borrowYears(values: readonly Expression[], hasReference: boolean): readonly Expression[] {
  if (hasReference || values.length === 0) return values;
  const years = new Map<number, number | null>();
  for (const value of values) {
    if (value.kind !== 'day' || value.month === null || typeof value.year !== 'number') continue;
    const key = keyOf(value);
    const known = years.get(key);
    years.set(key, known === undefined || known === value.year ? value.year : null);
  }
  if (years.size === 0) return values;
  return values.map((value) =>
    value.kind === 'day' && value.month !== null && value.year === null ? { ...value, year: years.get(keyOf(value)) ?? null } : value,
  );
}

const keyOf = ({ month, day }: DayExpression): number => (month ?? 0) * 100 + day;
