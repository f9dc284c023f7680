import { isDash } from '../../../text/dashes';
import { isQuotationMark } from '../../../text/quotation-marks';
import { NEW_LINE, NUMBER, SPACED } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { wordSet } from '../../../languages/word-sets';
import type { Scan } from '../scan';
import type { Cue } from '../lexis/cues';
import type { Finds } from './finds';
import { isNoCluster } from './lists';
import { readName } from './names';
import { isOwnWord } from './own-words';
import { isPlaceName } from '../../../gazetteer/places';

/**
 * "NCE X" and "GCE X" (Norwegian and Global Centres of Expertise), "Arena X" (their younger kin), "EXC 2147 X" (numbers
 * of Exzellenzcluster).
 */
export function findPrefixes(scan: Scan, prefixes: readonly number[], cues: readonly Cue[], finds: Finds): void {
  const { tokens } = scan;
  for (const i of prefixes) {
    if (i === tokens.count - 1) continue;
    if (tokens.words[i] === 'exc') excellence(tokens, i, finds);
    else if (!programs(scan.language).has(tokens.words[i]!)) expertise(tokens, i, finds);
    else if (cues.length > 0 || isNamedBefore(scan, i)) arena(scan, i, finds);
  }
}

/** "Arena Tangvekst": a name with this prefix in a text about clusters, unless it names a town ("Arena Nord", "Arena Oslo" are halls). */
function arena(scan: Scan, i: number, finds: Finds): void {
  const { tokens, text } = scan;
  const name = tokens.before[i + 1] === SPACED ? readName(tokens, i + 1) : null;
  if (
    !name ||
    name.quoted ||
    isPlaceName(text.slice(name.start, name.end)) ||
    halls(scan.language).has(tokens.words[i + 1]!) ||
    isNoCluster(scan, i, i + 2)
  )
    return;
  if (name.to - name.from > 1 || isOwnWord(scan, name)) expertise(tokens, i, finds);
}

/** "Nordisk Tang, tidligere Arena Nordisk Tang": whether what the prefix stands before is the name of something right before it. */
function isNamedBefore({ tokens, text }: Scan, i: number): boolean {
  const name = readName(tokens, i + 1);
  if (name === null || name.to - name.from < 2) return false;
  const printed = `${text.slice(name.start, name.end)}, `;
  const start = tokens.starts[i]!;
  return text.slice(Math.max(0, start - printed.length - LONGEST_LINK), start).includes(printed);
}
/** UTF-16 units of "tidligere kjent som ". */
const LONGEST_LINK = 22;

const programs = wordSet(({ clusters }) => clusters.programs);
const halls = wordSet(({ clusters }) => clusters.halls);

function expertise(tokens: Tokens, i: number, finds: Finds): void {
  if (finds.at(i) || tokens.before[i + 1] !== SPACED) return;
  const name = readName(tokens, i + 1);
  if (name && !name.quoted) finds.add(i, name.to, tokens.starts[i]!, name.end, 'prefix');
}

/** The name after the number, or the one before the parentheses that contain it. */
function excellence(tokens: Tokens, i: number, finds: Finds): void {
  let at = i + 1;
  if (at < tokens.count && isDash(tokens.words[at]!)) at++;
  if (tokens.kinds[at] !== NUMBER) return;
  at++;
  if (tokens.words[at] === '/' && tokens.kinds[at + 1] === NUMBER) at += 2;
  const before = tokens.words[i - 1] === '(' ? finds.at(isQuotationMark(tokens.words[i - 2]) ? i - 3 : i - 2) : undefined;
  if (before) {
    before.kinds.add('excellence-number');
    return;
  }
  while (at < tokens.count && (isDash(tokens.words[at]!) || tokens.words[at] === ':' || tokens.kinds[at] === NUMBER)) at++;
  if (tokens.words[at] === '(') at++;
  if (at >= tokens.count || tokens.before[at] === NEW_LINE) return;
  const known = finds.at(at);
  if (known) {
    known.kinds.add('excellence-number');
    return;
  }
  const name = readName(tokens, at);
  if (name && (name.quoted || name.to - name.from > 1)) finds.add(name.from, name.to, name.start, name.end, 'excellence-number');
}
