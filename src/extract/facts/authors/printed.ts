import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { Candidate } from '../candidate';
import { CUE } from '../../content/cues';
import { isInInfoBox } from '../info-box';
import { isLinkedHeadline, isOfTeaser } from '../of-teaser';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';
import { inTail } from './at-end';
import { CLASSED, inHead, OPENED } from './at-head';
import { BARE } from './bare-name';
import { classedElsewhere, labeledElsewhere } from './elsewhere';
import { isBelowLabel } from './labeled';
import { mayName } from './may-name';
import { isAnybody } from '../accounts';
import { belowLabel, TRUST, UNIT } from './of-line';
import type { Line } from '../../content/lines';
import { gathered } from '../../../text/gathered';

/** Bare names on more lines than these are a list. */
const MOST_BARE = 3;

/** Every author printed around the headline and at the end of the article; without any, those whom a label names elsewhere. */
export function printedAuthors(view: AroundTitle): Candidate<Byline>[] {
  const title = wordsKey(view.title ?? '');
  const near = view.head.filter((line) => line.index !== view.titleLine && mayName(view, line));
  const read = gathered(near, (line) => whereNoRights(line, inHead(view, line, title)));
  const head = continued(view, withoutWritten(read));
  if (isList(view, head)) return ownOf(view, head);
  const bare = new Set(head.filter(({ rule }) => rule === BARE).map(({ line }) => line));
  const found = bare.size > MOST_BARE ? head.filter(({ rule }) => rule !== BARE) : head;
  const end: Candidate<Byline>[] = [];
  const named = new Set(head.map(({ line }) => line));
  // At the end a byline is in the article, or labeled in its footer or in a box beside it. On a short page both ends meet.
  for (const line of view.tail)
    if (
      !named.has(line.index) &&
      (line.region === 'footer' || isInBox(view, line) || (line.region === 'content' && mayName(view, line) && !isOfTeaser(view, line)))
    )
      end.push(...whereNoRights(line, inTail(view, line, title)));
    else if (isAuthorCard(view, line)) end.push(...whereNoRights(line, belowLabel(view, line, title)));
  const own = daysOf(view, end) < OF_COMMENTS ? end : aboveComments(view, end);
  if (daysOf(view, own) < OF_COMMENTS) found.push(...own);
  // The unit or agency that the text is from counts only where no person is named.
  const people = found.filter(({ rule }) => rule !== UNIT);
  if (people.length > 0) return withoutEditors(view, people);
  if (found.length > 0) return found;
  const labeled = labeledElsewhere(view, title);
  return labeled.length > 0 ? labeled : classedElsewhere(view, title);
}

/** Whether a line is in a box about the page; a name may lead to the person's page, so right below a label the label decides. */
const isInBox = (view: AroundTitle, line: Line): boolean =>
  isInInfoBox(view, line) || (line.region === 'aside' && isBelowLabel(view, line.index) && isInInfoBox(view, view.lines[line.index - 1]!));

/** "Author" and a card with a person's name: some themes show the author in the same kind of card as other articles. */
const isAuthorCard = ({ content: { frames } }: AroundTitle, { region, frame }: Line): boolean =>
  region === 'teaser' && (frames[frame]!.cues & CUE.author) !== 0;

/**
 * Drops names without a role among other words in a box whose class says "author", where one is alone: the box lists what
 * they wrote.
 */
function withoutWritten(found: readonly Candidate<Byline>[]): readonly Candidate<Byline>[] {
  const isClassed = ({ rule }: Candidate<Byline>): boolean => rule === CLASSED;
  return found.some((one) => isClassed(one) && one.confidence === TRUST.classed)
    ? found.filter((one) => !isClassed(one) || one.confidence !== TRUST.loose || one.value.role !== null)
    : found;
}

/** "By Ann Lee" and below it "Per Holm", in similar lines: a name alone right below a byline belongs to it. */
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

/** This many bylines, each with its own day, belong to listed articles. */
const LISTED = 3;

/** Among the bylines of a list, the page's own is this close below its headline. */
const OWN = 3;

/** The listed bylines right below the headline, unless those too belong to several articles. */
function ownOf(view: AroundTitle, found: readonly Candidate<Byline>[]): Candidate<Byline>[] {
  const own = found.filter(({ line }) => isRightBelow(view, line!));
  const isTeaser = own.some(({ line }) => isLinkedHeadline(view.lines[line! - 1]) || isLinkedHeadline(view.lines[line! + 1]));
  return daysOf(view, own) < OF_COMMENTS && !isTeaser ? own : [];
}

/** Whether a line is right below the headline, with no other headline in between. */
const isRightBelow = ({ lines, titleLine }: AroundTitle, line: number): boolean =>
  titleLine !== null &&
  line > titleLine &&
  line - titleLine <= OWN &&
  lines.slice(titleLine + 1, line + 1).every(({ level }) => level === 0);

/** At the end this many belong to comments. */
const OF_COMMENTS = 2;

/** Those named at the end above where the comments begin. */
function aboveComments({ lines, content: { last } }: AroundTitle, found: readonly Candidate<Byline>[]): readonly Candidate<Byline>[] {
  const comments = lines.findIndex(({ region }, at) => at >= last - 1 && region === 'comments');
  return comments < 0 ? found : found.filter(({ line }) => line! < comments);
}

const isList = (view: AroundTitle, found: readonly Candidate<Byline>[]): boolean => daysOf(view, found) >= LISTED;

/** How many different days are on the lines of these names. */
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

/** "Text: Ann Lee, Redaktion: Per Holm": drops those after a label of the editors, unless nobody else is named. */
function withoutEditors(view: AroundTitle, people: readonly Candidate<Byline>[]): Candidate<Byline>[] {
  const writers = people.filter(({ raw, value: { name } }) => !isAfterEditors(view, raw, name));
  return writers.length > 0 ? writers : [...people];
}

function isAfterEditors({ phrases }: AroundTitle, text: string, name: string): boolean {
  const at = text.indexOf(name);
  const colon = at < 0 ? -1 : text.lastIndexOf(':', at);
  if (colon < 0) return false;
  const before = text.slice(0, colon).trim();
  const label = before.slice(Math.max(...LABEL_AFTER.map((sign) => before.lastIndexOf(sign))) + 1).trim();
  // "Reporter:" names a writer, though "reporter" by itself may be anybody.
  return isAnybody(label) && !(phrases.ofWhole(label) & PHRASE.role);
}

const LABEL_AFTER: readonly string[] = [',', ';', '|', '/', '·', '•', '(', ' '];

const RIGHTS = /©|\bcopyright\b/iu;

/** Drops names on a line of rights: their holder need not be the author. Checked only where a line names anybody. */
const whereNoRights = (line: Line, named: Candidate<Byline>[]): Candidate<Byline>[] =>
  named.length > 0 && RIGHTS.test(line.text) ? [] : named;
