import type { Byline } from '../../../models/person';
import { bareName, readName } from '../../bylines/names';
import { PHRASE } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import { CUE } from '../../content/cues';
import type { Line, LineMark } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { spacedAt } from '../../content/seams';
import type { Candidate } from '../candidate';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';
import { isEnglishWord } from '../../../gazetteer/kin';
import { hasGivenName, isKnownName } from '../../../gazetteer/known-names';
import { isAccount } from '../accounts';
import { candidate, isRoleOnly, LONGEST_NAME, TRUST } from './of-line';

/**
 * The names of a byline, each ending where its element ends: one that continues after it has run into the person's role
 * ("Ann Lee" + "Gardener"). Where some names are marked by elements, the others must be known names.
 */
export function cutToMarked(read: readonly Candidate<Byline>[], marked: readonly Candidate<Byline>[]): Candidate<Byline>[] {
  const markedIn = ({ value: { name } }: Candidate<Byline>): Candidate<Byline> | undefined =>
    marked.find(({ value }) => name === value.name || name.startsWith(`${value.name} `));
  if (!read.some((one) => markedIn(one) !== undefined)) return [...read];
  return read
    .filter((one) => markedIn(one) !== undefined || one.value.kind === 'organization' || isKnownName(one.value.name))
    .map((one) => cutAs(one, markedIn(one)));
}

/** The marked names on the line of a byline, unless the byline names more people. */
export function fullerOf(read: readonly Candidate<Byline>[], marked: Candidate<Byline>[]): Candidate<Byline>[] {
  const people = cutToMarked(read, marked);
  return marked.length > 0 && marked.length >= people.length ? marked : people;
}

const cutAs = (one: Candidate<Byline>, marked: Candidate<Byline> | undefined): Candidate<Byline> =>
  marked === undefined ? one : { ...one, value: { ...one.value, name: marked.value.name } };

/** Classes of those who made a picture or hold the rights: "license-author". */
const OF_RIGHTS = /licen[cs]e|copyright|credit/u;
const CLASS = numberOf('class');

/** Most names that a byline marks; a line with more is a list. */
const MOST_MARKS = 100;

/** The rule on names that an element marks. */
export const MARKED = 'author-mark';

const isOfAuthor = ({ cues }: LineMark): boolean => (cues & CUE.author) !== 0;

/** Names that an element marks: `rel=author`, `itemprop=author`, an author class. */
export function markedNames(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  const found: Candidate<Byline>[] = [];
  if (!line.marks.some(isOfAuthor)) return found;
  let until = -1;
  const marks = line.marks
    .filter(isOfAuthor)
    .slice(0, MOST_MARKS)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const ofRights = marks.filter(({ element }) => OF_RIGHTS.test(element.value(CLASS) ?? ''));
  for (const mark of marks) {
    if (mark.start < until || ofRights.some(({ start, end }) => start < mark.end && mark.start < end)) continue;
    const text = spacedAt(
      line.text.slice(mark.start, mark.end),
      line.seams.filter((at) => at > mark.start && at < mark.end).map((at) => at - mark.start),
    );
    const name = markedName(view, text);
    if (name === null || isAccount(name) || isCredited(view, line, name) || (title !== '' && title.includes(wordsKey(name)))) continue;
    until = mark.end;
    const unsaid: LineName = { name, kind: 'person', role: null, affiliation: null, as: 'author' };
    found.push(candidate(line, unsaid, MARKED, TRUST.marked));
  }
  return found;
}

/** "Übersetzt von: [Ole Vik]", "Reviewed by [Kari Nes]": whether the line credits a person with something else. */
const isCredited = (view: AroundTitle, line: Line, name: string): boolean =>
  view.reader.mayHold(line, PHRASE.credit) &&
  view.reader.read(line).names.some((read) => read.as === 'credit' && read.name.startsWith(name));

/** "Manage Profile" in an element named "profile": whether a name is several English words, none of them a given name. */
export const isCommand = (name: string): boolean =>
  name.includes(' ') && !hasGivenName(name) && name.toLowerCase().split(' ').every(isEnglishWord);

function markedName(view: AroundTitle, text: string): string | null {
  if (text.length > LONGEST_NAME) return null;
  const words = text.split(' ');
  const read = view.reader.names(text).filter((name) => name.kind === 'person');
  if (read.length === 1) {
    const { name } = read[0]!;
    return isRoleOnly(text, read[0]!) || (isCommand(name) && !view.site.has(name)) ? null : name;
  }
  return read.length === 0 && words.length === 1 && readName(words) !== null && !view.phrases.has(text.toLowerCase())
    ? bareName(text)
    : null;
}
