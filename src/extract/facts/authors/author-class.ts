import type { Byline } from '../../../models/person';
import type { LineName } from '../../bylines/reading';
import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import type { Candidate } from '../candidate';
import type { LineReading } from '../line-reading';
import type { AroundTitle } from '../around-title';
import { isAnybody } from '../accounts';
import { isAgency } from '../../bylines/agencies';
import { isLinkToWriter, leadsToWritersPage } from './linked';
import { candidate, isName, LONGEST_NAME, TRUST, UNIT } from './of-line';

/** Whether a class says that a line, or the block around it, is about the author. */
export const isAuthorClass = (view: AroundTitle, line: Line): boolean => {
  if (line.cues & CUE.author) return true;
  const frame = view.content.frames[line.frame];
  const parent = frame === undefined || frame.parent < 0 ? undefined : view.content.frames[frame.parent];
  return ((frame?.own ?? 0) & CUE.author) !== 0 || (line.text.length <= LONGEST_NAME && ((parent?.own ?? 0) & CUE.author) !== 0);
};

/** Maximum number of words in the name of a unit named in place of an author. */
const MOST_WORDS = 5;

/** A unit must be this close to the headline, in lines. */
const NEAR = 6;

/** "Redaktion Holmstad", "dpa" alone in an author element, or as a link to a writer's page: the unit or agency that the text is from. */
export function unitInAuthorClass(view: AroundTitle, line: Line, reading: LineReading, title: string): Candidate<Byline>[] {
  const distance = line.index - (view.titleLine ?? -NEAR);
  if (!(isAuthorClass(view, line) || isLinkedUnit(line)) || line.text.length > LONGEST_NAME || distance < 0 || distance > NEAR) return [];
  if (line.level > 0 && !leadsToWritersPage(line)) return [];
  const [only, ...others] = reading.names;
  const isUnit =
    only?.kind === 'organization' &&
    others.length === 0 &&
    reading.unexplained === 0 &&
    isAllOf(line, only.name) &&
    only.name.split(' ').length <= MOST_WORDS;
  const name = isUnit ? only.name : isAgency(line.text) ? line.text : null;
  if (name === null) return [];
  const unit: LineName = { name, kind: 'organization', role: null, affiliation: null, as: 'author' };
  return isName(unit, title) ? [candidate(line, unit, UNIT, TRUST.loose)] : [];
}

/** Whether all of a line links to a writer's page, and is more than a word for anybody of a house. */
const isLinkedUnit = (line: Line): boolean => isLinkToWriter(line, line.text) && !isAnybody(line.text);

/** Whether a name is the whole of a line, or of an author element on it. */
const isAllOf = ({ text, marks }: Line, name: string): boolean =>
  name === text || marks.some(({ cues, start, end }) => (cues & CUE.author) !== 0 && text.slice(start, end) === name);
