import { nameUseOf } from '../../gazetteer/given-names';
import { startsCapital } from '../../text/letters';
import { readSegment } from './byline-reader';
import { isAgency } from './agencies';
import type { Phrases } from './phrases';
import { Progress } from './progress';
import type { BylineReading } from './reading';
import { segmentsOf, type Segment } from './segments';
import { wordsOf } from './words';

/** Lines longer than this are running text. */
export const LONGEST_BYLINE = 240;

/**
 * Whether a slash separates names: it is followed by an agency ("Ann Lee/NTB", "/ritzau/"), another person's full name
 * ("Ann Lee/Ole Vik"), or, after a name, by a label ("Ann Lee/Foto: Ole Vik", but not "Tekst/foto: Ann Lee").
 */
function separatesNames(text: string, from: number, phrases: Phrases): boolean {
  const [first = '', second = ''] = text.slice(from, from + LONGEST_WORDS).split(' ', 2);
  if (isAgency(first.replace(CLOSING, ''))) return true;
  if (first.endsWith(':')) {
    const before = text.slice(text.lastIndexOf(' ', from - 2) + 1, from - 1);
    return before !== '' && phrases.ofWhole(first) !== 0 && phrases.ofWhole(before) === 0;
  }
  return startsCapital(first) && startsCapital(second) && nameUseOf(first.toLowerCase()).given > 0;
}

/** Marks right after the agency: "/ritzau/", "(Ann Lee/NTB).". */
const CLOSING = /[/).,]{1,3}$/u;
/** UTF-16 units after a slash that are examined. */
const LONGEST_WORDS = 40;

/**
 * Reads one line as a byline: who is named, as what, and which words label its dates.
 *
 * @param patience number of unexplained words after which reading stops
 * @param borders where links and marked elements begin or end: a name ends there
 */
export function readByline(
  text: string,
  dates: readonly Segment[],
  phrases: Phrases,
  patience = Infinity,
  borders?: ReadonlySet<number>,
): BylineReading {
  const progress = new Progress(text, phrases);
  if (text.length > LONGEST_BYLINE) return progress;
  for (const segment of segmentsOf(text, dates, (afterSlash) => separatesNames(text, afterSlash, phrases))) {
    if (progress.unexplained > patience) break;
    readSegment(progress, wordsOf(text, segment, phrases, borders), patience, segment.isJoined);
  }
  return progress;
}
