import { startsSmall } from '../../../text/letters';
import type { Byline } from '../../../models/person';
import type { LineName } from '../../bylines/reading';
import type { Line } from '../../content/lines';
import type { Candidate } from '../candidate';
import type { AroundTitle } from '../around-title';
import { isNameAlone } from './labeled';
import { isLinkToWriter } from './linked';
import { candidate, isBelowContact, isName, isWriter, TRUST } from './of-line';

/** The heading is at most this many lines before the end of the text, or after it. */
const BEFORE_END = 2;
const AFTER_TEXT = 6;
/** A shorter line below the heading may be a role; a longer one tells about the person. */
const SHORTEST_NOTE = 40;
/** Another name in a heading this close makes a list of people. */
const IN_LIST = 5;

/**
 * "Ann Lee" in a heading right after the text, above "Journalist" or "Ann has written about …": the box about the author in
 * themes whose classes don't say so.
 */
export function noteBelowName(
  view: AroundTitle,
  line: Line,
  title: string,
): { readonly people: readonly Candidate<Byline>[]; readonly lines: readonly number[] } | null {
  const { last } = view.content;
  const { index, level, text } = line;
  const below = view.lines[index + 1];
  if (level === 0 || below === undefined || below.level > 0 || index < last - BEFORE_END || index > last + AFTER_TEXT) return null;
  const isLinked = isLinkToWriter(line, text) && text.includes(' ') && below.text.length >= SHORTEST_NOTE;
  if (!(isLinked || isNameAlone(view, line)) || isBelowContact(view, line) || isOfList(view, index)) return null;
  const name: LineName = { name: text, kind: 'person', role: null, affiliation: null, as: 'unsaid' };
  const isOnWriter =
    below.text.length < SHORTEST_NOTE ? isWriter(view, { ...name, role: below.text }) : opensWith(below.text, text.split(' ', 1)[0]!, text);
  return isOnWriter && isName(name, title)
    ? { people: [candidate(line, { ...name, as: 'author' }, 'name-above-note', TRUST.note)], lines: [index, index + 1] }
    : null;
}

/** Whether a line begins with one of the forms of a name, and goes on with a word in lower case. */
const opensWith = (text: string, ...forms: readonly string[]): boolean =>
  forms.some((form) => text.startsWith(`${form} `) && startsSmall(text.slice(form.length + 1)));

const isOfList = (view: AroundTitle, index: number): boolean =>
  view.lines
    .slice(Math.max(0, index - IN_LIST), index + 1 + IN_LIST)
    .some((line) => line.index !== index && line.level > 0 && isNameAlone(view, line));
