import { wordSet } from '../../../languages/word-sets';
import { isCapital } from '../../../text/capitals';
import { opensSentence } from '../../../text/sentences';
import { LOWER, NEW_LINE, WORD } from '../../../text/token-kinds';
import { listJoins } from '../grammar';
import type { Cue } from '../lexis/cues';
import type { Scan } from '../scan';
import { run } from './names';
import { isOwnWord } from './own-words';

/** Maximum number of words of the place that a description goes on with. */
const MOST_WORDS = 4;

/**
 * "Tangvirk, havbrugsklyngen på Fyn, har …": whether a definite compound right after the comma is the whole description of the
 * word that opens the sentence, with nothing but a place until the second comma. A list goes on otherwise: "Kommunen,
 * havbrugsklyngen og …".
 */
export function isClosedApposition(scan: Scan, comma: number, cue: Cue): boolean {
  if (!cue.compound || !cue.definite || !isSubject(scan, comma)) return false;
  const { tokens, language } = scan;
  let at = cue.to;
  if (prepositions(language).has(tokens.words[at] ?? '')) {
    const place = at + 1;
    for (at = place; at - place < MOST_WORDS && isCapital(tokens, at); at++);
    if (at === place) return false;
  }
  const next = at + 1;
  return (
    tokens.words[at] === ',' &&
    tokens.kinds[next] === WORD &&
    tokens.before[next] !== NEW_LINE &&
    tokens.shapes[next] === LOWER &&
    !listJoins(language).has(tokens.words[next]!)
  );
}
const prepositions = wordSet(({ places }) => [...places.prepositions, ...places.loosePrepositions]);

/** Whether a single word that can only be a name opens the sentence and ends at a comma. */
const isSubject = (scan: Scan, comma: number): boolean =>
  comma > 0 &&
  isCapital(scan.tokens, comma - 1) &&
  opensSentence(scan.tokens, comma - 1) &&
  isOwnWord(scan, run(scan.tokens, comma - 1, comma));
