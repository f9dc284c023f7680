import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import type { Line } from '../../content/lines';
import { isKnownName } from '../../../gazetteer/known-names';
import { once } from '../../../text/once';
import type { Candidate } from '../candidate';
import type { LineReading } from '../line-reading';
import type { AroundTitle } from '../around-title';
import { candidate, isName, TRUST } from './of-line';

/** Most words after who posted and when: the sections that the article is filed in. */
const MOST_FILED = 3;
/** Maximum length of an opener. */
const LONGEST_OPENER = 20;
/** "J. R. Holm", "T.W. Lee": initials before a surname make a name of it, known or not. */
const initialed = once(() => /^(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}/u);
/** "at 09:04 PM": systems that print the day above the headline print only the time below the text. */
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/u;

/** "Posted by Ann Lee on May 4, 2021 in Energy, Water": the person with a known name that opens a line, followed by a day or a time. */
export function postedBy(line: Line, reading: LineReading, title: string): Candidate<Byline>[] {
  if (reading.isProse(MOST_FILED) || reading.unexplained > MOST_FILED) return [];
  const [name] = reading.names;
  if (name?.as !== 'author' || name.kind !== 'person' || !isName(name, title)) return [];
  if (!isKnownName(name.name) && !initialed().test(name.name)) return [];
  const at = line.text.indexOf(name.name);
  const isOpening = at >= 0 && at <= LONGEST_OPENER && name.name.includes(' ');
  const isDated = reading.dates.some(({ start }) => start > at) || CLOCK.test(line.text.slice(at));
  return isOpening && isDated ? [candidate(line, name, 'byline-at-end', TRUST.endOpened)] : [];
}

/** A shorter opener may begin a sentence about something else. */
const WORDS_OF_SENTENCE = 4;

/** "This article was written by Ann Lee, who …": the person after an opener that is a sentence about the article, whatever follows. */
export function toldBy({ phrases }: AroundTitle, line: Line, reading: LineReading, title: string): Candidate<Byline>[] {
  const [name] = reading.names;
  if (name?.as !== 'author' || name.kind !== 'person' || !isName(name, title) || !isKnownName(name.name)) return [];
  const opener = line.text.slice(0, line.text.indexOf(name.name)).trim();
  const isTold = opener.split(' ', WORDS_OF_SENTENCE).length === WORDS_OF_SENTENCE && (phrases.ofWhole(opener) & PHRASE.by) !== 0;
  const only: LineName = { ...name, role: null, affiliation: null };
  return isTold ? [candidate(line, only, 'byline-at-end', TRUST.endOpened)] : [];
}
