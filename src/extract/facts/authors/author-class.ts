import type { Byline } from '../../../models/person';
import type { LineName } from '../../bylines/reading';
import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import type { Candidate } from '../candidate';
import type { LineReading } from '../line-reading';
import type { AroundTitle } from '../view';
import { isAgency } from '../../bylines/agencies';
import { candidate, isName, LONGEST_NAME, TRUST } from './of-line';

/** Whether a class says that a line, or the block around it, is on the author. */
export const isAuthorClass = (view: AroundTitle, line: Line): boolean => {
  if (line.cues & CUE.author) return true;
  const frame = view.content.frames[line.frame];
  const parent = frame === undefined || frame.parent < 0 ? undefined : view.content.frames[frame.parent];
  return ((frame?.own ?? 0) & CUE.author) !== 0 || (line.text.length <= LONGEST_NAME && ((parent?.own ?? 0) & CUE.author) !== 0);
};

/** The rule on units and agencies. */
export const UNIT = 'unit-in-author-class';

/** The name of a unit that stands for an author has no more words. */
const MOST_WORDS = 5;

/** A unit stands so close to the headline. */
const NEAR = 6;

/** "Redaktion Holmstad", "dpa" in an element of authors that holds nothing else: the unit or the agency from which the text is. */
export function unitInAuthorClass(view: AroundTitle, line: Line, reading: LineReading, title: string): Candidate<Byline>[] {
  const distance = line.index - (view.titleLine ?? -NEAR);
  if (!isAuthorClass(view, line) || line.text.length > LONGEST_NAME || line.level > 0 || distance < 0 || distance > NEAR) return [];
  const [only, ...others] = reading.names;
  const isUnit =
    only?.kind === 'organization' &&
    others.length === 0 &&
    reading.unexplained === 0 &&
    only.name === line.text &&
    only.name.split(' ').length <= MOST_WORDS;
  const unit: LineName = { name: line.text, kind: 'organization', role: null, affiliation: null, as: 'author' };
  return (isUnit || isAgency(line.text)) && isName(unit, title) ? [candidate(line, unit, UNIT, TRUST.loose)] : [];
}
