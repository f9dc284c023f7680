import { isEnglishWord } from '../../../gazetteer/kin';
import { isDash } from '../../../text/dashes';
import { CAPITALIZED, GLUED, LOWER, NEW_LINE, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import { isQuotationMark } from '../../../text/quotation-marks';
import type { Tokens } from '../../../text/tokens';
import { EVENT_WORDS } from '../../../languages/english-events';
import { wordSet } from '../../../languages/word-sets';
import { indefiniteArticles } from '../grammar';
import { WordClass } from '../lexicon';
import { isCapitalNoun } from '../capital-nouns';
import type { Scan } from '../scan';
import type { Cue } from '../lexis/cues';
import { opensSentence, sentenceAround } from '../../../text/sentences';
import type { Finds } from './finds';
import { endOfGerman } from './german-head';
import { isNoCluster } from './lists';
import { withJoined } from './joined-head';
import { isCapital, type NameRun } from './names';
import { readNameBefore } from './names-before';
import { isOwnWord } from './own-words';
import { plainHead } from './plain-heads';
import { isComputedOn, speaksOfOthers } from './senses';

/** "Oslo Cancer Cluster", "X Cluster Denmark", "Software-Cluster", "X-klyngen": the cue is the head of the name. */
export function findHeadWords(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const cueAt = new Map(cues.map((cue) => [cue.token, cue]));
  for (const cue of cues) {
    if (cue.foreign || finds.at(cue.token)) continue;
    if (cue.capital && cue.one && !cue.certain) {
      capitalHead(scan, cue, cueAt, finds);
    } else if (!cue.capital && cue.one) {
      hyphenedHead(scan, cue, finds);
      plainHead(scan, cue, finds);
    }
  }
}

function capitalHead(scan: Scan, cue: Cue, cueAt: ReadonlyMap<number, Cue>, finds: Finds): void {
  const { tokens } = scan;
  if (quotedHead(scan, cue, finds)) return;
  const name = withJoined(scan, withoutCue(tokens, readNameBefore(scan, cue.token + 1), cue, cueAt), cue, finds);
  if (
    !name ||
    name.from === cue.token ||
    isComputedOn(scan, name.from) ||
    isOwned(tokens, cue.token) ||
    speaksOfOthers(scan, name.from, cue.token) ||
    isOfSeveral(scan, name.from, cue.token) ||
    isAnyOne(scan, name.from, cue.token + 1)
  )
    return;
  const quoted = endOfQuotation(tokens, name.from, cue.token);
  const german = scan.language?.places.capitalNouns === true;
  const to = quoted > 0 ? quoted : german ? endOfGerman(scan, cue, name, finds) : endOfHead(scan, cue.token);
  if (to < 0 || isNoCluster(scan, name.from, to) || isWithinCapitals(tokens, name.from, to) || isOfMeeting(tokens, cue.token)) return;
  const genitive = to === cue.token + 1 && tokens.words[cue.token]!.endsWith('s') ? 1 : 0;
  finds.add(name.from, to, name.start, tokens.ends[to - 1]! - genitive, 'head-word');
}

/** "Het “Tangcluster Westhoek” telt": a compound and more names, alone in quotation marks. */
function quotedHead({ tokens }: Scan, cue: Cue, finds: Finds): boolean {
  const from = cue.token;
  const to = cue.compound ? endOfQuotation(tokens, from, from) : 0;
  if (to <= from + 1) return false;
  finds.add(from, to, tokens.starts[from]!, tokens.ends[to - 1]!, 'head-word');
  return true;
}

/** "der Verein «Tang Innovations-Cluster Holz»": where the quotation ends that a name opens, if it is short; 0 if there is none. */
function endOfQuotation(tokens: Tokens, from: number, head: number): number {
  if (!isQuotationMark(tokens.words[from - 1])) return 0;
  for (let i = head + 1; i <= head + LONGEST_REST && tokens.before[i] !== NEW_LINE; i++) {
    if (isQuotationMark(tokens.words[i])) return i;
    if (tokens.kinds[i] !== WORD || !isCapital(tokens, i)) return 0;
  }
  return 0;
}
/** Maximum number of words in a quotation after the head. */
const LONGEST_REST = 4;

/** "Formation of a Successful Business Cluster": any one, in a title; but "a Kelp Cluster member". */
const isAnyOne = ({ tokens, classes, language }: Scan, from: number, to: number): boolean =>
  language?.grammar.titleCase === true &&
  indefiniteArticles(language).has(tokens.words[from - 1] ?? '') &&
  tokens.before[from] === SPACED &&
  (to >= tokens.count || tokens.kinds[to] !== WORD || (classes[to]! & WordClass.function) !== 0);

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
  // "Robot-klyngen vokser": at the start of a sentence a kind of cluster is capitalized, too; where cases mark what belongs
  // together, only a name has a hyphen after it: "Levälaakso-klusteri".
  const mayBeKind = opensSentence(tokens, from) && scan.language?.organizations.ownerEndings.length === 0;
  if (from === last && shape === CAPITALIZED && (mayBeKind || !isOwnWord(scan, run))) return;
  finds.add(from, dash, tokens.starts[from]!, tokens.ends[last]!, 'head-word');
}

/** "Havbruksklynga Stiim Aqua Cluster", "Klyngerne Stiim Aqua Cluster og …": a separate cue before the name is not part of it. */
function withoutCue(tokens: Tokens, name: NameRun | null, head: Cue, cueAt: ReadonlyMap<number, Cue>): NameRun | null {
  const first = name && cueAt.get(name.from);
  if (!first || name.from + 1 >= head.token || tokens.before[name.from + 1] === GLUED) return name;
  if (!(first.definite || first.certain || first.many)) return name;
  return { ...name, from: name.from + 1, start: tokens.starts[name.from + 1]! };
}
