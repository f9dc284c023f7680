import { isApostrophe } from '../../../text/apostrophe';
import { CAPITALIZED, GLUED, LOWER, NEW_LINE, UPPER, WORD } from '../../../text/token-kinds';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { propose, type Proposal } from './proposal';

/** Fewest and most letters of an abbreviation. */
const FEWEST = 3;
const MOST = 8;
/** Maximum number of tokens before a name, small words among them. */
const REACH = 10;

/**
 * "Coast Services and Harbor Canada (CSHC)", "Anglers for a Kelp Union (AKU)": the names that an abbreviation in parentheses after them
 * says to begin earlier. Each word has its letter, and small words have none.
 */
export function fromInitials(scan: Scan, proposals: readonly Proposal[]): Proposal[] {
  const whole: Proposal[] = [];
  for (const proposal of proposals) {
    const { from, to, rule, confidence, id } = proposal;
    if (id !== null || scan.tokens.words[to] !== '(' || scan.tokens.shapes[to + 1] !== UPPER || scan.tokens.words[to + 2] !== ')') continue;
    const start = startOf(scan, from, to);
    if (start < from) whole.push(propose(scan, start, to, rule, Math.max(confidence, SURE)));
  }
  return whole;
}
/** So many initials are no accident. */
const SURE = 0.9;

/** The first token of the name that ends at a token and has the initials of the parentheses after it; `from` if it begins there. */
function startOf(scan: Scan, from: number, to: number): number {
  const { words, before } = scan.tokens;
  const letters = words[to + 1]!;
  if (letters.length < FEWEST || letters.length > MOST) return from;
  let left = letters.length;
  for (let at = to - 1; at >= 0 && at >= from - REACH; at--) {
    if (!isSmall(scan, at)) {
      if (!isInitial(scan, at, letters[left - 1]!)) return from;
      if (--left === 0) return at < from ? at : from;
    }
    if (before[at] === NEW_LINE) return from;
  }
  return from;
}

const isInitial = ({ tokens: { words, shapes, kinds } }: Scan, at: number, letter: string): boolean =>
  kinds[at] === WORD && shapes[at] === CAPITALIZED && words[at]!.startsWith(letter);

/** "and", "for a", the "'s" of "Women's" */
const isSmall = ({ tokens: { words, shapes, before }, classes }: Scan, at: number): boolean =>
  words[at] === '&' ||
  isApostrophe(words[at]) ||
  (words[at] === 's' && before[at] === GLUED) ||
  (shapes[at] === LOWER && (classes[at]! & WordClass.function) !== 0);
