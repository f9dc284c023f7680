import type { DateValue } from '../../../models/date';
import type { Issue } from '../../../models/issue';
import { evidenceOf, type Candidate, type Fact, type Loser } from '../candidate';
import type { PrintedDates } from '../printed-date';
import { generally, siteDates } from '../site-rules';
import { isInUtc, isZoned } from '../timestamp';
import type { AroundTitle } from '../view';
import { isAmongDetails } from './among-details';
import { ADDRESS_MONTH, addressDates } from './address';
import { claimsOf, siteClaims } from './claims';
import { dayInMonth } from './day-in-month';
import { declaredDates } from './declared';
import { embeddedDates } from './embedded';
import { changedWithin, lastChange, onlyUpdated } from './only-updated';
import { dayNumber, implausible } from './plausible';

type Dated = Candidate<DateValue>;

/** What a day gains for each further source that names it. */
const AGREED = 0.08;
const MOST_AGREED = 0.24;
/** Two sources are in conflict where the loser was trusted nearly as much. */
const CONFLICT = 0.12;
/** A printed day is believed against the metadata's neighbor from here on. */
const PRINTED = 0.5;
/** A day printed so few lines below the headline is what the reader is told; trusted by itself, or where other metadata confirm it. */
const BELOW_HEADLINE = 10;
const LABELED = 'published-line';
const TOLD_BY: ReadonlySet<string> = new Set(['date-line', 'date-mark', LABELED]);
const DECLARED: ReadonlySet<string> = new Set(['json-ld', 'meta']);
const TOLD = 0.75;
const TOLD_CONFIRMED = 0.6;

/** A printed date with a time of day is still the date of a day. */
const grain = (candidate: Dated): string => (candidate.value.precision === 'time' ? 'day' : candidate.value.precision);

/** Days between the first days of two dates. */
function apart(a: Dated, b: Dated): number {
  return Math.abs(dayNumber(a.value.start!) - dayNumber(b.value.start!));
}

const IN_NUMBERS = /^\d{1,2}([./-])\d{1,2}\1\d{2,4}$/u;

/** True for a day in numbers alone whose day and month another kind of source names the other way round. */
function isTurned(candidate: Dated, others: readonly Dated[]): boolean {
  if (candidate.source !== 'text' || !IN_NUMBERS.test(candidate.value.text.trim())) return false;
  const turned = candidate.value.start!.replace(/-(\d{2})-(\d{2})$/u, '-$2-$1');
  return turned !== candidate.value.start && others.some((other) => other.source !== 'text' && other.value.start === turned);
}

/** The publication date: the day that its source, its place and the other sources speak for most. */
export function choosePublished(view: AroundTitle, printed: PrintedDates): Fact<DateValue | null> {
  const losers: Loser[] = [];
  const plausible: Dated[] = [];
  const weigh = (candidates: readonly Dated[]): void => {
    for (const candidate of candidates) {
      const reason =
        'label' in candidate && candidate.label === 'modified'
          ? 'it is the day of a change'
          : implausible(candidate, view.options.capturedAt);
      if (reason === null) plausible.push(candidate);
      else losers.push({ candidate, reason });
    }
  };
  weigh([...siteDates(view, 'published'), ...printed.near, ...generally(view, () => [...declaredDates(view), ...addressDates(view)])]);
  const isUndated = (): boolean => plausible.every(({ rule }) => rule === ADDRESS_MONTH);
  // What a page tells its readers goes before its program, even where that is the day of a change alone.
  if (isUndated() && view.general && lastChange(view, printed.near) === undefined) weigh(embeddedDates(view));
  let read = printed.near;
  if (isUndated()) {
    read = [...read, ...printed.elsewhere()];
    weigh(printed.elsewhere());
  }
  const ofAddress = isUndated() ? plausible[0] : undefined;
  if (ofAddress !== undefined) {
    const day = dayInMonth(view, ofAddress);
    read = [...read, ...day];
    weigh(day);
  }
  for (const candidate of plausible.filter((one) => isTurned(one, plausible))) {
    plausible.splice(plausible.indexOf(candidate), 1);
    losers.push({ candidate, reason: 'day and month stand the other way round' });
  }
  const [first, second] = ranked(plausible);
  if (first === undefined || (first.rule === ADDRESS_MONTH && changedWithin(view, first, read))) return onlyUpdated(view, read, losers);
  const told = toldAtHeadline(view, first, plausible);
  const [best, runnerUp] = told === null ? [first, second] : [told, first];
  const winner = asPrinted(best, plausible);
  for (const candidate of plausible)
    if (candidate !== winner)
      losers.push({
        candidate,
        reason: apart(candidate, winner) <= 1 ? 'the same day from another source' : 'other sources are trusted more',
      });
  const issues = runnerUp !== undefined && best.confidence - runnerUp.confidence < CONFLICT ? [conflict(best, runnerUp)] : [];
  return {
    value: withTime(winner, plausible),
    evidence: evidenceOf(view, [winner], losers),
    claims: [...claimsOf(view, read, winner.value), ...siteClaims(view)],
    issues,
  };
}

/**
 * The one day that is printed just below the headline, where JSON-LD names another, or a meta tag a later one: a page
 * brought up to date or moved to another system tells its reader that day and no second one.
 */
function toldAtHeadline(view: AroundTitle, best: Dated, candidates: readonly Dated[]): Dated | null {
  if (!DECLARED.has(best.source) || view.titleLine === null) return null;
  const below = candidates.filter(
    (candidate) => TOLD_BY.has(candidate.rule) && candidate.line! > view.titleLine! && candidate.line! - view.titleLine! <= BELOW_HEADLINE,
  );
  const told = below.sort((a, b) => b.confidence - a.confidence)[0];
  if (told === undefined || below.some((candidate) => apart(candidate, told) > 0)) return null;
  // "Report published: …": something else than the article was.
  if (told.rule === LABELED && view.reader.read(view.lines[told.line!]!).unexplained > 0) return null;
  if (best.source === 'meta' && told.value.start! > best.value.start!) return null;
  if (told.rule === LABELED && isAmongDetails(view, told.line!) && agreeOn(best, candidates)) return null;
  if (candidates.some((candidate) => candidate.line !== null && apart(candidate, best) <= 1)) return null;
  const isConfirmed = candidates.some(
    (candidate) => candidate.source === 'meta' && grain(candidate) === 'day' && apart(candidate, told) === 0,
  );
  return told.confidence >= (isConfirmed ? TOLD_CONFIRMED : TOLD) ? told : null;
}

/** Whether JSON-LD and a meta tag name the same day. */
const agreeOn = (best: Dated, candidates: readonly Dated[]): boolean =>
  candidates.some(
    (other) => other.source !== best.source && DECLARED.has(other.source) && grain(other) === grain(best) && apart(other, best) <= 1,
  );

/** The best candidate of each day, agreement counted in, the most trusted day first. */
function ranked(candidates: readonly Dated[]): Dated[] {
  const days: { best: Dated; sources: Set<string> }[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.confidence - a.confidence)) {
    const day = days.find(({ best }) => grain(best) === grain(candidate) && apart(best, candidate) <= 1);
    if (day === undefined) days.push({ best: candidate, sources: new Set([candidate.source]) });
    else day.sources.add(candidate.source);
  }
  const month = candidates.find(({ rule }) => rule === ADDRESS_MONTH);
  for (const { best, sources } of days)
    if (month !== undefined && best.value.start!.startsWith(month.value.edtf!)) sources.add(month.source);
  return days
    .map(({ best, sources }) => ({ ...best, confidence: best.confidence + Math.min(MOST_AGREED, (sources.size - 1) * AGREED) }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Of the sources of the winning day the printed one, where the metadata in their zone name a neighbor; else the most trusted. */
function asPrinted(best: Dated, candidates: readonly Dated[]): Dated {
  const near = candidates.filter((candidate) => grain(candidate) === grain(best) && apart(candidate, best) <= 1);
  const sources = (one: Dated): number =>
    new Set(near.filter((other) => other.value.start === one.value.start).map((other) => other.source)).size;
  const weight = new Map(near.map((candidate) => [candidate, candidate.confidence + AGREED * sources(candidate)]));
  const same = near.sort((a, b) => weight.get(b)! - weight.get(a)!);
  const top = same[0]!;
  const printed = same.filter((candidate) => candidate.source === 'text' && candidate.confidence >= PRINTED);
  if (printed.length > 0) return printed.some((candidate) => candidate.value.start === top.value.start) ? top : printed[0]!;
  // A timestamp with a zone of its own tells the publisher's day; one in UTC may name the neighbor.
  const zoned = same.find(({ value }) => value.time !== null && isZoned(value.time) && !isInUtc(value.time));
  return zoned !== undefined && top.value.time !== null && isInUtc(top.value.time) ? zoned : top;
}

/** The winner, with the timestamp of another source of the day where it has none itself. */
function withTime(winner: Dated, candidates: readonly Dated[]): DateValue {
  if (winner.value.time !== null || grain(winner) !== 'day') return winner.value;
  const timed = candidates.find(
    (candidate) =>
      candidate.value.time !== null &&
      (candidate.value.start === winner.value.start || (apart(candidate, winner) <= 1 && isZoned(candidate.value.time))),
  );
  return { ...winner.value, time: timed?.value.time ?? null };
}

function conflict(best: Dated, other: Dated): Issue {
  return {
    code: 'published-conflict',
    stage: 'facts',
    severity: 'warning',
    message: `${best.rule} says ${best.value.edtf ?? '?'}, ${other.rule} says ${other.value.edtf ?? '?'}`,
    field: 'published',
  };
}
