import { BylineReader } from './byline-reader';
import type { Phrases } from './phrases';
import type { BylineReading } from './reading';
import { segmentsOf, type Segment } from './segments';
import { wordsOf } from './words';

/** Lines longer than this are running text. */
export const LONGEST_BYLINE = 240;

/**
 * Reads one line as a byline: who is named, as what, and which words label its dates.
 *
 * @param patience words that no rule explains, beyond which the line is read no further
 */
export function readByline(text: string, dates: readonly Segment[], phrases: Phrases, patience = Infinity): BylineReading {
  const reader = new BylineReader(text, phrases, patience);
  if (text.length > LONGEST_BYLINE) return reader;
  for (const segment of segmentsOf(text, dates)) {
    if (reader.unexplained > patience) break;
    reader.segment(wordsOf(text, segment, phrases));
  }
  return reader;
}
