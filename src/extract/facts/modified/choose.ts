import type { DateValue } from '../../../models/date';
import { stringsOf } from '../../document/json-ld';
import { evidenceOf, type Candidate, type Fact, type Loser } from '../candidate';
import type { PrintedDate, PrintedDates } from '../printed-date';
import { bySite } from '../by-site';
import { metaRows, type MetaTable } from '../meta-rows';
import { declaredDay } from '../timestamp';
import type { AroundTitle } from '../around-title';
import { generally } from '../view';

const META: MetaTable = [
  ['article:modified_time', 0.7],
  ['og:article:modified_time', 0.68],
  ['datemodified', 0.68],
  ['og:updated_time', 0.55],
  ['dcterms.modified', 0.64],
  ['dc.date.modified', 0.64],
  ['last-modified', 0.5],
  ['lastmod', 0.5],
  ['revised', 0.5],
];
const PRINTED = 0.9;
const PRINTED_ELSEWHERE = 0.5;

const changes = (printed: readonly PrintedDate[], confidence: number): Candidate<DateValue>[] =>
  printed.filter((date) => date.label === 'modified').map((date) => ({ ...date, confidence }));

function generalCandidates(view: AroundTitle, printed: PrintedDates): Candidate<DateValue>[] {
  const { page, nodes } = view;
  const found = changes(printed.near, PRINTED);
  const add = (raw: string | undefined, rule: string, source: Candidate<DateValue>['source'], confidence: number): void => {
    const day = declaredDay(raw, rule, source, confidence);
    if (day !== null) found.push(day);
  };
  if (nodes.article !== null) add(stringsOf(nodes.article, 'dateModified')[0], 'dateModified', 'json-ld', 0.72);
  for (const { key, contents, confidence } of metaRows(page, META)) add(contents[0], key, 'meta', confidence);
  if (nodes.page !== null) add(stringsOf(nodes.page, 'dateModified')[0], 'dateModified', 'json-ld', 0.6);
  return found.length > 0 ? found : changes(printed.elsewhere(), PRINTED_ELSEWHERE);
}

const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/u;
/** "2021-05-03T15:20" */
const WALL_CLOCK = 16;

/** Whether the moment of one date is before that of another; without a zone, whether its clock shows less on the same day. */
function isEarlier({ time: one }: DateValue, { time: other }: DateValue): boolean {
  if (one === null || other === null) return false;
  if (ZONE.test(one) && ZONE.test(other)) return Date.parse(one) < Date.parse(other);
  return !one.endsWith('Z') && !other.endsWith('Z') && one.slice(0, WALL_CLOCK) < other.slice(0, WALL_CLOCK);
}

/** When the article was last changed: as printed, else as declared; never before it was published. */
export function chooseModified(view: AroundTitle, printed: PrintedDates, published: DateValue | null): Fact<DateValue | null> {
  const losers: Loser[] = [];
  const left: Candidate<DateValue>[] = [];
  const captured = view.options.capturedAt?.slice(0, 10);
  for (const candidate of [...bySite(view, 'modified'), ...generally(view, () => generalCandidates(view, printed))]) {
    const { start } = candidate.value;
    const reason =
      start === null
        ? 'not resolved'
        : published?.start != null && (start < published.start || isEarlier(candidate.value, published))
          ? 'before it was published'
          : captured !== undefined && start > captured && start.slice(0, 10) !== captured
            ? 'after the page was captured'
            : null;
    if (reason === null) left.push(candidate);
    else losers.push({ candidate, reason });
  }
  left.sort((a, b) => b.confidence - a.confidence);
  const [winner, ...others] = left;
  for (const candidate of others) losers.push({ candidate, reason: 'another source is trusted more' });
  return { value: winner?.value ?? null, evidence: evidenceOf(view, winner === undefined ? [] : [winner], losers), claims: [], issues: [] };
}
