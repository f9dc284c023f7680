import { wordSet } from '../../languages/word-sets';
import { NEW_LINE } from '../../text/tokens';
import { articles, definiteArticles, indefiniteArticles } from '../mentions/grammar';
import { cueIndex, stemsIn } from '../mentions/clusters/cue-index';
import { opensSentence } from '../mentions/clusters/cues';
import type { Scan } from '../mentions/scan';
import { joins } from './relation-words';
import type { Placed } from './relations';

const being = wordSet(({ clusters, grammar }) => [...clusters.copulas, ...grammar.copulas]);
const listing = wordSet(({ organizations }) => organizations.listing);
const inWords = wordSet(({ grammar, clusters }) => [...grammar.of, ...clusters.townLinks]);

/** "Partnere er A og B", "Zu den Partnern zählen A und B": whether the word at `at` opens a sentence that lists partners. */
export function opensListOfPartners(scan: Scan, at: number): boolean {
  const { tokens, language } = scan;
  let first = at;
  if (articles(language).has(tokens.words[first - 1] ?? '') && !opensSentence(tokens, first)) first--;
  const next = tokens.words[at + 1] ?? '';
  return opensSentence(tokens, first) && (being(language).has(next) || listing(language).has(next));
}

/**
 * Where the bodies end that "are partners" at `at`: before the verb and an article. Behind the word the sentence is at
 * its end, or says that the cluster is whose they are; -1 elsewhere.
 *
 * @param cues tokens that speak of one known cluster
 */
export function endOfPartners(scan: Scan, at: number, cues: ReadonlySet<number>): number {
  const { tokens, language } = scan;
  const verb = articles(language).has(tokens.words[at - 1] ?? '') ? at - 2 : at - 1;
  if (verb < 1 || !being(language).has(tokens.words[verb]!)) return -1;
  const next = at + 1;
  const ends = next >= tokens.count || tokens.before[next] === NEW_LINE || /^[.,!]$/u.test(tokens.words[next]!);
  const behind = definiteArticles(language).has(tokens.words[next + 1] ?? '') ? next + 2 : next + 1;
  return ends || (inWords(language).has(tokens.words[next]!) && cues.has(behind)) ? verb : -1;
}

/** The token of "klyngen" behind "partner i"; -1 where the word ends its sentence. */
export const cueOfPartners = ({ tokens, language }: Scan, at: number, cues: ReadonlySet<number>): number => {
  const behind = definiteArticles(language).has(tokens.words[at + 2] ?? '') ? at + 3 : at + 2;
  return inWords(language).has(tokens.words[at + 1] ?? '') && cues.has(behind) ? behind : -1;
};

/**
 * Whether a body, an article apart, opens its sentence: the whole of it is said to be so. "Neither A nor B", "if A is a
 * partner" and "Ann Lee of A" say something else.
 */
export function opensAsBody({ tokens, language }: Scan, from: number): boolean {
  const first = from > 0 && definiteArticles(language).has(tokens.words[from - 1]!) ? from - 1 : from;
  return first === 0 || opensSentence(tokens, first);
}

/** From "a" to the cue of whatever is new at most so many tokens: "en ny klynge". */
const NEW_WITHIN = 4;

/**
 * "X støtter et nyt projekt": whether the sentence from `from` to `to` speaks of something else that may have partners,
 * as a word for such a thing or "a" before what is no cluster tell.
 */
export function speaksOfElse({ tokens, language }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.words[i]!;
    if (others(language).has(word)) return true;
    if (!indefiniteArticles(language).has(word)) continue;
    const behind = tokens.words.slice(i + 1, Math.min(to, i + 1 + NEW_WITHIN));
    if (!behind.some((next) => stemsIn(cueIndex(language), next).length > 0)) return true;
  }
  return false;
}
const others = wordSet(({ clusters }) => clusters.otherSubjects);

/** The bodies that are listed together, to the one that is the `last` of the mentions. */
export function bodiesUpTo(scan: Scan, placed: readonly Placed[], last: number): Placed[] {
  let first = last;
  while (placed[first - 1]?.mention.type === 'organization' && isOnlyJoined(scan, placed[first - 1]!.to, placed[first]!.from)) first--;
  return placed.slice(first, last + 1);
}

/** Whether nothing but a comma, an "and" and an article part two bodies. */
function isOnlyJoined(scan: Scan, from: number, to: number): boolean {
  const { tokens, language } = scan;
  for (let i = from; i < to; i++)
    if (!joins(language).has(tokens.words[i]!) && !definiteArticles(language).has(tokens.words[i]!)) return false;
  return to > from;
}
