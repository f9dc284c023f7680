import { isDash } from '../../../text/dashes';
import { wordSet } from '../../../languages/word-sets';
import { isApostrophe } from '../../../text/apostrophe';
import { NEW_LINE } from '../../../text/token-kinds';
import type { Scan } from '../scan';
import { cueTables, type Cue } from '../lexis/cues';
import { areOfMembers, isOfMembers } from './senses';

/** Maximum number of words between "one of" and its cue: "one of the oldest ocean energy clusters". */
const WITHIN = 7;
const openings = wordSet(({ clusters }) => clusters.oneOf);

/**
 * "X, en af landets største klynger", "X is one of Europe's largest clusters": a plural that includes the name before
 * the mark or the verb. Where the cue is an everyday word, the sentence must mention members.
 */
export function isOneOfSeveral(scan: Scan, { token, many }: Cue): boolean {
  const { tokens, language } = scan;
  if (!many || language === null || (language.clusters.everydayCue && !areOfMembers(scan, token))) return false;
  for (let i = token - 1; i > 0 && token - i <= WITHIN + 2; i--) {
    if (tokens.before[i + 1] === NEW_LINE) return false;
    const word = tokens.words[i]!;
    if (openings(language).has(word) || openings(language).has(`${word} ${tokens.words[i + 1]!}`))
      return isAfterName(scan, i) && areItself(scan, i + 2, token);
  }
  return false;
}

/**
 * Whether the words between do not refer to a member or a part of the clusters, as in "en af lederne i de tre klynger",
 * "one of the systems that run clusters".
 */
function areItself(scan: Scan, from: number, cue: number): boolean {
  const { words } = scan.tokens;
  for (let i = from; i < cue; i++) if (parting(scan.language).has(words[i]!) || isOfMembers(scan, i)) return false;
  return true;
}
const parting = wordSet(({ clusters }) => [...clusters.breaks, ...clusters.relatives]);

/** Whether it follows a comma, a dash or a copula; in French an article may precede it: "l'un des". */
function isAfterName(scan: Scan, at: number): boolean {
  const { words } = scan.tokens;
  const before = words[isApostrophe(words[at - 1]) ? at - 3 : at - 1] ?? '';
  return before === ',' || isDash(before) || cueTables(scan).copulas.includes(before);
}
