import { isEnglishWord } from '../../../gazetteer/kin';
import { isDash } from '../../../text/dashes';
import { isQuotationMark } from '../../../text/quotation-marks';
import { CAPITALIZED, GLUED, LOWER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { EVENT_WORDS } from '../../../languages/english-events';
import { wordSet } from '../../../languages/word-sets';
import { isCapitalNoun } from '../capital-nouns';
import { ands } from '../grammar';
import type { Scan } from '../scan';
import { cueTables, type Cue } from '../lexis/cues';
import { sides } from '../lexis/place-words';
import { opensSentence, sentenceAround } from '../../../text/sentences';
import { isBehindDeed } from './deeds';
import type { Finds } from './finds';
import { endOfGerman } from './german-head';
import { isNoCluster } from './lists';
import { isCapital, type NameRun } from './names';
import { readNameBefore } from './names-before';
import { isOwnWord } from './own-words';
import { plainHead } from './plain-heads';
import { areOfMembers, isComputedOn, speaksOfOthers } from './senses';

/** "Oslo Cancer Cluster", "X Cluster Denmark", "Software-Cluster", "X-klyngen": the cue is the head of the name. */
export function findHeadWords(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const cueAt = new Map(cues.map((cue) => [cue.token, cue]));
  for (const cue of cues) {
    if (cue.foreign || finds.at(cue.token)) continue;
    if (cue.capital && cue.one && !cue.certain) {
      capitalHead(scan, cue, cueAt, finds);
      wholeName(scan, cue, finds);
    } else if (!cue.capital && cue.one) {
      hyphenedHead(scan, cue, finds);
      plainHead(scan, cue, finds);
    }
  }
}

function capitalHead(scan: Scan, cue: Cue, cueAt: ReadonlyMap<number, Cue>, finds: Finds): void {
  const { tokens } = scan;
  const name = withoutCue(tokens, readNameBefore(scan, cue.token + 1), cue, cueAt);
  if (
    !name ||
    name.from === cue.token ||
    isComputedOn(scan, name.from) ||
    isOwned(tokens, cue.token) ||
    speaksOfOthers(scan, name.from, cue.token) ||
    isOfSeveral(scan, name.from, cue.token)
  )
    return;
  const to = scan.language?.places.capitalNouns === true ? endOfGerman(scan, cue, name, finds) : endOfHead(scan, cue.token);
  if (to < 0 || isNoCluster(scan, name.from, to) || isWithinCapitals(tokens, name.from, to) || isOfMeeting(tokens, cue.token)) return;
  const genitive = to === cue.token + 1 && tokens.words[cue.token]!.endsWith('s') ? 1 : 0;
  finds.add(name.from, to, name.start, tokens.ends[to - 1]! - genitive, 'head-word');
}

/** "Zusammenarbeit Europäischer Algen-Cluster": after a noun an adjective in the genitive plural, where nouns are capitalized. */
function isOfSeveral({ tokens, language }: Scan, from: number, cue: number): boolean {
  if (language?.places.capitalNouns !== true) return false;
  let head = cue;
  while (head > from && tokens.before[head] === GLUED) head--;
  const adjective = head - 1;
  return adjective > from && tokens.words[adjective]!.endsWith('er') && isCapitalNoun(language, tokens.words[adjective - 1]!);
}

/** "Kelp Cluster Conference", "Tang Cluster Annual Award": whether an event is called after a cluster, or after all of them. */
function isOfMeeting(tokens: Tokens, head: number): boolean {
  for (let i = head + 1; i <= head + MEETING_WITHIN && tokens.before[i] === SPACED && isCapital(tokens, i); i++)
    if (EVENT_WORDS.has(tokens.words[i]!)) return true;
  return false;
}
const MEETING_WITHIN = 3;

/** "NEWS FROM THE CLUSTER": where other words of a line are in capitals, too, capitals do not show where a name begins. */
function isWithinCapitals(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.shapes[from] !== UPPER) return false;
  const [first, last] = sentenceAround(tokens, from);
  let others = 0;
  for (let i = first; i < last; i++) {
    if (tokens.kinds[i] !== WORD || (i >= from && i < to)) continue;
    if (tokens.shapes[i] !== UPPER) return false;
    others++;
  }
  return others > 0 || to - from > MOST_IN_CAPITALS;
}

/** A line of up to this many words in capitals is nothing but a name: "OSLO CANCER CLUSTER". */
const MOST_IN_CAPITALS = 4;

/**
 * "støttet af Tangklyngen", "Tangklyngens formand", "Tangklyngen Vest": a capitalized compound inside a sentence, where
 * nouns are not capitalized, is a name if it does or has what only an organization does or has, or if a side of the
 * country follows. Names of stars, festivals and houses
 * look the same: "Perseusklyngen".
 */
function wholeName(scan: Scan, { token, compound, definite }: Cue, finds: Finds): void {
  const { tokens, language } = scan;
  if (!compound || !definite || language === null || language.clusters.everydayCue || tokens.shapes[token] !== CAPITALIZED) return;
  const to = isDirection(scan, token + 1) ? endOfDirection(tokens, token + 1) : token + 1;
  // A noun opens sentences with a capital, but none has a side of the country after it.
  if (opensSentence(tokens, token) ? to === token + 1 : tokens.before[token] !== SPACED || isCapital(tokens, token - 1)) return;
  if (finds.at(token)) return;
  if (isCapital(tokens, to) || isQuotationMark(tokens.words[to]) || (tokens.before[to] === GLUED && tokens.kinds[to] === WORD)) return;
  const genitive = tokens.words[to - 1]!.endsWith('s') ? 1 : 0;
  const isBody = to > token + 1 || (genitive > 0 && hasBelonging(scan, to)) || isAmongBodies(scan, token, finds);
  if (isBody && !speaksOfOthers(scan, token, token))
    finds.add(token, to, tokens.starts[token]!, tokens.ends[to - 1]! - genitive, 'head-word');
}

/** Whether what stands before it is done by an organization, is a list of members, or another cluster. */
const isAmongBodies = (scan: Scan, at: number, finds: Finds): boolean =>
  isBehindDeed(scan, at) || areOfMembers(scan, at) || isJoined(scan, at, finds);

/** "mellom Arena Tang og den nye Algeklyngen": whether "and" stands between a registered cluster and it in a sentence. */
function isJoined(scan: Scan, at: number, finds: Finds): boolean {
  const { tokens } = scan;
  const [from] = sentenceAround(tokens, at);
  let joins = false;
  for (let i = at - 1; i >= Math.max(from, at - JOINED_WITHIN); i--) {
    if (finds.at(i)?.match) return joins;
    joins ||= ands(scan.language).has(tokens.words[i]!);
  }
  return false;
}
const JOINED_WITHIN = 8;

/** "Tangklyngen Vest", "Tangklustret Norr" */
const isDirection = ({ tokens, language }: Scan, at: number): boolean =>
  isCapital(tokens, at) && tokens.before[at] === SPACED && sides(language).has(tokens.words[at]!);

/** "Øst", "Sør-Østerdal": one past a side and the place that a hyphen joins to it. */
const endOfDirection = ({ words, before }: Tokens, at: number): number =>
  words[at + 1] === '-' && before[at + 1] === GLUED && before[at + 2] === GLUED ? at + 3 : at + 1;

/** An adjective may stand between a genitive and what it owns: "Tangklyngens nye formand". */
const hasBelonging = (scan: Scan, at: number): boolean =>
  [at, at + 1].some((i) => cueTables(scan).belongings.includes(scan.tokens.words[i] ?? ''));

/** "Gründer des Clusters", "director of the Cluster": after an article the head refers to a cluster, and does not end a name. */
const isOwned = (tokens: Tokens, head: number): boolean =>
  tokens.shapes[head - 1] === LOWER && nameArticles(null).has(tokens.words[head - 1]!);
/** Articles of any language: "director of the Cluster" may occur in a Danish text. */
const nameArticles = wordSet(({ clusters }) => clusters.nameArticles);

/**
 * "X Cluster Denmark", "X Cluster of Raw Materials": one past the head and the capitalized words after it; in "Fjord
 * Cluster Marks Ten Years" the title continues, in a language with title case.
 */
const headLinks = wordSet(({ clusters }) => clusters.headLinks);

function endOfHead({ tokens, language }: Scan, head: number): number {
  const hasField =
    headLinks(null).has(tokens.words[head + 1] ?? '') &&
    tokens.before[head + 1] === SPACED &&
    tokens.before[head + 2] === SPACED &&
    isCapital(tokens, head + 2) &&
    isCapital(tokens, head + 3) &&
    tokens.before[head + 3] === SPACED;
  let to = head + (hasField ? 2 : 1);
  const least = to;
  const most = to + 2;
  while (to < tokens.count && to < most && tokens.before[to] === SPACED && isCapital(tokens, to)) to++;
  const isTitle = !hasField && language?.grammar.titleCase === true && to === most && isVerbOfTitle(tokens.words[least]!);
  return isTitle ? least : to;
}

/** "Marks", "Opens": an English word in -s, as the verb of a headline is; "Smart Cluster Life Sciences" has another one there. */
const isVerbOfTitle = (word: string): boolean => word.endsWith('s') && isEnglishWord(word);

/** "X-klyngen": X is the name, unless it is a kind of cluster ("IT-klyngen", "robot-klyngen"). */
function hyphenedHead(scan: Scan, cue: Cue, finds: Finds): void {
  const { tokens } = scan;
  const dash = cue.token - 1;
  if (dash < 1 || !isDash(tokens.words[dash]!) || tokens.before[dash] !== GLUED || tokens.before[cue.token] !== GLUED) return;
  const last = dash - 1;
  let from = last;
  while (from > 0 && last - from < 4 && tokens.before[from] === SPACED && isCapital(tokens, from - 1)) from--;
  const shape = tokens.shapes[last]!;
  if (isNoCluster(scan, from, dash) || isComputedOn(scan, from)) return;
  if (shape === LOWER || (from === last && shape === UPPER && tokens.words[last]!.length < 4)) return;
  const run: NameRun = { from, to: dash, start: tokens.starts[from]!, end: tokens.ends[last]!, quoted: false };
  // "Robot-klyngen vokser": at the start of a sentence a kind of cluster is capitalized, too.
  if (from === last && shape === CAPITALIZED && (opensSentence(tokens, from) || !isOwnWord(scan, run))) return;
  finds.add(from, dash, tokens.starts[from]!, tokens.ends[last]!, 'head-word');
}

/** "Havbruksklynga Stiim Aqua Cluster", "Klyngerne Stiim Aqua Cluster og …": a separate cue before the name is not part of it. */
function withoutCue(tokens: Tokens, name: NameRun | null, head: Cue, cueAt: ReadonlyMap<number, Cue>): NameRun | null {
  const first = name && cueAt.get(name.from);
  if (!first || name.from + 1 >= head.token || tokens.before[name.from + 1] === GLUED) return name;
  if (!(first.definite || first.certain || first.many)) return name;
  return { ...name, from: name.from + 1, start: tokens.starts[name.from + 1]! };
}
