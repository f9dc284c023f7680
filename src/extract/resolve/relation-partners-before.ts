import { wordSet } from '../../languages/word-sets';
import { NEW_LINE } from '../../text/token-kinds';
import { articles, definiteArticles, withWords } from '../mentions/grammar';
import type { Scan } from '../mentions/scan';
import { isOfCluster, opensAsBody } from './relation-partners';
import { being, joins } from './relation-words';
import { unpartnered, type Placed } from './relations';
import type { Subjects } from './subjects';

const along = wordSet(({ clusters }) => clusters.along);
const inWords = wordSet(({ grammar, clusters }) => [...grammar.of, ...clusters.townLinks]);
const NOBODY: readonly Placed[] = [];

/**
 * "Universitetet i Bergen blir partner." after a sentence on one cluster, or "er partner i klyngen": the bodies right
 * before the verb, which open the sentence, are partners of the cluster in question.
 *
 * @param last the number of the mention read last
 * @param at the token of "partner"
 * @param cues tokens that speak of one known cluster
 */
export function partnersBefore(
  scan: Scan,
  placed: readonly Placed[],
  last: number,
  at: number,
  cues: ReadonlySet<number>,
  subjects: Subjects,
): readonly Placed[] {
  const next = placed[last + 1];
  const owner = next && isOfCluster(scan, at, next) ? next : undefined;
  const end = endOfPartners(scan, at, cues, owner !== undefined);
  if (end < 0 || placed[last]?.to !== end || placed[last].mention.type !== 'organization') return NOBODY;
  const cue = cueOfPartners(scan, at, cues);
  if (owner) subjects.nameOf(owner.mention);
  else if (cue < 0) subjects.keep();
  else if (!subjects.isNamedHere) subjects.nameByCue(cue);
  if (subjects.groups.length !== 1) return NOBODY;
  const bodies = bodiesUpTo(scan, placed, last);
  return opensAsBody(scan, bodies[0]!.from) ? bodies : NOBODY;
}

/**
 * The end of the bodies that "are partners" at `at`: before the verb and an article. After the word, the sentence must
 * end or name the cluster ("partner i klyngen"); -1 otherwise.
 *
 * @param cues tokens that speak of one known cluster
 * @param isOwned whether the word's "of" and a cluster follow: "partner of the cluster X"
 */
function endOfPartners(scan: Scan, at: number, cues: ReadonlySet<number>, isOwned: boolean): number {
  const { tokens, language } = scan;
  const verb = articles(language).has(tokens.words[at - 1] ?? '') ? at - 2 : at - 1;
  if (verb < 1 || !being(language).has(tokens.words[verb]!)) return -1;
  const next = at + 1;
  const ends = next >= tokens.count || tokens.before[next] === NEW_LINE || /^[.,!]$/u.test(tokens.words[next]!);
  const after = definiteArticles(language).has(tokens.words[next + 1] ?? '') ? next + 2 : next + 1;
  return ends || isOwned || (inWords(language).has(tokens.words[next]!) && cues.has(after)) ? verb : -1;
}

/** The token of "klyngen" after "partner i"; -1 if the word ends its sentence. */
const cueOfPartners = ({ tokens, language }: Scan, at: number, cues: ReadonlySet<number>): number => {
  const after = definiteArticles(language).has(tokens.words[at + 2] ?? '') ? at + 3 : at + 2;
  return inWords(language).has(tokens.words[at + 1] ?? '') && cues.has(after) ? after : -1;
};

/** The bodies listed together, up to the mention numbered `last`. */
function bodiesUpTo(scan: Scan, placed: readonly Placed[], last: number): Placed[] {
  let first = last;
  while (placed[first - 1]?.mention.type === 'organization' && isOnlyJoined(scan, placed[first - 1]!.to, placed[first]!.from)) first--;
  return placed.slice(first, last + 1);
}

/** Whether only a comma, an "and" and an article separate two bodies. */
function isOnlyJoined(scan: Scan, from: number, to: number): boolean {
  const { tokens, language } = scan;
  for (let i = from; i < to; i++)
    if (!joins(language).has(tokens.words[i]!) && !definiteArticles(language).has(tokens.words[i]!)) return false;
  return to > from;
}

/** Maximum number of tokens from "with" to the first body: "mit der renommierten Universität Bonn zusammen". */
const WITH_WITHIN = 3;

/** "arbeitet mit A und B zusammen", "werkt met A samen": the bodies right before the second half of the verb at `at` and after "with". */
export function partnersWith(scan: Scan, placed: readonly Placed[], last: number, at: number): readonly Placed[] {
  const { tokens, language } = scan;
  if (!along(language).has(tokens.words[at]!) || placed[last]?.to !== at || placed[last].mention.type !== 'organization') return NOBODY;
  const bodies = bodiesUpTo(scan, placed, last);
  for (let link = bodies[0]!.from - 1; link >= 0 && bodies[0]!.from - link <= WITH_WITHIN; link--)
    if (withWords(language).has(tokens.words[link]!)) return isSplitFrom(scan, link) ? bodies : NOBODY;
  return NOBODY;
}

/** Maximum number of tokens from the verb to "with". */
const CLAUSE = 30;

/** "bringt Firmen mit A zusammen": whether no verb that makes another one of the second half stands in the clause before "with". */
function isSplitFrom({ tokens, language }: Scan, link: number): boolean {
  for (let i = link - 1; i >= Math.max(0, link - CLAUSE) && !/^[.:;]$/u.test(tokens.words[i]!); i--)
    if (unpartnered(language).has(tokens.words[i]!)) return false;
  return true;
}
