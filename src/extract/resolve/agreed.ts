import { wordSet } from '../../languages/word-sets';
import { isApostrophe } from '../../text/apostrophe';
import { LOWER, NEW_LINE, WORD } from '../../text/token-kinds';
import { definiteArticles, withWords } from '../mentions/grammar';
import type { Scan } from '../mentions/scan';
import { opensAsBody } from './relation-partners';
import { joins } from './relation-words';
import type { Placed } from './relations';

/** Maximum number of tokens from the partners to the last word of what they do. */
const REACH = 12;
/** A verb of cooperation must be nearer: "X og Y skal fremover samarbejde". */
const VERB_REACH = 4;
/** Maximum number of parties named together: more are a list of members, and each would be everybody's partner. */
const MOST_PARTIES = 20;
/** Maximum number of tokens between two partners: "X, the cluster Y". */
const NEXT_WITHIN = 4;

const concluding = wordSet(({ clusters }) => clusters.concluding);
const agreements = wordSet(({ clusters }) => clusters.agreements);
const cooperating = wordSet(({ clusters }) => clusters.cooperating);
const not = wordSet(({ grammar }) => grammar.not);
const and = wordSet(({ grammar }) => grammar.and);

/** A cluster and a partner of an agreement. */
export interface Agreed {
  readonly cluster: Placed;
  readonly partner: Placed;
}

/**
 * "X og Y har indgået en samarbejdsaftale", "X und Y kooperieren": the parties named together before what they do, at
 * least one of them a cluster.
 */
export function agreedPartners(scan: Scan, placed: readonly Placed[]): Agreed[] {
  const found: Agreed[] = [];
  for (let first = 0; first < placed.length;) {
    let end = first + 1;
    while (end < placed.length && isJoined(scan, placed[end - 1]!, placed[end]!)) end++;
    const some = placed.slice(first, end);
    first = end;
    if (some.length < 2 || some.length > MOST_PARTIES || !some.some(isCluster) || !endsInAnd(scan, some) || !agree(scan, some.at(-1)!.to))
      continue;
    for (const cluster of some.filter(isCluster)) for (const partner of some) if (partner !== cluster) found.push({ cluster, partner });
  }
  return found;
}

/** Maximum number of tokens between "with" and the name of a cluster: "med klyngen X". */
const WITH_WITHIN = 3;

/** "Aarhus Universitet har underskrevet en aftale med X": the body named right before what it has concluded with a cluster. */
export function agreedWith(scan: Scan, placed: readonly Placed[]): Agreed[] {
  return placed.flatMap((cluster, i) => {
    // Called for clusters only, so that the dates before each are visited once.
    if (!isCluster(cluster)) return [];
    let before = i - 1;
    while (placed[before]?.mention.type === 'date') before--;
    const partner = placed[before];
    if (partner?.mention.type !== 'organization') return [];
    let link = cluster.from - 1;
    while (link > partner.to && cluster.from - link <= WITH_WITHIN && !withWords(scan.language).has(scan.tokens.words[link]!)) link--;
    if (!withWords(scan.language).has(scan.tokens.words[link]!) || !opensAsBody(scan, partner.from)) return [];
    return agree(scan, partner.to, link) ? [{ cluster, partner }] : [];
  });
}

const isCluster = ({ mention }: Placed): boolean => mention.type === 'cluster';
const isBody = ({ mention }: Placed): boolean => mention.type === 'cluster' || mention.type === 'organization';

/** Whether only a comma or an "and", an article, and a word for the kind of body stand between two bodies. */
function isJoined(scan: Scan, one: Placed, next: Placed): boolean {
  const { tokens, language } = scan;
  const from = one.to;
  if (!isBody(one) || !isBody(next) || next.from === from || next.from - from > NEXT_WITHIN || !joins(language).has(tokens.words[from]!))
    return false;
  for (let i = from; i <= next.from; i++) if (tokens.before[i] === NEW_LINE) return false;
  for (let i = from + 1; i < next.from; i++)
    if (
      // "et l’Université".
      !isApostrophe(tokens.words[i]) &&
      (tokens.kinds[i] !== WORD || (tokens.shapes[i] !== LOWER && language?.places.capitalNouns !== true))
    )
      return false;
  return next.from - from <= 2 || definiteArticles(language).has(tokens.words[from + 1]!) || isWithClusterWord(scan, next);
}

/** "og klyngen X". */
const isWithClusterWord = ({ language, tokens }: Scan, { from, mention }: Placed): boolean =>
  mention.type === 'cluster' && (language?.clusters.definite.includes(tokens.words[from - 1]!) ?? false);

const endsInAnd = ({ tokens, language }: Scan, some: readonly Placed[]): boolean => and(language).has(tokens.words[some.at(-2)!.to]!);

/** Whether the following words say that they cooperate, with no comma, name or "not" before. */
function agree({ tokens, language }: Scan, from: number, to = tokens.count): boolean {
  let concludes = false;
  let agreement = false;
  for (let i = from; i < Math.min(to, from + REACH) && tokens.before[i] !== NEW_LINE; i++) {
    const word = tokens.words[i]!;
    if (tokens.kinds[i] !== WORD || not(language).has(word) || (tokens.shapes[i] !== LOWER && language?.places.capitalNouns !== true))
      return false;
    if (cooperating(language).has(word) && i - from <= VERB_REACH) return true;
    concludes ||= concluding(language).has(word);
    agreement ||= agreements(language).has(word);
    if (concludes && agreement) return true;
  }
  return false;
}
