import type { Byline } from '../../../models/person';
import type { LineName } from '../../bylines/reading';
import type { Line } from '../../content/lines';
import { isKnownName } from '../../../gazetteer/known-names';
import type { Candidate } from '../candidate';
import type { LineReading } from '../line-reading';
import type { AroundTitle } from '../view';
import { candidate, isTold, TRUST } from './of-line';

/** The rule on names with nothing that says what they are. */
export const BARE = 'name-below-title';

/** A paragraph below the headline, no link in it, may be nothing but a name. */
export const isForBareNames = (view: AroundTitle, line: Line, title: string): boolean =>
  view.titleLine !== null &&
  line.index > view.titleLine &&
  line.linkLength === 0 &&
  line.region === 'content' &&
  line.kind === 'paragraph' &&
  title !== '';

/** A name alone on a short line between headline and text, with nothing that says what it is. */
export function bareNames(
  view: AroundTitle,
  line: Line,
  reading: LineReading,
  names: readonly LineName[],
  title: string,
): Candidate<Byline>[] {
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
