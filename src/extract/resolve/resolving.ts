import type { Mention } from '../../models/mention';
import type { Context, Scan } from '../mentions/scan';
import type { QuoteMention } from '../mentions/quotes/quote';

/** What the resolvers read: all mentions of text and title, in order (title first). */
export interface Resolving {
  readonly mentions: readonly Mention[];
  readonly text: Scan;
  readonly title: Scan | null;
  readonly quotes: readonly QuoteMention[];
  readonly context: Context;
}
