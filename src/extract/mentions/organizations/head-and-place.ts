import { isDash } from '../../../text/dashes';
import { LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { isPlaceName } from '../../../gazetteer/places';
import { NONE, propose, type Proposal, type View } from './proposal';

/** "BTU Cottbus-Senftenberg", "TU Dresden": an abbreviated kind of university followed by only its town. */
export function shortAndSeat({ scan, index: { tables }, run: { from, to } }: View): readonly Proposal[] {
  const { tokens, text } = scan;
  if (
    to - from < 2 ||
    tokens.before[from + 1] !== SPACED ||
    tokens.shapes[from] === LOWER ||
    !tables.abbreviated.includes(tokens.words[from]!)
  )
    return NONE;
  const first = isDash(tokens.words[from + 2] ?? '') ? from + 2 : to;
  if (!isPlaceName(text.slice(tokens.starts[from + 1], tokens.ends[Math.min(first, to) - 1]))) return NONE;
  // "lehrt an der BTU Cottbus-Senftenberg Statistik": where every noun is capitalized, the next one is no part of the name.
  const joined = from + 4;
  const end = scan.language?.places.capitalNouns === true && first < to && joined < to && tokens.before[joined] === SPACED ? joined : to;
  return [propose(scan, from, end, 'head-and-seat', 0.86)];
}

/** "Sogn og Fjordane Energi", "Highlands and Islands Enterprise": a place with an "and" in its name, followed by the rest of the run. */
export function joinedPlace({ scan, index: { joins }, run: { from, to } }: View): readonly Proposal[] {
  const { tokens, text } = scan;
  const first = from - 2;
  if (
    to - from < 2 ||
    first < 0 ||
    !joins.has(tokens.words[from - 1]!) ||
    tokens.kinds[first] !== WORD ||
    tokens.shapes[first] === LOWER ||
    tokens.before[from] !== SPACED ||
    tokens.before[from + 1] !== SPACED
  )
    return NONE;
  return isPlaceName(text.slice(tokens.starts[first], tokens.ends[from])) ? [propose(scan, first, to, 'head', 0.84)] : NONE;
}
