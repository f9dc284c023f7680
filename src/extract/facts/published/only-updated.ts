import type { DateValue } from '../../../models/date';
import type { Issue } from '../../../models/issue';
import { wordSet } from '../../../languages/word-sets';
import { wordsKey } from '../../../text/words-key';
import { evidenceOf, type Candidate, type Fact, type Loser } from '../candidate';
import type { PrintedDate } from '../printed-date';
import type { AroundTitle } from '../around-title';
import { claimsOf } from './claims';
import { implausible } from './plausible';

/** How far the day of the last change is trusted as that of the publication. */
const ONLY_UPDATED = 0.3;

/** Whether the printed day of the last change is in the month of the page's address, and so the more precise of the two. */
export const changedWithin = (view: AroundTitle, month: Candidate<DateValue>, printed: readonly PrintedDate[]): boolean =>
  lastChange(view, printed)?.value.start?.startsWith(month.value.edtf!) === true;

/** The most trusted printed day of the last change. */
export const lastChange = (view: AroundTitle, printed: readonly PrintedDate[]): PrintedDate | undefined =>
  printed
    .filter((date) => date.label === 'modified' && implausible(date, view.options.capturedAt) === null)
    .sort((a, b) => b.confidence - a.confidence)[0];

/** A page with less text, in UTF-16 units, is no article: it says that there is none, or leads to others. */
const LEAST_TEXT = 300;

/** Whether a page has enough text for the day in its footer to be about it. */
function hasText({ lines, content: { selected } }: AroundTitle): boolean {
  let length = 0;
  return lines.some(({ index, text }) => selected[index] === 1 && (length += text.length) >= LEAST_TEXT);
}

/** "https://hav.example/", "/da/", "/index.html": the day in the footer of a front page is that of its newest article, at best. */
const FRONT = /^https?:\/\/[^/?#]+\/?(?:[a-z]{2}\/?)?(?:index\.\w{3,5})?$/iu;

const about = wordSet(({ pages }) => pages.about.map(wordsKey));

/** Whether the day in a footer may be about the page: it has enough text, and is no front page and none about the site. */
const mayDate = (view: AroundTitle): boolean =>
  hasText(view) && !FRONT.test(view.page.url ?? view.page.canonical ?? '') && !about(null).has(wordsKey(view.title ?? ''));

/** The printed day of the last change where nothing else dates the page: it was published by then. */
export function onlyUpdated(view: AroundTitle, printed: readonly PrintedDate[], losers: readonly Loser[]): Fact<DateValue | null> {
  const change = lastChange(view, printed);
  const updated = change?.region === 'footer' && !mayDate(view) ? undefined : change;
  const others = losers.filter(({ candidate }) => candidate !== updated);
  const claims = claimsOf(view, printed, updated?.value ?? null);
  if (updated === undefined) return { value: null, evidence: evidenceOf(view, [], others), claims, issues: [] };
  const issue: Issue = {
    code: 'published-only-updated',
    stage: 'facts',
    severity: 'info',
    message: 'the page prints only the day of its last change',
    field: 'published',
  };
  return { value: updated.value, evidence: evidenceOf(view, [{ ...updated, confidence: ONLY_UPDATED }], others), claims, issues: [issue] };
}
