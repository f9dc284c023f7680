import { readSegment } from './byline-reader';
import type { Phrases } from './phrases';
import { Progress } from './progress';
import type { BylineReading } from './reading';
import { segmentsOf, type Segment } from './segments';
import { wordsOf } from './words';

/** Lines longer than this are running text. */
export const LONGEST_BYLINE = 240;

/**
 * Reads one line as a byline: who is named, as what, and which words label its dates.
 *
 * @param patience words that no rule explains, beyond which the line is read no further
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
  for (const segment of segmentsOf(text, dates)) {
    if (progress.unexplained > patience) break;
    readSegment(progress, wordsOf(text, segment, phrases, borders), patience);
  }
  return progress;
}
