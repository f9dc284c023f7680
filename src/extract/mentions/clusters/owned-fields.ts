import { wordSet } from '../../../languages/word-sets';
import { CAPITALIZED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { WordClass } from '../lexicon';
import { inflected } from '../lexis/named';
import type { Scan } from '../scan';
import { cueTables, type Cue } from '../lexis/cues';
import { opensSentence } from '../../../text/sentences';
import type { Finds } from './finds';
import { isJoin } from './names';
import { isPossessive } from '../lexis/owners';
import { isPlaceName } from '../../../gazetteer/places';

/** Maximum number of words of the fields before a cue, including those that join them. */
const MOST_OF_FIELDS = 7;
/** A single word gives the kind of cluster, not a name. */
const FEWEST = 2;

const unnamed = wordSet(({ clusters }) => [...clusters.new, ...clusters.noNameBefore]);

/**
 * "Arktisen energian ja kiertotalouden klusteri": where a field stands in the genitive before its cue, several words
 * are a name if the first is capitalized and the last is an industry. After the genitive of a place they are a
 * description, and words for number, size or owner are not part of a name.
 */
export function findOwnedFields(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const { industries } = cueTables(scan);
  if (industries.length === 0) return;
  const { tokens } = scan;
  for (const cue of cues) {
    if (!cue.one || cue.foreign || cue.compound || cue.capital || tokens.before[cue.token] !== SPACED) continue;
    if (finds.at(cue.token) || finds.at(cue.to) || !industries.some((ending) => tokens.words[cue.token - 1]!.endsWith(ending))) continue;
    const from = startOfFields(scan, cue.token);
    if (from >= 0) finds.add(from, cue.to, tokens.starts[from]!, tokens.ends[cue.to - 1]!, 'head-word');
  }
}

/** The capitalized word that opens both the genitives before a cue and the sentence; -1 if there is none. */
function startOfFields(scan: Scan, cue: number): number {
  const { tokens, classes } = scan;
  let words = 0;
  for (let i = cue - 1; i >= 0 && cue - i <= MOST_OF_FIELDS; i--) {
    const word = tokens.words[i]!;
    if (tokens.kinds[i] !== WORD) return -1;
    if (isJoin(word) && words > 0 && tokens.before[i] === SPACED) continue;
    if (!isPossessive(scan, word) || (classes[i]! & WordClass.function) !== 0 || unnamed(scan.language).has(word)) return -1;
    words++;
    if (tokens.shapes[i] === CAPITALIZED) {
      return words >= FEWEST && opensSentence(tokens, i) && !isPlace(scan, i) ? i : -1;
    }
    if (tokens.shapes[i] !== LOWER || tokens.before[i] !== SPACED) return -1;
  }
  return -1;
}

/** "Lapin", "Suomen": a place, in the genitive too, which is one letter; "Arktisen" is an adjective's. */
function isPlace({ tokens, text, language }: Scan, at: number): boolean {
  const printed = text.slice(tokens.starts[at], tokens.ends[at]);
  if (isPlaceName(printed)) return true;
  if (language === null) return false;
  const { inflection } = language.places;
  const genitives = { ...inflection, endings: inflection.endings.filter((ending) => ending.length === 1) };
  return inflected(tokens.words[at]!, printed, tokens.shapes[at]!, genitives) !== null;
}
