import { isDash } from '../../../text/dashes';
import { GLUED, LOWER, MARK, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';
import { isFullName } from './beside-people';
import { mayBeCompany } from './dealt-with';
import { NONE, propose, type Proposal, type View } from './proposal';
import type { Run } from './runs';

/** Maximum number of tokens of a line before the last name on it. */
const LONGEST_ROW = 16;
/** One word may be a subject or a field. */
const CHANCE = { several: 0.82, one: 0.72 } as const;

/** Whether a comma, or a dash between spaces, stands before a run and its line ends with it. */
export const isRowEnd = ({ tokens }: Scan, { from, to }: Run): boolean =>
  from > 2 && isParting(tokens, from - 1) && tokens.before[from] === SPACED && endsLine(tokens, to);

/** Past the stop that may end a line. */
const endOfLine = ({ words }: Tokens, to: number): number => (words[to] === '.' ? to + 1 : to);

const isParting = ({ words, before }: Tokens, at: number): boolean =>
  words[at] === ',' || (isDash(words[at]!) && before[at] === SPACED && before[at + 1] === SPACED);

/** Whether a line ends at a token, or after a stop. */
const endsLine = ({ words, before, count }: Tokens, to: number): boolean =>
  to >= count || before[to] === NEW_LINE || (words[to] === '.' && (to + 1 >= count || before[to + 1] === NEW_LINE));

/**
 * "Karen Holm, Tangora Skov", "Karen Holm, lektor, Tangora Skov", "Styreleder: Karen Holm – Tangora": a line with nothing but
 * somebody's full name, perhaps what they are, and their organization; of one word only among other such lines.
 */
export function endOfRow(view: View): readonly Proposal[] {
  const { scan, run } = view;
  if (!isRowEnd(scan, run) || !mayBeCompany(view)) return NONE;
  const { tokens } = scan;
  const line = startOfLine(tokens, run.from - 1);
  if (line < 0) return NONE;
  const start = afterLabel(tokens, line, run.from);
  const name = partAfter(tokens, start, run.from);
  if (!isNameOnly(tokens, start, name) || !isFullName(view, name) || !isPlain(tokens, name + 1, run.from - 1)) return NONE;
  const isOne = run.to - run.from === 1;
  if (isOne && !hasRowBeside(tokens, line, endOfLine(tokens, run.to))) return NONE;
  return [propose(scan, run.from, run.to, 'of-person', isOne ? CHANCE.one : CHANCE.several)];
}

/** The first token of the line; -1 if the line is too long for a row. */
function startOfLine(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && tokens.before[start] !== NEW_LINE) {
    if (at - start > LONGEST_ROW) return -1;
    start--;
  }
  return start;
}

/** "Styremedlem: Karen Holm – Tangora": one past the bullet of a line and a label with its colon. */
function afterLabel({ kinds, words }: Tokens, line: number, to: number): number {
  const start = kinds[line] === MARK ? line + 1 : line;
  for (let colon = start + 1; colon < to && colon - start <= LONGEST_LABEL; colon++) if (words[colon] === ':') return colon + 1;
  return start;
}
/** Words of a label before a colon. */
const LONGEST_LABEL = 3;

function partAfter(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && !isParting(tokens, at)) at++;
  return at;
}

/** Marks inside a name. */
const INSIDE: ReadonlySet<string> = new Set(['-', '.', "'", '\u2019']);

/** Whether the tokens are capitalized words, initials and hyphens. */
function isNameOnly(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.kinds[at] === WORD ? tokens.shapes[at] !== LOWER : tokens.before[at] === GLUED && INSIDE.has(tokens.words[at]!)) continue;
    return false;
  }
  return to > from;
}

/** Whether only lower-case words stand between the name and the last comma, or nothing. */
function isPlain(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens.kinds[at] === WORD ? tokens.shapes[at] !== LOWER : tokens.words[at] !== '.' && !isDash(tokens.words[at]!)) return false;
  return true;
}

/** Whether the line before or after is short and has such a mark, too. */
function hasRowBeside(tokens: Tokens, line: number, end: number): boolean {
  for (let at = line - 2; at > 0 && line - at < LONGEST_ROW; at--) {
    if (isParting(tokens, at)) return true;
    if (tokens.before[at] === NEW_LINE) break;
  }
  for (let at = end + 1; at < tokens.count && at - end < LONGEST_ROW && tokens.before[at] !== NEW_LINE; at++)
    if (isParting(tokens, at)) return true;
  return false;
}
