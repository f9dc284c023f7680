import { MARK, NEW_LINE, type Tokens } from '../../../text/tokens';
import { isDash } from '../../../gazetteer/clusters/form';
import type { Scan } from '../scan';
import type { Cue } from './cues';
import type { Finds } from './finds';
import { isNoCluster } from './lists';
import { isCapital } from './names';

/** A line that is no longer than this may be an item without a bullet. */
const SHORT_LINE = 110;

/** "… i følgende klynger:" and the items below it. */
export function findBlockLists(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  let done = -1;
  for (const cue of cues) {
    if (!cue.many || cue.foreign || cue.token < done) continue;
    const end = endOfLine(scan.tokens, cue.token);
    if (scan.tokens.words[end - 1] !== ':') continue;
    done = readList(scan, end, finds);
  }
}

function endOfLine(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (end < tokens.count && tokens.before[end] !== NEW_LINE) end++;
  return end;
}

/** Reads items from the line that begins at `from`; one past the last item's last token. */
function readList(scan: Scan, from: number, finds: Finds): number {
  const { tokens } = scan;
  let bullets: boolean | null = null;
  let line = from;
  while (line < tokens.count) {
    const end = endOfLine(tokens, line);
    const bullet = isBullet(tokens, line);
    bullets ??= bullet;
    const item = bullet ? line + 1 : line;
    if (bullets !== bullet || !isItem(scan, item, end)) break;
    readItem(scan, item, end, finds);
    line = end;
  }
  return line;
}

const isBullet = (tokens: Tokens, i: number): boolean => tokens.kinds[i] === MARK && (isDash(tokens.words[i]!) || /^[\u2022\u00b7*\u25aa\u25cf\u25e6\u2023]$/u.test(tokens.words[i]!));

function isItem(scan: Scan, from: number, end: number): boolean {
  const { tokens } = scan;
  if (from >= end || !isCapital(tokens, from)) return false;
  const length = tokens.ends[end - 1]! - tokens.starts[from]!;
  return length <= SHORT_LINE && tokens.words[end - 1] !== '.' && tokens.words[end - 1] !== ':';
}

/** The name at the head of an item: up to a dash with a space, a comma, a colon or a parenthesis. */
function readItem(scan: Scan, from: number, end: number, finds: Finds): void {
  const { tokens } = scan;
  const known = finds.at(from);
  if (known) {
    known.kinds.add('announced');
    const rest = finds.at(afterDash(tokens, known.to));
    if (rest) rest.kinds.add('announced');
    return;
  }
  let to = from + 1;
  while (to < end && !endsName(tokens, to)) to++;
  if (!isNoCluster(scan, from, to)) finds.add(from, to, tokens.starts[from]!, tokens.ends[to - 1]!, 'announced');
}

/** One past a dash and its spaces; the same token where no dash stands. */
function afterDash(tokens: Tokens, i: number): number {
  return i < tokens.count && tokens.before[i] !== NEW_LINE && isDash(tokens.words[i]!) ? i + 1 : i;
}

function endsName(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i]!;
  if (word === '(' || word === ',' || word === ':' || word === ';') return true;
  return isDash(word) && (tokens.before[i] !== 0 || (i + 1 < tokens.count && tokens.before[i + 1] !== 0));
}
