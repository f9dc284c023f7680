import type { Byline } from '../../../models/person';
import { LONGEST_BYLINE } from '../../bylines/byline';
import { PHRASE } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import type { Line, LineMark } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { hasGivenName, isKnownName } from '../../../gazetteer/known-names';
import type { Candidate } from '../candidate';
import { isProgram } from '../appointment';
import type { LineReading } from '../line-reading';
import { isLinkedHeadline } from '../of-teaser';
import type { AroundTitle } from '../around-title';
import { namedByAddress, namedByLinks } from './by-links';
import { afterText } from './after-text';
import { isAuthorClass, unitInAuthorClass } from './author-class';
import { isCompany } from './company';
import { BARE, bareNames, isForBareNames } from './bare-name';
import { isAboveCredit, isBelowCredit } from './labeled';
import { isLinkBelowTitle, nameAboveDay } from './above-day';
import {
  isLinkToWriter,
  leadsToSomebody,
  leadsToWritersPage,
  linkedNames,
  firstWriters,
  openedByLink,
  singleWriter,
  withoutOtherLinks,
} from './linked';
import { fullerOf, isCommand, markedNames } from './marked';
import { isCaption, isOfProgram } from './may-name';
import { isAnybody } from '../accounts';
import { isWithOffice } from './with-office';
import {
  belowLabel,
  candidate,
  isBeforeDash,
  isLabel,
  isName,
  isNamedElsewhere,
  isOpened,
  isOpenedAs,
  isPhrase,
  isRoleOnly,
  joined,
  TRUST,
} from './of-line';

/** A byline may have this many words that say something else ("for the Observer"). */
const MOST_UNEXPLAINED = 5;
/** More names without an opener are a list of something else. */
const MOST_AUTHORS = 8;
/** The rule on names after an opener or a label. */
export const OPENED = 'byline';

/** A byline with an opener in which one name links to a writer's page: other credits ("Author: …" of a book) are another byline. */
const OPENED_LINKED = 'byline-with-page';

/** The rule on names that link to the person's page. */
const LINKED = 'name-with-page';

/** The rule on names in an element whose class says "author", without an opener. */
export const CLASSED = 'author-class';

/** The rule on names beside a date, without an opener. */
export const DATED = 'name-and-date';

/** The weakest rules: a label above the line takes precedence over them. */
const WEAK: ReadonlySet<string> = new Set([BARE, LINKED]);

/** The authors on a line near the headline; a label on the line above counts where the line itself says nothing. */
export function inHead(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  const read = byItself(view, line, title);
  const isDoubtful = read.length > 0 && (isCaption(line) || isBelowCredit(view, line) || isAboveCredit(view, line));
  const own = isDoubtful ? read.filter((one) => isOpenedAs(view, line, one)) : read;
  if (own.length > 0 && !WEAK.has(own[0]!.rule)) return own;
  const labeled = belowLabel(view, line, title);
  if (labeled.length > 0) return own[0]?.rule === LINKED ? [...labeled, ...own] : labeled;
  return own.length > 0 ? own : afterText(view, line, title);
}

function byItself(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  const marked = markedNames(view, line, title);
  const reading = view.reader.read(line);
  if (reading.elsewhere || (reading.tags && reading.names.length === 0) || isOfProgram(view, line, reading)) return [];
  const opening = marked.length === 0 ? openingLink(view, line, title) : [];
  if (opening.length > 0) return opening;
  if (marked.length === 0 && !mayTell(view, line, title)) return [];
  if (reading.isProse(MOST_UNEXPLAINED) || reading.unexplained > MOST_UNEXPLAINED) {
    if (marked.length > 0) return marked;
    const opened = openedWriters(line, reading, title);
    return opened.length > 0 ? opened : ofDetails(view, line, title);
  }
  const names = reading.names.filter((name) => name.as !== 'credit' && name.as !== 'contact' && isName(name, title));
  // One word after an opener inside a sentence ("pictures of this recipe", in German) is not a name.
  const opened = names.filter(
    (name) =>
      name.as === 'author' &&
      isOpened(name, reading) &&
      (reading.unexplained === 0 ||
        name.kind === 'organization' ||
        name.name.includes(' ') ||
        (hasGivenName(name.name) && (isLinkToWriter(line, name.name) || isBeforeDash(line.text, name.name)))),
  );
  if (opened.length > 0) {
    const rule = opened.some(({ name }) => isLinkToWriter(line, name)) ? OPENED_LINKED : OPENED;
    return fullerOf(
      [...opened, ...joined(names, opened)].map((name) => candidate(line, name, rule, TRUST.opened)),
      marked,
    );
  }
  if (marked.length > 0) return marked;
  if (names.length === 0)
    return [...bySingleName(view, line, reading, title), ...unitInAuthorClass(view, line, reading, title)].slice(0, 1);
  return unopened(view, line, reading, names, title);
}

/** "By [Ann Lee], one of the authors of our letter …": the name that opens a line too long to be read as a byline. */
function openingLink(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  if (line.text.length <= LONGEST_BYLINE) return [];
  const name = openedByLink(line, (text) => view.reader.names(text));
  return name !== null && isName(name, title) ? [candidate(line, name, OPENED_LINKED, TRUST.opened)] : [];
}

/** Within this many lines of the headline a single word may be an author's name. */
const NEAR = 6;

/** "[Yuri] 3/4/2025" around the headline: a single-word name with a writer's page. */
function bySingleName(view: AroundTitle, line: Line, { unexplained, tags }: LineReading, title: string): Candidate<Byline>[] {
  const { titleLine, phrases } = view;
  if (titleLine === null || Math.abs(line.index - titleLine) > NEAR || tags || unexplained > MOST_UNEXPLAINED) return [];
  if (view.reader.read(line).holds(PHRASE.credit | PHRASE.contact)) return [];
  const isMarked = isAuthorClass(view, line);
  const isWord = (word: string): boolean =>
    (isMarked || hasGivenName(word)) && !phrases.has(word.toLowerCase()) && !isAnybody(word) && !view.site.has(word);
  const name = singleWriter(line, isWord);
  const single: LineName | null = name === null ? null : { name, kind: 'person', role: null, affiliation: null, as: 'author' };
  return single !== null && isName(single, title) ? [candidate(line, single, LINKED, TRUST.linked)] : [];
}

/** "By [Ann Lee], who has covered …": those with a writer's page after the opener of a line that continues as running text. */
const openedWriters = (line: Line, { names }: LineReading, title: string): Candidate<Byline>[] =>
  firstWriters(line, names)
    .filter((name) => name.as === 'author' && isName(name, title))
    .map((name) => candidate(line, { ...name, role: null, affiliation: null }, OPENED_LINKED, TRUST.opened));

/** The people named on a line of details by links to writers' pages. */
const ofDetails = (view: AroundTitle, line: Line, title: string): Candidate<Byline>[] =>
  leadsToWritersPage(line) && !isBesideHeadline(view, line)
    ? namedByLinks(view, line, title).map((name) => candidate(line, name, LINKED, TRUST.linked))
    : [];

/** Names without an opener: by the class of their element, by a link to the person's page, by the day beside them. */
function unopened(view: AroundTitle, line: Line, reading: LineReading, names: readonly LineName[], title: string): Candidate<Byline>[] {
  if (isAuthorClass(view, line) && names.length <= MOST_AUTHORS)
    return withoutOtherLinks(line, names)
      .filter(
        (name) =>
          !isRoleOnly(line.text, name) &&
          !((isPhrase(name.name) || isCommand(name.name)) && !view.site.has(name.name)) &&
          (reading.unexplained === 0 || hasGivenName(name.name) || (name === names[0] && isKnownName(name.name))),
      )
      .map((name) => candidate(line, name, CLASSED, reading.unexplained === 0 ? TRUST.classed : TRUST.loose));
  const isTimed = reading.dates.length > 0 || (reading.unexplained <= MOST_OF_TIME && line.marks.some(isTime));
  const linked = isTimed || isBesideHeadline(view, line) ? [] : linkedNames(line, names, reading.unexplained);
  // Staff pages are also linked for people whom the text is about.
  if (linked.length > 0 && (leadsToWritersPage(line) || !linked.some(({ name }) => isNamedElsewhere(view, name, line))))
    return linked.map((name) => candidate(line, name, LINKED, TRUST.linked));
  if (line.level > 0 || isProgram(reading)) return [];
  const ofLinks = ofDetails(view, line, title);
  if (ofLinks.length > 0) return ofLinks;
  const written = line.linkLength > 0 ? namedByAddress(view, line, names, reading.unexplained) : [];
  if (written.length > 0) return written.map((name) => candidate(line, name, LINKED, TRUST.linked));
  const above = nameAboveDay(view, line, names);
  if (above !== null) return [candidate(line, above, LINKED, TRUST.linked)];
  if (reading.unexplained > 0 && !isTimed) return [];
  if (isTimed && (reading.dates.length === 0 || reading.unexplained === 0 || isWithOffice(line, names)))
    return withoutOtherLinks(line, names)
      .filter((name) => name.kind === 'person' && isKnownName(name.name) && !isLabel(reading.text, name.name) && !isCompany(name.name))
      .map((name) => candidate(line, name, DATED, TRUST.dated));
  return bareNames(view, line, reading, names, title);
}

/** Whether another article's linked headline is right above or below a line, which then names that article's author. */
const isBesideHeadline = ({ lines, titleLine }: AroundTitle, { index }: Line): boolean =>
  [index - 1, index + 1].some((beside) => beside !== titleLine && isLinkedHeadline(lines[beside]) && !leadsToSomebody(lines[beside]!));

/** "3 days ago" in a `time` element with its day: most words that no rule explains. */
const MOST_OF_TIME = 3;
const DATETIME = numberOf('datetime');
const isTime = ({ element }: LineMark): boolean => element.value(DATETIME) !== undefined;

/** False where nothing on the line could make a name an author's: no opener, no class, no day, and not a place for just a name. */
const mayTell = (view: AroundTitle, line: Line, title: string): boolean =>
  view.reader.read(line).mayHold(PHRASE.by | PHRASE.author) ||
  isAuthorClass(view, line) ||
  view.reader.mayDate(line) ||
  line.marks.some(isTime) ||
  (isForBareNames(view, line, title) && !view.reader.read(line).isProse(0)) ||
  leadsToSomebody(line) ||
  isLinkBelowTitle(view, line) ||
  line.links.some(({ href }) => href.startsWith('mailto:'));
