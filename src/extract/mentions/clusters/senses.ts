import { wordSet } from '../../../languages/word-sets';
import { en } from '../../../languages/en/language';
import { NEW_LINE, WORD } from '../../../text/token-kinds';
import { endsInNoun } from '../organizations/heads';
import type { Scan } from '../scan';
import { cueTables, endsSentence, isOf, sentenceAround } from './cues';
import { hasOtherSense } from './other-senses';

/** How many words may stand between "of" and the members: "a cluster of more than 60 companies". */
const MEMBERS_WITHIN = 5;

/** "en klynge af huse": of anything, unless it is of firms or members: "a cluster of 60 companies". */
export function isOfThings(scan: Scan, at: number): boolean {
  if (!isOf(scan, at)) return false;
  const { tokens } = scan;
  for (let i = at + 1; i < Math.min(tokens.count, at + MEMBERS_WITHIN) && tokens.before[i] !== NEW_LINE; i++)
    if (isOfMembers(scan, i)) return false;
  return true;
}

/** "60 companies", "our members": whom a cluster has. */
export const isOfMembers = (scan: Scan, at: number): boolean =>
  cueTables(scan).belongings.includes(scan.tokens.words[at]!) ||
  endsInNoun((scan.language ?? en).organizations.plurals, scan.tokens.words[at]!);

/** "en klynge med 40 servere", "a cluster with 200 nodes": how far behind a cue stands what it has. */
const HAS_WITHIN = 6;

/** Whether what a cue has, up to the next mark, are machines, stars, cells or cases, and not firms that study them. */
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
/** From a word for computing to the machine at most so many tokens, and over an article to its preposition. */
const COMPUTED_WITHIN = 12;
const PREPOSITION_WITHIN = 2;

/** "Beregningerne blev kørt på klyngen X", "the model was trained on the X cluster": what stands at `at` is where something is computed. */
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

/** Whether the sentence around a token speaks of members or firms. */
export function areOfMembers(scan: Scan, at: number): boolean {
  const [from, to] = sentenceAround(scan.tokens, at);
  for (let i = from; i < to; i++) if (isOfMembers(scan, i)) return true;
  return false;
}

const groups = wordSet(({ clusters }) => clusters.groups);
const sorting = wordSet(({ clusters }) => clusters.sorting);

/** Whether a sentence speaks of children, houses or patients, of machines or of stars: what plain words are names of there is no body, unless the sentence speaks of firms or members. */
export const speaksOfGroups = (scan: Scan, at: number): boolean =>
  speaksAloneOf(scan, at, (i, word) => groups(scan.language).has(word) || hasOtherSense(scan, i) || computing(scan.language).has(word));

/** Whether a sentence speaks of what sorts anything into clusters, and of no firms or members: "the analysis found four clusters". */
export const speaksOfSorting = (scan: Scan, at: number): boolean => speaksAloneOf(scan, at, (_, word) => sorting(scan.language).has(word));

/** Whether a word of the sentence around a token is of a kind, and none is of firms or members. */
function speaksAloneOf(scan: Scan, at: number, isOfKind: (at: number, word: string) => boolean): boolean {
  const [from, to] = sentenceAround(scan.tokens, at);
  let speaks = false;
  for (let i = from; i < to; i++) {
    if (isOfMembers(scan, i)) return false;
    speaks ||= isOfKind(i, scan.tokens.words[i]!);
  }
  return speaks;
}
