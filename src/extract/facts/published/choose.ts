import type { DateValue } from '../../../models/date';
import type { Issue } from '../../../models/issue';
import { evidenceOf, type Fact, type Loser } from '../candidate';
import type { PrintedDates } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { ADDRESS_MONTH } from './address';
import { asPrinted, withTime } from './as-printed';
import { claimsOf, siteClaims } from './claims';
import { apart, grain, ranked, type Dated } from './days';
import { changedWithin, onlyUpdated } from './only-updated';
import { proposedDays } from './proposals';
import { printedAtHeadline } from './printed-at-headline';

/** Two sources are in conflict where the loser was trusted nearly as much. */
const CONFLICT = 0.12;

/** Two sources disagree, however much better one is trusted, where both are trusted more than this. */
const TRUSTED = 0.6;
/** What these state is when the page was made, which may be long before it is published. */
const OF_MAKING: ReadonlySet<string> = new Set([
  'dateCreated',
  'datecreated',
  'creation_date',
  'article.created',
  'dcterms.created',
  'dc.date.created',
]);

/** The first source that states another day of publication than the one chosen; undefined where all agree. */
const otherDay = (best: Dated, plausible: readonly Dated[]): Dated | undefined =>
  plausible.find(
    (other) => other.confidence > TRUSTED && grain(other) === grain(best) && apart(other, best) > 1 && !OF_MAKING.has(other.rule),
  );

/** The publication date: the day best supported by its source, its place and the other sources. */
export function choosePublished(view: AroundTitle, printed: PrintedDates): Fact<DateValue | null> {
  const { plausible, losers, read } = proposedDays(view, printed);
  const [first, second] = ranked(plausible);
  if (first === undefined || (first.rule === ADDRESS_MONTH && changedWithin(view, first, read))) return onlyUpdated(view, read, losers);
  const atHeadline = printedAtHeadline(view, first, plausible);
  const [best, runnerUp] = atHeadline === null ? [first, second] : [atHeadline, first];
  const winner = asPrinted(best, plausible);
  const other = runnerUp !== undefined && best.confidence - runnerUp.confidence < CONFLICT ? runnerUp : otherDay(best, plausible);
  return {
    value: withTime(winner, plausible),
    evidence: evidenceOf(view, [winner], [...losers, ...outdone(winner, plausible)]),
    claims: [...claimsOf(view, read, winner.value), ...siteClaims(view)],
    issues: other === undefined ? [] : [conflict(best, other)],
  };
}

/** The candidates that lost, with the reason. */
const outdone = (winner: Dated, candidates: readonly Dated[]): Loser[] =>
  candidates
    .filter((candidate) => candidate !== winner)
    .map((candidate) => ({
      candidate,
      reason: apart(candidate, winner) <= 1 ? 'the same day from another source' : 'other sources are trusted more',
    }));

function conflict(best: Dated, other: Dated): Issue {
  return {
    code: 'published-conflict',
    stage: 'facts',
    severity: 'warning',
    message: `${best.rule} says ${best.value.edtf ?? '?'}, ${other.rule} says ${other.value.edtf ?? '?'}`,
    field: 'published',
  };
}
