import { SPACED } from '../../../text/tokens';
import type { Scan } from '../scan';
import { isCapital } from './names';
import { isPlaceName } from './place-names';

/** "Maritime Cluster Norddeutschland", "Chemie-Cluster Bayern": a region behind a German head. */
export function isRegion({ tokens, text }: Scan, at: number): boolean {
  if (at >= tokens.count || tokens.before[at] !== SPACED || !isCapital(tokens, at)) return false;
  return isPlaceName(text.slice(tokens.starts[at], tokens.ends[at])) || NORTH_AND_SOUTH.test(tokens.words[at]!);
}

/** Parts of the country that no gazetteer lists. */
const NORTH_AND_SOUTH = /^(?:nord|süd|ost|west|mittel)(?:deutschland|ost|west|bayern|hessen|sachsen|österreich|schweiz)$/u;
