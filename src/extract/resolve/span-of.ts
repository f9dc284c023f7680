import type { Mention } from '../../models/mention';
import type { Span } from '../../models/span';

/** A mention's place alone. */
export function spanOf({ start, end, text, in: where }: Mention): Span {
  return { start, end, text, in: where };
}

/** The confidence of the surest mention; 0 without any. */
export const highestConfidence = (mentions: readonly Mention[]): number =>
  mentions.reduce((highest, { confidence }) => Math.max(highest, confidence), 0);
