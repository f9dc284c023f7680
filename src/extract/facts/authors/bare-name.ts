import type { Byline } from '../../../models/person';
import type { LineName } from '../../bylines/reading';
import { PROSE_LENGTH } from '../../content/frame-stats';
import type { Line } from '../../content/lines';
import { nameUseOf } from '../../../gazetteer/given-names';
import { hasGivenName, isKnownName } from '../../../gazetteer/known-names';
import type { Candidate } from '../candidate';
import { isAppointment } from '../appointment';
import type { LineReading } from '../line-reading';
import type { AroundTitle } from '../around-title';
import { isAgency } from '../../bylines/agencies';
import { isCompany } from './company';
import { isBelowAnyPicture, isBelowPicture } from './below-picture';
import { isCommandTo, isOfStaff } from './staff';
import { candidate, isAfterLabel, isBelowContact, isLabel, isNamedElsewhere, isWriter, TRUST } from './of-line';

/** The rule on names without an opener, a label or a class. */
export const BARE = 'name-below-title';

/** More names on one line, and more words in one, are something else than a byline. */
const MOST_NAMES = 3;
const MOST_WORDS = 4;

/** A line of details above the headline is at most this many lines away. */
const ABOVE = 4;

/** Whether a line is above the headline: there a name is an author's only beside the day. */
const isAbove = ({ titleLine }: AroundTitle, { index }: Line): boolean => titleLine !== null && index < titleLine;

/** A paragraph without links below the headline may be just a name, and so may a list item beside one with the day, or just above it. */
export const isForBareNames = (view: AroundTitle, line: Line, title: string): boolean =>
  view.titleLine !== null &&
  line.index >= view.titleLine - ABOVE &&
  line.linkLength === 0 &&
  line.region === 'content' &&
  (line.kind === 'list-item' ? isAbove(view, line) || isInDatedList(view, line) : line.kind === 'paragraph' && !isAbove(view, line)) &&
  title !== '';

/** Most lines from the headline to a list of details below it. */
const LIST_BELOW = 4;

/** Whether the other item of a list of two, close below the headline, has the day: people are listed one below the other. */
function isInDatedList({ lines, titleLine, reader, content: { frames } }: AroundTitle, { index, frame }: Line): boolean {
  if (titleLine === null || index - titleLine > LIST_BELOW) return false;
  const { parent } = frames[frame]!;
  const isItem = (at: number): boolean => lines[at]?.kind === 'list-item' && frames[lines[at].frame]!.parent === parent;
  const others = [index - 2, index - 1, index + 1, index + 2].filter((at) => at > titleLine && isItem(at));
  return others.length === 1 && Math.abs(others[0]! - index) === 1 && reader.mayDate(lines[others[0]!]!);
}

const ENDS_WITH_YEAR = /(?:19|20)\d{2}$/u;

/** Whether the line above or below is only a day with its label: between headline and text both then belong to the article. */
export const isBesideDay = ({ lines, titleLine, reader }: AroundTitle, { index }: Line): boolean =>
  [index - 1, index + 1].some((beside) => {
    const line = lines[beside];
    if (line === undefined || beside === titleLine || !reader.mayDate(line)) return false;
    const reading = reader.read(line);
    const { dates, names, unexplained } = reading;
    // Above a headline a day with a time may be a lecture's.
    if (index < titleLine! && !ENDS_WITH_YEAR.test(line.text)) return false;
    // The name beside the hours of an event is a speaker's.
    return dates.length > 0 && names.length === 0 && unexplained === 0 && !dates.some((date) => isAppointment(reading, date));
  });

/** Whether a name has nothing beside it but its agency: "Ann Lee/NTB". */
const isOfAgency = ({ role, affiliation }: LineName): boolean => role === null && (affiliation === null || isAgency(affiliation));

/** "Ann Lee, professor" among three such lines: people whom the text is about, or who took part. Two may be its authors. */
function isOneOfMany(view: AroundTitle, { index }: Line, names: readonly LineName[]): boolean {
  if (names.every((name) => name.role === null || isWriter(view, name))) return false;
  const isPerson = (beside: number): boolean => beside !== view.titleLine && isOfOne(view, view.lines[beside]);
  const [above, below] = [isPerson(index - 1), isPerson(index + 1)];
  return (above && below) || (above && isPerson(index - 2)) || (below && isPerson(index + 2));
}

/** Maximum length of a line with one name and its role. */
const LONGEST_OF_ONE = 120;

/** Whether a line is one name with a role. */
function isOfOne(view: AroundTitle, line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_OF_ONE || line.level > 0) return false;
  const { names, unexplained } = view.reader.read(line);
  return unexplained === 0 && names.length === 1 && names[0]!.kind === 'person' && names[0]!.role !== null && names[0]!.as === 'unsaid';
}

/** "ANN LEE": in capitals a section looks like a name, so both words must be known names. */
export const isWhollyKnown = (name: string): boolean =>
  hasGivenName(name) && nameUseOf(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()).surname > 0;

/** "Ann Lee, professor of waves.": a person with a role that is not a writer's, ended by a full stop below a picture: who is shown. */
const isSentenceBelowPicture = (view: AroundTitle, line: Line, name: LineName): boolean =>
  name.role !== null && line.text.endsWith('.') && !isWriter(view, name) && isBelowAnyPicture(line);

/** Whether a line is below a picture in the running text, in whose block the text has begun: who is shown, if it is a name. */
const isBelowPictureInText = ({ lines, titleLine, content: { frames, selected } }: AroundTitle, line: Line): boolean =>
  isBelowAnyPicture(line) &&
  lines
    .slice(titleLine! + 1, line.index)
    .some(
      ({ index, kind, text, frame }) =>
        selected[index] === 1 &&
        kind === 'paragraph' &&
        text.length >= PROSE_LENGTH &&
        frames[frame]!.parent === frames[line.frame]!.parent,
    );

/** Names alone on a short line between headline and text, without an opener, a label or a class. */
export function bareNames(
  view: AroundTitle,
  line: Line,
  reading: LineReading,
  names: readonly LineName[],
  title: string,
): Candidate<Byline>[] {
  if (!isForBareNames(view, line, title) || names.length > MOST_NAMES || reading.labels.length > 0) return [];
  if (names.length < reading.names.filter(({ name }) => !isAgency(name)).length) return [];
  const isInCapitals = line.text === line.text.toUpperCase();
  const isDated = isBesideDay(view, line);
  if (!isDated && (isInCapitals || isAbove(view, line) || isBelowPictureInText(view, line))) return [];
  if (isOneOfMany(view, line, names) || isBelowContact(view, line)) return [];
  return names
    .filter(
      (name) =>
        name.kind === 'person' &&
        name.as === 'unsaid' &&
        (isInCapitals ? isWhollyKnown(name.name) : isKnownName(name.name)) &&
        name.name.split(' ').length <= MOST_WORDS &&
        !isCompany(name.name) &&
        (isDated || isOfAgency(name) || isWriter(view, name) || isOfStaff(view, line, name)) &&
        !isCommandTo(name.name) &&
        !isAfterLabel(line, name.name) &&
        !isLabel(line.text, name.name) &&
        !isBelowPicture(line, name.name) &&
        !isSentenceBelowPicture(view, line, name) &&
        !isNamedElsewhere(view, name.name, line),
    )
    .map((name) => candidate(line, name, BARE, TRUST.bare));
}
