import { NEW_LINE } from '../../../text/token-kinds';
import { startOfSentence } from './antecedent';
import { personBetween, type Speaker, type Speakers, type Attribution, fromTitles } from './named-people';
import type { QuoteMention } from './quote';
import { announcedBefore } from './said-ahead';

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
  const named = namedOn(around, first, dash);
  return named === null || (named === 'unnamed' && isNamedAgain(around, before, tokens.starts[first]!, tokens.starts[dash]!))
    ? before
    : named;
}

/** The one person named on a line, or among several the one who opens its last sentence; 'unnamed' if it cannot be told. */
function namedOn(around: Speakers, first: number, end: number): Attribution {
  const { starts } = around.scan.tokens;
  const named = namedBetween(around, starts[first]!, starts[end]!);
  if (named === null || isOnly(around, named, starts[end]!)) return named;
  const sentence = startOfSentence(around, end);
  const actor = sentence < first ? null : namedBetween(around, starts[sentence]!, starts[end]!);
  return actor !== null && fromTitles(around, actor, sentence) === sentence ? actor : 'unnamed';
}

/** Whether nobody else is named after a person up to an offset: a later surname is that person's. */
function isOnly(around: Speakers, named: Speaker, until: number): boolean {
  const { text } = around.scan;
  const name = text.slice(named.start, named.end);
  for (let next = namedBetween(around, named.end, until); next !== null; next = namedBetween(around, next.end, until))
    if (!name.endsWith(text.slice(next.start, next.end))) return false;
  return true;
}

/** Whether somebody is named again between two offsets, by the whole name or the surname. */
function isNamedAgain(around: Speakers, { start, end }: Speaker, from: number, until: number): boolean {
  const { text } = around.scan;
  const name = text.slice(start, end);
  for (let next = namedBetween(around, from, until); next !== null; next = namedBetween(around, next.end, until))
    if (name.endsWith(text.slice(next.start, next.end))) return true;
  return false;
}

/** The first person named between two offsets, other than as an owner: "Karen Holms båd". */
function namedBetween(around: Speakers, from: number, until: number): Speaker | null {
  const { text } = around.scan;
  let next = personBetween(around, from, until);
  while (next !== null && GENITIVE.test(text.slice(next.end, next.end + 2))) next = personBetween(around, next.end, until);
  return next;
}
const GENITIVE = /^(?:['’]?s(?!\p{L})|['’])/u;
