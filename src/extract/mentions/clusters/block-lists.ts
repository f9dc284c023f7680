import { GLUED, LOWER, MARK, NEW_LINE } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isDash } from '../../../text/dashes';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import type { Cue } from '../lexis/cues';
import type { Finds } from './finds';
import { isNoCluster } from './lists';
import { isCapital, isInside, isJoin } from './names';

/** A line up to this length may be an item without a bullet. */
const SHORT_LINE = 110;

/** "… i følgende klynger:" and the items below it. */
export function findBlockLists(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  let done = -1;
  for (const cue of cues) {
    if (!cue.many || cue.foreign || cue.token < done) continue;
    const end = endOfLine(scan.tokens, cue.token);
    if (scan.tokens.words[end - 1] === ':') done = readList(scan, end, finds);
    else done = announces(scan.tokens, end) ? readKnownList(scan, endOfLine(scan.tokens, end), finds) : end;
  }
}

/** Maximum number of tokens of a line that only announces a list ("Det drejer sig om:"). */
const SHORT_ANNOUNCEMENT = 8;

/** Whether the line that begins at `from` only announces the list below it, while the line above says what is listed. */
function announces(tokens: Tokens, from: number): boolean {
  if (from >= tokens.count) return false;
  const end = endOfLine(tokens, from);
  return end - from <= SHORT_ANNOUNCEMENT && tokens.words[end - 1] === ':';
}

/** If this many items of a list are registered clusters, all items are clusters. */
const KNOWN = 2;

/** A list that no cue itself announces is one of clusters where the registry knows some of its items. */
function readKnownList(scan: Scan, from: number, finds: Finds): number {
  const items = itemsFrom(scan, from, finds);
  const known = items.filter(({ first }) => finds.at(first)?.match?.form.strength === 'name');
  if (known.length >= KNOWN) for (const { first, end } of items) readItem(scan, first, end, finds);
  return items.at(-1)?.end ?? from;
}

function endOfLine(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (end < tokens.count && tokens.before[end] !== NEW_LINE) end++;
  return end;
}

/** Reads items from the line that begins at `from`; returns one past the last item's last token. */
function readList(scan: Scan, from: number, finds: Finds): number {
  const items = itemsFrom(scan, from, finds);
  for (const { first, end } of items) readItem(scan, first, end, finds);
  return items.at(-1)?.end ?? from;
}

/** The consecutive lines written like items, all with a bullet or all without, as the starts of their names. */
function itemsFrom(scan: Scan, from: number, finds: Finds): { first: number; end: number }[] {
  const { tokens } = scan;
  const items: { first: number; end: number }[] = [];
  const bullets = from < tokens.count && isBullet(tokens, from);
  for (let line = from; line < tokens.count;) {
    const end = endOfLine(tokens, line);
    const bullet = isBullet(tokens, line);
    const first = bullet ? line + 1 : line;
    if (bullets !== bullet || !isItem(scan, first, end)) break;
    items.push({ first, end });
    line = end;
  }
  const labeled = items.map(({ first, end }) => ({ first: afterLabel(tokens, first, end), end }));
  return labeled.some((item, i) => item.first !== items[i]!.first && finds.at(item.first)?.match) ? labeled : items;
}

/** Tokens of a label before a name. */
const LONGEST_LABEL = 4;

/** "Miljø: CLEAN": where the name after a label begins; the same token if there is no label. */
function afterLabel(tokens: Tokens, first: number, end: number): number {
  for (let i = first + 1; i < end - 1 && i - first <= LONGEST_LABEL; i++) if (tokens.words[i] === ':') return i + 1;
  return first;
}

const isBullet = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === MARK && (isDash(tokens.words[i]!) || /^[\u2022\u00b7*\u25aa\u25cf\u25e6\u2023]$/u.test(tokens.words[i]!));

function isItem(scan: Scan, from: number, end: number): boolean {
  const { tokens } = scan;
  if (from >= end || !isCapital(tokens, from)) return false;
  const length = tokens.ends[end - 1]! - tokens.starts[from]!;
  return length <= SHORT_LINE && tokens.words[end - 1] !== '.' && tokens.words[end - 1] !== ':';
}

/** The name at the start of an item: up to a dash with a space, a comma, a colon, a parenthesis, or a small word that no name contains: "Food Northwest on cider". */
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
  while (to < end && !endsName(tokens, to) && !isSmallOutside(scan, to)) to++;
  if (!isNoCluster(scan, from, to)) finds.add(from, to, tokens.starts[from]!, tokens.ends[to - 1]!, 'announced');
}

/** Only where names are in title case: elsewhere they may go on in lower case. */
const isSmallOutside = ({ tokens, classes, language }: Scan, i: number): boolean =>
  language?.grammar.titleCase === true &&
  tokens.shapes[i] === LOWER &&
  (classes[i]! & WordClass.function) !== 0 &&
  !isInside(tokens.words[i]!) &&
  !isJoin(tokens.words[i]);

/** One past a dash and its spaces; the same token if there is no dash. */
function afterDash(tokens: Tokens, i: number): number {
  return i < tokens.count && tokens.before[i] !== NEW_LINE && isDash(tokens.words[i]!) ? i + 1 : i;
}

function endsName(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i]!;
  if (word === '(' || word === ',' || word === ':' || word === ';') return true;
  return isDash(word) && (tokens.before[i] !== GLUED || (i + 1 < tokens.count && tokens.before[i + 1] !== GLUED));
}
