import { wordSet } from '../../languages/word-sets';
import { definiteArticles, indefiniteArticles, withWords } from '../mentions/grammar';
import { cueIndex, stemsIn } from '../mentions/lexis/cue-index';
import { isApostrophe } from '../../text/apostrophe';
import { opensSentence } from '../../text/sentences';
import type { Scan } from '../mentions/scan';
import { being, listing } from './relation-words';
import type { Placed } from './relations';

const owning = wordSet(({ grammar }) => [...grammar.articles, ...grammar.indefinite, ...grammar.possessives]);

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
  const before = isApostrophe(tokens.words[from - 1]) ? from - 2 : from - 1;
  const first = before >= 0 && definiteArticles(language).has(tokens.words[before]!) ? before : from;
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
    const after = tokens.words.slice(i + 1, Math.min(to, i + 1 + NEW_WITHIN));
    if (!after.some((next) => stemsIn(cueIndex(language), next).length > 0)) return true;
  }
  return false;
}
const others = wordSet(({ clusters }) => clusters.otherSubjects);

/** Maximum number of tokens from "partners" to the cluster whose they are: "partners of the energy cluster X". */
const OWNER_WITHIN = 4;

/** "partner des Clusters X": whether only an "of", an article and a word for clusters stand between the word at `at` and a cluster. */
export function isOfCluster({ tokens, language }: Scan, at: number, { mention, from }: Placed): boolean {
  if (mention.type !== 'cluster' || from - at < 2 || from - at > OWNER_WITHIN + 1) return false;
  const between = tokens.words.slice(at + 1, from);
  return (
    belonging(language).has(between[0]!) &&
    between.every((word) => /^\p{L}|^['’]/u.test(word) && !withWords(language).has(word) && !parting(language).has(word))
  );
}
/** "partners of", "Partner des", "partnere i". */
const belonging = wordSet(({ grammar, places, clusters }) => [
  ...grammar.articles,
  ...grammar.of,
  ...clusters.townLinks,
  ...places.loosePrepositions,
]);
const parting = wordSet(({ grammar, clusters }) => [...grammar.and, ...grammar.or, ...clusters.copulas]);

/** "Partner von X sind A und B": whether what follows are the partners of a cluster named right after the word at `at`. */
export function areThoseOf(scan: Scan, at: number, cluster: Placed): boolean {
  const next = scan.tokens.words[cluster.to] ?? '';
  return (being(scan.language).has(next) || listing(scan.language).has(next)) && isOfCluster(scan, at, cluster);
}
