import type { Scan } from '../scan';
import { type Cue } from '../lexis/cues';
import { opensSentence, sentenceAround } from '../../../text/sentences';
import type { Find } from './finds';
import { isCapital } from './names';

/** "Klyngen" and "klyngeorganisationer", not "smitteklyngen" nor "en klynge": certainly about cluster organizations. */
export const isOfBody = ({ definite, certain, foreign }: Cue): boolean => (definite || certain) && !foreign;

/**
 * "Clean, Tanginstituttet og Norvik skal …, og klyngen står forrest": the first of several names, if the sentence later
 * mentions the cluster, in a language whose cue is not an everyday word.
 */
export function opensListOfBodies(scan: Scan, find: Find, cues: readonly Cue[]): boolean {
  const { tokens, classes, language } = scan;
  if (language === null || language.clusters.everydayCue || !opensSentence(tokens, find.from) || classes[find.from] !== 0) return false;
  const printed = scan.text.slice(find.start, find.end);
  if (tokens.words[find.to] !== ',' || !isCapital(tokens, find.to + 1)) return false;
  if (!find.match!.form.records.some(({ country, names }) => country === language.places.countries[0] && names.includes(printed)))
    return false;
  const [, end] = sentenceAround(tokens, find.from);
  return cues.some((cue) => isOfBody(cue) && cue.one && !cue.capital && cue.token > find.to && cue.token < end);
}
