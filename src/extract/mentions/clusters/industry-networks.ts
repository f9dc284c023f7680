import { isDash } from '../../../text/dashes';
import { CAPITALIZED, GLUED, SPACED } from '../../../text/token-kinds';
import { cueTables } from '../lexis/cues';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { isCapital, readName } from './names';
import { endOfHyphened, isRegion } from './regions';
import { abbreviationAt } from './spelled';

/**
 * "Photonik-Netzwerk Harz", "Mitteldeutsches Kunststoffnetzwerk (MKN)", "Netzwerk Tangtechnik Sachsen": in German, a network of an
 * industry with its region or its abbreviation.
 *
 * @param stemmed words with a stem of a cue in them
 */
export function findIndustryNetworks(scan: Scan, stemmed: readonly number[], finds: Finds): void {
  const { tokens, language } = scan;
  if (language?.places.capitalNouns !== true) return;
  for (const at of stemmed) {
    const word = tokens.words[at]!;
    if (tokens.shapes[at] !== CAPITALIZED || finds.at(at) || !language.clusters.networks.some((network) => word.endsWith(network)))
      continue;
    const first = firstOfNetwork(scan, at);
    const to = first < 0 ? endOfField(scan, at) : endOfNetwork(scan, at);
    if (to < 0) continue;
    const from = first < 0 ? at : withAdjective(scan, first, to);
    finds.add(from, to, tokens.starts[from]!, tokens.ends[to - 1]!, 'head-word');
  }
}

const isIndustry = (scan: Scan, word: string): boolean => cueTables(scan).industries.some((ending) => word.endsWith(ending));

/** The first token of a compound of an industry and a network; -1 if it is none. */
function firstOfNetwork(scan: Scan, at: number): number {
  const { tokens, language } = scan;
  const word = tokens.words[at]!;
  for (const network of language?.clusters.networks ?? []) {
    if (word.length > network.length && word.endsWith(network)) return isIndustry(scan, word.slice(0, -network.length)) ? at : -1;
    const isHyphened = word === network && at > 1 && tokens.before[at] === GLUED && isDash(tokens.words[at - 1]!);
    if (isHyphened) return isIndustry(scan, tokens.words[at - 2]!) ? at - 2 : -1;
  }
  return -1;
}

/** One past the network and its region, or past a network before its abbreviation; -1 without either. */
function endOfNetwork(scan: Scan, at: number): number {
  if (isRegion(scan, at + 1) && !isCapital(scan.tokens, at + 2)) return endOfHyphened(scan.tokens, at + 2);
  return abbreviationAt(scan.tokens, at + 1) === null ? -1 : at + 1;
}

/** "Netzwerk Tangtechnik Sachsen": one past the region at the end of a name with an industry in it; -1 otherwise. */
function endOfField(scan: Scan, at: number): number {
  const { tokens, language } = scan;
  if (language?.clusters.networks.includes(tokens.words[at]!) !== true || tokens.before[at] === GLUED || tokens.before[at + 1] !== SPACED)
    return -1;
  const name = readName(tokens, at + 1);
  if (name === null || name.quoted || name.to - name.from < 2 || !isRegion(scan, name.to - 1)) return -1;
  return tokens.words.slice(name.from, name.to).some((word) => isIndustry(scan, word)) ? name.to : -1;
}

/** "Mitteldeutsches Kunststoffnetzwerk (MKN)": where a capitalized adjective before it is the first word of its abbreviation. */
function withAdjective({ tokens }: Scan, first: number, to: number): number {
  const before = first - 1;
  const short = before < 0 ? null : abbreviationAt(tokens, to);
  return short !== null &&
    tokens.words[before]!.startsWith(short.charAt(0)) &&
    tokens.before[first] === SPACED &&
    tokens.shapes[before] === CAPITALIZED
    ? before
    : first;
}
