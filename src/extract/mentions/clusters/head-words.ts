import { isDash } from '../../../gazetteer/clusters/form';
import { CAPITALIZED, GLUED, LOWER, MIXED, SPACED, UPPER, type Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';
import { sentenceAround, type Cue } from './cues';
import type { Finds } from './finds';
import { isNoCluster } from './lists';
import { isCapital, readNameBefore, type NameRun } from './names';
import { OTHER_CLUSTERS, OTHER_SENSES } from './other-senses';
import { isPlaceName } from './place-names';

/** "Oslo Cancer Cluster", "X Cluster Denmark", "Software-Cluster", "X-klyngen": the cue is the head of the name. */
export function findHeadWords(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const cueAt = new Map(cues.map((cue) => [cue.token, cue]));
  for (const cue of cues) {
    if (cue.foreign || finds.at(cue.token)) continue;
    if (cue.capital && cue.one && !cue.certain) capitalHead(scan, cue, cueAt, finds);
    else if (!cue.capital && cue.one) hyphenedHead(scan.tokens, cue, finds);
  }
}

function capitalHead(scan: Scan, cue: Cue, cueAt: ReadonlyMap<number, Cue>, finds: Finds): void {
  const { tokens } = scan;
  const name = withoutCue(tokens, readNameBefore(scan, cue.token + 1), cue, cueAt);
  if (!name || name.from === cue.token || hasOtherSense(scan, name.from, cue.token)) return;
  const region = scan.language?.code === 'de' ? regionBehind(scan, cue.token + 1) : 0;
  if (region === 0 && scan.language?.code === 'de' && tokens.before[cue.token] !== GLUED && name.to - name.from < 3 && !isStriking(tokens, name.from)) return;
  if (region === 0 && scan.language?.code === 'de' && finds.at(cue.token + 1)?.from === cue.token + 1) return;
  if (scan.language?.code === 'de' && (tokens.words[cue.token] === 'clustern' || OTHER_CLUSTERS.has(tokens.words[name.from]!))) return;
  let to = cue.token + 1 + region;
  while (to < tokens.count && to - cue.token < 3 && tokens.before[to] !== GLUED && isCapital(tokens, to) && tokens.before[to] === 1 && scan.language?.code !== 'de') to++;
  if (isNoCluster(scan, name.from, to)) return;
  const genitive = to === cue.token + 1 && tokens.words[cue.token]!.endsWith('s') ? 1 : 0;
  finds.add(name.from, to, name.start, tokens.ends[to - 1]! - genitive, 'head-word');
}

/** "X-klyngen": X is the name, unless it is a class ("IT-klyngen", "robot-klyngen"). */
function hyphenedHead(tokens: Tokens, cue: Cue, finds: Finds): void {
  const dash = cue.token - 1;
  if (dash < 1 || !isDash(tokens.words[dash]!) || tokens.before[dash] !== GLUED || tokens.before[cue.token] !== GLUED) return;
  const last = dash - 1;
  let from = last;
  while (from > 0 && last - from < 4 && tokens.before[from] === 1 && isCapital(tokens, from - 1)) from--;
  const shape = tokens.shapes[last]!;
  if (shape === LOWER || (from === last && (shape === CAPITALIZED || (shape === UPPER && tokens.words[last]!.length < 4)))) return;
  finds.add(from, dash, tokens.starts[from]!, tokens.ends[last]!, 'head-word');
}

/** "Havbruksklynga Stiim Aqua Cluster": a cue of its own before the name is none of its words. */
function withoutCue(tokens: Tokens, name: NameRun | null, head: Cue, cueAt: ReadonlyMap<number, Cue>): NameRun | null {
  const first = name && cueAt.get(name.from);
  if (!first || name.from + 1 >= head.token || tokens.before[name.from + 1] === GLUED || !(first.definite || first.certain)) return name;
  return { ...name, from: name.from + 1, start: tokens.starts[name.from + 1]! };
}

/** "Maritime Cluster Norddeutschland", "Chemie-Cluster Bayern": how many tokens behind a German head name its region. */
function regionBehind({ tokens, text }: Scan, at: number): number {
  if (at >= tokens.count || tokens.before[at] !== SPACED || !isCapital(tokens, at)) return 0;
  return isPlaceName(text.slice(tokens.starts[at], tokens.ends[at])) || NORTH_AND_SOUTH.test(tokens.words[at]!) ? 1 : 0;
}

/** Parts of the country that no gazetteer lists. */
const NORTH_AND_SOUTH = /^(?:nord|süd|ost|west|mittel)(?:deutschland|ost|west|bayern|hessen|sachsen|österreich|schweiz)$/u;

const isStriking = (tokens: Tokens, i: number): boolean => tokens.shapes[i] === MIXED || tokens.shapes[i] === UPPER;

/** Whether the words before the head, or any in its sentence, speak of machines, stars, cells or cases. */
function hasOtherSense(scan: Scan, from: number, head: number): boolean {
  const { tokens } = scan;
  if (OTHER_CLUSTERS.has(tokens.words[from]!) && head - from < 2) return true;
  const [first, last] = sentenceAround(tokens, head);
  for (let i = first; i < last; i++) if (OTHER_SENSES.has(tokens.words[i]!)) return true;
  return false;
}
