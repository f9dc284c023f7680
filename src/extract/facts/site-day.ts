import { tablesOf } from '../../languages/languages';
import type { PageDocument } from '../document/document';
import type { SiteMatch } from '../site/site';
import { lazyDateOrder } from './date-order';
import { LineReader } from './line-reader';
import { dateOf } from './by-site';

/** The day in a layout's matches for `published`, read in the page's declared language: the article is not known yet. */
export function siteDay(page: PageDocument, matches: readonly SiteMatch[]): string | null {
  if (matches.length === 0) return null;
  const reader = new LineReader(tablesOf(page.htmlLang), lazyDateOrder({ page, lines: [], capturedAt: null }));
  for (const match of matches) {
    const day = dateOf(match, reader)?.start ?? null;
    if (day !== null) return day;
  }
  return null;
}
