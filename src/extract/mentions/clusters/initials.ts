import type { Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';
import type { Cue } from '../lexis/cues';
import type { Finds } from './finds';
import { isNoCluster } from './lists';
import { isCapital, readName } from './names';
import { readNameBefore, startBeforeJoin } from './names-before';
import { isNoNameOf } from './senses';
import { abbreviationAt, initialsOf } from './spelled';

/** "Maritime Cluster Norddeutschland (MCN)": a name with a cue in it, whose initials follow in parentheses. */
export function findInitials(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const { tokens } = scan;
  for (const cue of cues) {
    if (!cue.capital || cue.foreign || finds.at(cue.token)) continue;
    const whole = readName(tokens, cue.token);
    const short = whole && !whole.quoted ? abbreviationAt(tokens, whole.to) : null;
    if (!whole || short === null) continue;
    const before = readNameBefore(scan, cue.token + 1);
    const from = opening(tokens, startBeforeJoin(scan, before?.from ?? cue.token), cue.token, whole.to, short);
    if (from >= 0 && whole.to - from > 1 && !isNoCluster(scan, from, whole.to) && !isNoNameOf(scan, from, cue.token))
      finds.add(from, whole.to, tokens.starts[from]!, whole.end, 'initials');
  }
}

/** The first word, at the latest the cue, from which on the initials match the abbreviation after `to`; -1 if there is none. */
function opening(tokens: Tokens, first: number, cue: number, to: number, short: string): number {
  for (let from = first; from <= cue; from++) {
    if (isCapital(tokens, from) && isSpelled(tokens, from, cue, to, short)) return from;
  }
  return -1;
}

/** Whether an abbreviation has the initials of a name, and perhaps one more letter of the compound that the cue is: "Tångbrukets Innovationskluster (TIK)". */
function isSpelled(tokens: Tokens, from: number, cue: number, to: number, short: string): boolean {
  const initials = initialsOf(tokens, from, to);
  if (initials === short) return true;
  const next = initialsOf(tokens, from, cue).length + 1;
  return (
    short.length === initials.length + 1 &&
    short.slice(0, next) + short.slice(next + 1) === initials &&
    tokens.words[cue]!.includes(short.charAt(next), 1)
  );
}
