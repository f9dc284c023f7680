import { seatTables } from '../mentions/lexis/seat-words';
import type { Mention } from '../../models/mention';
import type { Tokens } from '../../text/tokens';
import { isBased } from '../mentions/lexis/place-words';
import { cueTables, findCues, isOne } from '../mentions/lexis/cues';
import { sentenceAround } from '../../text/sentences';
import type { Scan } from '../mentions/scan';
import { agreedPartners, agreedWith } from './agreed';
import type { MentionGroup } from './groups';
import { SentenceReader } from './relation-reader';
import { isPartOfName, relate, relationAt, relationWords, type Placed, type Relation, type Relations } from './relations';
import type { Resolving } from './resolving';
import { seatLists } from './seat-lists';
import { seatedClusters, type Seat } from './seated';

/** The relations of each group, read sentence by sentence where a word announces seats, branches or partners. */
export function relateClusters(resolving: Resolving, groups: readonly MentionGroup[]): Relations[] {
  const relations = groups.map((): Relations => ({ headquarters: [], branches: [], partners: [] }));
  if (groups.length === 0) return relations;
  const groupOf = new Map(groups.flatMap((group, i) => group.mentions.map((mention): [Mention, number] => [mention, i])));
  const placed = placeMentions(
    resolving.text.tokens,
    resolving.mentions.filter((mention) => mention.in === 'text'),
  );
  const cues = new Set(
    findCues(resolving.text)
      .filter((cue) => cue.definite || cue.certain || (cue.one && isOne(resolving.text, cue.token)))
      .map((cue) => cue.token),
  );
  const sentence = new SentenceReader(resolving, placed, groupOf, cues, relations);
  const seats = seatTables(resolving.text);
  const words = relationWords([
    ...cueTables(resolving.text).partners.map((word): [string, Relation] => [word, 'partners']),
    ...[...seats.branches, ...seats.clusterBranches].map((word): [string, Relation] => [word, 'branches']),
    ...[...seats.headquarters, ...seats.clusterHeadquarters].map((word): [string, Relation] => [word, 'headquarters']),
  ]);
  const { tokens } = resolving.text;
  for (const { relation, cluster, city } of seatLists(resolving.text, placed, words))
    relate(resolving.text, relations[groupOf.get(cluster.mention)!]![relation], city.mention);
  for (const { cluster, city } of [...basedClusters(resolving.text, placed), ...seatedClusters(resolving.text, placed, cues)])
    relate(resolving.text, relations[groupOf.get(cluster.mention)!]!.headquarters, city.mention);
  for (const { cluster, partner } of [...agreedPartners(resolving.text, placed), ...agreedWith(resolving.text, placed)]) {
    if (partner.mention.type !== 'cluster' || groupOf.get(partner.mention) !== groupOf.get(cluster.mention))
      relate(resolving.text, relations[groupOf.get(cluster.mention)!]!.partners, partner.mention);
  }
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i < done || relationAt(resolving.text, words, i) === undefined || isPartOfName(resolving.text, i)) continue;
    const [from, to] = sentenceAround(tokens, i);
    sentence.read(Math.max(from, done), to, words);
    done = to;
  }
  return relations;
}

/** Maximum number of tokens from "Galway-based" to the cluster's name: "the Galway-based medtech cluster X". */
const BASED_REACH = 6;

/**
 * "the Galway-based cluster X", "das in Kiel ansässige Cluster X": the city right before such a word is the seat of the
 * cluster named after it.
 */
function basedClusters(scan: Scan, placed: readonly Placed[]): Seat[] {
  const { tokens } = scan;
  const { seated } = seatTables(scan);
  return placed.flatMap((city, i) => {
    const cluster = placed[i + 1];
    if (
      city.mention.type !== 'city' ||
      cluster?.mention.type !== 'cluster' ||
      !(isBased(scan, city.to) || (scan.language?.places.capitalNouns === true && seated.includes(tokens.words[city.to] ?? '')))
    )
      return [];
    return cluster.from - city.to <= BASED_REACH && tokens.words.slice(city.to, cluster.from).every((word) => word !== ',' && word !== '.')
      ? [{ cluster, city }]
      : [];
  });
}

function placeMentions(tokens: Tokens, mentions: readonly Mention[]): Placed[] {
  const placed: Placed[] = [];
  let token = 0;
  for (const mention of mentions) {
    while (token < tokens.count && tokens.starts[token]! < mention.start) token++;
    let to = token;
    while (to < tokens.count && tokens.starts[to]! < mention.end) to++;
    placed.push({ mention, from: token, to });
  }
  return placed;
}
