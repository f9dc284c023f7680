import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, LOWER, NEW_LINE, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';
import type { Find, Finds } from './finds';
import { endOfForm } from './names-before';

const MAX_INSIDE = 16;

/** An abbreviation, or the long name, in parentheses right after a name: "X (ABC)", "ABC (Alpha Beta Center)". */
export function findParentheses(scan: Scan, finds: Finds): void {
  const { tokens } = scan;
  for (const find of [...finds.list]) {
    let open = endOfForm(tokens, find.to);
    if (isQuotationMark(tokens.words[open])) open++;
    if (tokens.words[open] !== '(') continue;
    const close = closing(tokens, open);
    if (close < 0) continue;
    const inner = finds.at(open + 1);
    if (inner) {
      if (inner.to <= close) link(inner, find);
      continue;
    }
    const whole = isAbbreviation(scan, open + 1, close, find) || isLongName(scan, open + 1, close, find);
    if (whole) finds.add(open + 1, close, tokens.starts[open + 1]!, tokens.ends[close - 1]!, 'parentheses');
  }
}

function link(inner: Find, outer: Find): void {
  inner.kinds.add('parentheses');
  if (outer.match) outer.kinds.add('parentheses');
}

function closing(tokens: Tokens, open: number): number {
  for (let i = open + 2; i < tokens.count && i - open < MAX_INSIDE; i++) {
    if (tokens.before[i] === NEW_LINE || tokens.words[i] === '(') return -1;
    if (tokens.words[i] === ')') return i;
  }
  return -1;
}

/** One word with at least two capitals, or a capitalized one that shares the name's first letters: "(DLSC)", "(livMatS)", "(MATH+)". */
function isAbbreviation(scan: Scan, from: number, close: number, outer: Find): boolean {
  const { tokens, text } = scan;
  if (tokens.kinds[from] !== WORD) return false;
  for (let i = from + 1; i < close; i++) if (tokens.before[i] !== GLUED) return false;
  const word = text.slice(tokens.starts[from], tokens.ends[close - 1]);
  if (word.length > 14 || tokens.words[from] === 'exc') return false;
  if (outer.to - outer.from === 1 && !isOfHumps(text.slice(outer.start, outer.end), word)) return false;
  return tokens.shapes[from] === UPPER || /\p{Lu}.*\p{Lu}|\p{Lu}\+$/u.test(word);
}

/** "TechnologyMountains (TM)": the capitals of a single word. */
const isOfHumps = (name: string, short: string): boolean => short.length > 1 && name.replace(/\P{Lu}/gu, '') === short;

/** The long form after a short name: its initials are the letters of the short name, in order. */
function isLongName(scan: Scan, from: number, close: number, outer: Find): boolean {
  const { tokens, text } = scan;
  if (outer.to - outer.from > 2 || close - from < 2) return false;
  const short = text.slice(outer.start, outer.end).toLowerCase().replace(/\P{L}/gu, '');
  let at = 0;
  let capitals = 0;
  for (let i = from; i < close; i++) {
    if (tokens.kinds[i] !== WORD || tokens.shapes[i] === LOWER) continue;
    capitals++;
    const found = short.indexOf(tokens.words[i]!.charAt(0), at);
    if (found >= 0) at = found + 1;
  }
  return (
    capitals > 1 &&
    (at >= short.length ||
      (capitals > 2 && at > 1 && text.slice(outer.start, outer.start + 1) === text.slice(tokens.starts[from], tokens.starts[from]! + 1)))
  );
}
