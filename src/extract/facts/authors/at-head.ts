import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import type { Line, LineMark } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { hasGivenName, isKnownName } from '../../../gazetteer/known-names';
import type { Candidate } from '../candidate';
import type { LineReading } from '../line-reading';
import { isLinkedHeadline } from '../of-teaser';
import type { AroundTitle } from '../view';
import { isAuthorClass, unitInAuthorClass } from './author-class';
import { BARE, bareNames, isForBareNames } from './bare-name';
import { isBelowCredit } from './labeled';
import { leadsToWriter, leadsToWritersPage, linkedNames, openedByLink, withoutOtherLinks } from './linked';
import { fullerOf, markedNames } from './marked';
import { isCaption } from './may-name';
import { belowLabel, candidate, isName, isOpened, isTold, TRUST } from './of-line';

/** A byline may have so many words that say something else ("for the Observer"). */
const MOST_UNEXPLAINED = 5;
/** More names without an opener are a list of something else. */
const MOST_AUTHORS = 8;

/** A line of more units says more than who wrote the text. */
const LONG = 120;

/** The rule on names behind an opener or a label. */
const OPENED = 'byline';

/** The rule on names that link to the page of who has them. */
const LINKED = 'name-with-page';

/** Rules that know least: a label above the line goes before them. */
const WEAK: ReadonlySet<string> = new Set([BARE, LINKED]);

/** A label on the line above speaks where the line itself says nothing. */
export function inHead(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  const read = byItself(view, line, title);
  const own = read.length > 0 && (isCaption(line) || isBelowCredit(view, line)) ? read.filter((one) => isOpenedIn(view, line, one)) : read;
  if (own.length > 0 && !WEAK.has(own[0]!.rule)) return own;
  const labeled = belowLabel(view, line, title);
  return labeled.length > 0 && own[0]?.rule !== LINKED ? labeled : [...labeled, ...own];
}

/** Whether an opener stands before a name, whatever else marks it. */
const isOpenedIn = (view: AroundTitle, line: Line, { rule, value }: Candidate<Byline>): boolean =>
  rule === OPENED || view.reader.read(line).names.some(({ as, name }) => as === 'author' && name === value.name);

function byItself(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  const marked = markedNames(view, line, title);
  const reading = view.reader.read(line);
  if (reading.elsewhere || (reading.tags && reading.names.length === 0)) return [];
  const opening = marked.length === 0 ? openingLink(view, line, title) : [];
  if (opening.length > 0) return opening;
  if (marked.length === 0 && !mayTell(view, line, title)) return [];
  if (reading.isProse(MOST_UNEXPLAINED)) return marked;
  const names = reading.names.filter((name) => name.as !== 'credit' && name.as !== 'contact' && isName(name, title));
  // One word behind an opener inside a sentence ("pictures of this recipe", in German) is no name.
  const opened = names.filter(
    (name) =>
      name.as === 'author' &&
      isOpened(name, reading) &&
      (reading.unexplained === 0 || name.kind === 'organization' || name.name.includes(' ')),
  );
  if (opened.length > 0 && reading.unexplained <= MOST_UNEXPLAINED)
    return fullerOf(
      [...opened, ...joined(names, opened)].map((name) => candidate(line, name, OPENED, TRUST.opened)),
      marked,
    );
  if (marked.length > 0) return marked;
  if (names.length === 0) return unitInAuthorClass(view, line, reading, title);
  if (reading.unexplained > MOST_UNEXPLAINED) return [];
  return unopened(view, line, reading, names, title);
}

/** "By [Ann Lee], one of the authors of our letter …": of a long line the name with which it opens. */
function openingLink(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  if (line.text.length <= LONG) return [];
  const name = openedByLink(line, (text) => view.reader.names(text));
  return name !== null && isName(name, title) ? [candidate(line, name, OPENED, TRUST.opened)] : [];
}

/** Names that no opener announces: by the class of their element, by a link to the page of who has it, by the day beside them. */
function unopened(view: AroundTitle, line: Line, reading: LineReading, names: readonly LineName[], title: string): Candidate<Byline>[] {
  if (isAuthorClass(view, line) && names.length <= MOST_AUTHORS)
    return names
      .filter((name) => !isOfRole(line, name))
      .map((name) => candidate(line, name, 'author-class', reading.unexplained === 0 ? TRUST.classed : TRUST.loose));
  const isTimed = reading.dates.length > 0 || (reading.unexplained <= MOST_OF_TIME && line.marks.some(isTime));
  const linked = isTimed || isBesideHeadline(view, line) ? [] : linkedNames(line, names, reading.unexplained);
  // A page of the staff is that of whom the text tells about, too.
  if (linked.length > 0 && (leadsToWritersPage(line) || !linked.some(({ name }) => isTold(view, name, line))))
    return linked.map((name) => candidate(line, name, LINKED, TRUST.linked));
  if ((reading.unexplained > 0 && !isTimed) || line.level > 0) return [];
  if (isTimed && (reading.dates.length === 0 || reading.unexplained === 0))
    return withoutOtherLinks(line, names)
      .filter((name) => name.kind === 'person' && isKnownName(name.name) && !isLabel(reading.text, name.name))
      .map((name) => candidate(line, name, 'name-and-date', TRUST.dated));
  return bareNames(view, line, reading, names, title);
}

/** "National Recruiting Analyst": all of a line are words that nobody is called by, and a role behind them. */
const isOfRole = ({ text }: Line, { name, role }: LineName): boolean =>
  role !== null && !hasGivenName(name) && text.length === name.length + 1 + role.length && text.endsWith(role);

/** Whether another article's linked headline stands above or below a line: it names who wrote that one. */
const isBesideHeadline = ({ lines, titleLine }: AroundTitle, { index }: Line): boolean =>
  [index - 1, index + 1].some((beside) => beside !== titleLine && isLinkedHeadline(lines[beside]) && !leadsToWriter(lines[beside]!));

/** "Son Güncelleme : 30.04.2024": before a colon and a day stands a label, in whatever language. */
const isLabel = (text: string, name: string): boolean => /^ ?:/u.test(text.slice(text.indexOf(name) + name.length));

/** "3 days ago" in a `time` with its day: so many words that no rule explains. */
const MOST_OF_TIME = 3;
const DATETIME = numberOf('datetime');
const isTime = ({ element }: LineMark): boolean => element.value(DATETIME) !== undefined;

/** False where nothing on the line could make a name an author's: no opener, no class, no day, and no place for a name alone. */
const mayTell = (view: AroundTitle, line: Line, title: string): boolean =>
  view.reader.read(line).mayHold(PHRASE.by | PHRASE.author) ||
  isAuthorClass(view, line) ||
  view.reader.mayDate(line) ||
  line.marks.some(isTime) ||
  (isForBareNames(view, line, title) && !view.reader.read(line).isProse(0)) ||
  leadsToWriter(line);

/** Names behind an opened one on the same line belong to it ("By A | B"). */
const joined = (names: readonly LineName[], opened: readonly LineName[]): LineName[] =>
  names.filter(
    (name) => !opened.includes(name) && name.kind === 'person' && name.as === 'unsaid' && names.indexOf(name) > names.indexOf(opened[0]!),
  );
