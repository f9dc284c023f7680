import { NEW_LINE } from '../../../text/token-kinds';
import { tokenFrom } from '../../../text/token-from';
import { startOfSentence } from './antecedent';
import { isBeforeName, personBetween, type Speaker, type Speakers } from './named-people';
import type { QuoteMention } from './quote';
import { announcedBefore, type Attribution } from './speakers';

/**
 * Who speaks on a line that opens with a dash: who ends the line above with a colon, or is named on it,
 * unless the last quotation stands there; then, and where nobody is named, who spoke last.
 */
export function introducedAbove(around: Speakers, dash: number, last: QuoteMention | undefined): Attribution {
  const { tokens } = around.scan;
  const before = last?.speaker ?? null;
  if (dash === 0) return before;
  if (tokens.words[dash - 1] === ':') return announcedBefore(around, dash) ?? before;
  let first = dash - 1;
  while (first > 0 && tokens.before[first] !== NEW_LINE) first--;
  if (last === undefined || last.end > tokens.starts[first]! || before === null) return before;
  return namedOn(around, first, dash) ?? before;
}

/** The one person named on a line, or among several the one who opens its last sentence; 'unnamed' if it cannot be told. */
function namedOn(around: Speakers, first: number, end: number): Attribution {
  const { starts } = around.scan.tokens;
  const named = namedBetween(around, starts[first]!, starts[end]!);
  if (named === null || isOnly(around, named, starts[end]!)) return named;
  const sentence = startOfSentence(around, end);
  const actor = sentence < first ? null : namedBetween(around, starts[sentence]!, starts[end]!);
  return actor !== null && opens(around, sentence, actor) ? actor : 'unnamed';
}

/** Whether only titles and an office stand between the beginning of a sentence and a person. */
function opens(around: Speakers, sentence: number, { start }: Speaker): boolean {
  let at = tokenFrom(around.scan.tokens, start);
  while (at > sentence && isBeforeName(around, at - 1)) at--;
  return at <= sentence;
}

/** Whether nobody else is named after a person up to an offset: a later surname is that person's. */
function isOnly(around: Speakers, named: Speaker, until: number): boolean {
  const { text } = around.scan;
  const name = text.slice(named.start, named.end);
  for (let next = namedBetween(around, named.end, until); next !== null; next = namedBetween(around, next.end, until))
    if (!name.endsWith(text.slice(next.start, next.end))) return false;
  return true;
}

/** The first person named between two offsets, other than as an owner: "Karen Holms båd". */
function namedBetween(around: Speakers, from: number, until: number): Speaker | null {
  const { text } = around.scan;
  let next = personBetween(around, from, until);
  while (next !== null && GENITIVE.test(text.slice(next.end, next.end + 2))) next = personBetween(around, next.end, until);
  return next;
}
const GENITIVE = /^(?:['’]?s(?!\p{L})|['’])/u;
