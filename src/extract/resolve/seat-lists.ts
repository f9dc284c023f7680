import { MARK, NEW_LINE } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import type { Scan } from '../mentions/scan';
import { isPartOfName, relationAt, type Placed, type Relation, type RelationWords } from './relations';
import type { Seat } from './seated';

/** What a line of a list states: a cluster, a city after it, and whether that is its seat or a branch. */
export interface ListedSeat extends Seat {
  readonly relation: Relation;
}

/** Maximum number of lines of one list. */
const MOST_LINES = 60;

/**
 * "Klyngerne får hovedsæde her:" followed by lines such as "CenSec: Grenaa", "CLEAN – Odense og Aarhus": each cluster
 * that opens a line is tied to the cities after its colon or dash. A word of another relation ends the line's
 * statement.
 */
export function seatLists(scan: Scan, placed: readonly Placed[], words: RelationWords): ListedSeat[] {
  const { tokens } = scan;
  const at = new Map(placed.map((one) => [one.from, one]));
  const seats: ListedSeat[] = [];
  let line = 0;
  let relation: Relation | null = null;
  for (let from = 0; from < tokens.count;) {
    let to = from + 1;
    while (to < tokens.count && tokens.before[to] !== NEW_LINE) to++;
    const found = relation === null || line++ >= MOST_LINES ? [] : seatsIn(tokens, at, words, from, to);
    if (relation !== null) for (const { cluster, city } of found) seats.push({ relation, cluster, city });
    // A line that names a cluster and no city ("X (Agro Food Park)") still belongs to the list.
    const goesOn = relation !== null && line < MOST_LINES && opensWithCluster(tokens, at, from);
    if (found.length === 0 && !goesOn) {
      relation = tokens.words[to - 1] === ':' ? announced(scan, words, from, to) : null;
      line = 0;
    }
    from = to;
  }
  return seats;
}

/** The relation that a line ending in a colon announces: headquarters or branches. */
function announced(scan: Scan, words: RelationWords, from: number, to: number): Relation | null {
  for (let i = to - 1; i >= from; i--) {
    const relation = relationAt(scan, words, i);
    if (relation !== undefined && !isPartOfName(scan, i)) return relation === 'partners' ? null : relation;
  }
  return null;
}

/** The first mention of a line, after its bullet, if any. */
const firstOf = (tokens: Tokens, at: ReadonlyMap<number, Placed>, from: number): Placed | undefined =>
  at.get(from) ?? (tokens.kinds[from] === MARK ? at.get(from + 1) : undefined);

const opensWithCluster = (tokens: Tokens, at: ReadonlyMap<number, Placed>, from: number): boolean =>
  firstOf(tokens, at, from)?.mention.type === 'cluster';

function seatsIn(tokens: Tokens, at: ReadonlyMap<number, Placed>, words: RelationWords, from: number, to: number): Seat[] {
  const cluster = firstOf(tokens, at, from);
  if (cluster?.mention.type !== 'cluster' || !PARTS.has(tokens.words[cluster.to] ?? '')) return [];
  const seats: Seat[] = [];
  for (let i = cluster.to + 1; i < to && !words.has(tokens.words[i]!); i++) {
    const city = at.get(i);
    if (city?.mention.type === 'city') seats.push({ cluster, city });
  }
  return seats;
}

const PARTS: ReadonlySet<string> = new Set([':', '–', '-', '(']);
