import type { NameCandidate } from '../scan';
import { tokenFrom } from '../../../text/token-from';
import { isPart, type View } from './view';
import { Part } from '../lexis/person-parts';

/**
 * The people, with the s of a genitive cut where the text names the same person without it: "Karen Velmsens plan" beside
 * "Karen Velmsen". Unlisted surnames show it in no other way.
 */
export function withoutKnownGenitives(view: View, found: readonly NameCandidate[]): NameCandidate[] {
  const { text, language } = view.scan;
  const printed = ({ start, end }: NameCandidate): string => text.slice(start, end);
  if (language?.grammar.genitiveS === false || !found.some((one) => text[one.end - 1] === 's')) return [...found];
  const names = new Set(found.map(printed));
  return found.map((one) => {
    const name = printed(one);
    return name.endsWith('s') && name.includes(' ') && names.has(name.slice(0, -1)) && isBeforeOwned(view, one.end)
      ? { ...one, end: one.end - 1 }
      : one;
  });
}

/** Whether a word follows that may be owned, and no verb of saying. */
function isBeforeOwned(view: View, end: number): boolean {
  const { tokens, text } = view.scan;
  const next = tokenFrom(tokens, end);
  return text[end] === ' ' && next < tokens.count && !isPart(view, next, Part.reporting | Part.function | Part.stop);
}
