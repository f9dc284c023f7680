import { GLUED, MIXED, NEW_LINE, UPPER, type Tokens } from '../../../text/tokens';
import { cueTables, type Cue } from './cues';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { isNoCluster } from './lists';
import { isQuote, readName, type NameRun } from './names';
import { OTHER_SENSES } from './other-senses';

/** "klyngen X", "Spitzencluster X", "pôle de compétitivité X", "the Cluster of Excellence X". */
export function findCueNames(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) if (!cue.foreign && cue.one) nameAfter(scan, cue, finds);
}

function nameAfter(scan: Scan, cue: Cue, finds: Finds): void {
  const { tokens } = scan;
  const at = startOfName(tokens, cue.to);
  if (at < 0) return;
  const known = finds.at(at);
  if (known) {
    known.kinds.add(cue.certain || cue.compound ? 'certain-cue' : 'cue');
    return;
  }
  const name = readName(tokens, at);
  if (!name || OTHER_SENSES.has(tokens.words[at]!)) return;
  if (cue.certain) finds.add(name.from, name.to, name.start, name.end, 'certain-cue');
  else if (mayFollow(scan, cue, name)) finds.add(name.from, name.to, name.start, name.end, cue.compound ? 'certain-cue' : 'cue');
}

/** Where the name behind a cue begins: at once, or behind a comma and an article where a quotation mark follows. */
function startOfName(tokens: Tokens, to: number): number {
  if (to >= tokens.count || tokens.before[to] === NEW_LINE) return -1;
  if (tokens.before[to] === GLUED && !isQuote(tokens.words[to])) return -1;
  return to;
}

/**
 * Behind a cue that is an everyday word too: in German, where every noun has its capital, and in English, where any
 * cluster is so called, the name must look like one: two words, capitals inside, or quotation marks.
 */
function mayFollow(scan: Scan, cue: Cue, name: NameRun): boolean {
  const { tokens } = scan;
  if (name.quoted) return true;
  if (isNoCluster(scan, name.from, name.to)) return false;
  const shape = tokens.shapes[name.from];
  if (scan.language?.code === 'fr' && !cue.certain) return staysNamed(scan, name);
  const striking = shape === MIXED || (shape === UPPER && name.end - name.start > 2);
  if (cue.capital && scan.language?.code !== 'de' && !striking) return cueTables(scan).tails.length > 0 && cue.compound;
  if (scan.language?.code === 'de' || scan.language?.code === 'en' || scan.language?.code === 'nl' || !scan.language) {
    return striking || (name.to - name.from > 1 && !cue.capital);
  }
  return true;
}

/** "le pôle X": any branch of a house is a pôle, so the name must be used by itself as well. */
function staysNamed(scan: Scan, name: NameRun): boolean {
  const printed = scan.text.slice(name.start, name.end);
  if (printed.length < 4) return false;
  const other = scan.text.indexOf(printed, name.end);
  return other >= 0 || scan.text.lastIndexOf(printed, name.start - 1) >= 0;
}
