import { wordSet } from '../../languages/word-sets';
import { definiteArticles, indefiniteArticles } from '../mentions/grammar';
import { cueIndex, stemsIn } from '../mentions/lexis/cue-index';
import { opensSentence } from '../../text/sentences';
import type { Scan } from '../mentions/scan';

export const being = wordSet(({ clusters, grammar }) => [...clusters.copulas, ...grammar.copulas]);
const owning = wordSet(({ grammar }) => [...grammar.articles, ...grammar.indefinite, ...grammar.possessives]);
const listing = wordSet(({ organizations }) => organizations.listing);

/** "Partnere er A og B", "Its partners include A and B", "Zu den Partnern zählen A und B": whether the word at `at` opens a sentence that lists partners. */
export function opensListOfPartners(scan: Scan, at: number): boolean {
  const { tokens, language } = scan;
  let first = at;
  if (owning(language).has(tokens.words[first - 1] ?? '') && !opensSentence(tokens, first)) first--;
  const next = tokens.words[at + 1] ?? '';
  return opensSentence(tokens, first) && (being(language).has(next) || listing(language).has(next));
}

/**
 * Whether a body opens its sentence, apart from an article, so that the sentence is about all of it. "Neither A nor B",
 * "if A is a partner" and "Ann Lee of A" say something else.
 */
export function opensAsBody({ tokens, language }: Scan, from: number): boolean {
  const first = from > 0 && definiteArticles(language).has(tokens.words[from - 1]!) ? from - 1 : from;
  return first === 0 || opensSentence(tokens, first);
}

/** Maximum number of tokens from "a" to the cue of something new: "en ny klynge". */
const NEW_WITHIN = 4;

/**
 * "X støtter et nyt projekt": whether the sentence from `from` to `to` is about something else that may have partners,
 * to judge by a word for such a thing or by "a" before something other than a cluster.
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
