import type { DateValue } from '../../models/date';
import type { SiteField, SiteMatch } from '../site/site';
import type { Candidate } from './candidate';
import { readTimestamp } from './timestamp';
import type { FactView, PageView } from './view';

/** Confidence of what a site profile reads: above that of any general rule. */
const TRUST = 0.97;

/** The candidates of the general rules; empty where those are switched off, as in the tests of profiles. */
export const generally = <T>(view: PageView, rules: () => readonly T[]): readonly T[] => (view.general ? rules() : []);

/** A candidate from the site profile. */
export function bySite<T>(view: PageView, match: SiteMatch, value: T): Candidate<T> {
  const line = match.lines[0] ?? null;
  return {
    value,
    rule: view.profile.rule,
    source: 'site',
    raw: match.value ?? match.text,
    path: match.selector,
    region: line === null ? null : view.content.lines[line]!.region,
    line,
    confidence: TRUST,
  };
}

/** The first date that the site profile gives for a field. */
export function siteDates(view: FactView, field: Extract<SiteField, 'published' | 'modified'>): Candidate<DateValue>[] {
  for (const match of view.profile.matches[field]) {
    const value = dateOf(match, (text) => view.reader.datesOf(text)[0]?.value ?? null);
    if (value !== null) return [bySite(view, match, value)];
  }
  return [];
}

/** The date of a matched element: from its attribute, else from its text. */
export function dateOf({ value, text }: SiteMatch, read: (text: string) => DateValue | null): DateValue | null {
  return (value === null ? null : readTimestamp(value)) ?? read(text);
}
