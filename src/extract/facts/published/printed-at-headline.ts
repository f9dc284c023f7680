import { isAmongDetails } from '../among-details';
import type { PrintedRule } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { apart, grain, isSameDay, type Dated } from './days';

/** Most lines below the headline for a day to count as shown to the reader. */
const BELOW_HEADLINE = 10;
const LABELED = 'published-line' satisfies PrintedRule;
const PRINTED_BY: ReadonlySet<string> = new Set<PrintedRule>(['date-line', 'date-mark', LABELED]);
const DECLARED: ReadonlySet<string> = new Set(['json-ld', 'meta']);
const ENOUGH = 0.75;
const ENOUGH_CONFIRMED = 0.6;

/**
 * The only day printed just below the headline, where JSON-LD names another, or a meta tag a later one: a page that was
 * updated or moved to another system still shows its readers that day.
 */
export function printedAtHeadline(view: AroundTitle, best: Dated, candidates: readonly Dated[]): Dated | null {
  if (!DECLARED.has(best.source) || view.titleLine === null) return null;
  const below = candidates.filter(
    (candidate) =>
      PRINTED_BY.has(candidate.rule) && candidate.line! > view.titleLine! && candidate.line! - view.titleLine! <= BELOW_HEADLINE,
  );
  const printed = below.sort((a, b) => b.confidence - a.confidence)[0];
  if (printed === undefined || below.some((candidate) => apart(candidate, printed) > 0)) return null;
  // "Report published: …": something other than the article.
  if (printed.rule === LABELED && view.reader.read(view.lines[printed.line!]!).unexplained > 0) return null;
  if (best.source === 'meta' && printed.value.start! > best.value.start!) return null;
  if (printed.rule === LABELED && isAmongDetails(view, printed.line!) && agreeOn(best, candidates)) return null;
  if (candidates.some((candidate) => candidate.line !== null && apart(candidate, best) <= 1)) return null;
  const isConfirmed = candidates.some(
    (candidate) => candidate.source === 'meta' && grain(candidate) === 'day' && apart(candidate, printed) === 0,
  );
  return printed.confidence >= (isConfirmed ? ENOUGH_CONFIRMED : ENOUGH) ? printed : null;
}

/** Whether JSON-LD and a meta tag name the same day. */
const agreeOn = (best: Dated, candidates: readonly Dated[]): boolean =>
  candidates.some((other) => other.source !== best.source && DECLARED.has(other.source) && isSameDay(other, best));
