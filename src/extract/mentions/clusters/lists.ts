import { LOWER, MARK, NUMBER, WORD } from '../../../text/tokens';
import { cueTables, endsSentence, type Cue } from './cues';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { readItems } from './items';
import { isCapital, isQuote } from './names';
import { NOT_CLUSTERS } from './other-senses';

/** How far behind a cue its list may begin. */
const REACH = 14;

/** "de tre klynger A, B og C", "klusterinitiativ som A och B", "De to klyngene med … er A og B". */
export function findInlineLists(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) {
    if (!cue.many || cue.foreign) continue;
    const at = startOfList(scan, cue, finds);
    if (at < 0) continue;
    const items = readItems(scan, at, finds);
    const known = items.filter((item) => finds.at(item.from)?.match).length;
    if (items.length < 2 && known === 0) continue;
    for (const item of items) if (!isNoCluster(scan, item.from, item.to)) finds.add(item.from, item.to, item.start, item.end, 'list');
  }
}

/** Whether a stretch is on the list of what looks like a cluster and is none. */
export function isNoCluster(scan: Scan, from: number, to: number): boolean {
  return NOT_CLUSTERS.has(scan.tokens.words.slice(from, to).join(' '));
}

/** Where the list behind a cue begins; -1 where none does. Only a word that opens a list may stand right before it. */
function startOfList(scan: Scan, cue: Cue, finds: Finds): number {
  const { tokens } = scan;
  const tables = cueTables(scan);
  for (let i = cue.to; i < tokens.count && i - cue.to < REACH; i++) {
    if (endsSentence(tokens, i)) return -1;
    if (isCapital(tokens, i) || isQuote(tokens.words[i]) || finds.at(i)) {
      if (isOpening(scan, i - 1, cue)) return i;
      if (!finds.at(i) && tables.copulas.length === 0) return -1;
      continue;
    }
    const fits = (tokens.kinds[i] === WORD && tokens.shapes[i] === LOWER) || tokens.kinds[i] === NUMBER || (tokens.kinds[i] === MARK && /^[,:.(]$/u.test(tokens.words[i]!));
    if (!fits) return -1;
  }
  return -1;
}

function isOpening(scan: Scan, before: number, cue: Cue): boolean {
  if (before === cue.to - 1) return true;
  const word = scan.tokens.words[before]!;
  const tables = cueTables(scan);
  if (word === ',' || word === ':') return true;
  if (ARTICLES.has(word)) return isOpening(scan, before - 1, cue);
  return tables.such.includes(word) || tables.copulas.includes(word) || word === 'as';
}

const ARTICLES = new Set(['der', 'die', 'das', 'the', 'le', 'la']);
