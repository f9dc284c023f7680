import { findMentions } from '../../src/extract/mentions/mentions';
import { findQuotes } from '../../src/extract/mentions/quotes/quotes';
import { scanText } from '../../src/extract/mentions/scan';
import { tablesOf } from '../../src/languages/languages';

const CONTEXT = { reference: null, prefer: 'nearest', registry: [], countries: [] } as const;

/** The words and the speaker of each quotation in a text of a language, in order. */
function quotationsIn(language: string, text: string): { words: string; speaker: string | null }[] {
  const scan = scanText(text, 'text', tablesOf(language));
  return findQuotes(scan, findMentions(scan, CONTEXT).names).map(({ start, end, speaker }) => ({
    words: text.slice(start, end),
    speaker: speaker && text.slice(speaker.start, speaker.end),
  }));
}

/** The speaker of each quotation, in order. */
export const speakersOf = (language: string, text: string): (string | null)[] => quotationsIn(language, text).map(({ speaker }) => speaker);

/** "Speaker: words" of each quotation, in order. */
export const spoken = (language: string, text: string): string[] =>
  quotationsIn(language, text).map(({ words, speaker }) => `${speaker ?? '-'}: ${words}`);
