import { tablesOf } from '../../src/languages/languages';
import { findDates, type DateMention } from '../../src/extract/mentions/dates/dates';
import { scanText, type Context } from '../../src/extract/mentions/scan';

/** The dates of a text, with Wednesday 2021-03-10 as the reference unless another is given. */
export function datesIn(text: string, language: string, context: Partial<Context> = {}): DateMention[] {
  return findDates(scanText(text, 'text', tablesOf(language)), {
    reference: '2021-03-10',
    prefer: 'nearest',
    registry: [],
    countries: [],
    ...context,
  });
}
