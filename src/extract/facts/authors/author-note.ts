import type { Byline } from '../../../models/person';
import { wordSet } from '../../../languages/word-sets';
import { startsSmall } from '../../../text/letters';
import { nameWord, readName, readNameIn } from '../../bylines/names';
import { PHRASE } from '../../bylines/phrases';
import type { Claim } from '../../content/content';
import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import type { Candidate } from '../candidate';
import { isElement } from '../../document/page-element';
import { valueOf } from '../../document/text';
import { APART } from '../page-line';
import type { AroundTitle } from '../around-title';
import { isCommonWord } from '../../../gazetteer/kin';
import { hasGivenName, isKnownName } from '../../../gazetteer/known-names';
import { isWhollyKnown } from './bare-name';
import { leadsToSomebody } from './linked';
import { isLastOnWriter, tellsOfHelp } from './last-line';
import { noteBelowName } from './note-below-name';
import { candidate, isName, TRUST } from './of-line';

/** The lines about the authors, and the people they name. */
export interface AuthorNote {
  readonly people: readonly Candidate<Byline>[];
  readonly lines: readonly number[];
}

/** Maximum length of the heading of such a note, and of a line with just a name below it. */
const LONGEST_LABEL = 40;
const LONGEST_NAME = 90;
/** Most lines of a note below its heading. */
const MOST_LINES = 8;
/** A note begins at most this many lines before the end of the text, or after it. */
const BEFORE_END = 12;
/** An author box without a heading is at most this many lines after the text. */
const AFTER_TEXT = 40;
/** UTF-16 units within which a sentence names the person it is about. */
const OPENING = 90;

/**
 * The note about the authors: "About the author" above "Ann Lee is a professor of …", or such a sentence in an element whose
 * class says that it is about the author. The words that open it are the name.
 */
export function authorNote(view: AroundTitle, title: string): AuthorNote | null {
  const { lines, content } = view;
  for (let i = Math.max(content.first, content.last - BEFORE_END); i < lines.length; i++) {
    const line = lines[i]!;
    if (APART.has(line.region)) continue;
    const isHeaded = opensNote(view, line.text);
    const note = isHeaded ? below(view, i, title) : unheaded(view, line, title);
    if (note !== null) return isOfWriters(view, note, isHeaded) ? note : null;
  }
  return null;
}

const unheaded = (view: AroundTitle, line: Line, title: string): AuthorNote | null =>
  saysInOne(view, line, title) ?? noteBelowName(view, line, title) ?? underOwnHeading(view, line, title);

/**
 * Whether no sentence before the note names any of its people: people whom a text is about did not write it. The lines above
 * the text may introduce them, where the heading of the note says that they are its authors: "Ann Lee argues that …".
 */
function isOfWriters({ content: { lines, first } }: AroundTitle, note: AuthorNote, isHeaded: boolean): boolean {
  const before = lines
    .slice(isHeaded ? first + 1 : first, note.lines[0])
    .filter(({ kind, text }) => kind !== 'caption' && text.length > LONGEST_NAME);
  return !before.some(({ text }) => note.people.some(({ value }) => text.includes(value.name)));
}

const opensNote = (view: AroundTitle, text: string): boolean =>
  text.length <= LONGEST_LABEL && (view.phrases.ofWhole(text) & PHRASE.about) !== 0;

/** The lines below the heading, as far as each is a name or opens with one. */
function below(view: AroundTitle, heading: number, title: string): AuthorNote | null {
  const people: Candidate<Byline>[] = [];
  const lines = [heading];
  for (let i = heading + 1; i <= heading + MOST_LINES; i++) {
    const line = view.lines[i];
    // A name in a card looks like a teaser; the heading says what it is.
    if (line === undefined || (APART.has(line.region) && line.region !== 'teaser')) break;
    const found = namesAlone(view, line, title) ?? introduced(line, line.text, title);
    // "Ähnliche Beiträge": another heading begins something else, unless it is a person's name.
    if (found === null || (people.length > 0 && line.level > 0 && !found.every(({ value }) => hasGivenName(value.name)))) break;
    people.push(...found);
    lines.push(i);
  }
  return people.length === 0 ? null : { people, lines };
}

/** The people of a line that has only names and roles. */
function namesAlone(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] | null {
  if (line.text.length > LONGEST_NAME || (line.linkLength > 0 && !leadsToSomebody(line))) return null;
  const { names, unexplained, dates } = view.reader.read(line);
  if (
    names.length === 0 ||
    unexplained > 0 ||
    dates.length > 0 ||
    !names.every((name) => name.kind === 'person' && name.as !== 'credit' && isName(name, title))
  )
    return null;
  return names.map((name) => candidate(line, name, 'author-note', TRUST.note));
}

/** "About the author: Ann Lee is …", or "Ann Lee is …" in an element about the author. */
function saysInOne(view: AroundTitle, line: Line, title: string): AuthorNote | null {
  if (isLastInItalics(view, line) || isLastOnWriter(view, line)) {
    const people = introduced(line, line.text, title);
    if (people !== null) return { people: tellsOfHelp(line.text) ? [] : people, lines: [line.index] };
  }
  const isLabeled = (view.phrases.ofLabel(line.text, LONGEST_LABEL) & PHRASE.about) !== 0;
  if (!isLabeled && !isOnAuthor(view, line)) return null;
  const people = introduced(line, isLabeled ? line.text.slice(line.text.indexOf(':') + 1).trim() : line.text, title);
  if (people !== null) return { people, lines: [line.index] };
  const headed = isLabeled ? null : namedInHeading(view, line.index - 1, title);
  return headed === null ? null : { people: [headed], lines: [line.index - 1, line.index] };
}

/** "Om", "About": first words of headings of such notes. */
export const abouts = wordSet(({ bylines: { about } }) =>
  about.filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.split(' ', 1)[0]!),
);

/** Most words before the name in a heading: "À propos de". */
const MOST_BEFORE_NAME = 3;

/** "About Ann Lee" above a box about the author: a name that begins with a given name, all that follows in the line right above. */
function namedInHeading(view: AroundTitle, index: number, title: string): Candidate<Byline> | null {
  const line = view.lines[index];
  if (line === undefined || line.text.length > LONGEST_NAME) return null;
  const words = line.text.split(' ');
  if (!abouts(null).has(words[0]!.toLowerCase())) return null;
  const at = words.findIndex((word, i) => i > 0 && !startsSmall(word));
  const run = at > 0 && at <= MOST_BEFORE_NAME ? readName(words.slice(at)) : null;
  if (run?.words !== words.length - at || run.capitals < 2 || !hasGivenName(run.name)) return null;
  const name = { name: run.name, kind: 'person', role: null, affiliation: null, as: 'author' } as const;
  return isName(name, title) ? candidate(line, name, 'author-note', TRUST.note) : null;
}

/** "About Ann Lee" in a heading above "Ann Lee is a geologist who …", in themes whose classes don't say what it is. */
function underOwnHeading(view: AroundTitle, line: Line, title: string): AuthorNote | null {
  const below = view.lines[line.index + 1];
  if (line.level === 0 || below === undefined || below.level > 0 || line.index < view.content.last - MOST_LINES) return null;
  const named = namedInHeading(view, line.index, title);
  const { name } = named?.value ?? { name: '' };
  return named !== null && below.text.startsWith(`${name} `) && startsSmall(below.text.slice(name.length + 1))
    ? { people: [named], lines: [line.index, below.index] }
    : null;
}

/** "*Ann Lee is a professor of biology at the University of Leeds.*": whether a line ends the text and is all in italics. */
function isLastInItalics({ content: { last, selected } }: AroundTitle, { index, element, text, kind }: Line): boolean {
  if (index !== last - 1 || selected[index] !== 1 || kind !== 'paragraph') return false;
  const [only, ...others] = element.children.filter(isElement);
  return only !== undefined && others.length === 0 && (only.name === 'em' || only.name === 'i') && valueOf(only) === text;
}

/** Whether a line after the text is in a block about an author by its class, the only block of that class on the page. */
function isOnAuthor({ content: { frames, last } }: AroundTitle, { frame, index, level }: Line): boolean {
  if ((frames[frame]!.cues & CUE.author) === 0 || level > 0 || index < last - 1 || index > last + AFTER_TEXT) return false;
  let box = frame;
  while (box >= 0 && (frames[box]!.own & CUE.author) === 0) box = frames[box]!.parent;
  const className = box < 0 ? 0 : frames[box]!.className;
  return className !== 0 && frames.every((other, at) => at === box || other.className !== className);
}

/** The person whose full name opens a sentence, followed by words in lower case about them. */
function introduced(line: Line, text: string, title: string): Candidate<Byline>[] | null {
  const words = text.slice(0, OPENING).split(' ');
  const run = readNameIn(
    words,
    0,
    words.length - 1,
    (word) => word,
    nameWord,
    (at) => /[,:(]$/u.test(words[at - 1]!),
  );
  if (run === null || run.capitals < 2) return null;
  const isEnded = /[,:]$/u.test(words[run.words - 1]!);
  if (!isEnded && !words[run.words]!.startsWith('(') && !startsSmall(words[run.words]!)) return null;
  const name = { name: run.name, kind: 'person', role: null, affiliation: null, as: 'author' } as const;
  // "Made Harborpost and Quay for …": such a word opens a sentence without a subject more often than it is a given name.
  const isWord = isCommonWord(words[0]!.toLowerCase()) && !isWhollyKnown(run.name);
  return isName(name, title) && isKnownName(run.name) && !isWord ? [candidate(line, name, 'author-note', TRUST.note)] : null;
}

/** The note is not part of the text, whoever is named as the author. */
export const noteClaims = (note: AuthorNote | null): Claim[] => (note?.lines ?? []).map((line) => ({ line, as: 'byline' }));
