import type { Byline } from '../../../models/person';
import type { LineName } from '../../bylines/reading';
import { PHRASE } from '../../bylines/phrases';
import { CUE } from '../../content/cues';
import type { Line, LineMark, Region } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import type { Candidate } from '../candidate';
import type { LineReading } from '../line-reading';
import { isOfTeaser } from '../of-teaser';
import { titleKey } from '../title-key';
import type { AroundTitle } from '../view';
import { inTail } from './at-end';
import { labeledElsewhere } from './elsewhere';
import { fullerOf, markedNames } from './marked';
import { isInInfoBox } from '../info-box';
import { isKnownName } from '../../../gazetteer/known-names';
import { isRelAuthor, leadsToWriter, linkedNames } from './linked';
import { belowLabel, candidate, isName, isOpened, isTold, LONGEST_NAME, TRUST } from './of-line';

/** A byline may have so many words that say something else ("for the Observer"). */
const MOST_UNEXPLAINED = 5;
/** More names without an opener are a list of something else. */
const MOST_AUTHORS = 8;

/** Every author printed around the headline and at the end of the article; where there is none, the one whom a label names elsewhere. */
export function printedAuthors(view: AroundTitle): Candidate<Byline>[] {
  const title = titleKey(view.title ?? '');
  const head = view.head
    .filter((line) => line.index !== view.titleLine && mayName(view, line))
    .flatMap((line) => whereNoRights(line, inHead(view, line, title)));
  if (isList(view, head)) return [];
  const bare = new Set(head.filter(({ rule }) => rule === BARE).map(({ line }) => line));
  const found = bare.size > MOST_BARE ? head.filter(({ rule }) => rule !== BARE) : head;
  // At the end a byline stands in the article, or labeled in its foot or in a box beside it.
  for (const line of view.tail)
    if (
      line.region === 'footer' ||
      isInInfoBox(view, line) ||
      (line.region === 'content' && mayName(view, line) && !isOfTeaser(view, line))
    )
      found.push(...whereNoRights(line, inTail(view, line, title)));
  return found.length > 0 ? found : labeledElsewhere(view, title);
}

/** The rule on names with nothing that says what they are; on more lines than these they are what the page is a list of. */
const BARE = 'name-below-title';
const MOST_BARE = 3;

/** So many bylines, each with a day of its own, are those of listed articles. */
const LISTED = 3;

function isList(view: AroundTitle, found: readonly Candidate<Byline>[]): boolean {
  if (found.length < LISTED) return false;
  const lines = new Set(found.map((candidate) => candidate.line!));
  const days = [...lines].flatMap((line) =>
    view.reader
      .read(view.lines[line]!)
      .dates.slice(0, 1)
      .map((date) => date.value.start),
  );
  return new Set(days).size >= LISTED;
}

const APART: ReadonlySet<Region> = new Set(['teaser', 'footer', 'hidden', 'form', 'notice', 'comments']);

/** So close below the headline a line is the article's own, unless it is hidden or a comment. */
const JUST_BELOW = 3;

const isJustBelow = (view: AroundTitle, line: Line): boolean =>
  view.titleLine !== null &&
  line.index > view.titleLine &&
  line.index - view.titleLine <= JUST_BELOW &&
  line.region !== 'comments' &&
  line.region !== 'hidden' &&
  line.region !== 'form';

const mayName = (view: AroundTitle, line: Line): boolean =>
  line.level !== 1 &&
  line.kind !== 'caption' &&
  !(line.cues & CUE.caption) &&
  (!(line.cues & CUE.share) || line.marks.some(isRelAuthor)) &&
  (!APART.has(line.region) || isJustBelow(view, line));

const RIGHTS = /©|\bcopyright\b/iu;

/** Who has the rights need not have written. Asked where a line names somebody, which few do. */
const whereNoRights = (line: Line, named: Candidate<Byline>[]): Candidate<Byline>[] =>
  named.length > 0 && RIGHTS.test(line.text) ? [] : named;

const isAuthorClass = (view: AroundTitle, line: Line): boolean => {
  if (line.cues & CUE.author) return true;
  const frame = view.content.frames[line.frame];
  const parent = frame === undefined || frame.parent < 0 ? undefined : view.content.frames[frame.parent];
  return ((frame?.own ?? 0) & CUE.author) !== 0 || (line.text.length <= LONGEST_NAME && ((parent?.own ?? 0) & CUE.author) !== 0);
};

/** A label on the line above speaks where the line itself says nothing. */
function inHead(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  const own = byItself(view, line, title);
  if (own.length > 0 && own[0]!.rule !== BARE) return own;
  const labeled = belowLabel(view, line, title);
  return labeled.length > 0 ? labeled : own;
}

function byItself(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  const marked = markedNames(view, line, title);
  const reading = view.reader.read(line);
  if (reading.elsewhere || (reading.tags && reading.names.length === 0)) return [];
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
      [...opened, ...joined(names, opened)].map((name) => candidate(line, name, 'byline', TRUST.opened)),
      marked,
    );
  if (marked.length > 0) return marked;
  if (names.length === 0 || reading.unexplained > MOST_UNEXPLAINED) return [];
  if (isAuthorClass(view, line) && names.length <= MOST_AUTHORS)
    return names.map((name) => candidate(line, name, 'author-class', reading.unexplained === 0 ? TRUST.classed : TRUST.loose));
  const isTimed = reading.dates.length > 0 || (reading.unexplained <= MOST_OF_TIME && line.marks.some(isTime));
  if ((reading.unexplained > 0 && !isTimed) || line.level > 0) return [];
  if (isTimed && (reading.dates.length === 0 || reading.unexplained === 0))
    return names
      .filter((name) => name.kind === 'person' && isKnownName(name.name) && !isLabel(reading.text, name.name))
      .map((name) => candidate(line, name, 'name-and-date', TRUST.dated));
  const linked = linkedNames(line, names);
  if (linked.length > 0) return linked.map((name) => candidate(line, name, 'name-with-page', TRUST.linked));
  return bareNames(view, line, reading, names, title);
}

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

/** A paragraph below the headline, no link in it, may be nothing but a name. */
const isForBareNames = (view: AroundTitle, line: Line, title: string): boolean =>
  view.titleLine !== null &&
  line.index > view.titleLine &&
  line.linkLength === 0 &&
  line.region === 'content' &&
  line.kind === 'paragraph' &&
  title !== '';

/** A name alone on a short line between headline and text, with nothing that says what it is. */
function bareNames(view: AroundTitle, line: Line, reading: LineReading, names: readonly LineName[], title: string): Candidate<Byline>[] {
  if (
    !isForBareNames(view, line, title) ||
    names.length > 3 ||
    names.length < reading.names.length ||
    reading.labels.length > 0 ||
    line.text === line.text.toUpperCase()
  )
    return [];
  return names
    .filter(
      (name) =>
        name.kind === 'person' &&
        isKnownName(name.name) &&
        name.name.split(' ').length <= 4 &&
        name.role === null &&
        name.affiliation === null &&
        !isTold(view, name.name, line),
    )
    .map((name) => candidate(line, name, BARE, TRUST.bare));
}
