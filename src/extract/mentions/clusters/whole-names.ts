import { isQuotationMark } from '../../../text/quotation-marks';
import { CAPITALIZED, GLUED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { wordSet } from '../../../languages/word-sets';
import { ands, definiteArticles } from '../grammar';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { cueIndex, stemsIn } from '../lexis/cue-index';
import { cueTables, type Cue } from '../lexis/cues';
import { sides } from '../lexis/place-words';
import { opensSentenceOrQuote, sentenceAround } from '../../../text/sentences';
import { isAfterDeed } from './deeds';
import type { Finds } from './finds';
import { isCapital } from './names';
import { isMachineOrStars } from './other-senses';
import { areOfMembers, speaksOfGroups, speaksOfOthers } from './senses';

/**
 * "i dag ber Tangklyngen om", "Tangklyngens formand", "Tangklyngen Vest", "Tangklynge Vest": a capitalized compound inside a
 * sentence, where nouns are not capitalized, is a name if it does or has what only an organization does or has, or if a side
 * of the country follows. Names of stars, festivals and houses look the same: "Perseusklyngen".
 */
export function findWholeNames(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const { language } = scan;
  if (language === null || language.places.capitalNouns || language.grammar.titleCase) return;
  if (language.clusters.everydayCue) {
    for (const cue of cues) if (cue.one && !cue.foreign) nameWithArticle(scan, cue, finds);
    return;
  }
  for (const cue of cues)
    if (cue.compound && cue.capital && cue.one && !cue.certain && !cue.foreign && !finds.at(cue.token)) wholeName(scan, cue, finds);
}

/**
 * "het succesvolle Agrofoodcluster": where nouns are not capitalized and the article stands apart, a capitalized compound inside a
 * sentence is a name by itself.
 */
function nameWithArticle(scan: Scan, { token, to, compound, certain }: Cue, finds: Finds): void {
  const { tokens } = scan;
  if (!(compound || certain) || to > token + 1 || tokens.shapes[token] !== CAPITALIZED || tokens.before[token] !== SPACED) return;
  if (isCapital(tokens, to) || isQuotationMark(tokens.words[to]) || (tokens.before[to] === GLUED && tokens.kinds[to] === WORD)) return;
  let article = token - 1;
  while (article > 0 && token - article <= ADJECTIVES && tokens.shapes[article] === LOWER && !isDefinite(scan, article)) article--;
  if (article < 0 || !isDefinite(scan, article) || speaksOfGroups(scan, token) || isOfStars(scan, token)) return;
  const known = finds.at(token);
  if (known === undefined) finds.add(token, to, tokens.starts[token]!, tokens.ends[token]!, 'head-word');
  else known.kinds.add('cue');
}
const isDefinite = ({ tokens, language }: Scan, at: number): boolean => definiteArticles(language).has(tokens.words[at]!);
/** Maximum number of adjectives between the article and the name. */
const ADJECTIVES = 2;

function wholeName(scan: Scan, { token, definite }: Cue, finds: Finds): void {
  const { tokens } = scan;
  if (tokens.shapes[token] !== CAPITALIZED) return;
  const to = isDirection(scan, token + 1) ? endOfDirection(tokens, token + 1) : token + 1;
  // A noun opens sentences with a capital, but none has a side of the country after it.
  const opens = opensSentenceOrQuote(tokens, token);
  if (opens || !definite ? to === token + 1 : tokens.before[token] !== SPACED || isCapital(tokens, token - 1)) return;
  if (isCapital(tokens, to) || isQuotationMark(tokens.words[to]) || (tokens.before[to] === GLUED && tokens.kinds[to] === WORD)) return;
  const genitive = tokens.words[to - 1]!.endsWith('s') ? 1 : 0;
  const isBody = to > token + 1 || (genitive > 0 && hasBelonging(scan, to)) || isAmongBodies(scan, token, finds) || acts(scan, token);
  if (isBody && !isOfStars(scan, token) && !speaksOfOthers(scan, token, token) && !speaksOfGroups(scan, token))
    finds.add(token, to, tokens.starts[token]!, tokens.ends[to - 1]! - genitive, 'head-word');
}

/** Whether what stands before it is done by an organization, is a list of members, or another cluster. */
const isAmongBodies = (scan: Scan, at: number, finds: Finds): boolean =>
  isAfterDeed(scan, at) || areOfMembers(scan, at) || isJoined(scan, at, finds);

/** "råd fra Tangklyngen", "at Tangklyngen vil", "Nå ber Tangklyngen kommunene om": whether it gives something, or is a subject. */
function acts(scan: Scan, at: number): boolean {
  const { tokens, classes, language } = scan;
  const before = tokens.words[at - 1]!;
  if (tokens.kinds[at - 1] !== WORD || tokens.shapes[at - 1] !== LOWER) return false;
  const [from] = sentenceAround(tokens, at);
  const hasSubject = pronouns(language).has(tokens.words[from]!);
  if (givers(language).has(before)) return true;
  if (clauses(language).has(before)) return !(hasSubject && at - from === DIRECT);
  const opensWithAdverb = !hasSubject && (classes[from]! & WordClass.function) !== 0;
  return opensWithAdverb && at - from <= OPENING && (classes[at - 1]! & WordClass.function) === 0;
}
const givers = wordSet(({ grammar }) => [...grammar.from, ...grammar.by, ...grammar.with]);
/** "Vi så Tangklyngen": a subject and its verb before the object. */
const DIRECT = 2;
/** Words of a sentence before its subject, with the verb: "Siden i fjor samler". */
const OPENING = 4;
const clauses = wordSet(({ clusters }) => clusters.clauses);
const pronouns = wordSet(({ quotes, clusters }) => [...quotes.pronouns, ...clusters.subjects]);

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

/** "Perseusklyngen": whether a compound begins with a name of stars or machines. */
function isOfStars({ tokens, language }: Scan, token: number): boolean {
  const word = tokens.words[token]!;
  const [stem] = stemsIn(cueIndex(language), word);
  return stem !== undefined && isMachineOrStars(word.slice(0, stem));
}

/** "Tangklyngen Vest", "Tangklustret Norr" */
const isDirection = ({ tokens, language }: Scan, at: number): boolean =>
  isCapital(tokens, at) && tokens.before[at] === SPACED && sides(language).has(tokens.words[at]!);

/** "Øst", "Sør-Østerdal": one past a side and the place that a hyphen joins to it. */
const endOfDirection = ({ words, before }: Tokens, at: number): number =>
  words[at + 1] === '-' && before[at + 1] === GLUED && before[at + 2] === GLUED ? at + 3 : at + 1;

/** An adjective may stand between a genitive and what it owns: "Tangklyngens nye formand". */
const hasBelonging = (scan: Scan, at: number): boolean =>
  [at, at + 1].some((i) => cueTables(scan).belongings.includes(scan.tokens.words[i] ?? ''));
