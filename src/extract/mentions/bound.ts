import type { Issue } from '../../models/issue';

interface Placed {
  readonly start: number;
}

/** The names and the dates of a text, each in page order. */
interface Named<Name, Date> {
  readonly scan: { readonly in: 'text' | 'title' };
  readonly names: readonly Name[];
  readonly dates: readonly Date[];
}

/** Names and dates of one text, as many as the limit allows. */
export interface Bounded<Name, Date> {
  readonly names: readonly Name[];
  readonly dates: readonly Date[];
  readonly issues: readonly Issue[];
}

/** Keeps the first `most` of the names and dates together, in page order; if any are left out, an issue reports it. */
export function boundMentions<Name extends Placed, Date extends Placed>(
  { scan, names, dates }: Named<Name, Date>,
  most: number,
): Bounded<Name, Date> {
  const count = names.length + dates.length;
  if (count <= most) return { names, dates, issues: [] };
  let name = 0;
  let date = 0;
  while (name + date < most) {
    const nextName = names[name]?.start ?? Infinity;
    const nextDate = dates[date]?.start ?? Infinity;
    if (nextName <= nextDate) name++;
    else date++;
  }
  const message = `the ${scan.in} has ${count} names and dates: the first ${most} were kept`;
  return {
    names: names.slice(0, name),
    dates: dates.slice(0, date),
    issues: [{ code: 'limit-mentions', stage: 'mentions', severity: 'warning', message, field: null }],
  };
}
