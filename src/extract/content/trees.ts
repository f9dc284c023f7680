import { contentTrees } from '#tables/load';
import { int16Of } from '../../text/packed';
import type { Evidence } from './evidence';

/** Numbers of a node: kind of evidence, limit, left, right. */
const NODE = 4;

/** The trees, those that can say the most first. */
interface Trees {
  readonly roots: Int16Array;
  readonly nodes: Int16Array;
  readonly leaves: Int16Array;
  /** The least and the most that the trees from an index on come to. */
  readonly leastFrom: Int32Array;
  readonly mostFrom: Int32Array;
  readonly step: number;
}

let decoded: Trees | null = null;

function decode(): Trees {
  const { roots, nodes, leaves, step } = contentTrees();
  const trees = { nodes: int16Of(nodes), leaves: int16Of(leaves), step };
  const ranges = [...int16Of(roots)].map((root) => ({ root, ...rangeOf(root, trees) })).sort((a, b) => b.most - b.least - (a.most - a.least));
  const leastFrom = new Int32Array(ranges.length + 1);
  const mostFrom = new Int32Array(ranges.length + 1);
  for (let i = ranges.length - 1; i >= 0; i--) {
    leastFrom[i] = leastFrom[i + 1]! + ranges[i]!.least;
    mostFrom[i] = mostFrom[i + 1]! + ranges[i]!.most;
  }
  return { ...trees, roots: Int16Array.from(ranges, ({ root }) => root), leastFrom, mostFrom };
}

/** The least and the most that the leaves of a tree say. */
function rangeOf(root: number, { nodes, leaves }: Pick<Trees, 'nodes' | 'leaves'>): { least: number; most: number } {
  let least = Infinity;
  let most = -Infinity;
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at >= 0) open.push(nodes[at * NODE + 2]!, nodes[at * NODE + 3]!);
    else {
      least = Math.min(least, leaves[-at - 1]!);
      most = Math.max(most, leaves[-at - 1]!);
    }
  }
  return { least, most };
}

/** The trees that refine the odds of lines in doubt: what the sums of weights can't say, evidence that counts only beside other. */
export class Refinement {
  private readonly trees: Trees;
  /** The evidence on a line in steps, rounded up, by kind: a limit is a whole number of them. */
  private readonly steps: Int32Array;
  private readonly size: number;

  /** @param size kinds of local evidence; those of the context are counted on from there */
  constructor(size: number, sizeOfContext: number) {
    this.trees = decoded ??= decode();
    this.size = size;
    this.steps = new Int32Array(size + sizeOfContext);
  }

  /** Whether the trees lift log-odds above a threshold; asked for one after the other until the others can't change it. */
  lifts(odds: number, threshold: number, local: Evidence, context: Evidence): boolean {
    const { roots, leastFrom, mostFrom, step } = this.trees;
    this.lay(local, 0);
    this.lay(context, this.size);
    let sum = 0;
    let next = 0;
    while (next < roots.length && odds + (sum + leastFrom[next]!) * step <= threshold && odds + (sum + mostFrom[next]!) * step > threshold) sum += this.leafOf(roots[next++]!);
    this.clear(local, 0);
    this.clear(context, this.size);
    return odds + (sum + leastFrom[next]!) * step > threshold;
  }

  private leafOf(root: number): number {
    const { steps } = this;
    const { nodes, leaves } = this.trees;
    let at = root;
    while (at >= 0) {
      const node = at * NODE;
      // 1 above the limit, for the right side: reckoned, not chosen, for no processor foresees which way a tree is left.
      const above = (nodes[node + 1]! - steps[nodes[node]!]!) >>> 31;
      at = nodes[node + 2 + above]!;
    }
    return leaves[-at - 1]!;
  }

  private lay({ count, kinds, values }: Evidence, from: number): void {
    for (let i = 0; i < count; i++) this.steps[from + kinds[i]!] = Math.ceil(values[i]! / this.trees.step);
  }

  private clear({ count, kinds }: Evidence, from: number): void {
    for (let i = 0; i < count; i++) this.steps[from + kinds[i]!] = 0;
  }
}
