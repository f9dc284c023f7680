import { wordSet } from '../../../languages/word-sets';
import { LOWER, NEW_LINE, NUMBER } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { countAt, countOf } from '../counts';
import { copulas, definiteArticles } from '../grammar';
import type { Scan } from '../scan';
import { type Cue } from '../lexis/cues';
import { endsSentence, sentenceAround } from '../../../text/sentences';
import type { Finds } from './finds';
import { readItems, type Item } from './items';
import { addItems, arePlain } from './lists';
import { isCapital } from './names';
import { isKnownName, isOtherName } from './other-names';
import { speaksOfGroups, speaksOfSorting } from './senses';

/**
 * "Fem klynger deler puljen. Det drejer sig om A, B …": the sentence after one about several clusters lists them. At
 * least one must already be found as a cluster, since "they" may be anybody; the list must have as many names as were
 * counted, all of them possible clusters.
 */
export function findAnnouncedLists(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) {
    if (!cue.many || cue.foreign) continue;
    const [, from] = sentenceAround(scan.tokens, cue.token);
    const at = afterAnnouncement(scan, from);
    if (at < 0) continue;
    const items = readItems(scan, at, finds);
    if (items.length < 2 || !closesSentence(scan.tokens, items.at(-1)!.to)) continue;
    if (items.some((item) => !isFound(item, finds) && isOtherName(scan, item))) continue;
    const count = countBefore(scan, cue.token);
    if ((count === 0 || count === items.length) && items.some((item) => isFound(item, finds))) addItems(scan, items, finds);
  }
}

/** Maximum number of tokens from a cue to the colon after it. */
const COLON_WITHIN = 30;

/**
 * "Staten støtter fem nye klynger i programmet: A (Bodø), B og C …": after the colon of a sentence that counts
 * clusters, that many names, none of them known as something else.
 */
export function findCountedLists(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const { tokens } = scan;
  for (const cue of cues) {
    const count = cue.many && !cue.foreign ? countBefore(scan, cue.token) : 0;
    if (count < 2) continue;
    let colon = cue.to;
    while (colon < tokens.count && colon - cue.to < COLON_WITHIN && tokens.words[colon] !== ':' && !endsSentence(tokens, colon)) colon++;
    if (tokens.words[colon] !== ':' || !isCapital(tokens, firstItem(scan, colon))) continue;
    const items = readItems(scan, firstItem(scan, colon), finds);
    const unknown = items.filter((item) => !isFound(item, finds));
    if (items.length !== count || !closesSentence(tokens, items.at(-1)!.to) || unknown.some((item) => isKnownName(scan, item))) continue;
    if (items.length > unknown.length || (!arePlain(scan, items) && !speaksOfGroups(scan, cue.token) && !speaksOfSorting(scan, cue.token)))
      addItems(scan, items, finds);
  }
}

/** Minimum number of items after a colon that must already be found. */
const LEAST_FOUND = 2;

/**
 * "Tre er tatt opp i klyngeprogrammet: NCE A, B og Arena C": after a colon in a sentence with a cue in any word, which
 * opens with how many are listed, where at least half of them are found already for clusters and none is somebody else.
 *
 * @param cues words with a stem of a cue in them
 */
export function findListsOfFound(scan: Scan, cues: readonly number[], finds: Finds): void {
  const { tokens } = scan;
  let done = -1;
  for (const cue of cues) {
    if (cue < done) continue;
    const [from, to] = sentenceAround(tokens, cue);
    let colon = cue;
    while (colon < to && tokens.words[colon] !== ':') colon++;
    done = to;
    if (colon + 1 >= to || !isCapital(tokens, colon + 1)) continue;
    const items = readItems(scan, colon + 1, finds);
    const unknown = items.filter((item) => !isFound(item, finds));
    const found = items.length - unknown.length;
    if (found < LEAST_FOUND || found < unknown.length || unknown.some((item) => isOtherName(scan, item))) continue;
    if (
      countAt(scan, from) === items.length &&
      copulas(scan.language).has(tokens.words[from + 1] ?? '') &&
      closesSentence(tokens, items.at(-1)!.to)
    )
      addItems(scan, items, finds);
  }
}

/** Whether earlier rules have found the item as a cluster, and not just as an ordinary word. */
const isFound = ({ from, to }: Item, finds: Finds): boolean => {
  const find = finds.at(from);
  return find?.from === from && find.to === to && find.match?.form.strength !== 'ordinary';
};

/** The last item may have a parenthesis after it. */
const PARENTHESIS = 8;

/** Whether the sentence ends with the item that ends at `to`. */
function closesSentence(tokens: Tokens, to: number): boolean {
  const { words, count } = tokens;
  let at = to;
  if (words[at] === '(') while (at < count && at - to < PARENTHESIS && words[at - 1] !== ')') at++;
  return at >= count || tokens.before[at] === NEW_LINE || words[at] === '.' || words[at] === '!';
}

const phrases = wordSet(({ clusters }) => clusters.announcing);
const LONGEST_PHRASE = 4;

/** Where the list begins after "Det drejer sig om", "De tre er", in the sentence that starts at `from`; -1 if none is announced. */
function afterAnnouncement(scan: Scan, from: number): number {
  const { tokens, language } = scan;
  if (from >= tokens.count) return -1;
  const read: string[] = [];
  let at = from;
  for (; at < tokens.count && read.length < LONGEST_PHRASE && (at === from || tokens.shapes[at] === LOWER); at++) {
    if (at > from && !endsSentence(tokens, at) && (tokens.kinds[at] === NUMBER || countOf(language, tokens.words[at]!) > 0)) continue;
    read.push(tokens.words[at]!);
    if (phrases(language).has(read.join(' ')) && opensList(scan, at + 1)) return firstItem(scan, at + 1);
  }
  return -1;
}

const opensList = (scan: Scan, at: number): boolean =>
  firstItem(scan, at) < scan.tokens.count && isCapital(scan.tokens, firstItem(scan, at));

/** The token after a colon and an article. */
function firstItem(scan: Scan, at: number): number {
  let first = scan.tokens.words[at] === ':' ? at + 1 : at;
  while (definiteArticles(scan.language).has(scan.tokens.words[first] ?? '') && scan.tokens.shapes[first] === LOWER) first++;
  return first;
}

/** Between a count and its cue an adjective may stand: "fem nye klynger". */
const COUNT_WITHIN = 3;

/** The number of clusters that a cue stands for according to the text; 0 if there is no count. */
function countBefore(scan: Scan, cue: number): number {
  const { tokens } = scan;
  for (let i = cue - 1; i >= Math.max(0, cue - COUNT_WITHIN) && !endsSentence(tokens, i + 1); i--) {
    const count = countAt(scan, i);
    if (count > 1) return count;
  }
  return 0;
}
