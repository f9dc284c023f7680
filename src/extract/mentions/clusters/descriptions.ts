import { LOWER, NEW_LINE, WORD, type Tokens } from '../../../text/tokens';
import { isDash } from '../../../gazetteer/clusters/form';
import { cueTables, type Cue } from './cues';
import type { Scan } from '../scan';
import type { Finds, Kind } from './finds';
import { isNoCluster } from './lists';
import { readNameBefore } from './names';

/** How many words may stand between a name, or its verb, and the cue that describes it. */
const REACH = 9;

/** "X er en klynge for …", "X, Danmarks digitale klynge", "X – klyngen for …", "X — pôle de compétitivité …". */
export function findDescriptions(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) {
    if (!cue.one || cue.foreign || finds.at(cue.token) || isOf(scan, cue.to)) continue;
    describe(scan, cue, finds);
  }
}

/** "en klynge af …" describes anything. */
function isOf(scan: Scan, i: number): boolean {
  const word = scan.tokens.words[i];
  return word === 'af' || word === 'av' || word === 'of' || word === 'von' || word === 'aus';
}

function describe(scan: Scan, cue: Cue, finds: Finds): void {
  const { tokens } = scan;
  const copulas = cueTables(scan).copulas;
  for (let i = cue.token - 1; i > 0 && cue.token - i <= REACH; i--) {
    if (tokens.before[i + 1] === NEW_LINE) return;
    const word = tokens.words[i]!;
    if (isDash(word) && (tokens.before[i] !== 0 || tokens.before[i + 1] !== 0)) return propose(scan, cue, i, 'apposition', finds);
    if (word === ',') return isAppositive(tokens, i, cue) ? propose(scan, cue, i, 'apposition', finds) : undefined;
    if (copulas.includes(word)) return propose(scan, cue, i, 'copula', finds);
    if (tokens.kinds[i] !== WORD) return;
    if (tokens.shapes[i] !== LOWER && !isPossessive(word) && tokens.before[i] !== NEW_LINE && scan.language?.code !== 'de' && !isDash(tokens.words[i - 1] ?? '') && tokens.words[i + 1] !== '-') return;
  }
}

/** "Danmarks", "Norges", "Sweden's" between the name and what it is. */
const isPossessive = (word: string): boolean => word.endsWith('s');

/** Behind a comma a description has words of its own before the cue: an article, a possessive, an adjective. */
function isAppositive(tokens: Tokens, comma: number, cue: Cue): boolean {
  return cue.token - comma > 1 && cue.token - comma <= 6 && tokens.words[comma + 1] !== 'der' && tokens.words[comma + 1] !== 'som';
}

function propose(scan: Scan, cue: Cue, end: number, kind: Kind, finds: Finds): void {
  const { tokens } = scan;
  let to = end;
  if (tokens.words[to - 1] === ')') while (to > 0 && tokens.words[to] !== '(' && end - to < 12) to--;
  const known = finds.at(to - 1);
  if (known) {
    known.kinds.add(kind);
    return;
  }
  const name = readNameBefore(scan, to);
  if (name && !isNoCluster(scan, name.from, name.to) && (cue.certain || cue.compound || name.to - name.from > 1 || hasHump(scan.text, name.start, name.end))) {
    finds.add(name.from, name.to, name.start, name.end, kind);
  }
}

/** Capitals inside a word, or nothing but capitals: no ordinary noun. */
function hasHump(text: string, start: number, end: number): boolean {
  return /\p{L}\p{Lu}/u.test(text.slice(start, end));
}
