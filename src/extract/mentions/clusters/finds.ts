import type { ClusterMatch } from '../../../gazetteer/clusters/match';

/** A kind of evidence that a span names a cluster; the words of `foundBy`. */
export type Kind =
  | 'registry'
  | 'cue'
  | 'certain-cue'
  | 'list'
  | 'announced'
  | 'copula'
  | 'apposition'
  | 'head-word'
  | 'prefix'
  | 'field'
  | 'excellence-number'
  | 'parentheses'
  | 'role'
  | 'merged'
  | 'context'
  | 'initials'
  | 'belonging'
  | 'neighbor'
  | 'capitals'
  | 'repeat';

/** A span that may name a cluster, with the kinds of evidence collected for it. */
export interface Find {
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly match: ClusterMatch | null;
  readonly kinds: Set<Kind>;
}

/** Everything found in one text so far, without overlaps. */
export class Finds {
  /** Made with the first find; most texts have none. */
  private byToken: Map<number, Find> | null = null;
  readonly list: Find[] = [];

  /** The find that covers a token. */
  at(token: number): Find | undefined {
    return this.byToken?.get(token);
  }

  /** Adds evidence; if the registry, or an earlier rule, already has an overlapping find, that find receives it. */
  add(from: number, to: number, start: number, end: number, kind: Kind, match: ClusterMatch | null = null): Find | null {
    for (let token = from; token < to; token++) {
      const known = this.at(token);
      if (!known) continue;
      if (known.from === from || known.match !== null || known.to === to) known.kinds.add(kind);
      return known.from === from || known.to === to ? known : null;
    }
    const find: Find = { from, to, start, end, match, kinds: new Set([kind]) };
    this.byToken ??= new Map<number, Find>();
    for (let token = from; token < to; token++) this.byToken.set(token, find);
    this.list.push(find);
    return find;
  }
}
