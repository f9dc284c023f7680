import type { Loser } from '../candidate';
import type { PrintedDate, PrintedDates } from '../printed-date';
import { bySite } from '../by-site';
import type { AroundTitle } from '../around-title';
import { isNotFound } from '../not-found';
import { generally } from '../view';
import { ADDRESS_MONTH, addressDates } from './address';
import { dayInMonth } from './day-in-month';
import type { Dated } from './days';
import { declaredDates } from './declared';
import { embeddedDates } from './embedded';
import { lastChange } from './only-updated';
import { implausible } from './plausible';

/** What the rules propose as the publication date. */
export interface Proposals {
  /** Candidates that may be the day. */
  readonly plausible: readonly Dated[];
  /** Candidates that can't be, and why. */
  readonly losers: Loser[];
  /** The printed dates that were read for it, plausible or not. */
  readonly read: readonly PrintedDate[];
}

/**
 * The days that site profile, page, metadata and address propose. Less trusted places are read only while no day is found:
 * the page's scripts, then the lines far from the headline, then any line with a day in the address's month.
 */
export function proposedDays(view: AroundTitle, printed: PrintedDates): Proposals {
  const collected = new Collected(view.options.capturedAt);
  if (isNotFound(view)) return { plausible: [], losers: collected.losers, read: collected.dates };
  collected.weigh(bySite(view, 'published'));
  collected.read(printed.near);
  collected.weigh(generally(view, () => [...declaredDates(view), ...addressDates(view)]));
  // Printed days take precedence over those in scripts, even where only the day of a change is printed.
  if (collected.isUndated() && view.general && lastChange(view, printed.near) === undefined) collected.weigh(embeddedDates(view));
  if (collected.isUndated()) collected.read(printed.elsewhere());
  const month = collected.isUndated() ? collected.plausible[0] : undefined;
  if (month !== undefined) collected.read(dayInMonth(view, month));
  return { plausible: withoutTurned(collected.plausible, collected.losers), losers: collected.losers, read: collected.dates };
}

class Collected {
  readonly plausible: Dated[] = [];
  readonly losers: Loser[] = [];
  readonly dates: PrintedDate[] = [];

  private readonly capturedAt: string | undefined;

  constructor(capturedAt: string | undefined) {
    this.capturedAt = capturedAt;
  }

  weigh(candidates: readonly (Dated | PrintedDate)[]): void {
    for (const candidate of candidates) {
      const isOfChange = 'label' in candidate && candidate.label === 'modified';
      const reason = isOfChange ? 'it is the day of a change' : implausible(candidate, this.capturedAt);
      if (reason === null) this.plausible.push(candidate);
      else this.losers.push({ candidate, reason });
    }
  }

  read(dates: readonly PrintedDate[]): void {
    for (const date of dates) this.dates.push(date);
    this.weigh(dates);
  }

  /** Whether at most the month in the address dates the page so far. */
  isUndated(): boolean {
    return this.plausible.every(({ rule }) => rule === ADDRESS_MONTH);
  }
}

function withoutTurned(candidates: readonly Dated[], losers: Loser[]): Dated[] {
  return candidates.filter((candidate) => {
    if (!isTurned(candidate, candidates)) return true;
    losers.push({ candidate, reason: 'day and month are the other way round' });
    return false;
  });
}

const IN_NUMBERS = /^\d{1,2}([./-])\d{1,2}\1\d{2,4}$/u;

/** Whether another kind of source has the day and month of a numeric date the other way round. */
function isTurned(candidate: Dated, others: readonly Dated[]): boolean {
  if (candidate.source !== 'text' || !IN_NUMBERS.test(candidate.value.text.trim())) return false;
  const turned = candidate.value.start!.replace(/-(\d{2})-(\d{2})$/u, '-$2-$1');
  return turned !== candidate.value.start && others.some((other) => other.source !== 'text' && other.value.start === turned);
}
