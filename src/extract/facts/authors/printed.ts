import type { Byline } from '../../../models/person';
import type { Candidate } from '../candidate';
import { CUE } from '../../content/cues';
import { isInInfoBox } from '../info-box';
import { isLinkedHeadline, isOfTeaser } from '../of-teaser';
import { titleKey } from '../title-key';
import type { AroundTitle } from '../view';
import { inTail } from './at-end';
import { inHead, OPENED } from './at-head';
import { BARE } from './bare-name';
import { classedElsewhere, labeledElsewhere } from './elsewhere';
import { mayName } from './may-name';
import { belowLabel, UNIT } from './of-line';
import type { Line } from '../../content/lines';
import { gathered } from '../../../text/gathered';

/** On more lines than these names alone are what the page is a list of. */
const MOST_BARE = 3;

/** Every author printed around the headline and at the end of the article; where there is none, the one whom a label names elsewhere. */
export function printedAuthors(view: AroundTitle): Candidate<Byline>[] {
  const title = titleKey(view.title ?? '');
  const near = view.head.filter((line) => line.index !== view.titleLine && mayName(view, line));
  const head = continued(
    view,
    gathered(near, (line) => whereNoRights(line, inHead(view, line, title))),
  );
  if (isList(view, head)) return ownOf(view, head);
  const bare = new Set(head.filter(({ rule }) => rule === BARE).map(({ line }) => line));
  const found = bare.size > MOST_BARE ? head.filter(({ rule }) => rule !== BARE) : head;
  const end: Candidate<Byline>[] = [];
  const named = new Set(head.map(({ line }) => line));
  // At the end a byline stands in the article, or labeled in its foot or in a box beside it. On a short page both ends meet.
  for (const line of view.tail)
    if (
      !named.has(line.index) &&
      (line.region === 'footer' || isInInfoBox(view, line) || (line.region === 'content' && mayName(view, line) && !isOfTeaser(view, line)))
    )
      end.push(...whereNoRights(line, inTail(view, line, title)));
    else if (isAuthorCard(view, line)) end.push(...whereNoRights(line, belowLabel(view, line, title)));
  if (daysOf(view, end) < OF_COMMENTS) found.push(...end);
  // The house or the agency from which the text is stands for nobody who is named.
  const people = found.filter(({ rule }) => rule !== UNIT);
  if (people.length > 0) return people;
  if (found.length > 0) return found;
  const labeled = labeledElsewhere(view, title);
  return labeled.length > 0 ? labeled : classedElsewhere(view, title);
}

/** "Author" and a card with somebody's name: themes show who wrote as they show other articles. */
const isAuthorCard = ({ content: { frames } }: AroundTitle, { region, frame }: Line): boolean =>
  region === 'teaser' && (frames[frame]!.cues & CUE.author) !== 0;

/** "By Ann Lee" and below it "Per Holm", in lines alike: who stands alone right below a byline is of it. */
function continued({ lines, content: { frames } }: AroundTitle, found: readonly Candidate<Byline>[]): Candidate<Byline>[] {
  const opened = new Map(found.filter(({ rule }) => rule === OPENED).map((one) => [one.line!, one]));
  const isAlike = (one: number, other: number): boolean =>
    lines[one]!.kind === lines[other]!.kind && frames[lines[one]!.frame]!.parent === frames[lines[other]!.frame]!.parent;
  return found.map((one) => {
    const above = one.rule === BARE ? opened.get(one.line! - 1) : undefined;
    if (above === undefined || !isAlike(above.line!, one.line!)) return one;
    const own = { ...one, rule: OPENED, confidence: above.confidence };
    opened.set(own.line!, own);
    return own;
  });
}

/** So many bylines, each with a day of its own, are those of listed articles. */
const LISTED = 3;

/** Among the bylines of a list, the page's own stands so close below its headline. */
const OWN = 3;

/** Those of listed bylines right below the headline, unless they are several articles' too. */
function ownOf(view: AroundTitle, found: readonly Candidate<Byline>[]): Candidate<Byline>[] {
  const own = found.filter(({ line }) => isRightBelow(view, line!));
  const isTeaser = own.some(({ line }) => isLinkedHeadline(view.lines[line! - 1]) || isLinkedHeadline(view.lines[line! + 1]));
  return daysOf(view, own) < OF_COMMENTS && !isTeaser ? own : [];
}

/** Whether a line stands right below the headline, and below no other one. */
const isRightBelow = ({ lines, titleLine }: AroundTitle, line: number): boolean =>
  titleLine !== null &&
  line > titleLine &&
  line - titleLine <= OWN &&
  lines.slice(titleLine + 1, line + 1).every(({ level }) => level === 0);

/** At the end as many are those of comments. */
const OF_COMMENTS = 2;

const isList = (view: AroundTitle, found: readonly Candidate<Byline>[]): boolean => daysOf(view, found) >= LISTED;

/** How many different days stand on the lines of some names. */
function daysOf(view: AroundTitle, found: readonly Candidate<Byline>[]): number {
  if (found.length < OF_COMMENTS) return 0;
  const lines = new Set(found.map((candidate) => candidate.line!));
  const days = [...lines].flatMap((line) =>
    view.reader
      .read(view.lines[line]!)
      .dates.slice(0, 1)
      .map((date) => date.value.start),
  );
  return new Set(days).size;
}

const RIGHTS = /©|\bcopyright\b/iu;

/** Who has the rights need not have written. Asked where a line names somebody, which few do. */
const whereNoRights = (line: Line, named: Candidate<Byline>[]): Candidate<Byline>[] =>
  named.length > 0 && RIGHTS.test(line.text) ? [] : named;
