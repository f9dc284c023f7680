import type { LineName } from '../../bylines/reading';
import { PHRASE } from '../../bylines/phrases';
import type { Line } from '../../content/lines';
import { hasGivenName, isKnownName } from '../../../gazetteer/known-names';
import { isSentence } from '../prose';
import type { AroundTitle } from '../around-title';
import { isRelAuthor, leadsToSomebody, namesOfWriters } from './linked';

/** Maximum length of a label by itself. */
const LONGEST_LABEL = 30;
/** Most lines below a label with one name each. */
export const MOST_BELOW = 5;

/** Elements that hold labels by definition. */
const TERMS: ReadonlySet<string> = new Set(['dt', 'th']);

/** Whether a line is only an author label: "Author", "Skrevet af:". Below a name it may be that person's role. */
export function isAuthorLabel(view: AroundTitle, line: Line): boolean {
  const { text, index } = line;
  const bits = text.length > LONGEST_LABEL ? 0 : view.phrases.ofWhole(text);
  if (!(bits & (PHRASE.by | PHRASE.author))) return false;
  if (text.endsWith(':') || !(bits & (PHRASE.role | PHRASE.unit | PHRASE.contact)) || TERMS.has(line.element.name)) return true;
  const above = view.lines[index - 1];
  return !(bits & (PHRASE.unit | PHRASE.contact)) && (above === undefined || !isPeople(view, above));
}

/** Whether a line opens with an author label and a colon: "Authors: …". */
export const isLabeled = (view: AroundTitle, { text }: Line): boolean =>
  (view.phrases.ofLabel(text, LONGEST_LABEL) & (PHRASE.by | PHRASE.author)) !== 0;

/** Whether the line above is an author label. */
export const isBelowLabel = (view: AroundTitle, line: number): boolean => line > 0 && isAuthorLabel(view, view.lines[line - 1]!);

/** Whether the line above is only a label for another kind of credit: "Reviewed by", "Foto:". */
export function isBelowCredit(view: AroundTitle, { index }: Line): boolean {
  const above = view.lines[index - 1];
  return above !== undefined && isCreditLabel(view, above);
}

/** "Photo", "Reviewed by:": whether a line is only a label for a credit other than writing. */
function isCreditLabel({ phrases }: AroundTitle, { text }: Line): boolean {
  const bits = text.length > LONGEST_LABEL ? 0 : phrases.ofWhole(text);
  return (bits & PHRASE.credit) !== 0 && (bits & (PHRASE.author | PHRASE.by)) === 0;
}

/** "Ole Vik" above "photographer": whether the line below credits the person on this line with something else. */
export function isAboveCredit(view: AroundTitle, line: Line): boolean {
  const below = view.lines[line.index + 1];
  if (below === undefined || below.text.endsWith(':') || !isCreditLabel(view, below)) return false;
  if (view.reader.read(line).dates.length > 0) return false;
  if (isBelowRole(view, line)) return true;
  // "Ole Vik, 12 March 2019" above "Photo" in a block of its own: the label belongs to what is below it.
  const next = view.lines[line.index + 2];
  return below.element === line.element && (next === undefined || !isPeople(view, next));
}

/** "Ann Lee" above "journalist" above a line: here roles come below their names. */
function isBelowRole(view: AroundTitle, { index }: Line): boolean {
  const [name, role] = [view.lines[index - 2], view.lines[index - 1]];
  if (name === undefined || role!.text.length > LONGEST_LABEL || role!.text.endsWith(':')) return false;
  return (view.phrases.ofWhole(role!.text) & PHRASE.role) !== 0 && isPeople(view, name);
}

/** "Ann Lee" above "Author": whether a line is only a name, and the line below says that this person wrote. */
export function isAboveAuthor(view: AroundTitle, line: Line): boolean {
  const below = view.lines[line.index + 1];
  if (below === undefined || below.text.length > LONGEST_LABEL || below.level > 0 || below.text.endsWith(':')) return false;
  const bits = view.phrases.ofWhole(below.text);
  if ((bits & PHRASE.author) === 0 || (bits & (PHRASE.credit | PHRASE.contact | PHRASE.tags | PHRASE.about)) !== 0) return false;
  const [above, next] = [view.lines[line.index - 1], view.lines[line.index + 2]];
  const isBelowText = above !== undefined && isSentence(above.text) && !isOfList(view, line.index);
  return isBelowText && isNameAlone(view, line) && (next === undefined || !(isPeople(view, next) || isNameAlone(view, next)));
}

/** A heading or another name so close above a name or its label makes it part of a list: of speakers, of articles. */
const LIST_ABOVE = 4;

/** Whether a heading other than the headline, or another name, is close above a line. */
function isOfList(view: AroundTitle, index: number): boolean {
  const above = view.lines.slice(Math.max(0, index - LIST_ABOVE), index).filter((line) => line.index !== view.titleLine);
  return above.some((line) => line.level > 0 || isNameAlone(view, line));
}

/** The people of a line that holds nothing else, below an author label or others of that label; right below it also a unit. */
export function namesBelowLabel(view: AroundTitle, line: Line): readonly LineName[] {
  const first = belowNearestLabel(view, line);
  if (first === null) return [];
  const written = writersFrom(view, first, line.index);
  if (written.length > 0) return written;
  for (let i = line.index; i >= first; i--)
    if (!isPeople(view, view.lines[i]!) && !(i === first && isNameAlone(view, view.lines[i]!) && !isOfList(view, i - 1)))
      return i === first && i === line.index ? unitOf(view, line) : [];
  return asAuthors(view.reader.read(line).names);
}

const asAuthors = (names: readonly LineName[]): LineName[] => names.map((name) => ({ ...name, as: 'author' }));

/** "[Ann Lee], four years of covering science": the people below a label where each line links to a writer's page. */
function writersFrom(view: AroundTitle, first: number, last: number): readonly LineName[] {
  let writers: readonly LineName[] = [];
  for (let i = first; i <= last; i++) {
    const line = view.lines[i]!;
    if (line.links.length === 0 || line.level > 0) return [];
    writers = namesOfWriters(line, view.reader.read(line).names).filter(({ kind, as }) => kind === 'person' && as === 'unsaid');
    if (writers.length === 0) return [];
  }
  return asAuthors(writers);
}

/** "The Norvik Team": the unit that is the whole of a line. */
function unitOf(view: AroundTitle, line: Line): readonly LineName[] {
  if (line.text.length > LONGEST_PEOPLE || line.level > 0) return [];
  const { names, unexplained, labels } = view.reader.read(line);
  const [only, ...others] = names;
  const isAlone = only?.kind === 'organization' && others.length === 0 && unexplained === 0 && labels.length === 0;
  const below = view.lines[line.index + 1];
  const isBeforePeople = below !== undefined && isPeople(view, below);
  return isAlone && only.as === 'unsaid' && only.name === line.text && !isBeforePeople ? asAuthors([only]) : [];
}

/** Index of the line below the nearest author label above; null without one: nearly all lines need not be read. */
function belowNearestLabel(view: AroundTitle, { index }: Line): number | null {
  for (let i = index; i > Math.max(0, index - MOST_BELOW); i--) if (isAuthorLabel(view, view.lines[i - 1]!)) return i;
  return null;
}

/** Whether a line has only names, with their roles; a heading must link to a writer's page. */
function isPeople(view: AroundTitle, line: Line): boolean {
  if (line.text.length > LONGEST_PEOPLE || (line.level > 0 && !leadsToSomebody(line) && !line.marks.some(isRelAuthor))) return false;
  const { names, unexplained, labels } = view.reader.read(line);
  return (
    unexplained === 0 && labels.length === 0 && names.length > 0 && names.every(({ kind, as }) => kind === 'person' && as === 'unsaid')
  );
}

const LONGEST_PEOPLE = 120;

/** Whether a line is only a person's full name; in a heading, which may say anything, it must begin with a given name. */
export function isNameAlone(view: AroundTitle, line: Line): boolean {
  if (line.text.length > LONGEST_PEOPLE) return false;
  const [only, ...others] = view.reader.read(line).names;
  const isAll = only?.kind === 'person' && others.length === 0 && only.name === line.text && only.name.includes(' ');
  return isAll && isKnownName(only.name) && (line.level === 0 || hasGivenName(only.name));
}
