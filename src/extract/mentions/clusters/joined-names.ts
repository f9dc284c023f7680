import { SPACED } from '../../../text/token-kinds';
import type { Scan } from '../scan';
import type { Cue } from '../lexis/cues';
import { isCapital, isJoin, isPrintedAgain, readName, type NameRun } from './names';
import { isKnownName } from './other-names';

/**
 * "klyngen Tang og Tare Vest": after a word for one cluster the name goes on over "and", where the text prints all of it
 * once more, and what follows "and" is not known as something else.
 */
export function overRepeatedJoin(scan: Scan, cue: Cue, name: NameRun | null): NameRun | null {
  const { tokens } = scan;
  if (name === null || name.quoted || cue.many || !isJoin(tokens.words[name.to]) || tokens.before[name.to] !== SPACED) return name;
  if (!isCapital(tokens, name.to + 1)) return name;
  const next = readName(tokens, name.to + 1);
  if (next === null || next.quoted || isKnownName(scan, next)) return name;
  const whole: NameRun = { ...name, to: next.to, end: next.end };
  return isPrintedAgain(scan.text, whole) ? whole : name;
}
