import { wordSet } from '../../../languages/word-sets';
import { en } from '../../../languages/en/language';
import { SPACED, WORD } from '../../../text/token-kinds';
import { endsInNoun } from '../lexis/heads';
import type { Scan } from '../scan';
import { cueTables, isOf } from '../lexis/cues';
import { endsSentence, sentenceAround } from '../../../text/sentences';
import { isPlaceName } from '../../../gazetteer/places';
import { hasOtherSense, isFieldInCapitals, isMachineOrStars, isNoNameBefore } from './other-senses';

/** How many words may stand between "of" and the members: "a cluster of small, loosely allied companies". */
const MEMBERS_WITHIN = 8;

/** "en klynge af huse": whether it is a cluster of anything other than companies or members: "a cluster of 60 companies". */
export function isOfThings(scan: Scan, at: number): boolean {
  if (!isOf(scan, at)) return false;
  const { tokens } = scan;
  for (let i = at + 1; i < Math.min(tokens.count, at + MEMBERS_WITHIN) && !endsSentence(tokens, i); i++)
    if (isOfMembers(scan, i)) return false;
  return true;
}

/** "60 companies", "our members": whether these are the members of a cluster. */
export const isOfMembers = (scan: Scan, at: number): boolean =>
  cueTables(scan).belongings.includes(scan.tokens.words[at]!) ||
  endsInNoun((scan.language ?? en).organizations.plurals, scan.tokens.words[at]!) ||
  endsInNoun((scan.language ?? en).organizations.businesses, scan.tokens.words[at]!);

/** "en klynge med 40 servere", "a cluster with 200 nodes": how far after a cue its contents stand. */
const HAS_WITHIN = 6;

/** Whether the contents of a cue, up to the next mark, are machines, stars, cells or cases, and not companies that study them. */
export function hasThings(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  for (let i = at; i < tokens.count && i - at < HAS_WITHIN && !endsSentence(tokens, i); i++) {
    if (hasOtherSense(scan, i)) return true;
    if (tokens.words[i] === ',' || isOfMembers(scan, i)) return false;
  }
  return false;
}

const computing = wordSet(({ clusters }) => clusters.computing);
const computers = wordSet(({ clusters }) => clusters.computedOn);
/** Maximum number of tokens from a word for computing to the preposition before the machine. */
const COMPUTED_WITHIN = 12;
const PREPOSITION_WITHIN = 2;

/**
 * "Beregningerne blev kørt på klyngen X", "the model was trained on the X cluster": whether the words at `at` name the
 * machine for a computation.
 */
export function isComputedOn(scan: Scan, at: number): boolean {
  const { tokens, language } = scan;
  let link = at - 1;
  while (link > 0 && at - link <= PREPOSITION_WITHIN && !isLink(scan, link)) link--;
  if (!isLink(scan, link)) return false;
  for (let i = link - 1; i >= 0 && link - i <= COMPUTED_WITHIN && !endsSentence(tokens, i + 1); i--)
    if (computing(language).has(tokens.words[i]!)) return true;
  return false;
}

const isLink = ({ tokens, language }: Scan, at: number): boolean =>
  at > 0 && tokens.kinds[at] === WORD && computers(language).has(tokens.words[at]!);

/** Whether the sentence around a token mentions members or companies. */
export function areOfMembers(scan: Scan, at: number): boolean {
  const [from, to] = sentenceAround(scan.tokens, at);
  for (let i = from; i < to; i++) if (isOfMembers(scan, i)) return true;
  return false;
}

/** Whether the sentence around a token mentions companies: stars have members, too. */
function areOfCompanies({ tokens, language }: Scan, at: number): boolean {
  const [from, to] = sentenceAround(tokens, at);
  for (let i = from; i < to; i++) if (endsInNoun((language ?? en).organizations.plurals, tokens.words[i]!)) return true;
  return false;
}

/**
 * "The AI Cluster", "The Phoenix Cluster": whether the word before a cue names no organization. A field does before its
 * place, or beside members ("IT Cluster Wien", "The ICT Cluster has 40 members"); stars and machines do beside companies.
 */
export function isNoNameOf(scan: Scan, at: number, cue: number): boolean {
  const word = scan.tokens.words[at]!;
  if (!isNoNameBefore(word)) return false;
  if (isFieldInCapitals(scan, at)) return !isPlaceAfter(scan, cue) && !areOfMembers(scan, at);
  return !isMachineOrStars(word) || !areOfCompanies(scan, at);
}

const isPlaceAfter = ({ tokens: { before, starts, ends, count }, text }: Scan, at: number): boolean =>
  at + 1 < count && before[at + 1] === SPACED && isPlaceName(text.slice(starts[at + 1], ends[at + 1]));

const groups = wordSet(({ clusters }) => clusters.groups);
const sorting = wordSet(({ clusters }) => clusters.sorting);

/**
 * Whether a sentence is about children, houses or patients, machines or stars, and does not mention companies or
 * members: ordinary words used as names there are not organizations.
 */
export const speaksOfGroups = (scan: Scan, at: number): boolean =>
  speaksAloneOf(scan, at, (i, word) => groups(scan.language).has(word) || hasOtherSense(scan, i) || computing(scan.language).has(word));

/**
 * Whether a sentence is about sorting things into clusters and does not mention companies or members: "the analysis
 * found four clusters".
 */
export const speaksOfSorting = (scan: Scan, at: number): boolean => speaksAloneOf(scan, at, (_, word) => sorting(scan.language).has(word));

/** Whether the sentence around a token contains a word of a kind, and none for companies or members. */
function speaksAloneOf(scan: Scan, at: number, isOfKind: (at: number, word: string) => boolean): boolean {
  const [from, to] = sentenceAround(scan.tokens, at);
  let speaks = false;
  for (let i = from; i < to; i++) {
    if (isOfMembers(scan, i)) return false;
    speaks ||= isOfKind(i, scan.tokens.words[i]!);
  }
  return speaks;
}

/** Whether the words before the head, or any in its sentence, are about machines, stars, cells or cases. */
export function speaksOfOthers(scan: Scan, from: number, head: number): boolean {
  const { tokens } = scan;
  if (head - from < 2 && isNoNameOf(scan, from, head)) return true;
  const [first, last] = sentenceAround(tokens, head);
  for (let i = first; i < last; i++) if (hasOtherSense(scan, i)) return true;
  return false;
}
