import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import type { Candidate } from '../candidate';
import { isOfNumbered } from '../among-details';
import type { LineReading } from '../line-reading';
import type { AroundTitle } from '../around-title';
import { opensWithRole } from '../role-opener';
import { isKnownName } from '../../../gazetteer/known-names';
import { abouts } from './author-note';
import { isAboveAuthor, isLabeled } from './labeled';
import { isLinkToWriter, isRelAuthor, leadsToWritersPage } from './linked';
import { cutToMarked, markedNames } from './marked';
import { signedBy } from './signed-by';
import { postedBy, toldBy } from './told-at-end';
import { isOfQuote, isOtherThanSigned } from './other-names-at-end';
import {
  belowLabel,
  candidate,
  isAfterLabel,
  isBelowContact,
  isName,
  isOpened,
  isNamedElsewhere,
  isWriter,
  LONGEST_NAME,
  TRUST,
} from './of-line';

/** Maximum length of a line at the end that names an author. */
const LONGEST = 120;

/** "Autorin: Uta Lenz, Leiterin des Büros in Tunis": after a label a role may be described in any words. */
const MOST_AFTER_LABEL = 5;

/** More elements with the same class belong to a list of people. */
const MOST_OF_CLASS = 3;

function isListed({ lines, content: { frames } }: AroundTitle, own: Line): boolean {
  const { className } = frames[own.frame]!;
  let alike = 0;
  for (const line of lines)
    if (line.cues & CUE.author && line.level === own.level && frames[line.frame]!.className === className && ++alike > MOST_OF_CLASS)
      return true;
  return false;
}

/** Whether no text follows a line but the day. */
function isLastOfText(view: AroundTitle, { index }: Line): boolean {
  const { lines, selected, last } = view.content;
  for (let i = index + 1; i < last; i++) {
    if (selected[i] !== 1) continue;
    const reading = view.reader.read(lines[i]!);
    if (reading.dates.length > 0 && reading.labels.length > 0) continue;
    if (reading.dates.length === 0 || reading.names.length > 0 || reading.unexplained > 0) return false;
  }
  return index < last;
}

/** At the end: a line that opens as a byline, or the last line of the text where it is only a name. */
export const inTail = (view: AroundTitle, line: Line, title: string): Candidate<Byline>[] =>
  line.text.length > LONGEST || isOfQuote(view, line) ? [] : byItself(view, line, title);

function byItself(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  const labeled = belowLabel(view, line, title);
  if (labeled.length > 0) return labeled;
  const above = aboveAuthor(view, line, title);
  if (above !== null) return [candidate(line, above, 'name-above-label', TRUST.loose)];
  const signed = line.text.length <= LONGEST_NAME && isLastOfText(view, line) ? signedBy(view, line, title) : null;
  if (signed !== null) return [candidate(line, signed, 'signature', TRUST.loose)];
  if (!mayTell(view, line)) return [];
  const reading = view.reader.read(line);
  if (reading.elsewhere) return [];
  const most = isLabeled(view, line) ? MOST_AFTER_LABEL : 0;
  if (reading.isProse(most) || reading.unexplained > most)
    return [
      ...linkedToAuthor(line, reading, title),
      ...postedBy(line, reading, title),
      ...toldBy(view, line, reading, title),
      ...markedWriters(view, line, title),
    ].slice(0, 1);
  const names = reading.names.filter((name) => name.as !== 'credit' && name.as !== 'contact' && isName(name, title));
  const opened = names.filter((name) => name.as === 'author' && isOpened(name, reading));
  if (opened.some(({ name }) => opensWithRole(view, line.text, name)) && isBelowContact(view, line)) return [];
  if (opened.length > 0 && !(line.region === 'footer' && reading.holds(PHRASE.credit)))
    return isOfNumbered(view, line)
      ? []
      : cutToMarked(
          opened.map((name) => candidate(line, name, 'byline-at-end', TRUST.endOpened)),
          markedNames(view, line, title),
        );
  return line.region === 'footer' || line.region === 'aside' || isBelowContact(view, line) ? [] : unopened(view, line, names, title);
}

/** Names without an opener: in an element of authors, or the only one on the line. */
function unopened(view: AroundTitle, line: Line, names: readonly LineName[], title: string): Candidate<Byline>[] {
  if (line.cues & CUE.author) return isListed(view, line) ? [] : classedAtEnd(view, line, names, title);
  if (names.length === 1 && isWriter(view, names[0]!) && !isAfterLabel(line, names[0]!.name))
    return [candidate(line, names[0]!, 'writer-at-end', TRUST.loose)];
  return names.length === 1 && view.reader.read(line).dates.length === 0 && isAlone(view, line, names[0]!.name)
    ? [candidate(line, names[0]!, 'name-at-end', TRUST.end)]
    : [];
}

/**
 * False where nothing could make a name on the line an author's: no opener, no class, no link to their page, and not a
 * place for just a name.
 */
const mayTell = (view: AroundTitle, line: Line): boolean =>
  view.reader.read(line).mayHold(PHRASE.by | PHRASE.author) ||
  (line.cues & CUE.author) !== 0 ||
  line.marks.some(isRelAuthor) ||
  isForNameAlone(view, line);

/**
 * "By Ann Lee | May 14, 2019 | Water | Comments off": the name after an opener that links to the author's page, whatever
 * follows it.
 */
function linkedToAuthor(line: Line, reading: LineReading, title: string): Candidate<Byline>[] {
  const links = line.marks.filter(isRelAuthor);
  const name = links.length === 0 ? undefined : reading.names[0];
  const isLinked =
    name?.as === 'author' && isName(name, title) && links.some(({ start, end }) => line.text.slice(start, end).includes(name.name));
  return isLinked ? [candidate(line, name, 'byline-at-end', TRUST.endOpened)] : [];
}

/** The names in an author element; only those marked by elements within it, where there are any. */
function classedAtEnd(view: AroundTitle, line: Line, names: readonly LineName[], title: string): Candidate<Byline>[] {
  const marked = markedNames(view, line, title).map((one) => ({ ...one, rule: CLASSED, confidence: TRUST.loose }));
  return marked.length > 0 ? marked : names.filter(isNoHeading).map((name) => candidate(line, name, CLASSED, TRUST.loose));
}

/** False for "About Ann Lee", the heading of a note. */
const isNoHeading = ({ name }: LineName): boolean => !abouts(null).has(name.split(' ', 1)[0]!.toLowerCase());

/** The rule on names in author elements. */
const CLASSED = 'author-class-at-end';

/** "Water [Ann Lee] May 14, 2019": the name in an author element, linked to a writer's page, on a line of details. */
const markedWriters = (view: AroundTitle, line: Line, title: string): Candidate<Byline>[] =>
  leadsToWritersPage(line) && !isListed(view, line)
    ? markedNames(view, line, title)
        .filter(({ value }) => isLinkToWriter(line, value.name))
        .map((one) => ({ ...one, rule: CLASSED, confidence: TRUST.loose }))
    : [];

/** A name above the label "Author", mentioned nowhere else in the article. */
function aboveAuthor(view: AroundTitle, line: Line, title: string): LineName | null {
  if (line.text.length > LONGEST_NAME || !isAboveAuthor(view, line)) return null;
  const [name] = view.reader.read(line).names;
  return name !== undefined && isName(name, title) && !isNamedElsewhere(view, name.name, line) ? name : null;
}

/** Whether the text ends with a line that is a person's name, mentioned nowhere before. */
const isAlone = (view: AroundTitle, line: Line, name: string): boolean =>
  isForNameAlone(view, line) && isKnownName(name) && !isOtherThanSigned(view, line, name) && !isNamedElsewhere(view, name, line);

/** Whether a line is a paragraph that ends the text, or the page. */
const isForNameAlone = (view: AroundTitle, line: Line): boolean =>
  line.level === 0 &&
  // In a table for layout the paragraphs of a cell are parted by line breaks.
  (line.kind === 'paragraph' || (line.kind === 'table-cell' && line.afterBreak)) &&
  line.linkLength === 0 &&
  (line.index === view.lines.length - 1 || isLastOfText(view, line));
