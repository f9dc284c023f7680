import { tokenAt } from '../../text/token-from';
import { endOfDateline } from '../mentions/lexis/dateline';
import type { Resolving } from './resolving';

/** Maximum distance of a dateline from the start of the text, in UTF-16 units: it opens the article, after captions at most. */
const WITHIN = 1500;

/** Where the article's dateline ends in its text, and where its line begins; null without one. */
export interface Dateline {
  readonly from: number;
  readonly to: number;
}

/** The first city that stands as a dateline, with those joined to it: "BEIRUT/THE HAGUE, March 7". */
export function datelineOf({ mentions, text }: Resolving): Dateline | null {
  for (const mention of mentions) {
    if (mention.type !== 'city' || mention.in !== 'text') continue;
    if (mention.start > WITHIN) return null;
    const first = tokenAt(text.tokens, mention.start);
    const last = tokenAt(text.tokens, mention.end - 1);
    const end = endOfDateline(text, { first, last });
    if (end !== null) return { from: text.text.lastIndexOf('\n', mention.start) + 1, to: text.tokens.starts[end]! };
  }
  return null;
}
