import type { Mention } from '../../models/mention';
import type { Span } from '../../models/span';

/** A mention's place alone. */
export function spanOf({ start, end, text, in: where }: Mention): Span {
  return { start, end, text, in: where };
}
